internal import Prose

/// The story: paragraphs, and what stands between them.
extension Page {
  /// Gives the passages behind the head the kinds that their own looks tell.
  mutating func readBody(from start: Int) {
    for index in start..<max(start, entries.count) {
      entries[index].kind = bodyKind(entries[index], rules)
    }
    for index in start..<max(start, entries.count) where isCaptionsEcho(index) {
      entries[index].kind = .furniture
    }
    for index in start..<max(start, entries.count) where isCreditAlone(index) {
      if index > start, isPictured(index - 1) { entries[index - 1].kind = .caption }
    }
    for index in start..<max(start, entries.count) where entries[index].kind == nil {
      entries[index].kind = isHeading(index) ? .heading : .paragraph
    }
  }

  /// A credit on a line of its own, without the words of its picture.
  private func isCreditAlone(_ index: Int) -> Bool {
    let traits = entries[index].traits
    guard entries[index].kind == .caption, traits.isLabel, traits.letterWords < 10 else {
      return false
    }
    return traits.words.first?.classes.contains(.credit) == true
      || traits.words.contains { $0.classes.contains(.agency) }
  }

  /// The words of a picture: some words without a stop, longer than a heading's label.
  private func isPictured(_ index: Int) -> Bool {
    let traits = entries[index].traits
    return entries[index].kind == nil && traits.ending == .none && !traits.beginsWithQuote
      && traits.letterWords > 4 && traits.width < 250
  }

  /// The text that stands for a picture, and again at the beginning of its caption just below.
  private func isCaptionsEcho(_ index: Int) -> Bool {
    guard entries[index].kind == nil, entries[index].traits.width < 250 else { return false }
    let own = entries[index].traits.words.filter { $0.kind == .letters }.map(\.hash)
    guard own.count > 3 else { return false }
    return entries[(index + 1)...].prefix(2).contains { below in
      below.kind == .caption
        && Array(
          below.traits.words.lazy.filter { $0.kind == .letters }.map(\.hash).prefix(own.count))
          == own
    }
  }

  /// A label that a paragraph follows.
  private func isHeading(_ index: Int) -> Bool {
    guard looksLikeHeading(entries[index]), index + 1 < entries.count else { return false }
    switch entries[index + 1].kind {
    case nil, .paragraph, .list, .quotation, .caption: break
    case .headline, .standfirst, .byline, .dateline, .heading, .furniture: return false
    }
    guard looksLikeHeading(entries[index + 1]) else { return true }
    // A heading and a name or a second heading below it.
    return index + 2 < entries.count && entries[index + 2].traits.isStory
      && (index == 0 || entries[index - 1].traits.isStory || entries[index - 1].kind == .dateline)
  }
}

/// What a passage is by its own looks; nil for a paragraph or heading.
func bodyKind(_ entry: Entry, _ rules: BlockRules) -> Block.Kind? {
  let enough = rules.points("enough")
  var best: (kind: Block.Kind, points: Int)? = nil
  if !entry.traits.beginsWithQuote {
    for group in entry.groups.map({ rules.groups[$0] }) where group.points >= enough {
      if group.opens == .links, entry.traits.isSentence { continue }
      switch group.kind {
      case .furniture, .caption:
        if group.points > best?.points ?? 0 { best = (group.kind, group.points) }
      case .dateline where entry.traits.isLabel:
        if group.points > best?.points ?? 0 { best = (.dateline, group.points) }
      case .heading: if best == nil { best = (.heading, group.points) }
      case .headline, .standfirst, .byline, .dateline, .paragraph, .list, .quotation: break
      }
    }
  }
  if let best { return best.kind }
  if entry.traits.words.first?.isMark(">") == true { return .quotation }
  if entry.traits.words.allSatisfy({ $0.kind == .mark }) { return .furniture }
  if isItem(entry) { return .list }
  return nil
}

/// It begins with a bullet or a number of a list.
func isItem(_ entry: Entry) -> Bool {
  guard let first = entry.traits.words.first else { return false }
  if entry.traits.words.count < 2 || !entry.traits.words[1].hasSpaceBefore {
    guard first.kind == .number, first.length < 4, entry.traits.words.count > 2 else {
      return false
    }
    let mark = entry.traits.words[1]
    return (mark.isMark(".") || mark.isMark(")")) && entry.traits.words[2].hasSpaceBefore
  }
  switch first.first {
  case 0x2A, 0x2B, 0x2D, 0x2022, 0x2023, 0x2043, 0x25A0, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25CB,
    0x25CF, 0x25E6, 0x2666, 0x27A4, 0xB7:
    return first.kind == .mark
  case _: return false
  }
}

/// Short, without a stop, on a line of its own.
func looksLikeHeading(_ entry: Entry) -> Bool {
  let traits = entry.traits
  guard traits.isLabel, traits.width <= 90, traits.letterWords > 0, entry.passage.lines < 3 else {
    return false
  }
  // 'Polite but firm': a heading that quotes.
  if traits.beginsWithQuote { return traits.ending == .none && traits.letterWords < 9 }
  return !traits.beginsLower
}

internal import Assets
internal import Prose

/// The story: paragraphs, and what stands between them.
extension Page {
  /// Gives the passages behind the head the kinds that their own looks tell.
  mutating func readBody(from start: Int) {
    for index in start..<entries.count {
      entries[index].kind = bodyKind(entries[index], rules)
    }
    for index in start..<entries.count where isCreditAlone(index) {
      guard index > start, isPictured(index - 1) || isToldTwice(index - 1) else { continue }
      entries[index - 1].kind = .caption
    }
    for index in start..<entries.count where isCaptionsEcho(index) {
      entries[index].kind = .furniture
    }
    let turns = turnLabels(from: start)
    let verse = verse()
    for index in start..<entries.count where entries[index].kind == nil {
      let isTurn = turnLabel(entries[index]).map(turns.contains) ?? false
      entries[index].kind = !isTurn && isHeading(index, besides: verse) ? .heading : .paragraph
    }
    readBareLists(from: start)
  }

  /// The names before a colon with which more than one passage begins: of those who speak in turn.
  private func turnLabels(from start: Int) -> Set<UInt64> {
    var once: Set<UInt64> = []
    var often: Set<UInt64> = []
    for entry in entries[start...] {
      guard let label = turnLabel(entry) else { continue }
      if !once.insert(label).inserted { often.insert(label) }
    }
    return often
  }

  /// Lines without a bullet that a sentence with a colon at its end announces.
  private mutating func readBareLists(from start: Int) {
    let isAiry = entries.count { $0.passage.isParted } * 2 > entries.count
    for index in start..<entries.count
    where entries[index].kind == .paragraph && entries[index].traits.ending == .colon {
      let items = entries[(index + 1)...].prefix(20).enumerated().prefix { offset, entry in
        guard entry.kind == .paragraph || entry.kind == .heading, entry.traits.width < 200,
          !entry.traits.beginsWithQuote, offset == 0 || !entry.passage.isParted
        else { return false }
        return isAiry || entry.traits.ending == .none || entry.traits.ending == .comma
      }
      guard items.count > 1 else { continue }
      for item in (index + 1)...(index + items.count) { entries[item].kind = .list }
    }
  }

  /// Told twice in two lines, before a credit: what a picture shows, and its caption.
  private func isToldTwice(_ index: Int) -> Bool {
    index > 0 && entries[index].kind == nil && entries[index].traits.width < 250
      && entries[index].traits.letterWords > 3
      && entries[index - 1].traits.fingerprint == entries[index].traits.fingerprint
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
    let below = entries[(index + 1)...].prefix(2)
    guard entries[index].kind == nil, entries[index].traits.width < 250,
      below.contains(where: { $0.kind == .caption })
    else { return false }
    let own = entries[index].traits.letterHashes
    guard own.count > 3 else { return false }
    return below.contains { below in
      below.kind == .caption && below.traits.letterHashes.starts(with: own)
    }
  }

  /// Behind an empty line, with another short line directly below it.
  private func beginsVerse(_ index: Int) -> Bool {
    let next = entries[index + 1]
    return entries[index].passage.isParted && !next.passage.isParted && next.traits.width < 60
      && !next.traits.isStory && !isItem(next)
  }

  /// The passages that are lines of verse.
  private func verse() -> Set<Int> {
    verseLines(
      entries.count, isShort: { entries[$0].traits.width < 60 && !isItem(entries[$0]) },
      isBelow: { !entries[$0].passage.isParted },
      endsSentence: { entries[$0].traits.ending == .stop })
  }

  /// A label that a paragraph follows; a line of a verse is none.
  private func isHeading(_ index: Int, besides verse: Set<Int>) -> Bool {
    guard looksLikeHeading(entries[index]), index + 1 < entries.count, !beginsVerse(index),
      !verse.contains(index)
    else {
      return false
    }
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
  let enough = rules.points(.enough)
  var best: (kind: Block.Kind, points: Int)? = nil
  if !entry.traits.beginsWithQuote {
    for group in entry.groups.map({ rules.groups[$0] }) where group.points >= enough {
      if group.opens == .links, entry.traits.isSentence { continue }
      switch group.kind {
      case .furniture, .caption:
        if group.points > best?.points ?? 0 { best = (group.kind, group.points) }
      case .dateline where entry.traits.isLabel:
        if group.points > best?.points ?? 0 { best = (.dateline, group.points) }
      case .byline where group.isNamed("byline") && entry.traits.isLabel:
        if group.points > best?.points ?? 0 { best = (.byline, group.points) }
      case .heading: if best == nil { best = (.heading, group.points) }
      case .headline, .standfirst, .byline, .dateline, .paragraph, .list, .quotation: break
      }
    }
  }
  if let best { return best.kind }
  if entry.traits.isMenu { return .furniture }
  if entry.traits.words.allSatisfy({ $0.kind == .mark }) { return .furniture }
  if entry.traits.words.first?.isMark(">") == true { return .quotation }
  if isItem(entry) { return .list }
  if entry.traits.isRow { return .paragraph }
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

/// The words before a colon near the beginning of a passage, as a hash: one who speaks, or another label.
private func turnLabel(_ entry: Entry) -> UInt64? {
  let words = entry.traits.words
  guard let colon = words.prefix(8).firstIndex(where: { $0.isMark(":") }), colon > 0,
    colon + 1 < words.count, words[0].isCapitalised
  else { return nil }
  return words[..<colon].reduce(17) { ($0 &* 31) ^ $1.hash.value }
}

/// A stop within, behind a word that is no abbreviation: more than one sentence.
private func hasInnerStop(_ words: [TaggedWord]) -> Bool {
  words.indices.dropFirst().dropLast().contains { index in
    words[index].isMark(".") && words[index - 1].length > 3
      && words[index - 1].kind == .letters && !words[index - 1].isCapitalised
      && words[index + 1].hasSpaceBefore && words[index + 1].isCapitalised
  }
}

/// It begins with a bracket, as (Laughter), or with a dash, as what tells whose a quotation is.
private func beginsAside(_ traits: Traits) -> Bool {
  guard let first = traits.words.first, first.kind == .mark else { return false }
  return ["(", "[", "—", "–", "-"].contains { first.isMark($0) }
}

/// Short, without a stop, on a line of its own.
func looksLikeHeading(_ entry: Entry) -> Bool {
  let traits = entry.traits
  guard traits.isLabel, traits.width <= 90, traits.letterWords > 0, entry.passage.lines < 3 else {
    return false
  }
  // 'Polite but firm': a heading that quotes.
  if traits.beginsWithQuote { return traits.ending == .none && traits.letterWords < 9 }
  return !traits.beginsLower && !beginsAside(traits) && !hasInnerStop(traits.words)
}

/// The lines of verse among lines that stand in order, by their numbers: at least four short ones directly below one
/// another, with space above and below, of which fewer than half end a sentence.
public func verseLines(
  _ count: Int, isShort: (Int) -> Bool, isBelow: (Int) -> Bool, endsSentence: (Int) -> Bool
) -> Set<Int> {
  var lines: Set<Int> = []
  var first = 0
  while first < count {
    var end = first + 1
    while end < count, isBelow(end) { end += 1 }
    let run = first..<end
    if run.count > 3, run.allSatisfy(isShort), run.count(where: endsSentence) * 2 < run.count {
      lines.formUnion(run)
    }
    first = end
  }
  return lines
}

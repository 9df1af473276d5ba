internal import Prose

/// The head of an article: headline, standfirst, byline, dates and pictures before the story, found by the evidence together.
extension Page {
  /// How many passages of a page are looked at for its head.
  private static let reach = 80

  /// Gives the head its kinds; the number of passages that belong to it.
  mutating func readHead() -> Int {
    let limit = min(entries.count, Page.reach)
    for index in 0..<limit { entries[index].kind = headKind(index) }
    guard let headline = findHeadline(limit) else { return readMarks(from: 0, limit) }
    entries[headline].kind = .headline
    for index in 0..<headline where entries[index].kind == nil { entries[index].kind = .furniture }
    return readMarks(from: headline + 1, limit)
  }

  /// What a passage is by the rules alone, were it in the head.
  private func headKind(_ index: Int) -> Block.Kind? {
    let entry = entries[index]
    let enough = rules.points("enough")
    var best: (kind: Block.Kind, points: Int)? = nil
    for kind in [Block.Kind.furniture, .dateline, .byline, .caption] {
      var points = points(kind, entry)
      if kind == .furniture, points > 0 {
        points = clutterPoints(index, inHead: true, inTail: false)
      }
      if points >= enough, points > best?.points ?? 0 { best = (kind, points) }
    }
    return best?.kind
  }

  /// The passage with the most evidence of a headline, among those before the story begins.
  private func findHeadline(_ limit: Int) -> Int? {
    var best: (index: Int, points: Int)? = nil
    var isFirst = true
    for index in 0..<limit {
      guard entries[index].kind == nil else { continue }
      let points = headlinePoints(index, isFirst)
      if points >= rules.points("headline-enough"), points > best?.points ?? 0 {
        best = (index, points)
      }
      isFirst = false
      if entries[index].traits.isStory { break }
    }
    return best?.index
  }

  private func headlinePoints(_ index: Int, _ isFirst: Bool) -> Int {
    let entry = entries[index]
    let traits = entry.traits
    var points = isFirst ? rules.points("headline-first") : 0
    func add(_ name: String, _ holds: Bool) { if holds { points += rules.points(name) } }
    add("headline-words", traits.letterWords >= 4 || traits.isWide)
    add("headline-width", traits.width >= 20 && traits.width <= 150)
    add("headline-wide", traits.width > 200)
    add("headline-open", traits.ending == .none || traits.ending == .question)
    add(
      "headline-stop", traits.ending == .stop || traits.ending == .colon || traits.ending == .comma)
    add("headline-title-case", traits.isTitleCase)
    add("headline-repeated", isRepeated(entry) && traits.letterWords > 2)
    add("headline-lower", traits.beginsLower)
    add("headline-apart", index + 1 < entries.count && entries[index + 1].passage.isParted)
    add("headline-story", traits.isStory && traits.width > 100)
    add("headline-list", isItem(entry))
    add("headline-before-head", index + 1 < entries.count && headMark(index + 1))
    return points
  }

  private func headMark(_ index: Int) -> Bool {
    switch entries[index].kind {
    case .byline, .dateline, .caption: true
    case .furniture: entries[index].groups.contains { rules.groups[$0].marksHead }
    case .headline, .standfirst, .paragraph, .heading, .list, .quotation, nil: false
    }
  }

  /// Goes on from the headline to the last mark of the head. Behind it the story begins.
  private mutating func readMarks(from start: Int, _ limit: Int) -> Int {
    var end = start
    var stories: [Int] = []
    var hasByline = false
    var isSettled = false
    var index = start
    while index < limit {
      if isHeadlineAgain(index, start) {
        (entries[index].kind, end) = (.furniture, index + 1)
      } else if let kind = entries[index].kind {
        let isMark = headMark(index) && (kind != .caption || stories.isEmpty)
        if isMark || stories.isEmpty { end = index + 1 }
        hasByline = hasByline || kind == .byline
        isSettled = isSettled || isMark && kind != .caption
      } else if let kind = nameLine(index, hasByline, stories.count) {
        entries[index].kind = kind
        (hasByline, end) = (true, index + 1)
        isSettled = true
      } else if entries[index].traits.isStory {
        stories.append(index)
        if stories.count > (isSettled ? 1 : 2) || entries[index].traits.width > 450 { break }
      } else if stories.isEmpty, !hasByline, entries[index].traits.letterWords > 4 {
        entries[index].kind = .standfirst
      } else if stories.isEmpty, entries[index].traits.letterWords < 4, !isItem(entries[index]) {
        entries[index].kind = .furniture
      } else if !stories.isEmpty {
        stories.append(index)
        if stories.count > 2 { break }
      }
      index += 1
    }
    return close(start, end)
  }

  /// Takes back what lies behind the end of the head, and calls stories within it standfirst.
  private mutating func close(_ start: Int, _ end: Int) -> Int {
    for index in end..<max(end, min(entries.count, Page.reach)) { entries[index].kind = nil }
    for index in start..<max(start, end) where entries[index].kind == nil {
      entries[index].kind = .standfirst
    }
    return end
  }

  private func isHeadlineAgain(_ index: Int, _ start: Int) -> Bool {
    guard start > 0, entries[start - 1].kind == .headline else { return false }
    return entries[index].traits.fingerprint == entries[start - 1].traits.fingerprint
  }

  /// A line that has a name alone, or what an author is, directly behind a byline.
  private func nameLine(_ index: Int, _ hasByline: Bool, _ stories: Int) -> Block.Kind? {
    let traits = entries[index].traits
    guard traits.isLabel, traits.letterWords < 9, !isItem(entries[index]) else { return nil }
    let isBehind = index > 0 && entries[index - 1].kind == .byline
    if isBehind, stories == 0 { return isAuthorsLine(traits.words) ? .byline : nil }
    guard !hasByline, stories < 2, let end = namesEnd(traits.words, from: 0) else {
      return nil
    }
    return end == traits.words.count ? .byline : nil
  }

  /// What stands below an author's name: another name, a trade, a paper, an address.
  private func isAuthorsLine(_ words: [TaggedWord]) -> Bool {
    if namesEnd(words, from: 0) != nil { return true }
    return words.contains { word in
      word.isMark("@") || !word.classes.isDisjoint(with: [.outlet, .trade, .agency])
    }
  }
}

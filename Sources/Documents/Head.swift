internal import Assets
internal import Prose

/// The head of an article: headline, standfirst, byline, dates and pictures before the story, found by the evidence together.
extension Page {
  /// How many passages of a page are looked at for its head.
  private static let reach = 80

  /// Gives the head its kinds; the number of passages that belong to it.
  mutating func readHead() -> Int {
    let limit = min(entries.count, Page.reach)
    for index in 0..<limit { entries[index].kind = headKind(index) }
    for index in 0..<limit where opening(entries[index]) == .lines {
      hideLines(below: index, limit)
    }
    let passedOn = entries.firstIndex { $0.marks != nil } ?? 0
    guard let headline = findHeadline(passedOn..<max(passedOn, limit)) ?? findHeadline(0..<limit)
    else { return readMarks(from: 0, limit) }
    for index in 0..<limit where entries[index].kind == nil {
      if index < headline || points(.headline, entries[index]) > 0 {
        entries[index].kind = .furniture
      }
    }
    for index in 0..<headline where entries[index].kind == .byline && !isSurelyByline(index) {
      entries[index].kind = .furniture
    }
    entries[headline].kind = .headline
    return readMarks(from: headline + 1, limit)
  }

  /// Before a headline only "By" or an author with a trade is a byline; the name of an agency or a motto is not.
  private func isSurelyByline(_ index: Int) -> Bool {
    points(.byline, entries[index]) > rules.points(.bylineAlone)
      || namesEnd(entries[index].traits.words, from: 0) != nil
        && entries[index].traits.words.contains { $0.classes.contains(.trade) }
  }

  /// What a passage is by the rules alone, were it in the head.
  private func headKind(_ index: Int) -> Block.Kind? {
    let entry = entries[index]
    if entry.traits.isMenu { return .furniture }
    let opensPage = entry.traits.letterWords > 3 && entries[..<index].allSatisfy { $0.kind != nil }
    let enough = rules.points(.enough)
    var best: (kind: Block.Kind, points: Int)? = nil
    for kind in [Block.Kind.furniture, .dateline, .byline, .caption, .heading] {
      // “PORT AMSEL, Nor. (AP) — The harbour …” begins as a byline may, and is the story.
      if kind == .byline, entry.traits.isStory { continue }
      var points = points(kind, entry)
      if kind == .furniture, opensPage, entry.groups.contains(where: { rules.groups[$0].isLater }) {
        continue
      }
      if kind == .furniture, points > 0, points < enough {
        points = min(enough, clutterPoints(index, inHead: true, inTail: false))
      }
      if points >= enough, points > best?.points ?? 0 { best = (kind, points) }
    }
    return best?.kind
  }

  /// The lines of a press contact and the like, directly below what opens them.
  private mutating func hideLines(below index: Int, _ limit: Int) {
    for below in (index + 1)..<max(index + 1, min(index + 8, limit)) {
      guard !entries[below].passage.isParted, !entries[below].traits.isStory,
        entries[below].kind != .dateline
      else { return }
      entries[below].kind = .furniture
    }
  }

  /// The passage with the most evidence of a headline, among those before the story begins.
  private func findHeadline(_ range: Range<Int>) -> Int? {
    var best: (index: Int, points: Int)? = nil
    var isFirst = true
    for index in range {
      guard entries[index].kind == nil else { continue }
      let points = headlinePoints(index, isFirst)
      if points >= rules.points(.headlineEnough), points > best?.points ?? 0 {
        best = (index, points)
      }
      if entries[index].traits.letterWords > 3 || entries[index].traits.isWide { isFirst = false }
      if entries[index].traits.isStory { break }
    }
    return best?.index
  }

  private func headlinePoints(_ index: Int, _ isFirst: Bool) -> Int {
    let entry = entries[index]
    let traits = entry.traits
    var points = isFirst ? rules.points(.headlineFirst) : 0
    func add(_ evidence: BlockRules.Evidence, _ holds: Bool) {
      if holds { points += rules.points(evidence) }
    }
    add(.headlineWords, traits.letterWords >= 4 || traits.isWide)
    add(.headlineWidth, traits.width >= 20 && traits.width <= 150)
    add(.headlineWide, traits.width > 200)
    add(.headlineOpen, traits.ending == .none || traits.ending == .question)
    add(
      .headlineStop, traits.ending == .stop || traits.ending == .colon || traits.ending == .comma)
    add(.headlineTitleCase, traits.isTitleCase)
    add(.headlineRepeated, isRepeated(entry) && traits.letterWords > 2)
    add(.headlineLower, traits.beginsLower)
    add(.headlineApart, index + 1 < entries.count && entries[index + 1].passage.isParted)
    add(.headlineStory, traits.isStory && traits.width > 100)
    add(.headlineList, isItem(entry))
    add(.headlineOutlet, isOutletName(traits))
    // 09.12 Ferry sunk: what happened at an hour.
    add(.headlineClock, traits.beginsWithClock)
    // What a mail's subject says gives way to a headline in the mail.
    add(.headlineSubject, self.points(.headline, entry) > 0)
    add(.headlineBeforeHead, index + 1 < entries.count && headMark(index + 1))
    return points
  }

  private func headMark(_ index: Int) -> Bool {
    switch entries[index].kind {
    case .byline, .dateline, .caption: true
    case .furniture: entries[index].groups.contains { rules.groups[$0].marksHead }
    case .headline, .standfirst, .paragraph, .heading, .list, .quotation, nil: false
    }
  }

  /// The name of a paper or site: few words, each with a capital, one of them such as Times or News.
  private func isOutletName(_ traits: Traits) -> Bool {
    let letters = traits.words.filter { $0.kind == .letters }
    return letters.count < 6 && letters.allSatisfy { $0.isCapitalised || $0.length < 4 }
      && letters.contains { $0.classes.contains(.outlet) }
  }

  /// Goes on from the headline to the last mark of the head. Behind it the story begins.
  private mutating func readMarks(from start: Int, _ limit: Int) -> Int {
    var state = HeadState(end: start)
    for index in start..<limit {
      guard !state.isClosed else { break }
      readMark(index, start, &state)
    }
    return close(start, state.end)
  }

  /// What has been seen of a head so far.
  private struct HeadState {
    var end: Int
    /// Passages that may be the story's, as long as no mark follows.
    var stories = 0
    /// Lines that may be headings of the story, or clutter if a mark follows.
    var labels = 0
    var hasByline = false
    /// A byline or day stood before the first of the stories.
    var isSettled = false
    var isClosed = false
  }

  private mutating func readMark(_ index: Int, _ start: Int, _ state: inout HeadState) {
    let traits = entries[index].traits
    if isHeadlineAgain(index, start) {
      entries[index].kind = .furniture
      state.end = index + 1
    } else if let kind = entries[index].kind {
      if kind == .caption { takeCaptionBefore(index, &state) }
      if marksHead(index, kind, state) { state.end = index + 1 }
      if kind == .byline { state.hasByline = true }
      if state.stories == 0, kind == .byline || kind == .dateline || isDated(index) {
        state.isSettled = true
      }
    } else if let kind = nameLine(index, state) {
      entries[index].kind = kind
      state.hasByline = true
      state.end = index + 1
      if state.stories == 0 { state.isSettled = true }
    } else if isAuthorsLife(index) {
      entries[index].kind = .furniture
      state.end = index + 1
    } else if traits.isStory {
      state.stories += 1
      state.isClosed = state.stories > 2 || traits.width > 450
    } else if state.stories == 0, !state.isSettled, traits.letterWords > 4 {
      entries[index].kind = isItem(entries[index]) ? .list : .standfirst
    } else if state.stories == 0, traits.letterWords < 4, !isItem(entries[index]),
      !state.isSettled || isBeforeMark(index)
    {
      entries[index].kind = .furniture
    } else {
      state.labels += 1
      state.isClosed = state.labels > 4
    }
  }

  /// Whether a passage of a kind shows that the head goes on to it, past what may have been the story.
  private func marksHead(_ index: Int, _ kind: Block.Kind, _ state: HeadState) -> Bool {
    if state.stories == 0 { return true }
    switch kind {
    // A second one belongs to a part of the story, as in live reports.
    case .byline: return !state.hasByline
    case .dateline: return !state.isSettled
    case .furniture where isDated(index): return !state.isSettled
    case .furniture, .caption:
      let isWeak = entries[index].groups.contains { rules.groups[$0].marksHeadWeakly }
      return (isWeak || kind == .caption) && !state.isSettled && state.stories == 1
        && entries[index - 1].traits.width < 300
    case .headline, .standfirst, .paragraph, .heading, .list, .quotation: return false
    }
  }

  /// Clutter that states when the text appeared, or how long it takes to read.
  private func isDated(_ index: Int) -> Bool {
    entries[index].kind == .furniture
      && entries[index].groups.contains { rules.groups[$0].marksHead }
  }

  private func isBeforeMark(_ index: Int) -> Bool {
    guard index + 1 < entries.count else { return false }
    return entries[index + 1].kind != nil && entries[index + 1].kind != .heading
  }

  /// The words of a picture whose credit stands on a line of its own behind a settled head.
  private mutating func takeCaptionBefore(_ index: Int, _ state: inout HeadState) {
    if state.stories < 3, index > 2, entries[index].traits.isLabel,
      entries[index].traits.letterWords < 12, entries[index - 1].traits.width < 250,
      isSecondStandfirst(index - 1)
    {
      entries[index - 1].kind = .caption
      state.stories = max(0, state.stories - 1)
      return
    }
    guard state.stories == 1, state.isSettled, entries[index].traits.isLabel,
      entries[index].traits.letterWords < 12, entries[index - 1].kind == nil,
      entries[index - 1].traits.width < 250
    else { return }
    entries[index - 1].kind = .caption
    state.stories = 0
  }

  /// What would be the standfirst, had there not been one before.
  private func isSecondStandfirst(_ index: Int) -> Bool {
    guard entries[index].kind == .standfirst || entries[index].kind == nil else { return false }
    return entries[max(0, index - 5)..<index].contains {
      $0.kind == .standfirst || $0.kind == nil && $0.traits.isStory
    }
  }

  /// Takes back what lies behind the end of the head, and calls stories within it, or else a first long line, standfirst,
  /// and points of a few words a list.
  private mutating func close(_ start: Int, _ end: Int) -> Int {
    for index in end..<min(entries.count, Page.reach) { entries[index].kind = nil }
    var hasStandfirst = entries[start..<end].contains {
      $0.kind == .standfirst || $0.kind == nil && $0.traits.isStory
    }
    for index in start..<end where entries[index].kind == nil {
      let traits = entries[index].traits
      if isItem(entries[index]), traits.letterWords > 3 {
        entries[index].kind = .list
      } else if traits.isStory || !hasStandfirst && isLongLine(index) {
        entries[index].kind = .standfirst
        hasStandfirst = true
      } else {
        entries[index].kind = .furniture
      }
    }
    return end
  }

  /// Longer than a label, and no words of a picture with its caption below.
  private func isLongLine(_ index: Int) -> Bool {
    let traits = entries[index].traits
    return traits.letterWords > 7 && !traits.isTitleCase
      && (index + 1 == entries.count || entries[index + 1].kind != .caption)
  }

  private func isHeadlineAgain(_ index: Int, _ start: Int) -> Bool {
    guard start > 0, entries[start - 1].kind == .headline else { return false }
    let own = entries[index].traits.letterHashes
    let first = entries[start - 1].traits.letterHashes
    if own.count < 4 || first.count < 4 { return own == first }
    // One of them with the name of the site behind it.
    return own.starts(with: first) && own.count < first.count + 6 && entries[index].traits.isLabel
      || first.starts(with: own) && first.count < own.count + 6
  }

  /// A line that has a name alone, or what an author is, directly behind a byline.
  private func nameLine(_ index: Int, _ state: HeadState) -> Block.Kind? {
    let traits = entries[index].traits
    guard traits.isLabel, traits.letterWords < 9, !traits.isRow, !isItem(entries[index]) else {
      return nil
    }
    let isBehind = isBehindByline(index)
    if isBehind, state.stories == 0 { return isAuthorsLine(traits.words) ? .byline : nil }
    guard !state.hasByline, state.stories < (state.isSettled ? 1 : 2),
      let end = namesEnd(traits.words, from: 0)
    else {
      return nil
    }
    return end == traits.words.count ? .byline : nil
  }

  /// Directly behind a byline, a lone “and” between them left out.
  private func isBehindByline(_ index: Int) -> Bool {
    var before = index - 1
    while before > 0, entries[before].traits.words.count == 1,
      let word = entries[before].traits.words.first, word.classes.contains(.and) || word.isMark("&")
    { before -= 1 }
    return before >= 0 && entries[before].kind == .byline
  }

  /// A sentence on the author directly behind the byline.
  private func isAuthorsLife(_ index: Int) -> Bool {
    index > 0 && entries[index - 1].kind == .byline && points(.furniture, entries[index]) > 0
      && entries[index].traits.width < 250
      && entries[index].groups.contains { rules.groups[$0].isNamed("biography") }
  }

  /// What stands below an author's name: another name, a trade, a paper, an address.
  private func isAuthorsLine(_ words: [TaggedWord]) -> Bool {
    if namesEnd(words, from: 0) != nil { return true }
    return words.contains { word in
      word.isMark("@") || !word.classes.isDisjoint(with: [.outlet, .trade, .agency])
    }
  }
}

internal import Documents
internal import Insights
internal import Prose

/// What the lists of the panes were made from, to know when to make them anew.
struct Listed: Sendable {
  var findings = -1
  var isComplete = false
  /// Rows that the panes would fill when nothing is hidden.
  var wants = [0, 0, 0]
  /// Minutes that a reader of 230 words a minute needs.
  var minutes = 1
  /// The widest name among the weightiest people and the widest number of mentions, in cells.
  var nameColumns = 0
  var mentionColumns = 1
  var authors = 0
  var credits = 0
  /// Where in the text people are spoken of, as far as it was asked: a person with many mentions costs a key nothing.
  var sparks = Cache<Int, [UInt8]>(most: 1 << 10)
  /// Items of panes as they were made last: a key that moves the article shows nearly all of them again.
  var items = Cache<Int, PaneItem>(most: 1 << 10)
  /// The day of publication, by which some rows go.
  var published: CalendarDate?
}

extension Reader {
  /// So much more was found that the lists have to be made anew; all, once it is complete.
  var mustRelist: Bool {
    let found = foundCount
    return found > listed.findings + listed.findings / 4
      || analysis.isComplete != listed.isComplete || analysis.published?.date != listed.published
  }

  private var foundCount: Int {
    analysis.timeline.count + analysis.people.count + analysis.quotes.count
  }

  /// Makes the lists of the panes anew.
  mutating func relist() {
    let analysis = analysis
    let found = foundCount
    let first = listed.findings < 0
    if found != listed.findings || corrected != nil { listed.sparks = Cache(most: 1 << 10) }
    (listed.findings, listed.isComplete) = (found, analysis.isComplete)
    listed.published = analysis.published?.date
    narrowing = person.flatMap {
      analysis.people.indices.contains($0)
        ? Narrowing(analysis, to: $0, onlySure: hidesLikely) : nil
    }
    narrowing?.advance(entries: Reader.entriesAtOnce)
    listEntries()
    if first, document.isArticle {
      listed.minutes = readingMinutes(document)
      listed.wants = wantedRows(analysis)
    } else if first {
      listed.wants = [100, 100, 100]
    }
  }

  /// Entries that are looked at before a key is answered.
  static let entriesAtOnce = 2 << 10

  /// Puts what shows into the lists of the panes.
  mutating func listEntries() {
    listed.items = Cache(most: 1 << 10)
    let analysis = analysis
    func events(dated: Bool) -> EntrySet {
      narrowing?.events(dated: dated, asTold: isTelling)
        ?? analysis.events(dated: dated, onlySure: hidesLikely, asTold: isTelling)
    }
    lists[0].set(main: events(dated: true), folded: events(dated: false), isOpen: isOpen[0])
    listPeople(analysis)
    lists[2].set(
      main: narrowing?.quotes(marked: true) ?? analysis.markedQuotes,
      folded: narrowing?.quotes(marked: false) ?? analysis.reportedQuotes, isOpen: isOpen[2])
  }

  private mutating func listPeople(_ analysis: Analysis) {
    defer { measurePeople(analysis) }
    if let person, analysis.people.indices.contains(person) {
      let isShown = !hidesLikely || analysis.people[person].certainty == .sure
      (listed.authors, listed.credits) = (0, 0)
      return lists[1].set(
        main: EntrySet(isShown ? [Int32(person)] : []), folded: EntrySet(), isOpen: isOpen[1])
    }
    let others = analysis.people(inNews: false, onlySure: hidesLikely)
    listed.authors = analysis.authorCount(onlySure: hidesLikely)
    listed.credits = others.count - listed.authors
    lists[1].set(
      main: analysis.people(inNews: true, onlySure: hidesLikely), folded: others,
      isOpen: isOpen[1])
  }

  /// All people count, the hidden ones too: columns do not move when a filter does.
  private mutating func measurePeople(_ analysis: Analysis) {
    let weightiest = analysis.people.array(0..<min(200, analysis.people.count))
    listed.nameColumns =
      weightiest.map {
        Prose.columns(of: name(of: $0), surroundings.repertoire)
          + ($0.certainty == .likely ? 1 : 0)
      }.max() ?? 0
    let most = weightiest.map { $0.mentions.count }.max() ?? 0
    listed.mentionColumns = min(4, max(2, "\(most)".utf8.count))
  }

  private func wantedRows(_ analysis: Analysis) -> [Int] {
    let items = (0..<lists[0].count).compactMap { lists[0].entry($0) }
    let years = Set(items.map { analysis.timeline[$0].year })
    return [lists[0].count + years.count + 2, lists[1].count, lists[2].count * 4 + 6]
  }
}

extension Analysis {
  /// The parts of the quote that begins at an index.
  func parts(ofQuote index: Int) -> [Quote] {
    guard quotes.indices.contains(index) else { return [] }
    let group = quotes[index].group
    return quotes.array(index..<min(quotes.count, index + 64)) { $0.group == group }
  }
}

extension TimelineEntry {
  /// The year it stands under.
  var year: Int32 { (date.from ?? date.to)?.year ?? 0 }
}

/// Minutes for the words of an article, at 230 a minute, at least one.
private func readingMinutes(_ document: Document) -> Int {
  var count = 0
  document.text.withBytes { bytes in
    for block in document.blocks(in: document.text.range) where block.kind != .furniture {
      var isInWord = false
      for offset in block.range.start..<min(block.range.end, bytes.count) {
        let isWord = bytes[offset] > 0x20
        if isWord, !isInWord { count += 1 }
        isInWord = isWord
      }
    }
  }
  return max(1, (count + 115) / 230)
}

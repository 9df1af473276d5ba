internal import Documents
internal import Insights
internal import Prose

/// What the lists of the panes were made from, to know when to make them anew.
struct Listed: Sendable {
  var findings = -1
  /// Rows that the panes would fill when nothing is hidden.
  var wants = [0, 0, 0]
  /// Minutes that a reader of 230 words a minute needs.
  var minutes = 1
  /// The widest name among the weightiest people and the widest number of mentions, in cells.
  var nameColumns = 0
  var mentionColumns = 1
  var authors = 0
  var credits = 0
  /// Where in the text people are spoken of, as far as it was asked.
  var sparks = SparkCache()
}

extension Reader {
  /// Makes the lists of the panes. While a long text is looked at, only when a quarter more has been found.
  mutating func relist(force: Bool) {
    let analysis = analysis
    let found = analysis.timeline.count + analysis.people.count + analysis.quotes.count
    guard force || found > listed.findings + listed.findings / 4 else { return }
    let first = listed.findings < 0
    if found != listed.findings || corrected != nil { listed.sparks = SparkCache() }
    listed.findings = found
    listTimeline(analysis)
    listPeople(analysis)
    listQuotes(analysis)
    if first, document.isArticle {
      listed.minutes = readingMinutes(document)
      listed.wants = wantedRows(analysis)
    } else if first {
      listed.wants = [100, 100, 100]
    }
  }

  private mutating func listTimeline(_ analysis: Analysis) {
    let (dated, undated) = (analysis.dated, analysis.undated)
    guard person != nil || hidesLikely || isTelling else {
      return lists[0].set(main: dated, folded: undated, isOpen: isOpen[0])
    }
    var entries = person == nil && !hidesLikely ? nil : shownEvents(analysis)
    if isTelling {
      let shown = entries.map { Set($0) }
      entries = analysis.eventsAsTold.filter { shown?.contains($0) ?? true }
    }
    let all = entries ?? []
    lists[0].set(
      main: EntrySet(all.filter { dated.index(of: $0) != nil }.map { Int32($0) }),
      folded: EntrySet(all.filter { undated.index(of: $0) != nil }.map { Int32($0) }),
      isOpen: isOpen[0])
  }

  /// The events that no filter hides, in the order of time.
  private func shownEvents(_ analysis: Analysis) -> [Int] {
    guard let person, analysis.people.indices.contains(person) else { return analysis.sureEvents }
    let mentions = Array(analysis.people[person].mentions)
    return analysis.events {
      (!hidesLikely || $0.certainty == .sure)
        && ($0.people.contains(person) || isAny(mentions, in: $0.sentence))
    }
  }

  /// Whether any of the mentions of a person, in the order of the text, lies in a range.
  private func isAny(_ mentions: [Mention], in range: TextRange) -> Bool {
    let index = lowerBound(mentions.count) { mentions[$0].range.end <= range.start }
    return index < mentions.count && mentions[index].range.start < range.end
  }

  private mutating func listPeople(_ analysis: Analysis) {
    var main: [Int32] = []
    var folded: [Int32] = []
    (listed.authors, listed.credits) = (0, 0)
    for (index, found) in analysis.people.enumerated() {
      if hidesLikely, found.certainty == .likely { continue }
      if let person, person != index { continue }
      switch found.kind {
      case .subject: main.append(Int32(index))
      case .author:
        listed.authors += 1
        folded.append(Int32(index))
      case .credit:
        listed.credits += 1
        folded.append(Int32(index))
      }
    }
    if person != nil, main.isEmpty { (main, folded) = (folded, []) }
    lists[1].set(main: EntrySet(main), folded: EntrySet(folded), isOpen: isOpen[1])
    measurePeople(analysis)
  }

  /// All people count, the hidden ones too: columns do not move when a filter does.
  private mutating func measurePeople(_ analysis: Analysis) {
    let weightiest = analysis.people.prefix(200)
    listed.nameColumns =
      weightiest.indices.map {
        Prose.columns(of: personName($0) ?? "", surroundings.repertoire)
          + (analysis.people[$0].certainty == .likely ? 1 : 0)
      }.max() ?? 0
    let most = weightiest.map(\.mentions.count).max() ?? 0
    listed.mentionColumns = min(4, max(2, "\(most)".utf8.count))
  }

  /// A quote told in parts is one entry, known by its first part. Reported speech is folded.
  private mutating func listQuotes(_ analysis: Analysis) {
    let (marked, reported) = (analysis.markedQuotes, analysis.reportedQuotes)
    guard let person, analysis.people.indices.contains(person) else {
      return lists[2].set(main: marked, folded: reported, isOpen: isOpen[2])
    }
    let mentions = Array(analysis.people[person].mentions)
    var main: [Int32] = []
    var folded: [Int32] = []
    for (index, quote) in analysis.quotes.enumerated()
    where quote.speaker?.person == person || isAny(mentions, in: quote.range) {
      if marked.index(of: index) != nil { main.append(Int32(index)) }
      if reported.index(of: index) != nil { folded.append(Int32(index)) }
    }
    lists[2].set(main: EntrySet(main), folded: EntrySet(folded), isOpen: isOpen[2])
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
    let near = quotes.array(index..<min(quotes.count, index + 64))
    return near.filter { $0.group == near[0].group }
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

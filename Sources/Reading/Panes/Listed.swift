internal import Documents
internal import Insights
internal import Prose

/// What the lists of the panes were made from, to know when to make them anew.
struct Listed: Sendable {
  var findings = -1
  /// For every time expression the item of the timeline that it places, or -1.
  var itemOfTime: [Int32] = []
  /// Rows that the panes would fill when nothing is hidden.
  var wants = [0, 0, 0]
  /// Minutes that a reader of 230 words a minute needs.
  var minutes = 1
  /// The widest name among the weightiest people and the widest number of mentions, in cells.
  var nameColumns = 0
  var mentionColumns = 1
  var authors = 0
  var credits = 0
}

extension Reader {
  /// Makes the lists of the panes. While a long text is looked at, only when a quarter more has been found.
  mutating func relist(force: Bool) {
    let analysis = analysis
    let found = analysis.timeline.count + analysis.people.count + analysis.quotes.count
    guard force || found > listed.findings + listed.findings / 4 else { return }
    let first = listed.findings < 0
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
    var main: [Int32] = []
    var folded: [Int32] = []
    for (index, entry) in analysis.timeline.enumerated() where shows(entry, analysis) {
      if entry.anchor == .expression {
        main.append(Int32(index))
      } else {
        folded.append(Int32(index))
      }
    }
    if isTelling {
      let timeline = analysis.timeline
      main.sort { timeline[Int($0)].sentence < timeline[Int($1)].sentence }
      folded.sort { timeline[Int($0)].sentence < timeline[Int($1)].sentence }
    }
    lists[0].set(main: main, folded: folded, isOpen: isOpen[0])
    listed.itemOfTime = Array(repeating: -1, count: analysis.times.count)
    for (item, index) in main.enumerated().reversed() {
      guard let time = analysis.timeline[Int(index)].time,
        listed.itemOfTime.indices.contains(time)
      else { continue }
      listed.itemOfTime[time] = Int32(item)
    }
  }

  private func shows(_ entry: TimelineEntry, _ analysis: Analysis) -> Bool {
    if hidesLikely, entry.certainty == .likely { return false }
    guard let person else { return true }
    return entry.people.contains(person) || analysis.mentions(person, in: entry.sentence)
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
    lists[1].set(main: main, folded: folded, isOpen: isOpen[1])
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
    var main: [Int32] = []
    var folded: [Int32] = []
    var groups: Set<Int> = []
    for (index, quote) in analysis.quotes.enumerated() {
      guard groups.insert(quote.group).inserted, shows(quote, analysis) else { continue }
      if quote.kind == .indirect { folded.append(Int32(index)) } else { main.append(Int32(index)) }
    }
    lists[2].set(main: main, folded: folded, isOpen: isOpen[2])
  }

  private func shows(_ quote: Quote, _ analysis: Analysis) -> Bool {
    guard let person else { return true }
    return quote.speaker?.person == person || analysis.mentions(person, in: quote.range)
  }

  private func wantedRows(_ analysis: Analysis) -> [Int] {
    let years = Set(lists[0].items.compactMap { $0 < 0 ? nil : analysis.timeline[Int($0)].year })
    return [
      lists[0].items.count + years.count + 2, lists[1].items.count, lists[2].items.count * 4 + 6,
    ]
  }
}

extension Analysis {
  /// True when a person is spoken of in a range.
  func mentions(_ person: Int, in range: TextRange) -> Bool {
    guard people.indices.contains(person) else { return false }
    let mentions = people[person].mentions
    let index = lowerBound(mentions.count) { mentions[$0].range.end <= range.start }
    return index < mentions.count && mentions[index].range.start < range.end
  }

  /// The parts of the quote that begins at an index.
  func parts(ofQuote index: Int) -> [Int] {
    guard quotes.indices.contains(index) else { return [] }
    let group = quotes[index].group
    return (index..<min(quotes.count, index + 64)).filter { quotes[$0].group == group }
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

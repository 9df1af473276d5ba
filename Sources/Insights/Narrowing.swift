internal import Prose

/// The events and quotes that have to do with one person, looked for a part at a time: those they take part in or
/// speak, and those in whose words they are mentioned. What was found so far can be read.
public struct Narrowing: Sendable {
  public let person: Int
  public let onlySure: Bool
  private let analysis: Analysis
  private var passed: Passed
  /// Entries done of each list, and the walk that puts the events in the order of time.
  private var events = 0
  private var quotes = 0
  private var walk = PackedTimeline.Walk()
  private var toldDated = Bits()
  private var toldFolded = Bits()
  private var dated = Bits()
  private var folded = Bits()
  private var marked = Bits()
  private var reported = Bits()
  public private(set) var isDone = false

  public init(_ analysis: Analysis, to person: Int, onlySure: Bool) {
    (self.analysis, self.person, self.onlySure) = (analysis, person, onlySure)
    passed = Passed(analysis.people[person].mentions)
  }

  /// The share that is done, from 0 to 1.
  public var share: Double {
    let all = analysis.timeline.count + analysis.quotes.count
    return all == 0 ? 1 : Double(events + quotes) / Double(all)
  }

  /// The events that were found, in the order of time or in that of the text.
  public func events(dated isDated: Bool, asTold: Bool) -> EntrySet {
    guard let packed = analysis.packedTimeline else {
      let all = analysis.events(dated: isDated, onlySure: onlySure, asTold: asTold)
      let bits = isDated ? dated : folded
      return EntrySet(all.filter { bits[$0] }.map { Int32($0) })
    }
    return asTold
      ? EntrySet(isDated ? toldDated : toldFolded, told: packed)
      : EntrySet(isDated ? dated : folded)
  }

  public func quotes(marked isMarked: Bool) -> EntrySet { EntrySet(isMarked ? marked : reported) }

  /// Looks at about so many entries, or at all of an article.
  public mutating func advance(entries: Int) {
    guard let timeline = analysis.packedTimeline else { return lookAtAll() }
    var left = entries
    while left > 0, !isDone {
      if events < timeline.count {
        left -= lookAtEvents(timeline)
      } else if let part = timeline.next(&walk) {
        for number in part.numbers {
          dated.append(toldDated[number])
          folded.append(toldFolded[number])
        }
        left -= 1 + part.numbers.count / 8
      } else if quotes < analysis.quotes.count {
        // The way down the text begins once more.
        if quotes == 0 { passed = Passed(analysis.people[person].mentions) }
        left -= lookAtQuotes()
      } else {
        isDone = true
      }
    }
  }

  private func isWanted(_ event: TimelineEntry, _ isMentioned: Bool) -> Bool {
    (!onlySure || event.certainty == .sure) && (isMentioned || event.people.contains(person))
  }

  private mutating func lookAtEvents(_ timeline: PackedTimeline) -> Int {
    let part = timeline.told(from: events)
    for event in part {
      let isFound = isWanted(event, passed.isAny(in: event.sentence))
      toldDated.append(isFound && event.anchor == .expression)
      toldFolded.append(isFound && event.anchor != .expression)
    }
    events = part.isEmpty ? timeline.count : events + part.count
    return part.count
  }

  private mutating func lookAtQuotes() -> Int {
    let (markedAll, reportedAll) = (analysis.markedQuotes, analysis.reportedQuotes)
    let part = analysis.quotes.array(quotes..<min(analysis.quotes.count, quotes + chunkLength))
    for (index, quote) in part.enumerated() {
      let isFound = passed.isAny(in: quote.range) || quote.speaker?.person == person
      marked.append(isFound && markedAll.contains(entry: quotes + index))
      reported.append(isFound && reportedAll.contains(entry: quotes + index))
    }
    quotes = part.isEmpty ? analysis.quotes.count : quotes + part.count
    return part.count
  }

  /// The entries of an article, whose events stand in the order of time.
  private mutating func lookAtAll() {
    let mentions = Array(analysis.people[person].mentions)
    for event in analysis.timeline {
      let index = lowerBound(mentions.count) { mentions[$0].range.end <= event.sentence.start }
      let isFound = isWanted(
        event, index < mentions.count && mentions[index].range.start < event.sentence.end)
      dated.append(isFound && event.anchor == .expression)
      folded.append(isFound && event.anchor != .expression)
    }
    while quotes < analysis.quotes.count { _ = lookAtQuotes() }
    isDone = true
  }
}

/// The mentions of a person that are not passed yet on a way down the text.
private struct Passed: Sendable {
  private let mentions: Findings<Mention>
  private var part: [Mention] = []
  private var index = 0
  private var done = 0

  init(_ mentions: Findings<Mention>) { self.mentions = mentions }

  /// Whether any mention lies in a range; the ranges asked for come in the order of where they start.
  mutating func isAny(in range: TextRange) -> Bool {
    while true {
      while index < part.count, part[index].range.end <= range.start { index += 1 }
      if index < part.count { return part[index].range.start < range.end }
      done += part.count
      part = mentions.array(done..<min(mentions.count, done + chunkLength))
      index = 0
      if part.isEmpty { return false }
    }
  }
}

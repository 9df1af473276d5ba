internal import Prose

/// Packs the findings of a long text while they are found, and hands out an analysis that reads them.
struct Packer: Sendable {
  private let store: any ByteStore
  private var times: Column<TimeCodec>
  private var timeline: PackedTimeline
  private(set) var people: PackedPeople
  private var quotes: PackedQuotes
  private var lastQuoteGroup = -1
  /// The findings of all kinds, now and when they were handed out last.
  private var found = 0
  private var settled = 0
  /// What is being made readable.
  private var stage: Stage?

  private enum Stage {
    case people(isOrdered: Bool)
    case timeline
  }

  init(_ store: any ByteStore) {
    self.store = store
    times = Column(store)
    timeline = PackedTimeline(store)
    people = PackedPeople(store)
    quotes = PackedQuotes(store)
  }

  var timeCount: Int { times.count }
  /// The group that the next quotes may have.
  var nextGroup: Int { lastQuoteGroup + 1 }

  mutating func add(_ person: Person) -> Int { people.add(person) }
  mutating func join(_ person: Person, to number: Int) { people.join(person, to: number) }

  /// The findings of a stretch behind those before; `people` are the numbers of its people, and everything else stands for itself.
  mutating func add(_ part: Analysis, _ people: [Int]) {
    found += part.times.count + part.timeline.count + part.quotes.count
    part.times.forEachPart { for time in $0 { times.append(time) } }
    addMentions(part, people)
    for quote in part.quotes { add(quote) }
    let entries = part.timeline.sorted { $0.sentence.start < $1.sentence.start }
    for entry in entries { timeline.append(entry) }
  }

  private mutating func addMentions(_ part: Analysis, _ numbers: [Int]) {
    var mentions: [(mention: Mention, person: Int)] = []
    for (person, number) in zip(part.people, numbers) {
      for mention in person.mentions { mentions.append((mention, number)) }
    }
    found += mentions.count
    mentions.sort { ($0.mention.range, $0.person) < ($1.mention.range, $1.person) }
    for (mention, person) in mentions { people.add(mention, of: person) }
  }

  private mutating func add(_ quote: Quote) {
    if quote.group > lastQuoteGroup, quote.kind != .indirect, let person = quote.speaker?.person {
      people.addQuote(of: person)
    }
    lastQuoteGroup = max(lastQuoteGroup, quote.group)
    quotes.append(quote)
  }

  // MARK: Handing out

  /// Asks that what was found be handed out. Until everything is, this is done only when half as much again has been found.
  mutating func settle(isComplete: Bool) {
    guard isComplete || found > settled + settled / 2 else { return }
    settled = found
    people.beginSettling(isComplete: isComplete)
    stage = .people(isOrdered: false)
  }

  /// There is something to do before more may be added.
  var isAtWork: Bool { stage != nil || people.mustFlush || timeline.mustFlush }

  /// Does a part of it, about a millisecond.
  mutating func advance(_ analysis: inout Analysis) {
    switch stage {
    case nil:
      if people.mustFlush { people.flush() } else { timeline.flush() }
    case .people(var isOrdered):
      let isDone = people.settle(isOrdered: &isOrdered)
      stage = isDone ? .timeline : .people(isOrdered: isOrdered)
      if isDone { timeline.beginSettling(people.order) }
    case .timeline:
      guard timeline.settle() else { return }
      stage = nil
      quotes.settle(people.order)
      handOut(&analysis)
    }
  }

  private func handOut(_ analysis: inout Analysis) {
    analysis.times = Findings(packed: times)
    analysis.people = Findings(packed: people)
    analysis.timeline = Findings(packed: timeline)
    analysis.quotes = Findings(packed: quotes)
  }
}

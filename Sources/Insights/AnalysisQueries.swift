public import Prose

/// What is asked of an analysis as a whole; as quick for a long text as for an article.
extension Analysis {
  /// The entries of the timeline with a date of their own, or those without, all or the sure ones: in the order of time,
  /// or in that of the text.
  public func events(dated: Bool, onlySure: Bool = false, asTold: Bool = false) -> EntrySet {
    if let packed = packedTimeline {
      let bits = packed.bits(dated: dated, onlySure: onlySure, asTold: asTold)
      return asTold ? EntrySet(bits, told: packed) : EntrySet(bits)
    }
    let isWanted = { (entry: TimelineEntry) in
      (entry.anchor == .expression) == dated && (!onlySure || entry.certainty == .sure)
    }
    return asTold
      ? EntrySet(eventsAsTold.filter { isWanted(timeline[$0]) }.map { Int32($0) })
      : marks(timeline, isWanted)
  }

  /// The people in the news, or authors and credits, all or the sure ones.
  public func people(inNews: Bool, onlySure: Bool = false) -> EntrySet {
    if let packed = people.packed as? PackedPeople {
      return EntrySet(packed.bits(inNews: inNews, onlySure: onlySure))
    }
    return marks(people) {
      ($0.kind == .subject) == inNews && (!onlySure || $0.certainty == .sure)
    }
  }

  /// How many authors there are, all or the sure ones.
  public func authorCount(onlySure: Bool) -> Int {
    if let packed = people.packed as? PackedPeople { return packed.authorCount(onlySure: onlySure) }
    return people.count { $0.kind == .author && (!onlySure || $0.certainty == .sure) }
  }

  /// The quotes that are the first of their group, with marks and without, in the order of the text.
  public var markedQuotes: EntrySet { firstQuotes({ $0.marked }, { $0 != .indirect }) }
  public var reportedQuotes: EntrySet { firstQuotes({ $0.reported }, { $0 == .indirect }) }

  var packedTimeline: PackedTimeline? { timeline.packed as? PackedTimeline }

  private func marks<Element>(_ all: Findings<Element>, _ isIn: (Element) -> Bool) -> EntrySet {
    var bits = Bits()
    for element in all { bits.append(isIn(element)) }
    return EntrySet(bits)
  }

  private func firstQuotes(_ bits: (PackedQuotes) -> Bits, _ isWanted: (Quote.Kind) -> Bool)
    -> EntrySet
  {
    if let packed = quotes.packed as? PackedQuotes { return EntrySet(bits(packed)) }
    var groups: Set<Int> = []
    return marks(quotes) { groups.insert($0.group).inserted && isWanted($0.kind) }
  }

  private var eventsAsTold: [Int] {
    timeline.indices.sorted { timeline[$0].sentence < timeline[$1].sentence }
  }

  /// The entries of the timeline whose sentence overlaps a range, with their indices.
  public func events(in range: TextRange) -> [(index: Int, event: TimelineEntry)] {
    if let packedTimeline { return packedTimeline.entries(in: range) }
    return timeline.indices.lazy.map { (index: $0, event: timeline[$0]) }
      .filter { $0.event.sentence.overlaps(range) }
  }

  /// Who is spoken of in a range, in the order of weight.
  public func people(in range: TextRange) -> [Int] {
    (people.packed as? PackedPeople)?.indices(in: range)
      ?? people.indices.filter { mentions($0, in: range) }
  }

  /// True when a person is spoken of in a range.
  public func mentions(_ person: Int, in range: TextRange) -> Bool {
    guard people.indices.contains(person) else { return false }
    let mentions = people[person].mentions
    let index = mentions.bound { $0.range.end <= range.start }
    return index < mentions.count && mentions[index].range.start < range.end
  }

  /// The quotes of a person, reported speech without marks not counted.
  public func quoteCount(of person: Int) -> Int {
    if let packed = people.packed as? PackedPeople { return packed.quoteCount(of: person) }
    let said = quotes.filter { $0.speaker?.person == person && $0.kind != .indirect }
    return Set(said.map(\.group)).count
  }
}

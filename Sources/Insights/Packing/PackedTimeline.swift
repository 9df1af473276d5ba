internal import Prose

/// The entries of a long text: kept in the order of the text, read in the order of time. On one day those with a date of
/// their own come first.
struct PackedTimeline: PackedFindings {
  private struct Day: Hashable, Comparable {
    var order: Int
    var isFolded: Bool

    static func < (a: Day, b: Day) -> Bool {
      (a.order, a.isFolded ? 1 : 0) < (b.order, b.isFolded ? 1 : 0)
    }
  }

  private var entries: Column<EventCodec>
  /// The numbers of the entries by their day, and the groups in the order of time with the entries up to the end of each.
  private var days: Groups<NumberCodec>
  private var groups: [Day: Int] = [:]
  private var sorted: [(day: Day, group: Int)] = []
  private var ends: [Int] = []
  private(set) var dated = Bits()
  private(set) var folded = Bits()
  private var likely = Bits()
  /// For each number of a person their place among the people.
  private var places: [UInt32] = []

  init(_ store: any ByteStore) { (entries, days) = (Column(store), Groups(store)) }

  /// Entries come in the order of the text.
  mutating func append(_ entry: TimelineEntry) {
    let day = Day(order: entry.date.order, isFolded: entry.anchor != .expression)
    if groups[day] == nil {
      let group = days.addGroup()
      groups[day] = group
      sorted.insert((day, group), at: lowerBound(sorted.count) { sorted[$0].day < day })
    }
    days.add(entries.count, to: groups[day] ?? 0)
    entries.append(entry)
    likely.append(entry.certainty == .likely)
  }

  /// Puts what was added in the order of time; people stand at these places from now on.
  mutating func settle(_ places: [UInt32]) {
    days.flush()
    (ends, dated, folded, self.places) = ([], Bits(), Bits(), places)
    ends.reserveCapacity(sorted.count)
    var end = 0
    for (day, group) in sorted {
      let count = Int(days.counts[group])
      end += count
      ends.append(end)
      dated.append(!day.isFolded, times: count)
      folded.append(day.isFolded, times: count)
    }
  }

  /// All that were settled.
  var count: Int { ends.last ?? 0 }

  /// The number in the order of the text of an entry in the order of time.
  private func number(of index: Int) -> Int {
    let place = lowerBound(ends.count) { ends[$0] <= index }
    return days.list(sorted[place].group).element(at: index - (place > 0 ? ends[place - 1] : 0))
  }

  func element(at index: Int) -> TimelineEntry { placed(entries.element(at: number(of: index))) }

  func elements(from index: Int) -> [TimelineEntry] {
    (index..<min(count, index + chunkLength)).map(element)
  }

  private func placed(_ entry: TimelineEntry) -> TimelineEntry {
    guard !places.isEmpty else { return entry }
    var entry = entry
    entry.people = entry.people.compactMap { $0 < places.count ? Int(places[$0]) : nil }
    return entry
  }

  /// Calls with the number of every entry in the order of time.
  private func forEachNumber(_ body: (_ index: Int, _ number: Int) -> Void) {
    var index = 0
    for (_, group) in sorted {
      Findings(packed: days.list(group)).forEachPart { part in
        for number in part {
          body(index, number)
          index += 1
        }
      }
    }
  }

  /// The entries that meet a condition, in the order of time.
  func indices(where condition: (TimelineEntry) -> Bool) -> [Int] {
    var meets: [Bool] = []
    meets.reserveCapacity(entries.count)
    Findings(packed: entries).forEachPart { part in
      for entry in part { meets.append(condition(placed(entry))) }
    }
    var found: [Int] = []
    forEachNumber { if meets[$1] { found.append($0) } }
    return found
  }

  /// The entries that are not only likely, in the order of time.
  var sureIndices: [Int] {
    var found: [Int] = []
    forEachNumber { if !likely[$1] { found.append($0) } }
    return found
  }

  /// For each entry in the order of the text its place in the order of time.
  var indicesAsTold: [Int] {
    var indices = [Int](repeating: 0, count: entries.count)
    forEachNumber { indices[$1] = $0 }
    return Array(indices.prefix(count))
  }

  /// The entries whose sentence overlaps a range.
  func entries(in range: TextRange) -> [(index: Int, event: TimelineEntry)] {
    let first = lowerBound(entries.count) {
      entries.element(at: $0).sentence.end <= range.start
    }
    var found: [(index: Int, event: TimelineEntry)] = []
    var number = first
    while number < count {
      for entry in entries.elements(from: number) {
        guard entry.sentence.start < range.end else { return found }
        if let index = index(of: number, entry) { found.append((index, placed(entry))) }
        number += 1
      }
    }
    return found
  }

  private func index(of number: Int, _ entry: TimelineEntry) -> Int? {
    let day = Day(order: entry.date.order, isFolded: entry.anchor != .expression)
    let place = lowerBound(sorted.count) { sorted[$0].day < day }
    guard place < ends.count, sorted[place].day == day else { return nil }
    let list = days.list(sorted[place].group)
    let at = lowerBound(list.count) { list.element(at: $0) < number }
    return at < list.count ? (place > 0 ? ends[place - 1] : 0) + at : nil
  }
}

internal import Prose

/// The entries of a long text: kept in the order of the text, read in the order of time. On one day those with a date of
/// their own come first.
struct PackedTimeline: PackedFindings {
  /// A day with its entries: those with a date of their own or the folded ones.
  private struct Day: Sendable {
    let key: Int
    let group: Int
    var isFolded: Bool { key & 1 == 1 }

    /// Orders days, and on one day puts the folded ones last.
    static func key(_ entry: TimelineEntry) -> Int {
      max(entry.order, -1 << 60) << 1 | (entry.anchor == .expression ? 0 : 1)
    }
  }

  private var entries: Column<EventCodec>
  /// The numbers of the entries by their day, the days in the order of time and the entries up to the end of each.
  private var numbers: Groups<NumberCodec>
  private var days: [Day] = []
  private var ends: [Int] = []
  /// Those with a date of their own and those that are only likely, in the order of time and in that of the text.
  private(set) var dated = Bits()
  private(set) var likely = Bits()
  private(set) var toldDated = Bits()
  private(set) var toldLikely = Bits()
  private var walk = Walk()
  /// The lists that were asked for last: those of many elements are in many pieces.
  private var lists = Cache<Int, GroupList<NumberCodec>>(most: 16)
  /// Nil: people stand as they were met.
  private var order: WeightOrder?
  private var amendments = Amendments()

  init(_ store: any ByteStore) { (entries, numbers) = (Column(store), Groups(store)) }

  /// Entries come in the order of the text.
  mutating func append(_ entry: TimelineEntry) {
    let key = Day.key(entry)
    let place = lowerBound(days.count) { days[$0].key < key }
    if place == days.count || days[place].key != key {
      days.insert(Day(key: key, group: numbers.addGroup()), at: place)
    }
    numbers.add(entries.count, to: days[place].group)
    toldDated.append(entry.anchor == .expression)
    toldLikely.append(entry.certainty == .likely)
    entries.append(entry)
  }

  // MARK: Putting what was added in the order of time

  var mustFlush: Bool { numbers.mustFlush }
  mutating func flush() { _ = numbers.flush(elements: packedAtOnce) }

  /// People stand in this order from now on.
  mutating func beginSettling(_ order: WeightOrder?) {
    (ends, dated, likely, self.order) = ([], Bits(), Bits(), order)
    (walk, lists) = (Walk(), Cache(most: 16))
  }

  /// As with `beginSettling`, and corrections changed so much; all else stays as it was settled.
  mutating func settle(_ order: WeightOrder?, _ amendments: Amendments) {
    (self.order, self.amendments) = (order, amendments)
  }

  /// Does a part of it; true when it is done.
  mutating func settle() -> Bool {
    guard numbers.flush(elements: packedAtOnce) else { return false }
    var left = listedAtOnce
    while left > 0, let part = next(&walk) {
      for number in part.numbers {
        dated.append(!part.isFolded)
        likely.append(toldLikely[number])
      }
      // To read a part takes as long as to list some hundred numbers: most days of a long history are short.
      left -= part.numbers.count + 256
      if walk.day > ends.count { ends.append(dated.length) }
    }
    return walk.day == days.count
  }

  /// A walk over the numbers of all entries in the order of time.
  struct Walk: Sendable {
    fileprivate var day = 0
    fileprivate var list: GroupList<NumberCodec>?
    fileprivate var done = 0
  }

  /// The next numbers of a walk, all of one day; nil behind the last.
  func next(_ walk: inout Walk) -> (numbers: [Int], isFolded: Bool)? {
    guard walk.day < days.count else { return nil }
    let day = days[walk.day]
    let list = walk.list ?? numbers.list(day.group)
    let part = list.elements(from: walk.done)
    walk.done += part.count
    walk.list = list
    if walk.done >= list.count || part.isEmpty {
      (walk.day, walk.list, walk.done) = (walk.day + 1, nil, 0)
    }
    return (part, day.isFolded)
  }

  // MARK: Reading

  /// All that were settled.
  var count: Int { ends.last ?? 0 }

  func element(at index: Int) -> TimelineEntry {
    let number = number(of: index)
    return placed(amendments.event(entries.element(at: number), number))
  }

  func elements(from index: Int) -> [TimelineEntry] {
    (index..<min(count, index + chunkLength)).map(element)
  }

  private func placed(_ entry: TimelineEntry) -> TimelineEntry {
    guard let order else { return entry }
    var entry = entry
    entry.people = entry.people.map { Int(order.places[$0]) }
    return entry
  }

  /// The entries in the order of the text from a number on, some of them, at least one where there is one.
  func told(from number: Int) -> [TimelineEntry] { numbered(from: number).map(placed) }

  /// The same with their people by number.
  func numbered(from number: Int) -> [TimelineEntry] {
    let found = entries.elements(from: number)
    guard !amendments.isEmpty else { return found }
    return found.indices.map { amendments.event(found[$0], number + $0) }
  }

  private func numberList(_ group: Int) -> GroupList<NumberCodec> {
    lists.value(group) { numbers.list(group) }
  }

  /// The entries whose sentence overlaps a range.
  func entries(in range: TextRange) -> [(index: Int, event: TimelineEntry)] {
    let first = entries.bound { $0.sentence.end <= range.start }
    var found: [(index: Int, event: TimelineEntry)] = []
    var number = first
    while number < count {
      for entry in entries.elements(from: number) {
        guard entry.sentence.start < range.end else { return found }
        if number < count, let index = index(of: number, entry) {
          found.append((index, placed(amendments.event(entry, number))))
        }
        number += 1
      }
    }
    return found
  }

  private func index(of number: Int, _ entry: TimelineEntry) -> Int? {
    let key = Day.key(entry)
    let place = lowerBound(ends.count) { days[$0].key < key }
    guard place < ends.count, days[place].key == key else { return nil }
    let list = numberList(days[place].group)
    let at = list.bound { $0 < number }
    return at < list.count ? (place > 0 ? ends[place - 1] : 0) + at : nil
  }
}

extension PackedTimeline {
  /// Those with a date of their own or the folded ones, all or the sure ones, in the order of time or of the text.
  func bits(dated isDated: Bool, onlySure: Bool, asTold: Bool) -> Bits {
    let dated = asTold ? toldDated : dated
    let all = isDated ? dated : dated.inverted
    return onlySure ? all.combined(with: asTold ? toldLikely : likely, alone: true) : all
  }
}

extension PackedTimeline: ToldOrder {
  /// The number in the order of the text of an entry in the order of time.
  func number(of index: Int) -> Int {
    let place = lowerBound(ends.count) { ends[$0] <= index }
    guard place < ends.count else { return count }
    let list = numberList(days[place].group)
    return list.element(at: index - (place > 0 ? ends[place - 1] : 0))
  }

  func index(of number: Int) -> Int {
    number < count ? index(of: number, entries.element(at: number)) ?? 0 : 0
  }
}

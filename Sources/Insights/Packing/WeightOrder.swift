/// Puts people in the order of weight a part at a time: those in the news first, those who are gone last, the heaviest first, and
/// of one weight in the order they were met. People are counted by weight and then put in their places; the few heaviest are sorted.
struct WeightOrder: Sendable {
  /// People as heavy as that are sorted.
  private static let heavy = 1 << 12
  /// In the news, others, and people who are gone.
  private static let kinds = 3
  typealias Key = (kind: Int, weight: Int)

  /// The person at each place, and the place of each person.
  private(set) var people: Blocks<UInt32>
  private(set) var places: Blocks<UInt32>
  private let count: Int
  /// How many people there are of each kind and weight, then the place of the next one.
  private var next = [UInt32](repeating: 0, count: kinds * heavy)
  private var heaviest: [(key: Key, number: Int)] = []
  private var counted = 0
  private var placed = 0

  init(count: Int, _ store: any ByteStore) {
    self.count = count
    people = Blocks(repeating: 0, count: count, store)
    places = Blocks(repeating: 0, count: count, store)
  }

  /// Looks at about so many people; true when all are in their places.
  mutating func advance(people wanted: Int, _ key: (Int) -> Key) -> Bool {
    if counted < count {
      let end = min(count, counted + wanted)
      for number in counted..<end { count(key(number), number) }
      counted = end
      if counted == count { begin() }
      return count == 0
    }
    let end = min(count, placed + wanted)
    for number in placed..<end {
      let key = key(number)
      guard key.weight < WeightOrder.heavy else { continue }
      let line = WeightOrder.line(key)
      put(number, at: Int(next[line]))
      next[line] += 1
    }
    placed = end
    return placed == count
  }

  /// The lightest last.
  private static func line(_ key: Key) -> Int {
    key.kind * heavy + heavy - 1 - max(0, key.weight)
  }

  private mutating func count(_ key: Key, _ number: Int) {
    if key.weight < WeightOrder.heavy {
      next[WeightOrder.line(key)] += 1
    } else {
      heaviest.append((key, number))
    }
  }

  /// Makes places of the counts and puts the heaviest before the others of their kind.
  private mutating func begin() {
    heaviest.sort { (-$0.key.weight, $0.number) < (-$1.key.weight, $1.number) }
    var place = 0
    for kind in 0..<WeightOrder.kinds {
      for person in heaviest where person.key.kind == kind {
        put(person.number, at: place)
        place += 1
      }
      let first = kind * WeightOrder.heavy
      for line in first..<first + WeightOrder.heavy {
        let count = next[line]
        next[line] = UInt32(place)
        place += Int(count)
      }
    }
  }

  private mutating func put(_ number: Int, at place: Int) {
    people[place] = UInt32(number)
    places[number] = UInt32(place)
  }
}

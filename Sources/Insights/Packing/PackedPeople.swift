internal import Prose

/// The people of a long text by number, in the order they were met; read in the order of weight once that is settled.
struct PackedPeople: PackedFindings {
  /// What is kept of each person besides mentions and roles: 32 bytes.
  private struct Head {
    var name: Int
    var length: UInt32
    var mentions: UInt32 = 0
    var quotes: UInt32 = 0
    var prominence: Int32
    var kind: Person.Kind
    var certainty: Certainty
    var gender: Gender
    /// The first of the roles: index plus 1; 0 none.
    var role: UInt32 = 0
  }

  private struct Role {
    var start: Int
    var length: UInt32
    var next: UInt32 = 0
  }

  private var heads: [Head] = []
  private var roles: [Role] = []
  private var mentions: Groups<MentionCodec>
  /// All mentions in the order of the text.
  private var told: Column<PlaceCodec>
  /// The person at each place, and the place of each person; empty: as they were met.
  private var order: [UInt32] = []
  private(set) var places: [UInt32] = []

  init(_ store: any ByteStore) { (mentions, told) = (Groups(store), Column(store)) }

  /// Adds a person without mentions; their number.
  mutating func add(_ person: Person) -> Int {
    heads.append(
      Head(
        name: person.name.start, length: UInt32(clamping: person.name.count),
        prominence: Int32(clamping: person.prominence), kind: person.kind,
        certainty: person.certainty, gender: person.gender))
    let number = mentions.addGroup()
    addRoles(person.roles, to: number)
    return number
  }

  /// Takes what another stretch tells of a person.
  mutating func join(_ person: Person, to number: Int) {
    heads[number].prominence &+= Int32(clamping: person.prominence)
    if heads[number].gender == .unknown { heads[number].gender = person.gender }
    // A long text repeats roles; the first few tell them all.
    if rolesOf(number).count < 8 { addRoles(Array(person.roles.prefix(2)), to: number) }
  }

  private mutating func addRoles(_ ranges: [TextRange], to number: Int) {
    for range in ranges {
      roles.append(Role(start: range.start, length: UInt32(clamping: range.count)))
      let added = UInt32(roles.count)
      var last = heads[number].role
      if last == 0 {
        heads[number].role = added
        continue
      }
      while roles[Int(last) - 1].next != 0 { last = roles[Int(last) - 1].next }
      roles[Int(last) - 1].next = added
    }
  }

  private func rolesOf(_ number: Int) -> [TextRange] {
    var found: [TextRange] = []
    var role = heads[number].role
    while role != 0 {
      let kept = roles[Int(role) - 1]
      found.append(TextRange(kept.start, kept.start + Int(kept.length)))
      role = kept.next
    }
    return found
  }

  /// Mentions come in the order of the text.
  mutating func add(_ mention: Mention, of number: Int) {
    mentions.add(mention, to: number)
    told.append(PlaceCodec.Element(range: mention.range, person: number))
    heads[number].mentions += 1
  }

  mutating func addQuote(of number: Int) { heads[number].quotes += 1 }

  /// Makes what was added readable, in the order of weight when everything is there.
  mutating func settle(isComplete: Bool) {
    mentions.flush()
    (order, places) = ([], [])
    guard isComplete else { return }
    let keys = heads.map { head in
      (head.kind == .subject ? 0 : 1, -Int(head.mentions) - Int(head.prominence))
    }
    let sorted = heads.indices.sorted {
      (keys[$0].0, keys[$0].1, $0) < (keys[$1].0, keys[$1].1, $1)
    }
    order = sorted.map { UInt32($0) }
    places = [UInt32](repeating: 0, count: order.count)
    for (place, number) in sorted.enumerated() { places[number] = UInt32(place) }
  }

  var count: Int { heads.count }

  private func number(at index: Int) -> Int { order.isEmpty ? index : Int(order[index]) }

  func element(at index: Int) -> Person {
    let number = number(at: index)
    let head = heads[number]
    var person = Person(
      name: TextRange(head.name, head.name + Int(head.length)), kind: head.kind,
      certainty: head.certainty, gender: head.gender, roles: rolesOf(number), mentions: [])
    person.mentions = Findings(packed: mentions.list(number))
    person.prominence = Int(head.prominence)
    return person
  }

  func elements(from index: Int) -> [Person] {
    (index..<min(count, index + chunkLength)).map(element)
  }

  func quoteCount(of index: Int) -> Int { Int(heads[number(at: index)].quotes) }

  /// Who is spoken of in a range, the weightiest first.
  func indices(in range: TextRange) -> [Int] {
    var found: Set<Int> = []
    let first = lowerBound(told.count) { told.element(at: $0).range.end <= range.start }
    var index = first
    while index < told.count {
      let part = told.elements(from: index)
      for place in part where place.range.overlaps(range) {
        found.insert(places.isEmpty ? place.person : Int(places[place.person]))
      }
      index += part.count
      if part.last.map({ $0.range.start >= range.end }) ?? true { break }
    }
    return found.sorted()
  }
}

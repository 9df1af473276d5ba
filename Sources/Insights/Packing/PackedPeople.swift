internal import Prose

/// The people of a long text by number, in the order they were met; read in the order of weight once that is settled.
struct PackedPeople: PackedFindings {
  /// What is kept of each person besides mentions and roles: 32 bytes.
  struct Head {
    var name: Int
    var length: UInt32
    var mentions: UInt32 = 0
    var quotes: UInt32 = 0
    var prominence: Int32
    var kind: Person.Kind
    var certainty: Certainty
    var gender: Gender
    /// A correction took everything from them.
    var isGone = false
    /// The first of the roles: index plus 1; 0 none.
    var role: UInt32 = 0

    /// What their place goes by.
    var key: WeightOrder.Key {
      (isGone ? 2 : kind == .subject ? 0 : 1, Int(mentions) + Int(prominence))
    }
  }

  private struct Role {
    var start: Int
    var length: UInt32
    var next: UInt32 = 0
  }

  private let store: any ByteStore
  var heads: Blocks<Head>
  private var roles: Blocks<Role>
  var mentions: Groups<MentionCodec>
  /// All mentions in the order of the text.
  private var told: Column<PlaceCodec>
  /// Nil: people stand as they were met.
  private(set) var order: WeightOrder?
  /// Those in the news, authors and credits apart, and those that are only likely, by their places.
  private var subjects = Bits()
  private var likely = Bits()
  private var authors = (all: 0, sure: 0)
  private var listed = 0
  /// The people who can be read.
  private var settled = 0
  var gone = 0
  /// What corrections changed in `told`.
  var amendments = Amendments()

  init(_ store: any ByteStore) {
    self.store = store
    (heads, roles) = (Blocks(store), Blocks(store))
    (mentions, told) = (Groups(store), Column(store))
  }

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

  mutating func addRoles(_ ranges: [TextRange], to number: Int) {
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

  func rolesOf(_ number: Int) -> [TextRange] {
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

  // MARK: Making what was added readable

  var mustFlush: Bool { mentions.mustFlush }
  mutating func flush() { _ = mentions.flush(elements: packedAtOnce) }

  /// People are read in the order of weight when everything is there.
  mutating func beginSettling(isComplete: Bool) {
    order = isComplete ? WeightOrder(count: heads.count, store) : nil
    (subjects, likely, authors) = (Bits(), Bits(), (0, 0))
    (listed, settled) = (0, 0)
  }

  /// Does a part of it; true when it is done.
  mutating func settle(isOrdered: inout Bool) -> Bool {
    guard mentions.flush(elements: packedAtOnce) else { return false }
    if !isOrdered {
      let heads = heads
      isOrdered = order?.advance(people: listedAtOnce) { heads[$0].key } ?? true
      return false
    }
    let end = min(heads.count - gone, listed + listedAtOnce)
    for index in listed..<end {
      let head = heads[number(at: index)]
      let isSure = head.certainty == .sure
      subjects.append(head.kind == .subject)
      likely.append(!isSure)
      guard head.kind == .author else { continue }
      authors.all += 1
      if isSure { authors.sure += 1 }
    }
    listed = end
    guard listed == heads.count - gone else { return false }
    settled = listed
    return true
  }

  // MARK: Reading

  var count: Int { settled }

  /// The place of a person among those that can be read.
  func place(of number: Int) -> Int? {
    guard let order else { return number < settled ? number : nil }
    let place = Int(order.places[number])
    return place < settled ? place : nil
  }

  func number(at index: Int) -> Int { order.map { Int($0.people[index]) } ?? index }

  func element(at index: Int) -> Person {
    let number = number(at: index)
    let head = heads[number]
    var person = Person(
      name: TextRange(head.name, head.name + Int(head.length)), kind: head.kind,
      certainty: head.certainty, gender: head.gender, roles: rolesOf(number), mentions: [])
    person.mentions = Findings(packed: AskedMentions(mentions, number))
    person.prominence = Int(head.prominence)
    return person
  }

  func elements(from index: Int) -> [Person] {
    (index..<min(count, index + chunkLength)).map(element)
  }

  func quoteCount(of index: Int) -> Int { Int(heads[number(at: index)].quotes) }

  /// Those in the news, or authors and credits, all or the sure ones.
  func bits(inNews: Bool, onlySure: Bool) -> Bits {
    let all = inNews ? subjects : subjects.inverted
    return onlySure ? all.combined(with: likely, alone: true) : all
  }

  func authorCount(onlySure: Bool) -> Int { onlySure ? authors.sure : authors.all }

  /// Who is spoken of in a range, the weightiest first.
  func indices(in range: TextRange) -> [Int] {
    numbers(in: range).compactMap(place).sorted()
  }

  /// Who is spoken of in a range, by number.
  func numbers(in range: TextRange) -> Set<Int> {
    var found: Set<Int> = []
    var index = told.bound { $0.range.end <= range.start }
    while index < told.count {
      let part = told.elements(from: index)
      for mention in part where mention.range.overlaps(range) {
        found.insert(amendments.person(mention.person, at: mention.range))
      }
      index += part.count
      if part.last.map({ $0.range.start >= range.end }) ?? true { break }
    }
    return found
  }
}

/// How much of what was found is packed or listed at once, in elements: about a millisecond's work.
let packedAtOnce = 8 << 10
let listedAtOnce = 16 << 10

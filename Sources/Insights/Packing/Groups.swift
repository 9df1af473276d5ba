internal import Prose

/// The elements that wait at most to be packed by group, those of a stretch besides.
private let pendingLimit = 64 << 10

/// Packed elements by group, as mentions by person: added to any group, read one group at a time in the order they were added.
/// What is added waits and can be read after it was flushed, a part at a time; each group is in few pieces then.
struct Groups<Codec: PackedCodec>: Sendable {
  private struct Head {
    /// The elements that can be read.
    var count: UInt32 = 0
    /// The first and the last piece, and the last element that waits: index plus 1; 0 none.
    var first: UInt32 = 0
    var last: UInt32 = 0
    var waiting: UInt32 = 0
  }

  private struct Piece {
    var place: StoredPiece
    /// The next one of the same group: index plus 1; 0 none.
    var next: UInt32 = 0
    var length: UInt8
  }

  private let store: any ByteStore
  private var heads: Blocks<Head>
  private var pieces: Blocks<Piece>
  private var pending: [Codec.Element] = []
  /// For each pending element the next one of its group; -1 none.
  private var following: [Int32] = []
  /// The groups that have pending elements, with the first of each; so many of them are flushed.
  private var waiting: [(group: UInt32, first: Int32)] = []
  private var flushed = 0

  init(_ store: any ByteStore) {
    self.store = store
    (heads, pieces) = (Blocks(store), Blocks(store))
  }

  /// Adds a group without elements; its number.
  mutating func addGroup() -> Int {
    heads.append(Head())
    return heads.count - 1
  }

  func count(of group: Int) -> Int { Int(heads[group].count) }

  /// Nothing may be added while a flush is under way.
  mutating func add(_ element: Codec.Element, to group: Int) {
    let last = Int(heads[group].waiting) - 1
    if last >= 0 {
      following[last] = Int32(pending.count)
    } else {
      waiting.append((UInt32(group), Int32(pending.count)))
    }
    pending.append(element)
    following.append(-1)
    heads[group].waiting = UInt32(pending.count)
  }

  /// So much waits that it should be flushed, or a flush is under way.
  var mustFlush: Bool { pending.count >= pendingLimit || flushed > 0 }

  /// Packs about so many of the elements that wait, those of each group together; true when none are left.
  mutating func flush(elements: Int) -> Bool {
    var writer = PackedWriter()
    var added: [(group: Int, start: Int, length: Int)] = []
    var left = elements
    while flushed < waiting.count, left > 0 {
      left -= 4 + pack(waiting[flushed], into: &writer, &added)
      flushed += 1
    }
    let base = added.isEmpty ? 0 : store.add(writer.bytes)
    for (index, piece) in added.enumerated() {
      let end = index + 1 < added.count ? added[index + 1].start : writer.bytes.count
      link(StoredPiece(base + piece.start, count: end - piece.start), piece.length, piece.group)
    }
    guard flushed == waiting.count else { return false }
    (pending, following, waiting, flushed) = ([], [], [], 0)
    return true
  }

  /// Writes what waits of one group; how many.
  private mutating func pack(
    _ start: (group: UInt32, first: Int32), into writer: inout PackedWriter,
    _ added: inout [(group: Int, start: Int, length: Int)]
  ) -> Int {
    heads[Int(start.group)].waiting = 0
    var codec = Codec()
    var element = Int(start.first)
    var count = 0
    while element >= 0 {
      if count % chunkLength == 0 {
        added.append((Int(start.group), writer.bytes.count, 0))
        codec.restart()
      }
      codec.put(pending[element], into: &writer)
      added[added.count - 1].length += 1
      count += 1
      element = Int(following[element])
    }
    return count
  }

  private mutating func link(_ place: StoredPiece, _ length: Int, _ group: Int) {
    pieces.append(Piece(place: place, length: UInt8(clamping: length)))
    let number = UInt32(pieces.count)
    let last = heads[group].last
    if last == 0 { heads[group].first = number } else { pieces[Int(last) - 1].next = number }
    heads[group].last = number
    heads[group].count += UInt32(length)
  }

  /// Gives the elements of one group to another, in place of what that had.
  mutating func move(_ group: Int, to other: Int) {
    heads[other] = heads[group]
    heads[group] = Head()
  }

  /// The elements of a group.
  func list(_ group: Int) -> GroupList<Codec> {
    var list = GroupList<Codec>(store)
    guard group >= 0, group < heads.count else { return list }
    var number = Int(heads[group].first)
    while number > 0 {
      let piece = pieces[number - 1]
      list.add(piece.place, Int(piece.length))
      number = Int(piece.next)
    }
    return list
  }
}

/// The elements of one group.
struct GroupList<Codec: PackedCodec>: PackedFindings {
  private let store: any ByteStore
  private var pieces: [StoredPiece] = []
  /// The number of elements up to the end of each piece.
  private var ends: [Int] = []

  init(_ store: any ByteStore) { self.store = store }

  fileprivate mutating func add(_ piece: StoredPiece, _ length: Int) {
    pieces.append(piece)
    ends.append(count + length)
  }

  var count: Int { ends.last ?? 0 }

  func element(at index: Int) -> Codec.Element { elements(from: index)[0] }

  func elements(from index: Int) -> [Codec.Element] {
    let piece = lowerBound(ends.count) { ends[$0] <= index }
    guard piece < pieces.count else { return [] }
    var reader = PackedReader(store.bytes(at: pieces[piece].place, count: pieces[piece].count))
    var codec = Codec()
    codec.restart()
    for _ in (piece == 0 ? 0 : ends[piece - 1])..<index { _ = codec.take(from: &reader) }
    return (index..<ends[piece]).map { _ in codec.take(from: &reader) }
  }
}

/// The mentions of one person, looked up when they are first asked for. Of one kind of elements, as what reads any kind
/// is many times slower behind `any PackedFindings`.
struct AskedMentions: PackedFindings {
  private let groups: Groups<MentionCodec>
  private let person: Int
  private let list = Cache<Int, GroupList<MentionCodec>>(most: 1)

  init(_ groups: Groups<MentionCodec>, _ person: Int) {
    (self.groups, self.person) = (groups, person)
  }

  var count: Int { groups.count(of: person) }
  func element(at index: Int) -> Mention { known.element(at: index) }
  func elements(from index: Int) -> [Mention] { known.elements(from: index) }

  private var known: GroupList<MentionCodec> { list.value(person) { groups.list(person) } }
}

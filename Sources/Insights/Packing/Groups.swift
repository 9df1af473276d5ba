internal import Prose

/// The elements that wait at most to be packed by group.
private let pendingLimit = 128 << 10

/// Packed elements by group, as mentions by person: added to any group, read one group at a time in the order they were added.
/// What is added can be read after `flush`, which is done seldom, so that each group is in few pieces.
struct Groups<Codec: PackedCodec>: Sendable {
  private let store: any ByteStore
  /// For each group its number of elements, and its first and last piece (index plus 1; 0 none).
  private(set) var counts: [UInt32] = []
  private var first: [UInt32] = []
  private var last: [UInt32] = []
  /// Pieces with their number of elements, and the next one of the same group.
  private var pieces: [StoredPiece] = []
  private var lengths: [UInt8] = []
  private var next: [UInt32] = []
  private var pending: [(group: Int, element: Codec.Element)] = []

  init(_ store: any ByteStore) { self.store = store }

  /// Adds a group without elements; its number.
  mutating func addGroup() -> Int {
    counts.append(0)
    first.append(0)
    last.append(0)
    return counts.count - 1
  }

  mutating func add(_ element: Codec.Element, to group: Int) {
    pending.append((group, element))
    if pending.count == pendingLimit { flush() }
  }

  /// Packs what was added, the elements of each group together.
  mutating func flush() {
    guard !pending.isEmpty else { return }
    var writer = PackedWriter()
    var added: [(group: Int, start: Int, length: Int)] = []
    eachPendingGroup { group, elements in
      var codec = Codec()
      for (index, element) in elements.enumerated() {
        if index % chunkLength == 0 {
          added.append((group, writer.bytes.count, 0))
          codec.restart()
        }
        codec.put(pending[element].element, into: &writer)
        added[added.count - 1].length += 1
      }
    }
    pending = []
    let base = store.add(writer.bytes)
    for (index, piece) in added.enumerated() {
      let end = index + 1 < added.count ? added[index + 1].start : writer.bytes.count
      link(StoredPiece(base + piece.start, count: end - piece.start), piece.length, piece.group)
    }
  }

  /// Calls with each group that has pending elements, and their indices.
  private func eachPendingGroup(_ body: (Int, [Int]) -> Void) {
    var heads: [Int: Int] = [:]
    var following = [Int](repeating: -1, count: pending.count)
    for index in pending.indices.reversed() {
      let group = pending[index].group
      following[index] = heads[group] ?? -1
      heads[group] = index
    }
    for index in pending.indices where heads[pending[index].group] == index {
      var elements: [Int] = []
      var element = index
      while element >= 0 {
        elements.append(element)
        element = following[element]
      }
      body(pending[index].group, elements)
    }
  }

  private mutating func link(_ piece: StoredPiece, _ length: Int, _ group: Int) {
    pieces.append(piece)
    lengths.append(UInt8(clamping: length))
    next.append(0)
    let number = UInt32(pieces.count)
    if last[group] == 0 { first[group] = number } else { next[Int(last[group]) - 1] = number }
    last[group] = number
    counts[group] += UInt32(length)
  }

  /// The elements of a group.
  func list(_ group: Int) -> GroupList<Codec> {
    var list = GroupList<Codec>(store)
    guard counts.indices.contains(group) else { return list }
    var piece = Int(first[group])
    while piece > 0 {
      list.add(pieces[piece - 1], Int(lengths[piece - 1]))
      piece = Int(next[piece - 1])
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

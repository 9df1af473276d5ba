internal import Prose

/// How elements of one kind are written one behind the other; each may be written as the difference to those before it.
protocol PackedCodec: Sendable {
  associatedtype Element: Sendable
  init()
  /// Forgets the elements before: here one can begin to read.
  mutating func restart()
  mutating func put(_ element: Element, into writer: inout PackedWriter)
  mutating func take(from reader: inout PackedReader) -> Element
}

/// Findings that are packed, read by their index.
protocol PackedFindings<Element>: Sendable {
  associatedtype Element: Sendable
  var count: Int { get }
  func element(at index: Int) -> Element
  /// Some elements from an index on, at least one where there is one: reading all in order goes by these.
  func elements(from index: Int) -> [Element]
}

/// The elements that are packed together; reading one reads those before it in its chunk.
let chunkLength = 64

extension PackedFindings {
  /// The number of elements at the beginning that a condition holds for, and for none behind them; looks at the first of
  /// some chunks, which is read without others, and then into one.
  func bound(_ holds: (Element) -> Bool) -> Int {
    let chunks = (count + chunkLength - 1) / chunkLength
    let chunk = lowerBound(chunks) { holds(element(at: $0 * chunkLength)) }
    var index = max(0, chunk - 1) * chunkLength
    while index < count {
      let part = elements(from: index)
      let held = lowerBound(part.count) { holds(part[$0]) }
      index += held
      if held < part.count || part.isEmpty { break }
    }
    return index
  }
}

/// Packed elements in the order they were added.
struct Column<Codec: PackedCodec>: PackedFindings {
  private let store: any ByteStore
  private var codec = Codec()
  private var chunks: [StoredPiece] = []
  /// The chunk that is not full yet.
  private var open = PackedWriter()
  private(set) var count = 0

  init(_ store: any ByteStore) { self.store = store }

  mutating func append(_ element: Codec.Element) {
    if count % chunkLength == 0 { codec.restart() }
    codec.put(element, into: &open)
    count += 1
    guard count % chunkLength == 0 else { return }
    chunks.append(StoredPiece(store.add(open.bytes), count: open.bytes.count))
    open.bytes.removeAll(keepingCapacity: true)
  }

  func element(at index: Int) -> Codec.Element {
    var reader = reader(ofChunk: index / chunkLength)
    var decoder = codec
    decoder.restart()
    for _ in 0..<index % chunkLength { _ = decoder.take(from: &reader) }
    return decoder.take(from: &reader)
  }

  func elements(from index: Int) -> [Codec.Element] {
    let first = index / chunkLength * chunkLength
    guard index < count else { return [] }
    var reader = reader(ofChunk: index / chunkLength)
    var decoder = codec
    decoder.restart()
    for _ in first..<index { _ = decoder.take(from: &reader) }
    return (index..<min(first + chunkLength, count)).map { _ in decoder.take(from: &reader) }
  }

  private func reader(ofChunk chunk: Int) -> PackedReader {
    guard chunk < chunks.count else { return PackedReader(open.bytes) }
    return PackedReader(store.bytes(at: chunks[chunk].place, count: chunks[chunk].count))
  }
}

/// Elements of one size in blocks that lie in a store. Adding one moves no other, and a copy shares all blocks but those
/// that change afterwards, so that neither ever takes longer than a key may wait.
struct Blocks<Element: BitwiseCopyable & Sendable>: Sendable {
  /// The elements of a block.
  private static var length: Int { LentBlock.length / MemoryLayout<Element>.stride }
  private let store: any ByteStore
  private var blocks: [LentBlock] = []
  private(set) var count = 0

  init(_ store: any ByteStore) { self.store = store }

  /// One element so many times; its blocks are one until they change.
  init(repeating element: Element, count: Int, _ store: any ByteStore) {
    self.init(store)
    while self.count < min(count, Self.length) { append(element) }
    guard let block = blocks.first else { return }
    blocks = Array(repeating: block, count: (count + Self.length - 1) / Self.length)
    self.count = count
  }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ element: Element) {
    if count == blocks.count * Self.length { blocks.append(LentBlock(store)) }
    count += 1
    self[count - 1] = element
  }

  subscript(index: Int) -> Element {
    get {
      precondition(index >= 0 && index < count)
      return elements(of: index / Self.length)[index % Self.length]
    }
    _modify {
      precondition(index >= 0 && index < count)
      let block = index / Self.length
      if !isKnownUniquelyReferenced(&blocks[block]) {
        blocks[block] = LentBlock(store, copying: blocks[block])
      }
      yield &elements(of: block)[index % Self.length]
    }
  }

  private func elements(of block: Int) -> UnsafeMutablePointer<Element> {
    blocks[block].base.assumingMemoryBound(to: Element.self)
  }
}

/// Memory of a store, given back at the end of this object's life.
private final class LentBlock: @unchecked Sendable {
  static let length = 16 << 10
  let base: UnsafeMutableRawPointer
  private let store: any ByteStore

  init(_ store: any ByteStore) {
    self.store = store
    base = store.lend(LentBlock.length)
  }

  convenience init(_ store: any ByteStore, copying other: LentBlock) {
    self.init(store)
    base.copyMemory(from: other.base, byteCount: LentBlock.length)
  }

  deinit { store.takeBack(base, LentBlock.length) }
}

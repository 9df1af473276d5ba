/// Where packed findings lie: bytes are added at the end and never change, so that all copies of an analysis share one.
/// Used by one thread.
public protocol ByteStore: AnyObject, Sendable {
  /// Keeps bytes; the place of the first, from where on they can be read.
  func add(_ bytes: [UInt8]) -> Int
  /// As many bytes from a place; fewer where they are lost.
  func bytes(at place: Int, count: Int) -> [UInt8]
  /// Memory for so many bytes, whatever it holds, to be written in place; always asked for as many.
  func lend(_ count: Int) -> UnsafeMutableRawPointer
  func takeBack(_ memory: UnsafeMutableRawPointer, _ count: Int)
  /// Tells that nobody looks at what is lent just now: what a file holds anyway need not stay in memory.
  func rest()
}

/// Keeps packed findings in memory.
public final class MemoryStore: ByteStore, @unchecked Sendable {
  private static let blockLength = 64 << 10
  private var blocks: [[UInt8]] = []

  public init() {}

  /// A place is the number of a block and an offset in it.
  public func add(_ bytes: [UInt8]) -> Int {
    if let last = blocks.indices.last, blocks[last].count + bytes.count <= MemoryStore.blockLength {
      blocks[last] += bytes
      return last << 20 | blocks[last].count - bytes.count
    }
    var block = bytes
    block.reserveCapacity(max(bytes.count, MemoryStore.blockLength))
    blocks.append(block)
    return (blocks.count - 1) << 20
  }

  public func bytes(at place: Int, count: Int) -> [UInt8] {
    let (block, offset) = (place >> 20, place & 0xFFFFF)
    guard blocks.indices.contains(block), offset + count <= blocks[block].count else { return [] }
    return Array(blocks[block][offset..<offset + count])
  }

  public func lend(_ count: Int) -> UnsafeMutableRawPointer {
    UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 16)
  }

  public func takeBack(_ memory: UnsafeMutableRawPointer, _ count: Int) { memory.deallocate() }

  public func rest() {}
}

/// A piece of a store.
struct StoredPiece: Sendable {
  private let bits: UInt64

  /// Places of 44 bits, counts of 20.
  init(_ place: Int, count: Int) {
    bits = UInt64(place) << 20 | UInt64(min(count, 0xFFFFF))
  }

  var place: Int { Int(bits >> 20) }
  var count: Int { Int(bits & 0xFFFFF) }
}

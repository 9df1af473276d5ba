import Testing

@testable import Insights

@Suite struct BlocksTests {
  @Test func aCopyKeepsWhatItHadWhenTheOtherChanges() {
    var blocks = Blocks<UInt32>(MemoryStore())
    for number in 0..<10_000 { blocks.append(UInt32(number)) }
    let copy = blocks
    blocks[5_000] = 7
    blocks.append(8)
    #expect(blocks[5_000] == 7 && blocks[10_000] == 8 && blocks[4_999] == 4_999)
    #expect(copy[5_000] == 5_000 && copy.count == 10_000)
  }

  @Test func oneElementManyTimesChangesInOnePlace() {
    var blocks = Blocks<UInt32>(repeating: 3, count: 9_001, MemoryStore())
    blocks[1] = 4
    blocks[8_193] = 5
    #expect(blocks[0] == 3 && blocks[1] == 4 && blocks[4_097] == 3)
    #expect(blocks[8_193] == 5 && blocks[9_000] == 3 && blocks.count == 9_001)
  }

  @Test func lentMemoryIsGivenBackOnce() {
    let store = CountingStore()
    var blocks: Blocks<UInt64>? = Blocks(store)
    for number in 0..<5_000 { blocks?.append(UInt64(number)) }
    var copy = blocks
    copy?[0] = 1
    #expect(store.lent == 4)
    blocks = nil
    #expect(store.lent == 3)
    copy = nil
    #expect(store.lent == 0)
  }
}

/// Counts what is lent.
private final class CountingStore: ByteStore, @unchecked Sendable {
  private let memory = MemoryStore()
  private(set) var lent = 0

  func add(_ bytes: [UInt8]) -> Int { memory.add(bytes) }
  func bytes(at place: Int, count: Int) -> [UInt8] { memory.bytes(at: place, count: count) }
  func rest() {}

  func lend(_ count: Int) -> UnsafeMutableRawPointer {
    lent += 1
    return memory.lend(count)
  }

  func takeBack(_ piece: UnsafeMutableRawPointer, _ count: Int) {
    lent -= 1
    memory.takeBack(piece, count)
  }
}

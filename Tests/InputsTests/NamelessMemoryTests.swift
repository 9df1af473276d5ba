import Inputs
import Testing

@Suite struct NamelessMemoryTests {
  @Test func whatIsWrittenOutlastsARest() throws {
    let memory = try #require(NamelessMemory(length: 16 << 10))
    let pieces = try (0..<200).map { _ in try #require(memory.lend()) }
    for (number, piece) in pieces.enumerated() {
      piece.storeBytes(of: number, toByteOffset: 4096, as: Int.self)
    }
    memory.rest()
    for (number, piece) in pieces.enumerated() {
      #expect(piece.load(fromByteOffset: 4096, as: Int.self) == number)
    }
  }

  @Test func aPieceGivenBackIsLentAgain() throws {
    let memory = try #require(NamelessMemory(length: 16 << 10))
    let piece = try #require(memory.lend())
    let strange = UnsafeMutableRawPointer.allocate(byteCount: 16, alignment: 16)
    defer { strange.deallocate() }
    #expect(!memory.takeBack(strange))
    #expect(memory.takeBack(piece) && memory.lend() == piece)
  }
}

import Inputs
import Insights

/// Keeps the packed findings of a long text in temporary files, so that memory does not grow with the text; in
/// memory where none can be written.
final class FindingsFile: ByteStore, @unchecked Sendable {
  private var file: NamelessFile?
  private var end = 0
  private var isTried = false
  private let memory = MemoryStore()
  private var lent: NamelessMemory?
  private var isLentTried = false

  /// Places from here on are in memory.
  private static let inMemory = 1 << 42

  func add(_ bytes: [UInt8]) -> Int {
    if !isTried { (file, isTried) = (NamelessFile(), true) }
    guard let file, file.write(bytes, at: end) else {
      return FindingsFile.inMemory + memory.add(bytes)
    }
    defer { end += bytes.count }
    return end
  }

  func bytes(at place: Int, count: Int) -> [UInt8] {
    if place >= FindingsFile.inMemory {
      return memory.bytes(at: place - FindingsFile.inMemory, count: count)
    }
    return file?.bytes(at: place, count: count) ?? []
  }

  func lend(_ count: Int) -> UnsafeMutableRawPointer {
    if !isLentTried { (lent, isLentTried) = (NamelessMemory(length: count), true) }
    return lent?.lend() ?? memory.lend(count)
  }

  func takeBack(_ piece: UnsafeMutableRawPointer, _ count: Int) {
    if lent?.takeBack(piece) != true { memory.takeBack(piece, count) }
  }

  func rest() { lent?.rest() }
}

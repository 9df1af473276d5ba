internal import Glibc

/// Memory in a temporary file that no folder lists: it is written in place, and what nobody looks at need not stay with the
/// program. Lent in pieces of one length. Used by one thread.
public final class NamelessMemory: @unchecked Sendable {
  /// So many addresses are reserved.
  private static let reserved = 1 << 36
  /// The file grows by so much, so that no write can find the disk full.
  private static let growth = 1 << 20

  private let file: Int32
  private let base: UnsafeMutableRawPointer
  private let length: Int
  private var used = 0
  private var size = 0
  private var free: [UnsafeMutableRawPointer] = []

  /// `length` is that of a piece, in bytes: whole pages. Nil where no folder for temporary files can be written.
  public init?(length: Int) {
    file = openNameless()
    guard file >= 0 else { return nil }
    guard
      let base = mmap(
        nil, NamelessMemory.reserved, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_NORESERVE, file, 0),
      base != MAP_FAILED
    else {
      close(file)
      return nil
    }
    (self.base, self.length) = (base, length)
  }

  deinit {
    munmap(base, NamelessMemory.reserved)
    close(file)
  }

  /// A piece, whatever it holds; nil when the disk is full.
  public func lend() -> UnsafeMutableRawPointer? {
    if let piece = free.popLast() { return piece }
    if used + length > size {
      guard size + NamelessMemory.growth <= NamelessMemory.reserved,
        posix_fallocate(file, size, NamelessMemory.growth) == 0
      else { return nil }
      size += NamelessMemory.growth
    }
    defer { used += length }
    return base + used
  }

  /// False for what was not lent here.
  public func takeBack(_ piece: UnsafeMutableRawPointer) -> Bool {
    guard piece >= base, piece < base + used else { return false }
    free.append(piece)
    return true
  }

  /// Tells that nobody looks at it just now.
  public func rest() { madvise(base, used, MADV_DONTNEED) }
}

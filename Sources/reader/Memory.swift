import Assets
import CMalloc
import Glibc

/// Gives back what the program does not need while it waits: memory that was freed, and pages of the program's own
/// file, which come back by themselves when they are used again.
func giveBackMemory() {
  give_back_heap()
  give_back_code()
  forEachLargeAsset { bytes in
    guard let pages = wholePages(bytes) else { return }
    madvise(UnsafeMutableRawPointer(mutating: pages.baseAddress), pages.count, MADV_DONTNEED)
  }
}

/// The pages that lie wholly in a constant; nil when none does.
private func wholePages(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeRawBufferPointer? {
  let page = UInt(sysconf(Int32(_SC_PAGESIZE)))
  let first = UInt(bitPattern: bytes.baseAddress)
  let start = (first + page - 1) / page * page
  let end = (first + UInt(bytes.count)) / page * page
  guard end > start else { return nil }
  return UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: start), count: Int(end - start))
}

import Assets
import CMalloc
import Glibc

/// Gives back what the program does not need while it waits: memory that was freed, and pages of the program's own
/// file, which come back by themselves when they are used again.
func giveBackMemory() {
  malloc_trim(0)
  for pages in programPages() + largeAssets().compactMap(wholePages) {
    madvise(UnsafeMutableRawPointer(mutating: pages.baseAddress), pages.count, MADV_DONTNEED)
  }
}

/// The code of the program and its libraries as it is mapped: never written to, so that nothing is lost.
private func programPages() -> [UnsafeRawBufferPointer] {
  guard let maps = fopen("/proc/self/maps", "re") else { return [] }
  defer { fclose(maps) }
  var found: [UnsafeRawBufferPointer] = []
  var line = [CChar](repeating: 0, count: 512)
  while fgets(&line, Int32(line.count), maps) != nil {
    let words = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }.split(separator: 0x20)
    guard words.count > 5, words[1].elementsEqual("r-xp".utf8), words[5].first == 0x2F else {
      continue
    }
    let ends = words[0].split(separator: 0x2D).map {
      UInt(String(decoding: $0, as: UTF8.self), radix: 16)
    }
    guard ends.count == 2, let start = ends[0], let end = ends[1], end > start else { continue }
    found.append(
      UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: start), count: Int(end - start)))
  }
  return found
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

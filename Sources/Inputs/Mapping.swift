internal import CSignals
internal import Glibc
internal import Prose

/// A file's bytes in place, guarded against its shrinking; nil when it cannot be mapped.
func mapping(of descriptor: Int32, count: Int) -> SourceText? {
  reservedMapping(of: descriptor, length: count, count: count)
}

/// `length` bytes of addresses over a file that holds `count` bytes and may grow into them.
func reservedMapping(of descriptor: Int32, length: Int, count: Int) -> SourceText? {
  guard let base = mmap(nil, length, PROT_READ, MAP_SHARED | MAP_NORESERVE, descriptor, 0),
    base != MAP_FAILED
  else { return nil }
  _ = guard_mapping(base, length)
  let address = UInt(bitPattern: base)
  return SourceText(
    base: UnsafeRawPointer(base), count: count, letGo: { letGo(address, $0) },
    release: {
      guard let base = UnsafeMutableRawPointer(bitPattern: address) else { return }
      unguard_mapping(base)
      munmap(base, length)
    })
}

/// Takes the pages of a part out of our memory; they stay in the system's cache of the file.
private func letGo(_ address: UInt, _ range: TextRange) {
  let page = sysconf(Int32(_SC_PAGESIZE))
  let start = range.start / page * page
  guard page > 0, range.end > start else { return }
  madvise(
    UnsafeMutableRawPointer(bitPattern: address + UInt(start)), range.end - start, MADV_DONTNEED)
}

func takeMappingHole() -> Bool { take_mapping_hole() }

/// True when reading from a descriptor would not wait for longer than that.
func isReadable(_ descriptor: Int32, milliseconds: Int32) -> Bool {
  var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&entry, 1, milliseconds) > 0
}

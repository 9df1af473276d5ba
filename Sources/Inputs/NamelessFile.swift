internal import Glibc

/// A temporary file that no folder lists and that is gone when the program ends: bytes are added and read, never changed.
public final class NamelessFile: Sendable {
  let descriptor: Int32

  /// Nil where no folder for temporary files can be written.
  public init?() {
    descriptor = openNameless()
    guard descriptor >= 0 else { return nil }
  }

  deinit { close(descriptor) }

  /// Adds bytes at a place; false where they could not be written.
  public func write(_ bytes: [UInt8], at place: Int) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let step = pwrite(descriptor, bytes.baseAddress! + done, bytes.count - done, place + done)
        if step < 0, errno == EINTR { continue }
        if step <= 0 { return false }
        done += step
      }
      return true
    }
  }

  /// As many bytes from a place; fewer where they cannot be read.
  public func bytes(at place: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        filled = pread(descriptor, buffer.baseAddress, count, place)
      } while filled < 0 && errno == EINTR
      filled = max(0, filled)
    }
  }
}

/// A new file without a name in the folder for temporary files; -1 where there is none.
func openNameless() -> Int32 {
  let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
  for place in [folder, "/tmp", "/var/tmp", "."] {
    var template = Array((place + "/reader-XXXXXX").utf8CString)
    let file = mkstemp(&template)
    guard file >= 0 else { continue }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return file
  }
  return -1
}

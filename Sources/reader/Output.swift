import Glibc

/// Writes bytes to standard output, whole. False when the other end is gone or the disk is full.
@discardableResult
func printBytes(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(STDOUT_FILENO, buffer.baseAddress! + done, buffer.count - done)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      done += count
    }
    return true
  }
}

import Glibc

/// Writes bytes to standard output, whole.
func printBytes(_ bytes: [UInt8]) throws(Problem) {
  var done = 0
  while done < bytes.count {
    let count = bytes.withUnsafeBytes { buffer in
      write(STDOUT_FILENO, buffer.baseAddress.map { $0 + done }, buffer.count - done)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw errno == EPIPE ? .brokenPipe : .output(errno) }
    done += count
  }
}

/// Writes a text to standard error.
func printError(_ text: String) {
  let bytes = Array(text.utf8)
  _ = write(STDERR_FILENO, bytes, bytes.count)
}

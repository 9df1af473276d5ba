import Glibc

/// A file in a folder for temporary ones, gone when this goes.
final class TemporaryFile {
  let path: String
  let descriptor: Int32

  init(_ bytes: [UInt8]) {
    var template = Array("/tmp/reader-tests-XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    path = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    _ = write(descriptor, bytes, bytes.count)
  }

  deinit {
    close(descriptor)
    unlink(path)
  }
}

/// The two ends of a pipe: what is written and what reads it.
func makePipe() -> (read: Int32, write: Int32) {
  var ends: [Int32] = [0, 0]
  pipe(&ends)
  return (ends[0], ends[1])
}

/// Writes bytes to a pipe one by one where they are few, from a thread of its own, and closes it.
func writeInParts(_ bytes: [UInt8], to descriptor: Int32) {
  let work = Unmanaged.passRetained(Writing(bytes, descriptor))
  var thread = pthread_t()
  pthread_create(
    &thread, nil,
    { pointer in
      Unmanaged<Writing>.fromOpaque(pointer!).takeRetainedValue().run()
      return nil
    }, work.toOpaque())
  pthread_detach(thread)
}

private final class Writing {
  let bytes: [UInt8]
  let descriptor: Int32
  init(_ bytes: [UInt8], _ descriptor: Int32) {
    (self.bytes, self.descriptor) = (bytes, descriptor)
  }

  func run() {
    let step = bytes.count < 100 ? 1 : 4097
    for start in stride(from: 0, to: bytes.count, by: step) {
      let part = Array(bytes[start..<min(bytes.count, start + step)])
      _ = write(descriptor, part, part.count)
      if step == 1 { usleep(200) }
    }
    close(descriptor)
  }
}

/// Numbers that look random and are the same each time (xorshift).
struct SystemlessRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}

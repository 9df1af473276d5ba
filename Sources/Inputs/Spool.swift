internal import Glibc
internal import Prose

/// What cannot be mapped where it lies: a pipe, or a file to be decoded. It is written, as UTF-8, to a file without a
/// name, and that is mapped; the text grows as more comes. Used by one thread.
final class Spool: @unchecked Sendable {
  /// So many addresses are reserved for what may come.
  private static let reserved = 1 << 40

  let descriptor: Int32
  let text: SourceText
  private(set) var isComplete = false
  /// Of what was read, where that was asked for.
  private(set) var digest: SHA256?
  private let name: String
  private let owned: Bool
  private let file: Int32
  private var guess: EncodingGuess?
  private var decoder = Decoder(.utf8)
  /// A last character that may be cut, while the encoding is not known.
  private var held: [UInt8] = []
  private let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 64 << 10)

  init(
    _ descriptor: Int32, name: String, owned: Bool, digest: Bool, guess: EncodingGuess? = nil
  ) throws(InputError) {
    let file = openNameless()
    guard file >= 0, let text = largestMapping(of: file, Spool.reserved) else {
      throw .failed(path: name, number: errno)
    }
    (self.descriptor, self.text, self.name) = (descriptor, text, name)
    (self.owned, self.file, self.guess) = (owned, file, guess)
    self.digest = digest ? SHA256() : nil
    if case .encoding(let encoding) = guess { decoder = Decoder(encoding) }
  }

  deinit {
    if owned, !isComplete { close(descriptor) }
    close(file)
    buffer.deallocate()
  }

  var encoding: Encoding {
    if case .encoding(let encoding) = guess { return encoding }
    return .utf8
  }

  /// Reads until the head of the text is there: 256 KB, the end, or a pause of the writer.
  func readHead() throws(InputError) {
    while !isComplete, text.count < sampleSize {
      _ = try pump()
      if !isComplete, !isReadable(descriptor, milliseconds: 30), text.count > 0 { return }
    }
  }

  /// Reads once, waiting if nothing is there; the bytes read.
  func pump() throws(InputError) -> Int {
    var count: Int
    repeat {
      count = read(descriptor, buffer.baseAddress, buffer.count)
    } while count < 0 && errno == EINTR
    if count < 0, errno == EAGAIN { return 0 }
    guard count >= 0 else { throw .failed(path: name, number: errno) }
    guard count > 0 else {
      try finish()
      return 0
    }
    try add(UnsafeBufferPointer(rebasing: buffer[..<count]).span)
    return count
  }

  private func add(_ bytes: Span<UInt8>) throws(InputError) {
    digest?.add(bytes)
    guard guess == nil || guess == .ascii else { return try decode(bytes) }
    for index in bytes.indices { held.append(bytes[index]) }
    try decide(isWhole: false)
  }

  /// Guesses the encoding by what is held and lets that go, but for a last character that may be cut.
  private func decide(isWhole: Bool) throws(InputError) {
    let found = guessEncoding(held.span, isHead: text.count == 0, isWhole: isWhole)
    if found == .notText, text.count == 0 { throw .notText(path: name) }
    guess = found == .notText ? .encoding(.utf8) : found
    if case .encoding(let encoding) = found { decoder = Decoder(encoding) }
    var kept = 0
    if found == .ascii, !isWhole {
      while kept < min(3, held.count), held[held.count - 1 - kept] >= 0x80 { kept += 1 }
    }
    let tail = Array(held.suffix(kept))
    let settled = Array(held.dropLast(kept))
    held = tail
    try decode(settled.span)
  }

  private func decode(_ bytes: Span<UInt8>) throws(InputError) {
    if decoder.encoding == .utf8 { return try write(bytes) }
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count * 2)
    decoder.decode(bytes, into: &decoded)
    try write(decoded.span)
  }

  private func finish() throws(InputError) {
    if !held.isEmpty { try decide(isWhole: true) }
    var rest: [UInt8] = []
    decoder.finish(into: &rest)
    try write(rest.span)
    isComplete = true
    if owned { close(descriptor) }
  }

  private func write(_ bytes: Span<UInt8>) throws(InputError) {
    let written = bytes.withUnsafeBufferPointer { buffer in
      writeAll(file, buffer.baseAddress, buffer.count)
    }
    guard written else { throw .failed(path: name, number: errno) }
    text.grow(to: text.count + bytes.count)
  }
}

/// A mapping of as many addresses as the system gives, at most `length`.
private func largestMapping(of file: Int32, _ length: Int) -> SourceText? {
  var length = length
  while length >= 1 << 24 {
    if let text = reservedMapping(of: file, length: length, count: 0) { return text }
    length >>= 1
  }
  return nil
}

/// Writes all of a buffer; false at an error.
private func writeAll(_ file: Int32, _ base: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
  guard let base else { return true }
  var done = 0
  while done < count {
    let step = write(file, base + done, count - done)
    if step < 0, errno == EINTR { continue }
    if step <= 0 { return false }
    done += step
  }
  return true
}

import Documents
import Glibc
import Insights
import Prose
import Records

/// Reads records from standard input, prints one analysis a line in their order, on all cores. While more input is waited
/// for, what is answered is printed.
func printRecords(skipUntil: String?, withText: Bool) throws(Problem) {
  var lines = LineReader(STDIN_FILENO)
  var progress = Progress()
  var failures = 0
  let pool = OrderedPool { lines in answers(lines, withText: withText) }
  if let skipUntil {
    guard let line = lines.skip(until: skipUntil) else { throw .noSuchRecord(skipUntil) }
    pool.add(line)
  }
  func print(_ answer: Answer) throws(Problem) {
    try printBytes(answer.bytes)
    failures += answer.isError ? 1 : 0
    progress.add(answer.length)
  }
  while true {
    while !lines.hasLine, let answer = pool.next(unlessReadable: STDIN_FILENO) { try print(answer) }
    guard let line = lines.next() else { break }
    if line.allSatisfy({ $0 == 0x20 || $0 == 0x0D || $0 == 0x09 }) { continue }
    while pool.isFull, let answer = pool.next() { try print(answer) }
    pool.add(line)
  }
  while let answer = pool.next() { try print(answer) }
  progress.finish()
  if failures > 0 { throw .badRecords(failures) }
}

/// What is printed for one record, and how long the record was, in bytes.
struct Answer: Sendable {
  var bytes: [UInt8]
  var isError: Bool
  var length: Int
}

/// The answers to some lines, which are worked on together.
private func answers(_ lines: [[UInt8]], withText: Bool) -> [Answer] {
  let records = lines.map { InputRecord.read($0) }
  let texts = records.compactMap { try? $0.get() }.map {
    (document: Document(SourceText($0.text)), given: Given(published: $0.published))
  }
  var analysed = zip(texts, analyse(texts)).makeIterator()
  return zip(lines, records).map { line, record in
    switch record {
    case .success(let record):
      let source = RecordSource(id: record.id, withText: withText)
      let bytes = analysed.next().map { jsonRecord($0.document, $1, source) } ?? []
      return Answer(bytes: bytes + [10], isError: false, length: line.count)
    case .failure(let error):
      let bytes = errorRecord(id: error.id, error.message)
      return Answer(bytes: bytes + [10], isError: true, length: line.count)
    }
  }
}

/// Lines of a descriptor, however long, without their ends.
struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  /// Where the next line ends in the buffer; nil when it is not there whole.
  private var end: Int?
  private var isAtEnd = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  /// The next line is here, or there is none: nothing has to be waited for.
  var hasLine: Bool { end != nil || isAtEnd }

  mutating func next() -> [UInt8]? {
    while !hasLine {
      compact()
      fill()
    }
    guard let end = end ?? (start < buffer.count ? buffer.count : nil) else { return nil }
    defer {
      start = min(end + 1, buffer.count)
      self.end = lineEnd(from: start)
    }
    return Array(buffer[start..<end])
  }

  /// The place of the first end of a line.
  private func lineEnd(from place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard place < bytes.count, let base = bytes.baseAddress else { return nil }
      return memchr(base + place, 10, bytes.count - place).map { UnsafeRawPointer($0) - base }
    }
  }

  /// The first line that holds the record of an id; the ones before it are passed over.
  mutating func skip(until id: String) -> [UInt8]? {
    while let line = next() {
      if case .success(let record) = InputRecord.read(line), record.id == id { return line }
    }
    return nil
  }

  /// Drops the lines already given.
  private mutating func compact() {
    buffer.removeFirst(start)
    start = 0
  }

  private mutating func fill() {
    let old = buffer.count
    let step = max(1 << 16, old)
    buffer += repeatElement(0, count: step)
    var count = 0
    repeat {
      count = buffer.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress.map { $0 + old }, step)
      }
    } while count < 0 && errno == EINTR
    buffer.removeLast(step - max(0, count))
    if count <= 0 { isAtEnd = true }
    end = lineEnd(from: old)
  }
}

/// Tells on standard error how far it is, once a second, when that is a terminal.
private struct Progress {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = milliseconds()
  private var last: Int
  private var records = 0
  private var bytes = 0

  init() { last = start }

  mutating func add(_ length: Int) {
    records += 1
    bytes += length
    guard isShown else { return }
    let now = milliseconds()
    guard now - last >= 1000 else { return }
    last = now
    show(now)
  }

  private func show(_ now: Int) {
    let rate = bytes / max(1, (now - start) * 100)
    printError("\r\(records) records, \(rate / 10).\(rate % 10) MB/s ")
  }

  func finish() {
    guard isShown, last != start else { return }
    show(milliseconds())
    printError("\n")
  }
}

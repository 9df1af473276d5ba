import Documents
import Glibc
import Insights
import Prose
import Records

/// Reads records from standard input, prints one analysis a line in their order, on all cores.
func printRecords(skipUntil: String?, withText: Bool) throws(Problem) {
  var lines = LineReader(STDIN_FILENO)
  var progress = Progress()
  var failures = 0
  let pool = OrderedPool { line in answer(line, withText: withText) }
  if let skipUntil {
    guard let line = lines.skip(until: skipUntil) else { throw .noSuchRecord(skipUntil) }
    pool.add(line)
  }
  func print(_ answer: Answer) throws(Problem) {
    try printBytes(answer.bytes)
    failures += answer.isError ? 1 : 0
    progress.add(answer.length)
  }
  while let line = lines.next() {
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

private func answer(_ line: [UInt8], withText: Bool) -> Answer {
  switch InputRecord.read(line) {
  case .success(let record):
    let document = Document(SourceText(record.text))
    let analysis = analyse(document, Given(published: record.published))
    let source = RecordSource(id: record.id, withText: withText)
    return Answer(
      bytes: jsonRecord(document, analysis, source) + [10], isError: false, length: line.count)
  case .failure(let error):
    return Answer(
      bytes: errorRecord(id: error.id, error.message) + [10], isError: true, length: line.count)
  }
}

/// Lines of a descriptor, however long, without their ends.
struct LineReader {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 10) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      guard !isAtEnd else {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      searched -= compact()
      fill()
    }
  }

  /// The first line that holds the record of an id; the ones before it are passed over.
  mutating func skip(until id: String) -> [UInt8]? {
    while let line = next() {
      if case .success(let record) = InputRecord.read(line), record.id == id { return line }
    }
    return nil
  }

  /// Drops the lines already given; the bytes dropped.
  private mutating func compact() -> Int {
    let dropped = start
    buffer.removeFirst(dropped)
    start = 0
    return dropped
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

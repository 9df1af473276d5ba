internal import Prose

/// Turns byte offsets into code-point offsets: a mark at every 32 bytes, the rest counted when asked.
struct CodePointIndex {
  private let text: SourceText
  private let marks: [Mark]
  /// Bytes before the first counted one: a byte order mark counts nothing.
  let skipped: Int
  private static let step = 32

  /// The code points before the first that begins at or behind a multiple of `step`, and how many bytes behind it does.
  private struct Mark {
    private let packed: Int
    init(_ total: Int, _ behind: Int) { packed = total << 2 | min(behind, 3) }
    var total: Int { packed >> 2 }
    var behind: Int { packed & 3 }
  }

  init(_ text: SourceText) {
    self.text = text
    (marks, skipped) = text.withBytes(CodePointIndex.count)
  }

  private static func count(_ bytes: Span<UInt8>) -> ([Mark], Int) {
    let skipped =
      bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var marks: [Mark] = []
    marks.reserveCapacity(bytes.count / step + 1)
    var (offset, total, next) = (skipped, 0, 0)
    while true {
      while next <= offset, next <= bytes.count {
        marks.append(Mark(total, offset - next))
        next += step
      }
      let end = min(next, bytes.count)
      guard offset < end else { return (marks, skipped) }
      total += take(bytes, from: &offset, to: end)
    }
  }

  /// The characters that begin before an end; `offset` is moved behind the last of them.
  private static func take(_ bytes: Span<UInt8>, from offset: inout Int, to end: Int) -> Int {
    if isASCII(bytes, offset, end) {
      defer { offset = end }
      return end - offset
    }
    var total = 0
    while offset < end {
      offset += bytes[offset] < 0x80 ? 1 : scalar(in: bytes, at: offset, end: bytes.count).length
      total += 1
    }
    return total
  }

  private static func isASCII(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var all: UInt8 = 0
    for offset in start..<end { all |= bytes[offset] }
    return all < 0x80
  }

  /// The number of code points before a byte offset.
  func offset(_ byte: Int) -> Int {
    guard byte > skipped else { return 0 }
    let place = byte / CodePointIndex.step
    let mark = marks[place]
    if place + 1 < marks.count, marks[place + 1].total == mark.total + CodePointIndex.step,
      mark.behind == 0
    {
      // As many characters as bytes: ASCII.
      return mark.total + byte - place * CodePointIndex.step
    }
    let start = place * CodePointIndex.step + mark.behind
    guard start < byte else { return mark.total }
    return mark.total + text.withBytes { codePoints(in: $0, TextRange(start, byte)) }
  }
}

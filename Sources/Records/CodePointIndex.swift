internal import Prose

/// Turns byte offsets into code-point offsets: a count at every 256 bytes, the rest counted when asked.
struct CodePointIndex {
  private let text: SourceText
  private let marks: [Int]
  /// Bytes before the first counted one: a byte order mark counts nothing.
  private let skipped: Int
  private static let step = 256

  init(_ text: SourceText) {
    self.text = text
    (marks, skipped) = text.withBytes(CodePointIndex.count)
  }

  private static func count(_ bytes: Span<UInt8>) -> ([Int], Int) {
    let skipped =
      bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    var marks: [Int] = []
    var offset = skipped
    var total = 0
    var next = 0
    while offset < bytes.count {
      while next <= offset {
        marks.append(total)
        next += CodePointIndex.step
      }
      let byte = bytes[offset]
      offset += byte < 0x80 ? 1 : scalar(in: bytes, at: offset, end: bytes.count).length
      total += 1
    }
    while next <= bytes.count {
      marks.append(total)
      next += CodePointIndex.step
    }
    return (marks, skipped)
  }

  /// The number of code points before a byte offset.
  func offset(_ byte: Int) -> Int {
    guard byte > skipped else { return 0 }
    return text.withBytes { count(upTo: byte, in: $0) }
  }

  private func count(upTo byte: Int, in bytes: Span<UInt8>) -> Int {
    let mark = byte / CodePointIndex.step
    // The mark counts the characters that begin before the first one at or behind mark * step.
    var offset = max(skipped, mark * CodePointIndex.step)
    while offset < bytes.count, offset > skipped, bytes[offset] & 0xC0 == 0x80,
      offset < mark * CodePointIndex.step + 3
    {
      offset += 1
    }
    if offset >= byte { return marks[mark] }
    return marks[mark] + codePoints(in: bytes, TextRange(offset, byte))
  }
}

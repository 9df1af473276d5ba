internal import Prose

/// A line that holds something: its text without outer white space, and what stands before it.
struct Line {
  /// From the first to behind the last character that is no white space.
  var range: TextRange
  /// Where its text begins; before `range` only where a window begins within a line.
  var start: Int
  /// Bytes of white space before the text, a tab as eight.
  var indent: Int
  /// A blank line, one of `>` alone or a form feed parts it from the line before, or it is such a line of `>`.
  var isParted: Bool
}

/// The lines of a window that hold something, in order. LF, CR, CRLF, VT, FF, NEL, U+2028 and U+2029 end a line.
/// What stands just before the window is looked at too, so that the first line is the same in any window.
func lines(in bytes: Span<UInt8>, _ window: TextRange) -> [Line] {
  var lines: [Line] = []
  lines.reserveCapacity(window.count / 120 + 4)
  var offset = window.start
  var isParted = isParted(in: bytes, at: window.start)
  while offset < window.end {
    let (end, next, isPage) = lineEnd(in: bytes, from: offset, to: window.end)
    let range = trimmed(in: bytes, TextRange(offset, end))
    if range.isEmpty {
      isParted = true
    } else {
      let begin = lines.isEmpty ? lineStart(in: bytes, at: offset) : offset
      let start = begin == offset ? range.start : trimmed(in: bytes, TextRange(begin, end)).start
      let indent = indentation(in: bytes, TextRange(begin, start))
      let isBare = behindQuoteMarks(in: bytes, range) == range.end
      lines.append(Line(range: range, start: start, indent: indent, isParted: isParted || isBare))
      isParted = isBare
    }
    if isPage { isParted = true }
    offset = next
  }
  return lines
}

/// Whether a blank line, one of `>` alone, a form feed or nothing at all stands before an offset; looks at most 4 KB back.
private func isParted(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  var lineEnds = 0
  var isQuoted = false
  var place = offset
  while place > 0, offset - place < 4096 {
    let start = scalarStart(in: bytes, at: place - 1)
    let here = scalar(in: bytes, at: start, end: bytes.count)
    let isMark = here.value == UInt32(quoteMark) && lineEnds > 0
    guard here.isSpace || isMark, start + here.length == place else { return lineEnds > 1 }
    switch here.value {
    case 0x0C: return true
    case 0x0A, 0x0B, 0x85, 0x2028, 0x2029: lineEnds += 1
    case 0x0D: if place == bytes.count || bytes[place] != 0x0A { lineEnds += 1 }
    case _: break
    }
    if isMark { isQuoted = true } else if isQuoted, lineEnds > 1 { return true }
    place = start
  }
  return true
}

/// The start of the line that holds an offset; looks at most 512 bytes back.
private func lineStart(in bytes: Span<UInt8>, at offset: Int) -> Int {
  var start = offset
  while start > 0, offset - start < 512, !endsLine(in: bytes, at: start) { start -= 1 }
  return start
}

/// Whether a line end stands directly before an offset.
private func endsLine(in bytes: Span<UInt8>, at offset: Int) -> Bool {
  switch bytes[offset - 1] {
  case 0x0A...0x0D: true
  case 0x85: offset > 1 && bytes[offset - 2] == 0xC2
  case 0xA8, 0xA9: offset > 2 && bytes[offset - 2] == 0x80 && bytes[offset - 3] == 0xE2
  case _: false
  }
}

/// Where the line ends, where the next begins, and whether a form feed parts them.
func lineEnd(in bytes: Span<UInt8>, from start: Int, to end: Int) -> (Int, Int, Bool) {
  var offset = start
  while offset < end {
    let byte = bytes[offset]
    if byte &- 0x0E < 0xC2 - 0x0E {
      // Neither a control character nor the first byte of one beyond ASCII.
    } else if byte < 0x0E {
      if byte == 0x0A || byte == 0x0B { return (offset, offset + 1, false) }
      if byte == 0x0C { return (offset, offset + 1, true) }
      if byte == 0x0D {
        let isPair = offset + 1 < end && bytes[offset + 1] == 0x0A
        return (offset, offset + (isPair ? 2 : 1), false)
      }
    } else if byte == 0xC2, offset + 1 < end, bytes[offset + 1] == 0x85 {
      return (offset, offset + 2, false)
    } else if byte == 0xE2, offset + 2 < end, bytes[offset + 1] == 0x80,
      bytes[offset + 2] | 1 == 0xA9
    {
      return (offset, offset + 3, false)
    }
    offset += 1
  }
  return (end, end, false)
}

/// A range without the white space at both of its ends; empty at its start when nothing is left.
func trimmed(in bytes: Span<UInt8>, _ range: TextRange) -> TextRange {
  var start = range.start
  while start < range.end {
    if bytes[start] > 0x20, bytes[start] < 0x80 { break }
    let here = scalar(in: bytes, at: start, end: range.end)
    if !here.isSpace { break }
    start += here.length
  }
  var end = range.end
  while end > start {
    if bytes[end - 1] > 0x20, bytes[end - 1] < 0x80 { break }
    let last = max(start, scalarStart(in: bytes, at: end - 1))
    let here = scalar(in: bytes, at: last, end: end)
    if !here.isSpace || last + here.length != end { break }
    end = last
  }
  return TextRange(start, end)
}

private func indentation(in bytes: Span<UInt8>, _ range: TextRange) -> Int {
  var cells = 0
  for offset in range.start..<range.end { cells += bytes[offset] == 9 ? 8 : 1 }
  return cells
}

/// The width of a range in code points: bytes that begin a character.
func width(in bytes: Span<UInt8>, _ range: TextRange) -> Int {
  let part = bytes.extracting(range.start..<range.end)
  var count = 0
  for offset in part.indices where part[offset] & 0xC0 != 0x80 { count += 1 }
  return count
}

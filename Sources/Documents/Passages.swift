public import Prose

/// A run of lines that flow together: one block to be, before it is known what kind.
struct Passage {
  var range: TextRange
  var lines: Int
  /// Bytes of white space before its first line.
  var indent: Int
  /// A blank line or a form feed stands before it.
  var isParted: Bool
}

/// A paragraph longer than about twice this (bytes) is cut, so that any block can be made from a bounded window.
let cutStep = 8 << 10

/// The passages of a window. It begins where a passage does, or, with `continues`, where a long one was cut.
func passages(
  in bytes: Span<UInt8>, _ window: TextRange, _ profile: Profile, continues: Bool = false
) -> [Passage] {
  var passages: [Passage] = []
  var last: Line? = nil
  for line in lines(in: bytes, window) {
    if let before = last, flows(in: bytes, before, line, profile) {
      passages[passages.count - 1].range.end = line.range.end
      passages[passages.count - 1].lines += 1
    } else {
      passages.append(
        Passage(range: line.range, lines: 1, indent: line.indent, isParted: line.isParted))
    }
    last = line
  }
  guard continues || passages.contains(where: { $0.range.count > cutStep }) else { return passages }
  return passages.indices.flatMap { cut(in: bytes, passages[$0], continues && $0 == 0) }
}

/// Whether a line goes on with the paragraph of the line before it. A matter of the two lines and the profile alone.
func flows(in bytes: Span<UInt8>, _ before: Line, _ line: Line, _ profile: Profile) -> Bool {
  guard !line.isParted else { return false }
  let whole = TextRange(before.start, before.range.end)
  guard let wrapWidth = profile.wrapWidth else {
    return profile.separation == .blankLines && breaksOff(in: bytes, whole, line.range)
  }
  if quoteDepth(in: bytes, whole) != quoteDepth(in: bytes, line.range) { return false }
  if wordsBehindBullet(in: bytes, line.range) != nil { return false }
  let isDeeper = line.indent > before.indent + 1
  if wordsBehindBullet(in: bytes, whole) != nil {
    // The words of an item hang below its first ones.
    if isDeeper, beginsLower(in: bytes, line.range) { return true }
  } else if line.indent > 1, profile.indentsParagraphs || profile.separation == .lines,
    isDeeper || profile.indentsParagraphs && endsSentence(in: bytes, whole)
  {
    return false
  }
  let full = width(in: bytes, whole) + min(before.indent, 16)
  if full > wrapWidth + 12 { return breaksOff(in: bytes, whole, line.range) }
  let slack = profile.separation == .lines && endsSentence(in: bytes, whole) ? 2 : 10
  return full + 1 + firstWordWidth(in: bytes, line.range) > wrapWidth - slack
}

/// Whether a line of some length stops in the middle of a sentence that the next line goes on with.
private func breaksOff(in bytes: Span<UInt8>, _ before: TextRange, _ next: TextRange) -> Bool {
  beginsLower(in: bytes, next) && width(in: bytes, before) >= 40
    && endsInSentence(in: bytes, before)
}

/// A letter or a comma at the end of a line.
private func endsInSentence(in bytes: Span<UInt8>, _ range: TextRange) -> Bool {
  let last = bytes[range.end - 1]
  return last == 0x2C || last >= 0x80 || isLetterScalar(UInt32(last))
}

/// A stop, perhaps behind a closing mark, at the end of a line.
private func endsSentence(in bytes: Span<UInt8>, _ range: TextRange) -> Bool {
  for offset in (max(range.start, range.end - 4)..<range.end).reversed() {
    switch bytes[offset] {
    case 0x21, 0x2E, 0x3F: return true
    case 0x22, 0x27, 0x29, 0x80...0xBF, 0xE2: continue
    case _: return false
    }
  }
  return false
}

/// How many `>` a quoted line of mail begins with.
func quoteDepth(in bytes: Span<UInt8>, _ range: TextRange) -> Int {
  var depth = 0
  for offset in range.start..<range.end {
    if bytes[offset] == 0x3E { depth += 1 } else if bytes[offset] != 0x20 { break }
  }
  return depth
}

/// The parts of a passage too long to be looked at whole, cut behind the multiples of `cutStep` in the text that lie
/// at least that far into it: where depends on its start and the text just there, so all windows agree.
private func cut(in bytes: Span<UInt8>, _ passage: Passage, _ continues: Bool) -> [Passage] {
  guard continues || passage.range.count > cutStep else { return [passage] }
  var parts: [Passage] = []
  var start = passage.range.start
  var mark = (start / cutStep + 1) * cutStep
  if !continues { while mark < start + cutStep { mark += cutStep } }
  while mark < passage.range.end {
    let place = cutPlace(in: bytes, near: mark)
    if place >= passage.range.end { break }
    append(in: bytes, TextRange(start, place), continues ? nil : passage, &parts)
    start = place
    mark += cutStep
  }
  if parts.isEmpty, !continues { return [passage] }
  append(in: bytes, TextRange(start, passage.range.end), continues ? nil : passage, &parts)
  return parts
}

/// Adds a part: the first one of a whole passage stands as the passage does, the others follow it on the same line.
private func append(
  in bytes: Span<UInt8>, _ range: TextRange, _ whole: Passage?, _ parts: inout [Passage]
) {
  let range = trimmed(in: bytes, range)
  guard !range.isEmpty else { return }
  let isFirst = parts.isEmpty
  parts.append(
    Passage(
      range: range, lines: 1, indent: isFirst ? whole?.indent ?? 0 : 0,
      isParted: isFirst ? whole?.isParted ?? false : false))
}

/// The first place at or behind a mark where a sentence ends, else a word, else a character; at most 1 KB away.
func cutPlace(in bytes: Span<UInt8>, near mark: Int) -> Int {
  let end = min(mark + 1024, bytes.count)
  var blank: Int? = nil
  for offset in mark..<max(mark, end) where bytes[offset] == 0x20 || bytes[offset] == 0x0A {
    if blank == nil { blank = offset }
    if offset > 0, bytes[offset - 1] == 0x2E { return offset }
  }
  return blank ?? scalarStart(in: bytes, at: mark)
}

/// Where the words begin behind the bullet or number of an item of a list; nil where there is none.
public func wordsBehindBullet(in bytes: Span<UInt8>, _ range: TextRange) -> Int? {
  let start = behindQuoteMarks(in: bytes, range)
  guard start < range.end else { return nil }
  let first = scalar(in: bytes, at: start, end: range.end)
  var offset = start + first.length
  switch first.value {
  case 0x2A, 0x2B, 0x2D, 0x2013, 0x2022, 0x2023, 0x2043, 0x25A0, 0x25AA, 0x25AB, 0x25B6, 0x25B8,
    0x25CB, 0x25CF, 0x25E6, 0x2666, 0x27A4, 0xB7:
    break
  case 0x30...0x39:
    while offset < range.end, offset < start + 3, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
      offset += 1
    }
    guard offset < range.end, bytes[offset] == 0x2E || bytes[offset] == 0x29 else { return nil }
    offset += 1
  case _: return nil
  }
  guard offset < range.end, bytes[offset] == 0x20 || bytes[offset] == 0x09 else { return nil }
  while offset < range.end, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
  return offset
}

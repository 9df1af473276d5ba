internal import Documents
public import Prose

/// A cell of a table's row as it is drawn.
public struct TableCell: Hashable, Sendable {
  public var range: TextRange
  /// In cells of the screen, from the left edge of the measure.
  public var column: Int
}

/// In bytes.
private let longestCell = 40

/// No more rows than these are looked at, above and below one, for the widths of the columns.
private let mostRows = 40

/// The cells of a row in the columns of its table; nil for what is no row of one, or too wide a one.
func tableCells(
  of row: TextRange, in bytes: Span<UInt8>, measure: Int, _ repertoire: Repertoire
) -> [TableCell]? {
  let own = cells(in: bytes, row)
  guard own.count > 1 else { return nil }
  let above = rows(from: row.start, by: -1, in: bytes)
  let below = rows(from: row.end, by: 1, in: bytes)
  guard !above.isEmpty || !below.isEmpty else { return nil }
  func width(_ range: TextRange) -> Int { columns(of: range, in: bytes, repertoire) }
  var widths: [Int] = []
  for row in above + below + [own] {
    for (index, cell) in row.enumerated() {
      if index == widths.count { widths.append(0) }
      widths[index] = max(widths[index], width(cell))
    }
  }
  guard widths.reduce(-2, { $0 + $1 + 2 }) <= measure else { return nil }
  var left = 0
  return own.enumerated().map { index, cell in
    defer { left += widths[index] + 2 }
    let slack = isFigure(in: bytes, cell) ? widths[index] - width(cell) : 0
    return TableCell(range: cell, column: left + slack)
  }
}

/// Whether a range is one line, of several cells.
func isTableRow(_ range: TextRange, in bytes: Span<UInt8>) -> Bool {
  range.count < 1000 && cells(in: bytes, range).count > 1
}

/// Whether one of the lines between two others holds nothing.
func hasEmptyLine(in bytes: Span<UInt8>, _ gap: TextRange) -> Bool {
  var isEmpty = false
  for offset in gap.start..<max(gap.start, gap.end) {
    if bytes[offset] == 10 {
      if isEmpty { return true }
      isEmpty = true
    } else if bytes[offset] > 0x20 {
      isEmpty = false
    }
  }
  return false
}

/// The cells of the rows that follow upwards or downwards line by line, lines of a table's rules passed over.
private func rows(from offset: Int, by step: Int, in bytes: Span<UInt8>) -> [[TextRange]] {
  var rows: [[TextRange]] = []
  var at = offset
  for _ in 0..<mostRows {
    guard let line = line(next: step, to: at, in: bytes), !line.isEmpty else { break }
    at = step > 0 ? line.end : line.start
    if isRule(in: bytes, line) { continue }
    let cells = cells(in: bytes, line)
    guard cells.count > 1 else { break }
    rows.append(cells)
  }
  return rows
}

/// The line before the one that begins at an offset, or behind the one that ends there, without white space around it.
private func line(next step: Int, to offset: Int, in bytes: Span<UInt8>) -> TextRange? {
  var at = offset
  if step > 0 {
    while at < bytes.count, bytes[at] != 10 { at += 1 }
    guard at + 1 < bytes.count else { return nil }
    var end = at + 1
    while end < bytes.count, bytes[end] != 10, end - at < 1000 { end += 1 }
    return trimmed(TextRange(at + 1, end), in: bytes)
  }
  while at > 0, bytes[at - 1] != 10 { at -= 1 }
  guard at > 0 else { return nil }
  var start = at - 1
  while start > 0, bytes[start - 1] != 10, at - start < 1000 { start -= 1 }
  return trimmed(TextRange(start, at - 1), in: bytes)
}

/// What tabs part, or the bars of a line that begins with one, or, three and more, several blanks.
private func cells(in bytes: Span<UInt8>, _ line: TextRange) -> [TextRange] {
  guard !line.isEmpty else { return [] }
  let hasBars = bytes[line.start] == 0x7C
  var (hasTabs, hasWideGaps) = (false, false)
  for offset in line.start..<line.end where bytes[offset] <= 0x20 {
    if bytes[offset] == 10 || bytes[offset] == 13 { return [] }
    if bytes[offset] == 9 { hasTabs = true }
    if bytes[offset - (offset > line.start ? 1 : 0)] == 0x20 { hasWideGaps = true }
  }
  guard hasBars || hasTabs || hasWideGaps else { return [] }
  var cells: [TextRange] = []
  var start = line.start
  var at = line.start
  func add(upTo end: Int) {
    let cell = trimmed(TextRange(start, max(start, end)), in: bytes)
    if !cell.isEmpty || hasTabs && start > line.start { cells.append(cell) }
  }
  while at < line.end {
    let isGap =
      hasBars
      ? bytes[at] == 0x7C
      : hasTabs ? bytes[at] == 9 : bytes[at] == 0x20 && at + 1 < line.end && bytes[at + 1] == 0x20
    if isGap {
      add(upTo: at)
      while !hasBars, !hasTabs, at + 1 < line.end, bytes[at + 1] == 0x20 { at += 1 }
      start = at + 1
    }
    at += 1
  }
  add(upTo: line.end)
  // Sentences behind two blanks, or what is said behind a tab, are no cells.
  guard cells.allSatisfy({ $0.count <= longestCell }) else { return [] }
  if hasBars || hasTabs { return cells }
  let hasStops = cells.dropLast().contains { [0x21, 0x2E, 0x3F].contains(bytes[$0.end - 1]) }
  return cells.count > 2 && !hasStops ? cells : []
}

/// A line of dashes, bars and the like.
private func isRule(in bytes: Span<UInt8>, _ line: TextRange) -> Bool {
  (line.start..<line.end).allSatisfy {
    [0x20, 0x2B, 0x2D, 0x3A, 0x3D, 0x5F, 0x7C].contains(bytes[$0])
  }
}

/// Digits, with the signs that stand about them: such cells end in one column.
private func isFigure(in bytes: Span<UInt8>, _ cell: TextRange) -> Bool {
  var hasDigit = false
  for offset in cell.start..<cell.end {
    switch bytes[offset] {
    case 0x30...0x39: hasDigit = true
    case 0x20, 0x24, 0x25, 0x28, 0x29, 0x2B...0x2F, 0x80...: break
    case _: return false
    }
  }
  return hasDigit
}

private func trimmed(_ range: TextRange, in bytes: Span<UInt8>) -> TextRange {
  var (start, end) = (range.start, range.end)
  while start < end, bytes[start] <= 0x20 { start += 1 }
  while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
  return TextRange(start, end)
}

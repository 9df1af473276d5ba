public import Prose

/// Whether a range is a row of a table: one line, of several cells.
func isTableRow(in bytes: Span<UInt8>, _ range: TextRange) -> Bool {
  range.count < longestRow && tableCells(in: bytes, range).count > 1
}

/// In bytes.
private let longestRow = 400
private let longestCell = 40

/// The cells of a row: what tabs part, or the bars of a line that begins with one, or, three and more, several blanks. None
/// in any other line.
public func tableCells(in bytes: Span<UInt8>, _ line: TextRange) -> [TextRange] {
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
    let cell = trimmed(in: bytes, TextRange(start, max(start, end)))
    if !cell.isEmpty || start > line.start && end < line.end { cells.append(cell) }
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
  if hasBars { return cells }
  if hasTabs { return emptyCells(in: bytes, before: line.start) + cells }
  let hasStops = cells.dropLast().contains { [0x21, 0x2E, 0x3F].contains(bytes[$0.end - 1]) }
  return cells.count > 2 && !hasStops ? cells : []
}

/// The empty cells that tabs before the first words of a row leave, as in the corner of a table.
private func emptyCells(in bytes: Span<UInt8>, before start: Int) -> [TextRange] {
  var cells: [TextRange] = []
  var at = start - 1
  while at >= 0, at > start - longestCell, bytes[at] == 9 || bytes[at] == 0x20 {
    if bytes[at] == 9 { cells.insert(TextRange(at, at), at: 0) }
    at -= 1
  }
  return cells
}

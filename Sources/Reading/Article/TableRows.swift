internal import Documents
public import Prose

/// A cell of a table's row as it is drawn.
public struct TableCell: Hashable, Sendable {
  public var range: TextRange
  /// In cells of the screen, from the left edge of the measure.
  public var column: Int
}

/// Cells of the screen between two columns.
private let gutter = 2

/// The widths of a table's columns by the cells of all its rows, in cells of the screen.
func columnWidths(of rows: [TextRange], in bytes: Span<UInt8>, _ repertoire: Repertoire) -> [Int] {
  var widths: [Int] = []
  for row in rows {
    for (index, cell) in tableCells(in: bytes, row).enumerated() {
      if index == widths.count { widths.append(0) }
      widths[index] = max(widths[index], columns(of: cell, in: bytes, repertoire))
    }
  }
  return widths
}

/// The cells of a row in columns of these widths; nil where they take more than the measure.
func placedCells(
  of row: TextRange, _ widths: [Int], in bytes: Span<UInt8>, measure: Int, _ repertoire: Repertoire
) -> [TableCell]? {
  guard widths.reduce(-gutter, { $0 + $1 + gutter }) <= measure else { return nil }
  var left = 0
  return tableCells(in: bytes, row).enumerated().map { index, cell in
    defer { left += widths[index] + gutter }
    let slack =
      isFigure(in: bytes, cell) ? widths[index] - columns(of: cell, in: bytes, repertoire) : 0
    return TableCell(range: cell, column: left + slack)
  }
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

/// Screens: the two values that cross the terminal's edge, Screen going out and Key coming in.
/// No byte of the text reaches the terminal but through `Cell`. It knows nothing of articles or ncurses.
public import Prose

/// Width and height in cells.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  public init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
}

/// What the terminal shall show: a cell for every place, row by row, and where the real cursor rests.
public struct Screen: Sendable {
  public let size: Size
  public let repertoire: Repertoire
  /// Row-major, `columns * rows` of them.
  public private(set) var cells: [Cell]
  /// Nil hides it.
  public var cursor: (row: Int, column: Int)?
  /// The parts that scroll, none of which overlap.
  public var regions: [Region] = []

  public init(_ size: Size, _ repertoire: Repertoire = .unicode, style: Style = .plain) {
    self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
    self.repertoire = repertoire
    let (count, overflows) = self.size.columns.multipliedReportingOverflow(by: self.size.rows)
    cells = Array(repeating: Cell(.blank, style), count: overflows ? 0 : count)
  }

  /// The cell at a place; writing outside the screen does nothing.
  public subscript(row: Int, column: Int) -> Cell {
    get { contains(row, column) ? cells[row * size.columns + column] : .blank }
    set { if contains(row, column) { cells[row * size.columns + column] = newValue } }
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Writes the glyphs of a range on one row, at most `limit` cells, and returns the column behind them. Blanks flow
  /// together. `style` is asked once a glyph, with the offset of its first byte.
  @discardableResult
  public mutating func put(
    _ range: TextRange, in bytes: Span<UInt8>, row: Int, column: Int, limit: Int = .max,
    flowing: Bool = true, style: (Int) -> Style
  ) -> Int {
    guard contains(row, column), limit > 0 else { return column }
    let end = column + min(limit, size.columns - column)
    var scanner = GlyphScanner(range, repertoire, flowing: flowing)
    var at = column
    while at < end, let glyph = scanner.next(in: bytes), at + glyph.width <= end {
      if glyph.width == 0 { continue }
      let style = style(glyph.start)
      for cell in 0..<glyph.width {
        cells[row * size.columns + at + cell] = Cell(glyph.picture, cell: cell, style)
      }
      at += glyph.width
    }
    clearHalves(row, from: column, to: at)
    return at
  }

  /// The same in one style.
  @discardableResult
  public mutating func put(
    _ range: TextRange, in bytes: Span<UInt8>, row: Int, column: Int, style: Style,
    limit: Int = .max, flowing: Bool = true
  ) -> Int {
    guard contains(row, column), limit > 0 else { return column }
    let end = column + min(limit, size.columns - column)
    let start = row * size.columns
    var scanner = GlyphScanner(range, repertoire, flowing: flowing)
    var at = column
    while at < end {
      let first = scanner.offset
      let count = scanner.skipPlain(in: bytes, atMost: end - at)
      for index in 0..<count {
        cells[start + at + index] = Cell(printable: bytes[first + index], style)
      }
      at += count
      guard at < end, let glyph = scanner.next(in: bytes), at + glyph.width <= end else { break }
      for cell in 0..<glyph.width {
        cells[start + at + cell] = Cell(glyph.picture, cell: cell, style)
      }
      at += glyph.width
    }
    clearHalves(row, from: column, to: at)
    return at
  }

  /// Writes a text from a place on, each blank as it stands, at most `limit` cells, and returns the column behind it.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style, limit: Int = .max
  ) -> Int {
    var text = text
    return text.withUTF8 { buffer in
      put(
        TextRange(0, buffer.count), in: buffer.span, row: row, column: column, style: style,
        limit: limit, flowing: false)
    }
  }

  /// Draws one character over and over: a rule, a bar, an empty field.
  public mutating func fill(
    rows: Range<Int>, columns: Range<Int>, with scalar: Unicode.Scalar = " ", style: Style = .plain
  ) {
    let picture = Picture(scalar.value, repertoire)
    let cell = Cell(picture.width == 1 ? picture : .blank, style)
    guard !cells.isEmpty else { return }
    let columns = columns.clamped(to: 0..<size.columns)
    for row in rows.clamped(to: 0..<size.rows) {
      let start = row * size.columns
      for column in columns { cells[start + column] = cell }
      clearHalves(row, from: columns.lowerBound, to: columns.upperBound)
    }
  }

  /// Blanks the halves of wide characters that were cut at either edge of what was written.
  private mutating func clearHalves(_ row: Int, from start: Int, to end: Int) {
    guard end > start else { return }
    if self[row, start - 1].width == 2 {
      self[row, start - 1] = Cell(.blank, self[row, start - 1].style)
    }
    if self[row, end].width == 0 { self[row, end] = Cell(.blank, self[row, end].style) }
  }
}

extension Screen: Equatable {
  public static func == (a: Screen, b: Screen) -> Bool {
    a.size == b.size && a.cursor?.row == b.cursor?.row && a.cursor?.column == b.cursor?.column
      && a.cells == b.cells
  }
}

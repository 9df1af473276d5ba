/// Views: what a reading looks like. In: a Reader, a theme, glyphs. Out: a Screen. It changes nothing and
/// knows nothing of terminals.
internal import Prose
public import Reading
public import Screens

/// The screen of a reading.
public func draw(_ reader: Reader, _ theme: Theme, _ glyphs: Glyphs) -> Screen {
  var canvas = Canvas(reader, theme, glyphs)
  if reader.frames.arrangement == .tooSmall {
    canvas.drawTooSmall()
    return canvas.screen
  }
  canvas.drawRules()
  if let frame = reader.frames.article { canvas.drawArticle(frame) }
  for pane in Pane.allCases where pane != .article {
    if let frame = reader.frames[pane] { canvas.drawPane(pane, frame) }
  }
  if let overlay = reader.overlay, let frame = reader.frames.overlay {
    canvas.drawOverlay(overlay, frame)
  }
  canvas.drawBottom()
  canvas.markRegions()
  return canvas.screen
}

/// A screen in the making, with what decides about it.
struct Canvas {
  let reader: Reader
  let theme: Theme
  let glyphs: Glyphs
  var screen: Screen

  init(_ reader: Reader, _ theme: Theme, _ glyphs: Glyphs) {
    (self.reader, self.theme, self.glyphs) = (reader, theme, glyphs)
    screen = Screen(reader.size, glyphs.repertoire)
  }

  /// Writes words of our own on one row and returns the cells they took.
  @discardableResult
  mutating func put(
    _ text: String, row: Int, column: Int, limit: Int = .max, _ style: Style
  ) -> Int {
    screen.put(text, row: row, column: column, style: style, limit: limit) - column
  }

  mutating func drawTooSmall() {
    let size = reader.size
    let words = size.columns >= 16 ? "Too small a window" : "Too small"
    put(words, row: max(0, size.rows / 2), column: 0, limit: max(0, size.columns), .plain)
    screen.cursor = nil
  }

  /// The article below its header line and what panes show below their titles move by rows.
  mutating func markRegions() {
    guard reader.overlay == nil else { return }
    screen.regions = Pane.allCases.compactMap { pane in
      reader.frames[pane].flatMap { frame in
        guard frame.rows > 1 else { return nil }
        return Region(
          rows: frame.row + 1..<frame.row + frame.rows,
          columns: frame.column..<frame.column + frame.columns)
      }
    }
  }

  /// Writes one sign; signs are one cell wide.
  mutating func put(_ sign: Unicode.Scalar, row: Int, column: Int, _ style: Style) {
    screen.fill(
      rows: row..<row + 1, columns: column..<column + 1, with: sign, style: style)
  }

  /// A line of signs.
  mutating func line(_ sign: Unicode.Scalar, row: Int, columns: Range<Int>, _ style: Style) {
    guard !columns.isEmpty else { return }
    screen.fill(
      rows: row..<row + 1, columns: columns, with: sign, style: style)
  }

  /// The rule above the last line, and the one between the article and the panes.
  mutating func drawRules() {
    let style = theme[.rule]
    let frames = reader.frames
    if let row = frames.rule {
      line(glyphs.horizontal, row: row, columns: 0..<reader.size.columns, style)
    }
    guard frames.arrangement == .beside, let column = frames.panes.compactMap({ $0?.column }).first
    else { return }
    let end = frames.rule ?? frames.bottom
    for row in 0..<end { put(glyphs.vertical, row: row, column: column - 1, style) }
    if let row = frames.rule { put(glyphs.foot, row: row, column: column - 1, style) }
  }
}

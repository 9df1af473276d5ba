internal import Reading
internal import Screens

extension Canvas {
  /// What lies over the article: a rule with its title, then the rows that show.
  mutating func drawOverlay(_ overlay: Overlay, _ frame: Frame) {
    screen.fill(
      rows: frame.row..<frame.row + frame.rows,
      columns: frame.column..<frame.column + frame.columns)
    line(
      glyphs.horizontal, row: frame.row, columns: frame.column..<frame.column + frame.columns,
      theme[.rule])
    joinRule(frame)
    put(
      "[\(overlay.title)]", row: frame.row, column: frame.column + 1, limit: frame.columns - 2,
      theme[.titleFocused])
    let room = frame.rows - 1
    if overlay.rows.count > room {
      let words = " \(min(overlay.first + room, overlay.rows.count)) of \(overlay.rows.count) "
      let column = frame.column + frame.columns - 1 - words.utf8.count
      if column > frame.column + overlay.title.utf8.count + 4 {
        put(words, row: frame.row, column: column, theme[.number])
      }
    }
    screen.cursor = nil
    for (index, row) in overlay.rows.dropFirst(overlay.first).prefix(max(0, room)).enumerated() {
      let isChosen = overlay.chosen == overlay.first + index
      let line = frame.row + 1 + index
      if isChosen {
        put(glyphs.bar, row: line, column: frame.column, theme[.mark])
        screen.cursor = (row: line, column: frame.column)
      }
      for piece in row.pieces {
        draw(piece, row: line, frame, over: isChosen ? theme[.chosen] : .plain)
      }
    }
    if screen.cursor == nil {
      screen.cursor = (row: min(frame.row + 1, reader.size.rows - 1), column: frame.column)
    }
  }

  /// Where the rule meets the one before the panes.
  private mutating func joinRule(_ frame: Frame) {
    let panes = reader.frames.panes.compactMap { $0 }
    let column = frame.column + frame.columns
    guard reader.frames.arrangement == .beside, panes.contains(where: { $0.column == column + 1 })
    else { return }
    let isCrossed = panes.contains { $0.row == frame.row }
    put(isCrossed ? glyphs.cross : glyphs.branchLeft, row: frame.row, column: column, theme[.rule])
  }
}

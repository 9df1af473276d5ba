internal import Prose
internal import Reading
internal import Screens

extension Canvas {
  mutating func drawPane(_ pane: Pane, _ frame: Frame) {
    // Held here: what changes the canvas would copy it for each row.
    let reader = reader
    let content = reader.content(of: pane)
    switch reader.frames.arrangement {
    case .beside: drawTitle(pane, content, frame)
    case .dock, .single: drawTabs(pane, content, frame)
    case .tooSmall: return
    }
    for (index, line) in content.lines.enumerated() {
      draw(line, of: pane, row: frame.row + 1 + index, frame, reader)
    }
    if reader.focus == pane, screen.cursor == nil, reader.overlay == nil {
      screen.cursor = (row: min(frame.row + 1, reader.size.rows - 1), column: frame.column)
    }
  }

  /// `├─ Timeline ───────── so far ─ 10 ─`
  private mutating func drawTitle(_ pane: Pane, _ content: PaneContent, _ frame: Frame) {
    let rule = theme[.rule]
    let end = frame.column + frame.columns
    line(glyphs.horizontal, row: frame.row, columns: frame.column..<end, rule)
    if frame.column > 0 { put(glyphs.branch, row: frame.row, column: frame.column - 1, rule) }
    let isFocused = reader.focus == pane
    let title = isFocused ? "[\(pane.title)]" : " \(pane.title) "
    put(
      title, row: frame.row, column: frame.column + 1, limit: frame.columns - 2,
      theme[isFocused ? .titleFocused : .title])
    let number = " \(content.count) "
    let numberColumn = end - 1 - number.utf8.count
    put(number, row: frame.row, column: numberColumn, theme[.number])
    if let note = content.note {
      let room = frame.columns - title.utf8.count - number.utf8.count - 6
      let words = " " + fitted(note, width: max(0, room), glyphs.repertoire) + " "
      let width = Prose.columns(of: words, glyphs.repertoire)
      put(words, row: frame.row, column: numberColumn - width - 1, theme[.quiet])
    }
  }

  /// `─[Timeline 10]── People 3 ─── Quotes 4 ────`
  private mutating func drawTabs(_ pane: Pane, _ content: PaneContent, _ frame: Frame) {
    let rule = theme[.rule]
    line(
      glyphs.horizontal, row: frame.row, columns: frame.column..<frame.column + frame.columns, rule)
    var column = frame.column + 1
    let isNarrow = frame.columns < 44
    for tab in Pane.allCases where tab != .article && (!isNarrow || tab == pane) {
      let number = tab == pane ? content.count : reader.entryCount(of: tab)
      let name = "\(tab.title) \(number)"
      let title = tab == pane ? "[\(name)]" : " \(name) "
      let isFocused = tab == pane && reader.focus == pane
      let role: Role = isFocused ? .titleFocused : tab == pane ? .title : .quiet
      column += put(
        title, row: frame.row, column: column, limit: frame.columns - 2, theme[role])
      column += 2
    }
    guard let note = content.note else { return }
    let room = frame.column + frame.columns - column - 3
    guard room > 4 else { return }
    let words = " " + fitted(note, width: room - 2, glyphs.repertoire) + " "
    let width = Prose.columns(of: words, glyphs.repertoire)
    put(
      words, row: frame.row, column: frame.column + frame.columns - 1 - width, theme[.quiet])
  }

  private mutating func draw(
    _ line: PaneLine, of pane: Pane, row: Int, _ frame: Frame, _ reader: Reader
  ) {
    var over = Style.plain
    var lit = false
    if let item = line.item {
      if reader.isChosen(item, in: pane) {
        let isFocused = reader.focus == pane
        put(glyphs.bar, row: row, column: frame.column, theme[isFocused ? .mark : .rule])
        over = theme[isFocused ? .chosen : .lit]
        if reader.focus == pane, screen.cursor == nil, reader.overlay == nil {
          screen.cursor = (row: row, column: frame.column)
        }
      } else if reader.isLit(item, in: pane) {
        lit = true
      }
    }
    for piece in line.pieces {
      draw(piece, row: row, frame, over: lit && piece.role.isLightened ? theme[.lit] : over)
    }
  }

  /// A piece of a row, in its own style with another one over it.
  mutating func draw(_ piece: PaneLine.Piece, row: Int, _ frame: Frame, over: Style = .plain) {
    let style = theme[piece.role].with(over)
    let column = frame.column + piece.column
    let limit = min(piece.limit, frame.columns - piece.column)
    guard limit > 0 else { return }
    switch piece.content {
    case .text(let text): write(text, row: row, column: column, limit: limit, style)
    case .sign(let sign): put(glyphs.sign(sign), row: row, column: column, style)
    case .spark(let levels):
      for (index, level) in levels.prefix(limit).enumerated() {
        put(glyphs.spark(level), row: row, column: column + index, theme[piece.role])
      }
    }
  }
}

extension Role {
  /// What shows that an entry stands in view: its day, name or speaker.
  fileprivate var isLightened: Bool { self == .date || self == .name || self == .speaker }
}

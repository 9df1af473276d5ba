internal import CNcurses
internal import Glibc
internal import Screens

/// Brings the terminal from one screen to the next with few bytes, written at once.
struct Painter {
  private let can: Capabilities
  private var pen: Pen
  private var shown: Screen?
  /// The rows of the regions of what is shown, as far as they were looked at.
  private var rows: [Region: ScreenRows] = [:]
  private var isCursorShown = true
  /// The terminal has left and right margins (DECSLRM).
  var hasMargins = false

  init(colours: Bool) {
    can = Capabilities(colours: colours)
    pen = Pen(can)
  }

  /// What the terminal shows is no longer known.
  mutating func forget() { (shown, rows) = (nil, [:]) }

  mutating func paint(_ screen: Screen) {
    let known = shown.flatMap { $0.size == screen.size ? $0 : nil }
    if known == nil { clear(screen.size) }
    var basis = known ?? Screen(screen.size)
    if known != nil, can.canScroll { scroll(from: &basis, to: screen) } else { rows = [:] }
    let (old, new) = (basis.cells.span, screen.cells.span)
    let columns = screen.size.columns
    for row in 0..<screen.size.rows {
      let range = row * columns..<(row + 1) * columns
      guard basis.differs(from: screen, row, 0..<columns) else { continue }
      write(row, old.extracting(range), new.extracting(range), isLast: row == screen.size.rows - 1)
    }
    place(screen.cursor, in: screen)
    send(pen.take(), to: STDOUT_FILENO)
    shown = screen
  }

  /// Moves what the terminal can move by itself.
  private mutating func scroll(from basis: inout Screen, to screen: Screen) {
    var found: [Region: ScreenRows] = [:]
    for region in regions(screen) {
      let changed = basis.changedRows(to: screen, region)
      guard changed > 2 else {
        found[region] = changed == 0 ? rows[region] : nil
        continue
      }
      let before = rows[region] ?? ScreenRows(basis, region)
      let after = ScreenRows(screen, region)
      found[region] = after
      guard let plan = ScrollPlan(from: before, to: after, in: region) else { continue }
      pen.scroll(plan, screen.size)
      basis = plan.applied(to: basis)
    }
    rows = found
  }

  /// Through ncurses, which takes over the terminal when it first writes.
  private mutating func clear(_ size: Size) {
    clearok(shim_curscr(), true)
    wnoutrefresh(shim_stdscr())
    doupdate()
    // Rows that were moved while the window grew have left their region on the terminal.
    pen.append(can.region?.filled(0, size.rows - 1) ?? [])
    pen.forgetPlace()
    if !isCursorShown { pen.append(can.showCursor) }
    (shown, isCursorShown) = (nil, true)
  }

  /// What may move as one: parts of the screen with margins, else all of it.
  private func regions(_ screen: Screen) -> [Region] {
    let whole = Region(rows: 0..<screen.size.rows, columns: 0..<screen.size.columns)
    return hasMargins ? screen.regions.map { $0.clamped(to: whole) } : [whole]
  }

  private mutating func place(_ cursor: (row: Int, column: Int)?, in screen: Screen) {
    if let cursor {
      let row = max(0, min(cursor.row, screen.size.rows - 1))
      let column = max(0, min(cursor.column, screen.size.columns - 1))
      let start = row * screen.size.columns
      let cells = screen.cells.span.extracting(start..<start + screen.size.columns)
      pen.go(to: row, column, over: cells)
    }
    guard (cursor != nil) != isCursorShown else { return }
    isCursorShown.toggle()
    pen.append(isCursorShown ? can.showCursor : can.hideCursor)
  }

  /// Writes what differs in a row.
  private mutating func write(_ row: Int, _ old: Span<Cell>, _ new: Span<Cell>, isLast: Bool) {
    let end = isLast && !can.hasLastCell ? new.count - 1 : new.count
    var column = 0
    while column < end {
      if new[column].looks(like: old[column]) {
        column += 1
        continue
      }
      if new[column].width == 0, column > 0 { column -= 1 }
      pen.go(to: row, column, over: new)
      if new[column].isBare {
        column += blank(column, old, new, end)
      } else if new[column].isASCII {
        let behind = runEnd(column, old, new, end)
        pen.write(run: column..<behind, of: new)
        column = behind
      } else {
        pen.write(new[column], columns: new.count)
        column += max(1, Int(new[column].width))
      }
    }
  }

  /// Behind the last cell that differs of those of ASCII in one style that begin at a column. A few cells between that
  /// do not differ are written too, as long as no move of the cursor is shorter; blanks that can be erased are not.
  private func runEnd(_ column: Int, _ old: Span<Cell>, _ new: Span<Cell>, _ end: Int) -> Int {
    let style = new[column].style
    var behind = column + 1
    for next in behind..<end {
      let cell = new[next]
      guard next - behind < 5, cell.isASCII, cell.style == style else { break }
      if cell.looks(like: old[next]) { continue }
      if cell.isBare, isBare(next + 1, new, end) { break }
      behind = next + 1
    }
    return behind
  }

  private func isBare(_ column: Int, _ cells: Span<Cell>, _ end: Int) -> Bool {
    // An || would take the cells into a closure.
    column < end ? cells[column].isBare : true
  }

  /// Blanks cells at the cursor as far as they differ and are blank; how many.
  private mutating func blank(
    _ column: Int, _ old: Span<Cell>, _ new: Span<Cell>, _ end: Int
  ) -> Int {
    var behind = column
    var last = column
    while behind < end, new[behind].isBare {
      if !old[behind].isBare { last = behind }
      behind += 1
    }
    let count = last - column + 1
    if behind == new.count, count > can.eraseToEnd.count, !can.eraseToEnd.isEmpty {
      pen.eraseToEnd()
    } else if count > 8, can.eraseCells != nil {
      pen.erase(cells: count)
    } else {
      for _ in 0..<count { pen.write(.blank, columns: new.count) }
    }
    return count
  }
}

extension Screen {
  /// How many rows of a region differ from those of another screen of the same size; 3 where it is more.
  fileprivate func changedRows(to other: Screen, _ region: Region) -> Int {
    var count = 0
    for row in region.rows where count < 3 && differs(from: other, row, region.columns) {
      count += 1
    }
    return count
  }

  /// Whether any cell of a row differs from that of another screen of the same size.
  fileprivate func differs(from other: Screen, _ row: Int, _ columns: Range<Int>) -> Bool {
    let (first, last) = (
      row * size.columns + columns.lowerBound, row * size.columns + columns.upperBound
    )
    return cells[first..<last].withUnsafeBytes { mine in
      other.cells[first..<last].withUnsafeBytes { others in
        guard let one = mine.baseAddress, let another = others.baseAddress else { return false }
        return memcmp(one, another, mine.count) != 0
      }
    }
  }
}

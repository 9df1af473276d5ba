internal import CNcurses
internal import Glibc
internal import Screens

/// Brings the terminal from one screen to the next with few bytes, through ncurses.
struct Painter {
  private var shown: Screen?
  private var pairs: PairTable
  private var row: [cchar_t] = []
  private var isCursorShown = true
  private let canScroll = ScrollPlan.isPossible

  init(colours: Bool) { pairs = PairTable(colours: colours) }

  /// What the terminal shows is no longer known.
  mutating func forget() { shown = nil }

  mutating func paint(_ screen: Screen) {
    let known = shown.flatMap { $0.size == screen.size ? $0 : nil }
    if known == nil { clearok(shim_curscr(), true) }
    if let known, canScroll, let plan = ScrollPlan(from: known, to: screen) { scroll(known, plan) }
    for index in 0..<screen.size.rows {
      let isWritten = write(screen, index, from: known, to: shim_stdscr())
      // Row by row, or ncurses moves rows by itself, with what not all that call themselves xterm know (CSI S);
      // `ScrollPlan` moves them by line feeds.
      if isWritten, known != nil { update(leavingCursor: true) }
    }
    place(screen.cursor)
    update(leavingCursor: false)
    shown = screen
  }

  private func update(leavingCursor: Bool) {
    leaveok(shim_stdscr(), leavingCursor)
    wnoutrefresh(shim_stdscr())
    doupdate()
  }

  private mutating func place(_ cursor: (row: Int, column: Int)?) {
    let isShown = cursor != nil
    if isShown != isCursorShown { curs_set(isShown ? 1 : 0) }
    isCursorShown = isShown
    if let cursor { wmove(shim_stdscr(), Int32(cursor.row), Int32(cursor.column)) }
  }

  /// Writes what differs in a row from what a basis has there; all of it without one. False when nothing does.
  @discardableResult
  private mutating func write(
    _ screen: Screen, _ index: Int, from basis: Screen?,
    to window: UnsafeMutablePointer<WINDOW>?
  ) -> Bool {
    var first = 0
    var last = screen.size.columns - 1
    if let basis = basis {
      while first <= last, screen[index, first] == basis[index, first] { first += 1 }
      while last >= first, screen[index, last] == basis[index, last] { last -= 1 }
      guard first <= last else { return false }
    }
    while first > 0, screen[index, first].width == 0 { first -= 1 }
    row.removeAll(keepingCapacity: true)
    for column in first...max(first, last) where screen[index, column].width > 0 {
      row.append(pairs.cell(screen[index, column]))
    }
    mvwadd_wchnstr(window, Int32(index), Int32(first), row, Int32(row.count))
    return true
  }

  /// Moves rows on the terminal itself and tells ncurses what the terminal then shows.
  private mutating func scroll(_ known: Screen, _ plan: ScrollPlan) {
    let scrolled = plan.applied(to: known)
    send(plan.bytes, to: STDOUT_FILENO)
    for index in plan.rows {
      write(scrolled, index, from: known, to: shim_curscr())
    }
    touchline(shim_newscr(), Int32(plan.rows.lowerBound), Int32(plan.rows.count))
  }
}

/// The colour pairs in use: each pair of colours gets a number when it first shows.
struct PairTable {
  private let colours: Int32
  private var numbers: [Int: Int32] = [:]

  init(colours: Bool) {
    guard colours, has_colors() else {
      self.colours = 0
      return
    }
    start_color()
    use_default_colors()
    self.colours = shim_colors()
  }

  mutating func cell(_ cell: Cell) -> cchar_t {
    var result = cchar_t()
    var style = cell.style
    let pair = number(&style)
    shim_fill(
      &result, cell.base, cell.firstMark, cell.secondMark,
      shim_attributes(style.attributes.rawValue), pair)
    return result
  }

  /// The number of a style's colours; a bright colour that the terminal lacks becomes bold, bright black dim.
  private mutating func number(_ style: inout Style) -> Int32 {
    guard colours > 0, style.foreground != nil || style.background != nil else { return 0 }
    if let front = style.foreground, colours < 16, front >= 8 {
      style.attributes.insert(front == 8 ? .dim : .bold)
      style.foreground = front == 8 ? nil : front - 8
    }
    if let back = style.background, colours < 16, back >= 8 { style.background = back - 8 }
    let (front, back) = (style.foreground.map(Int.init) ?? -1, style.background.map(Int.init) ?? -1)
    let key = (front + 1) * 32 + back + 1
    if let known = numbers[key] { return known }
    let number = Int32(numbers.count + 1)
    guard init_extended_pair(number, Int32(front), Int32(back)) == OK else { return 0 }
    numbers[key] = number
    return number
  }
}

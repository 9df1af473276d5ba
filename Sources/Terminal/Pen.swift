internal import Screens

/// Writes cells with few bytes: it knows where the terminal's cursor stands and in what style the terminal writes.
struct Pen {
  private let can: Capabilities
  private let costs: Costs
  private var bytes: [UInt8] = []
  private var style = Style.plain
  /// Nil where it is not known, as behind the last cell of a row.
  private var place: (row: Int, column: Int)?
  /// What changes one style into another, by the numbers of both.
  private var changes: [Int: [UInt8]] = [:]

  init(_ can: Capabilities) {
    self.can = can
    costs = Costs(
      cursor: can.cursor?.cost ?? Formula.Cost(), forward: can.forward?.cost,
      column: can.column?.cost)
  }

  /// What was written since the last time.
  mutating func take() -> [UInt8] {
    set(.plain)
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  mutating func append(_ more: [UInt8]) { bytes += more }

  /// Somebody else has moved the cursor.
  mutating func forgetPlace() { place = nil }

  // MARK: Styles

  mutating func set(_ new: Style) {
    guard new != style else { return }
    let change = Int(style.number) << 24 | Int(new.number)
    let sequence = changes[change] ?? can.change(from: style, to: new)
    changes[change] = sequence
    bytes += sequence
    style = new
  }

  // MARK: Cells

  /// Writes a cell at the cursor; behind it stands the next one of a row of so many.
  mutating func write(_ cell: Cell, columns: Int) {
    if cell.isBare {
      if !style.showsNothingOfABlank { set(.plain) }
    } else {
      set(cell.style)
    }
    append(cell)
    if cell.base < 0x300 && cell.firstMark == 0 || isOfAgreedWidth(cell) {
      advance(by: Int(cell.width), columns)
    } else {
      place = nil
    }
  }

  /// Writes cells at the cursor that are of ASCII and of one style.
  mutating func write(run columns: Range<Int>, of cells: Span<Cell>) {
    set(cells[columns.lowerBound].style)
    for column in columns { bytes.append(UInt8(truncatingIfNeeded: cells[column].base)) }
    advance(by: columns.count, cells.count)
  }

  private mutating func advance(by width: Int, _ columns: Int) {
    guard let (row, column) = place else { return }
    place = column + width < columns ? (row, column + width) : nil
  }

  private mutating func append(_ cell: Cell) {
    append(scalar: cell.base)
    if cell.firstMark != 0 { append(scalar: cell.firstMark) }
    if cell.secondMark != 0 { append(scalar: cell.secondMark) }
  }

  private mutating func append(scalar value: UInt32) {
    if value < 0x80 { return bytes.append(UInt8(value)) }
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return }
    bytes.append(contentsOf: encoded)
  }

  /// Blanks all cells from the cursor to the end of the row, or so many of them.
  mutating func eraseToEnd() {
    if !style.showsNothingOfABlank { set(.plain) }
    bytes += can.eraseToEnd
  }

  mutating func erase(cells: Int) {
    if !style.showsNothingOfABlank { set(.plain) }
    can.eraseCells?.append(cells, to: &bytes)
  }

  // MARK: The cursor

  /// Goes to a place in a row of cells; where it is near, by writing once more what stands between.
  mutating func go(to row: Int, _ column: Int, over cells: Span<Cell>) {
    if let place, place == (row, column) { return }
    if !can.movesStyled { set(.plain) }
    let way = shortestWay(to: row, column)
    if let place, place.row == row, place.column < column {
      let between = place.column..<column
      if between.count <= way.count, rewritten(between, cells) <= way.count {
        for index in between { write(cells[index], columns: cells.count) }
        return
      }
    }
    append(way.move, to: row, column)
    place = (row, column)
  }

  /// The bytes that cells take in the style at hand; more than any jump where another one is needed.
  private func rewritten(_ columns: Range<Int>, _ cells: Span<Cell>) -> Int {
    var count = 0
    for column in columns {
      let cell = cells[column]
      guard cell.width == 1, cell.firstMark == 0,
        cell.isBare ? style.showsNothingOfABlank : cell.style == style
      else { return .max }
      count += cell.base < 0x80 ? 1 : 3
    }
    return count
  }

  /// What the moves of the cursor cost.
  private struct Costs: BitwiseCopyable {
    let cursor: Formula.Cost
    /// Nil for what the terminal cannot do.
    let forward, column: Formula.Cost?
  }

  /// A way to a place: at once, or down by line feeds and then along the row.
  private enum Move {
    case direct
    case back, forward, column, start, startForward, stay
  }

  private func shortestWay(to row: Int, _ column: Int) -> (move: Move, count: Int) {
    var best = (move: Move.direct, count: costs.cursor.count(row, column))
    guard let place, row >= place.row, row - place.row <= 3 else { return best }
    func consider(_ move: Move, _ count: Int) {
      let count = count + row - place.row
      if count < best.count { best = (move, count) }
    }
    if column == place.column { consider(.stay, 0) }
    if column < place.column { consider(.back, place.column - column) }
    if column == 0 { consider(.start, 1) }
    if let forward = costs.forward {
      if column > place.column { consider(.forward, forward.count(column - place.column)) }
      if column > 0 { consider(.startForward, 1 + forward.count(column)) }
    }
    if let formula = costs.column { consider(.column, formula.count(column)) }
    return best
  }

  private mutating func append(_ move: Move, to row: Int, _ column: Int) {
    if case .direct = move {
      can.cursor?.append(row, column, to: &bytes)
      return
    }
    guard let place else { return }
    for _ in place.row..<row { bytes.append(0x0A) }
    switch move {
    case .direct, .stay: break
    case .back: for _ in column..<place.column { bytes.append(0x08) }
    case .forward: can.forward?.append(column - place.column, to: &bytes)
    case .column: can.column?.append(column, to: &bytes)
    case .start: bytes.append(0x0D)
    case .startForward:
      bytes.append(0x0D)
      can.forward?.append(column, to: &bytes)
    }
  }

  // MARK: Moving rows

  /// Moves rows by line feeds in a region; left and right margins where it is narrower than the terminal.
  mutating func scroll(_ plan: ScrollPlan, _ size: Size) {
    set(.plain)
    let isNarrow = plan.columns.count < size.columns
    if isNarrow { bytes += Array("\u{1B}[?69h".utf8) }
    can.region?.append(plan.rows.lowerBound, plan.rows.upperBound - 1, to: &bytes)
    if isNarrow {
      bytes += Array("\u{1B}[\(plan.columns.lowerBound + 1);\(plan.columns.upperBound)s".utf8)
    }
    let row = plan.distance > 0 ? plan.rows.upperBound - 1 : plan.rows.lowerBound
    can.cursor?.append(row, plan.columns.lowerBound, to: &bytes)
    let step = plan.distance > 0 ? can.index : can.reverseIndex
    for _ in 0..<abs(plan.distance) { bytes += step }
    if isNarrow { bytes += Array("\u{1B}[?69l".utf8) }
    can.region?.append(0, size.rows - 1, to: &bytes)
    place = nil
  }
}

/// Whether all terminals give a character the same cells: those of Latin, Greek, Cyrillic, Chinese, Japanese and Korean, signs
/// and lines. Behind others, as of Thai, Hindi or an emoji, the cursor is put in its place anew.
private func isOfAgreedWidth(_ cell: Cell) -> Bool {
  guard cell.firstMark == 0 else { return false }
  switch cell.base {
  case 0..<0x300, 0x370..<0x590, 0x1E00..<0x2000, 0x2010..<0x2070, 0x20A0..<0x20C0, 0x2190..<0x2300,
    0x2400..<0x2440, 0x2500..<0x2600, 0x3000..<0x3100, 0x4E00..<0xA000, 0xAC00..<0xD7A4,
    0xFF01..<0xFF61, 0xFFFD:
    return true
  case _: return false
  }
}

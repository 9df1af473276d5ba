/// Screens: the two values that cross the terminal's edge, Screen going out and Key coming in.
/// No byte of the text reaches the terminal but through `Cell`. It knows nothing of articles or ncurses.
public import Prose

/// Width and height in cells.
public struct Size: Hashable, Sendable {
  public var columns: Int
  public var rows: Int
  public init(columns: Int, rows: Int) { (self.columns, self.rows) = (columns, rows) }
}

/// What a key press is.
public enum Key: Hashable, Sendable {
  case character(Unicode.Scalar)
  case alt(Unicode.Scalar)
  case up, down, left, right, home, end, pageUp, pageDown
  case tab, shiftTab, enter, backspace, delete, insert, escape
  case function(Int)
  /// The window changed its size.
  case resize(Size)
  /// A pasted text, in brackets.
  case paste(String)
}

/// What the terminal shall show: a cell for every place, row by row, and where the real cursor rests.
public struct Screen: Sendable {
  public let size: Size
  /// Row-major, `columns * rows` of them.
  public private(set) var cells: [Cell]
  public var cursor: (row: Int, column: Int)?

  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: max(0, size.columns) * max(0, size.rows))
  }

  /// The cell at a place; writing outside the screen does nothing.
  public subscript(row: Int, column: Int) -> Cell {
    get { contains(row, column) ? cells[row * size.columns + column] : .blank }
    set { if contains(row, column) { cells[row * size.columns + column] = newValue } }
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }

  /// Writes a text from a place on, at most `limit` cells, and returns the column behind it.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, style: Style, limit: Int = .max
  ) -> Int {
    var at = column
    for scalar in text.unicodeScalars where at - column < limit {
      self[row, at] = Cell(scalar, style)
      at += 1
    }
    return at
  }
}

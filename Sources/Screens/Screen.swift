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

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

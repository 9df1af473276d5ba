internal import Prose

/// One place of the screen: a character with what combines with it, gated; or the second half of a wide one.
public struct Cell: Hashable, Sendable {
  /// The characters shown: one that takes space, then what combines with it. Empty in a second half.
  public private(set) var scalars: [Unicode.Scalar]
  /// In cells: 1, 2, or 0 for the second half of a wide character.
  public private(set) var width: UInt8
  public var style: Style

  public static let blank = Cell(scalars: [" "], width: 1, style: .plain)
  static func secondHalf(_ style: Style) -> Cell { Cell(scalars: [], width: 0, style: style) }

  init(scalars: [Unicode.Scalar], width: UInt8, style: Style) {
    (self.scalars, self.width, self.style) = (scalars, width, style)
  }

  /// A cell of one character; what must not reach a terminal becomes U+FFFD.
  public init(_ scalar: Unicode.Scalar, _ style: Style) {
    let isSafe = scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
    self.init(scalars: [isSafe ? scalar : "\u{FFFD}"], width: 1, style: style)
  }
}

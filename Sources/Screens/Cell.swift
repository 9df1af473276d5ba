public import Prose

/// One cell of the screen, 12 bytes. It is the gate to the terminal: it can only be made from a `Picture`, in which
/// nothing can steer a terminal.
public struct Cell: Hashable, Sendable {
  /// The scalar and, in its highest bits, the cells it takes (0 for the second half of a wide character).
  @usableFromInline var content: UInt32
  @usableFromInline var marks: UInt32
  public var style: Style

  /// The part of a picture that stands in one of its cells, from 0.
  @inline(__always)
  public init(_ picture: Picture, cell: Int = 0, _ style: Style) {
    self.style = style
    if let (base, first, second) = picture.scalars(inCell: cell) {
      let width: UInt32 = picture.width == 2 && picture.scalars(inCell: 1) == nil ? 2 : 1
      (content, marks) = (base | width << 24, first | second << 16)
    } else {
      (content, marks) = (0x20, 0)
    }
  }

  /// A cell of one character, or the first half of a wide one.
  public init(_ scalar: Unicode.Scalar, _ style: Style) { self.init(Picture(scalar.value), style) }

  /// A cell of a printable ASCII character or a blank; of any other byte a blank.
  init(printable byte: UInt8, _ style: Style) {
    content = UInt32(byte &- 0x21 < 0x5E ? byte : 0x20) | 1 << 24
    (marks, self.style) = (0, style)
  }

  public static let blank = Cell(.blank, .plain)

  /// In cells: 1, 2, or 0 for the second half of a wide character, which is not drawn.
  @inlinable public var width: UInt8 { UInt8(content >> 24) }
  /// The character's first scalar, never a control or format character.
  @inlinable public var base: UInt32 { content & 0x1F_FFFF }
  /// Combining marks on it, 0 where there are none.
  @inlinable public var firstMark: UInt32 { marks & 0xFFFF }
  @inlinable public var secondMark: UInt32 { marks >> 16 }

  /// All of it but the style.
  @inlinable @inline(__always) var scalarBits: UInt64 { UInt64(marks) << 32 | UInt64(content) }

  /// True for one printable ASCII character without marks, also a blank.
  @inlinable public var isASCII: Bool { content &- (0x20 | 1 << 24) < 0x5F && marks == 0 }

  @inlinable public static func == (a: Cell, b: Cell) -> Bool {
    a.scalarBits == b.scalarBits && a.style == b.style
  }

  /// True for a blank that looks as a plain one.
  @inlinable public var isBare: Bool {
    scalarBits == 0x20 | 1 << 24 && style.showsNothingOfABlank
  }

  /// True when nobody could tell it from another one.
  @inlinable public func looks(like other: Cell) -> Bool { self == other || isBare && other.isBare }

  /// A number that is the same for cells that look alike, and seldom for others.
  @inlinable public var print: UInt64 {
    isBare ? 0 : scalarBits ^ UInt64(style.number) << 27
  }

  /// The characters shown: one that takes space, then what combines with it. Empty in a second half.
  public var scalars: [Unicode.Scalar] {
    guard width > 0 else { return [] }
    return [base, firstMark, secondMark].filter { $0 != 0 }.compactMap(Unicode.Scalar.init)
  }
}

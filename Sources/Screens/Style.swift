/// How a cell looks: two colours of the terminal's own palette and attributes, in four bytes.
public struct Style: Hashable, BitwiseCopyable, Sendable {
  /// What a terminal can do to a character besides its colour.
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
    public static let strike = Attributes(rawValue: 32)
  }

  /// Itself as a number of 24 bits: foreground and background, 255 for the terminal's own, and attributes.
  public private(set) var number: UInt32

  public init(foreground: UInt8? = nil, background: UInt8? = nil, attributes: Attributes = []) {
    number =
      Style.packed(foreground) | Style.packed(background) << 8 | UInt32(attributes.rawValue) << 16
  }

  /// 0…15 of the terminal's palette; nil is the terminal's own.
  public var foreground: UInt8? {
    get { Style.unpacked(number) }
    set { number = number & ~0xFF | Style.packed(newValue) }
  }
  public var background: UInt8? {
    get { Style.unpacked(number >> 8) }
    set { number = number & ~0xFF00 | Style.packed(newValue) << 8 }
  }
  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: number >> 16)) }
    set { number = number & 0xFFFF | UInt32(newValue.rawValue) << 16 }
  }

  private static func packed(_ colour: UInt8?) -> UInt32 { colour.map { UInt32($0 & 15) } ?? 0xFF }
  private static func unpacked(_ byte: UInt32) -> UInt8? {
    byte & 0xFF == 0xFF ? nil : UInt8(byte & 0xFF)
  }

  /// True where a blank in this style looks as a plain one: no background, line or reversal.
  @inlinable public var showsNothingOfABlank: Bool { number & 0x38_8000 == 0x8000 }

  /// The terminal's own look.
  public static let plain = Style()
}

extension Style: CustomStringConvertible {
  /// As in a theme: `bold 3 on 4`, `default`.
  public var description: String {
    var words: [String] = []
    let names: [(Attributes, String)] = [
      (.bold, "bold"), (.dim, "dim"), (.italic, "italic"), (.underline, "underline"),
      (.reverse, "reverse"), (.strike, "strike"),
    ]
    for (attribute, name) in names where attributes.contains(attribute) { words.append(name) }
    if let color = foreground { words.append("\(color)") }
    if let color = background { words.append("on \(color)") }
    return words.isEmpty ? "default" : words.joined(separator: " ")
  }
}

/// How a cell looks: two colours of the terminal's own palette and attributes, in four bytes.
public struct Style: Hashable, Sendable {
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

  @usableFromInline var front: Int8
  @usableFromInline var back: Int8
  public var attributes: Attributes
  /// Fills the fourth byte, so that styles and cells can be compared by their bytes.
  @usableFromInline let filling: UInt8 = 0

  public init(foreground: UInt8? = nil, background: UInt8? = nil, attributes: Attributes = []) {
    (front, back) = (Style.packed(foreground), Style.packed(background))
    self.attributes = attributes
  }

  /// 0…15 of the terminal's palette; nil is the terminal's own.
  public var foreground: UInt8? {
    get { front < 0 ? nil : UInt8(front) }
    set { front = Style.packed(newValue) }
  }
  public var background: UInt8? {
    get { back < 0 ? nil : UInt8(back) }
    set { back = Style.packed(newValue) }
  }

  private static func packed(_ color: UInt8?) -> Int8 { color.map { Int8($0 & 15) } ?? -1 }

  @inlinable public static func == (a: Style, b: Style) -> Bool {
    a.number == b.number
  }

  /// True where a blank in this style looks as a plain one: no background, line or reversal.
  @inlinable public var showsNothingOfABlank: Bool {
    number & 0x38_8000 == 0x8000
  }

  /// Itself as a number of 24 bits.
  @inlinable public var number: UInt32 {
    UInt32(UInt8(bitPattern: front)) | UInt32(UInt8(bitPattern: back)) << 8
      | UInt32(attributes.rawValue) << 16 | UInt32(filling) << 24
  }

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

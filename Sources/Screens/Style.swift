/// How a cell looks: colours of the terminal's own palette and attributes.
public struct Style: Hashable, Sendable {
  public struct Attributes: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
  }

  /// 0…15 of the terminal's palette; nil is the terminal's own.
  public var foreground: UInt8?
  public var background: UInt8?
  public var attributes: Attributes

  public init(foreground: UInt8? = nil, background: UInt8? = nil, attributes: Attributes = []) {
    (self.foreground, self.background, self.attributes) = (foreground, background, attributes)
  }

  public static let plain = Style()
}

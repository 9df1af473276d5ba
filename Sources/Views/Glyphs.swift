/// The signs that panes are drawn with.
public struct Glyphs: Sendable {
  public var isASCII: Bool

  public static let unicode = Glyphs(isASCII: false)
  /// For a locale that is not UTF-8.
  public static let ascii = Glyphs(isASCII: true)
}

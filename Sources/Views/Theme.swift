/// Which role has which style.
public struct Theme: Sendable {
  /// The theme in Assets/themes/terminal.theme: the terminal's own palette.
  public static let terminal = Theme()

  /// The same without colours; attributes stay.
  public func withoutColours() -> Theme { self }
}

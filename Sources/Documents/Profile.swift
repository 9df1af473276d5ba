internal import Prose

/// What the first 64 KB tell of the whole text: how lines and paragraphs are parted.
public struct Profile: Hashable, Sendable {
  /// How paragraphs are told apart.
  public enum Separation: String, Sendable {
    /// Blank lines part paragraphs; a single line end inside one is a blank (hard-wrapped) or a new one (`lineIsParagraph`).
    case blankLines
    /// Every line is a paragraph.
    case lines
  }

  public var separation: Separation
  /// Lines within a paragraph are broken at a fixed width and flow together.
  public var isHardWrapped: Bool

  public init(separation: Separation, isHardWrapped: Bool) {
    (self.separation, self.isHardWrapped) = (separation, isHardWrapped)
  }

  /// The profile of a text by its first 64 KB.
  public init(of bytes: Span<UInt8>) {
    self.init(separation: .lines, isHardWrapped: false)
  }
}

public import Prose
internal import Reading

/// The signs that panes are drawn with.
public struct Glyphs: Sendable {
  public let repertoire: Repertoire

  public static let unicode = Glyphs(repertoire: .unicode)
  /// For a locale that is not UTF-8.
  public static let ascii = Glyphs(repertoire: .ascii)

  private var isASCII: Bool { repertoire == .ascii }

  var horizontal: Unicode.Scalar { isASCII ? "-" : "─" }
  var vertical: Unicode.Scalar { isASCII ? "|" : "│" }
  /// A horizontal rule that begins at a vertical one.
  var branch: Unicode.Scalar { isASCII ? "+" : "├" }
  /// A horizontal rule that ends at a vertical one, and one that goes on behind it.
  var branchLeft: Unicode.Scalar { isASCII ? "+" : "┤" }
  var cross: Unicode.Scalar { isASCII ? "+" : "┼" }
  /// A vertical rule that ends on a horizontal one.
  var foot: Unicode.Scalar { isASCII ? "+" : "┴" }
  /// Before the chosen entry and the lines of its passage.
  var bar: Unicode.Scalar { isASCII ? "#" : "▌" }

  func sign(_ sign: PaneLine.Sign) -> Unicode.Scalar {
    switch sign {
    case .day: isASCII ? "*" : "●"
    case .vague: "~"
    case .span: isASCII ? "=" : "┃"
    case .ahead: ">"
    case .about: isASCII ? "%" : "≈"
    }
  }

  /// A bar of a sparkline, 0 to 7.
  func spark(_ level: UInt8) -> Unicode.Scalar {
    let level = min(level, 7)
    return isASCII ? steps[Int(level)] : Unicode.Scalar(0x2581 + UInt32(level)) ?? "█"
  }
}

/// For `▁` to `█`, which follow one another in Unicode.
private let steps: [Unicode.Scalar] = ["_", ".", ":", "-", "=", "+", "*", "#"]

public import Prose

/// What the terminal is told besides cells. No case carries free text: a clipboard is base64, a title is cleaned.
public enum Control: Hashable, Sendable {
  case clipboard(Base64)
  case title(CleanTitle)
  case bracketedPaste(Bool)
  case mouse(Bool)

  /// The sequence to send.
  public var bytes: [UInt8] {
    switch self {
    case .clipboard(let text): Array("\u{1B}]52;c;".utf8) + text.bytes + [7]
    case .title(let title): Array("\u{1B}]2;".utf8) + title.bytes + [7]
    case .bracketedPaste(let on): Array("\u{1B}[?2004\(on ? "h" : "l")".utf8)
    case .mouse(let on): Array("\u{1B}[?1000\(on ? "h" : "l")\u{1B}[?1006\(on ? "h" : "l")".utf8)
    }
  }
}

/// Bytes as base64 (RFC 4648): letters, digits, `+`, `/` and `=` alone.
public struct Base64: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ data: [UInt8]) {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity((data.count + 2) / 3 * 4)
    for start in stride(from: 0, to: data.count, by: 3) {
      let second = start + 1 < data.count ? data[start + 1] : 0
      let third = start + 2 < data.count ? data[start + 2] : 0
      bytes.append(digits[Int(data[start] >> 2)])
      bytes.append(digits[Int((data[start] & 3) << 4 | second >> 4)])
      bytes.append(start + 1 < data.count ? digits[Int((second & 15) << 2 | third >> 6)] : 0x3D)
      bytes.append(start + 2 < data.count ? digits[Int(third & 63)] : 0x3D)
    }
    self.bytes = bytes
  }
}

/// A window title: one line of pictures, at most 120 columns, in which nothing can steer a terminal.
public struct CleanTitle: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ title: String, _ repertoire: Repertoire = .unicode) {
    let source = Array(title.utf8)
    var scanner = GlyphScanner(TextRange(0, source.count), repertoire, flowing: true)
    var bytes: [UInt8] = []
    var columns = 0
    while columns < 120, let glyph = scanner.next(in: source.span) {
      if glyph.width > 0 { glyph.picture.append(to: &bytes) }
      columns += glyph.width
    }
    self.bytes = bytes
  }
}

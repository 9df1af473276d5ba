/// What a terminal can be asked to show.
public enum Repertoire: Sendable, CaseIterable {
  /// All of Unicode that has a picture and one width everywhere.
  case unicode
  /// ASCII alone: everything else is transliterated.
  case ascii
}

/// What stands in the cells of one character: nothing in it can steer a terminal. It is only made here, from scalars
/// of any kind; controls, format characters and whatever has no certain width come out as a visible mark.
public struct Picture: Hashable, Sendable {
  /// The first scalar: of the character, or of its transliteration.
  public let base: UInt32
  /// Two combining marks of 16 bits, or up to four more ASCII characters of a transliteration, the first lowest.
  let more: UInt32
  /// The cells it takes: 1 or 2, and up to 5 for a transliteration.
  public let width: Int
  let isSpelledOut: Bool

  private init(base: UInt32, more: UInt32 = 0, width: Int, isSpelledOut: Bool = false) {
    (self.base, self.more, self.width) = (base, more, width)
    self.isSpelledOut = isSpelledOut
  }

  /// An empty cell.
  public static let blank = Picture(base: 0x20, width: 1)
  /// ▯: a character that has no picture of its own.
  public static let unseen = Picture(base: 0x25AF, width: 1)
  /// A hyphen at the end of a line.
  public static let hyphen = Picture(base: 0x2D, width: 1)

  /// An ASCII character that is no control character; others become a blank.
  @inline(__always)
  static func printable(_ byte: UInt8) -> Picture {
    Picture(base: byte >= 0x20 && byte < 0x7F ? UInt32(byte) : 0x20, width: 1)
  }

  /// The picture of a scalar that stands alone.
  public init(_ value: UInt32, _ repertoire: Repertoire = .unicode) {
    switch repertoire {
    case .unicode: self = Picture.unicode(value)
    case .ascii: self = Picture.ascii(value)
    }
  }

  private static func unicode(_ value: UInt32) -> Picture {
    switch value {
    case 0x20..<0x7F: return Picture(base: value, width: 1)
    case 0..<0x20: return isSpaceScalar(value) ? blank : Picture(base: 0x2400 + value, width: 1)
    case 0x7F: return Picture(base: 0x2421, width: 1)
    // Regional indicators: two of them are a flag for some terminals, letters for others.
    case 0x1F1E6...0x1F1FF: return Picture(base: value - 0x1F1E6 + 0x41, width: 1)
    case _: break
    }
    if isSpaceScalar(value) { return blank }
    switch extent(value) {
    case .cells(let width): return Picture(base: value, width: width)
    case .mark: return value < 0x10000 ? Picture(base: 0x25CC, more: value, width: 1) : unseen
    case .none: return unseen
    }
  }

  private static func ascii(_ value: UInt32) -> Picture {
    switch value {
    case 0x20..<0x7F: return Picture(base: value, width: 1)
    case 0..<0x20 where !isSpaceScalar(value): return spelled([0x5E, UInt8(value) + 0x40])
    case 0x7F: return spelled([0x5E, 0x3F])
    case 0x1F1E6...0x1F1FF: return Picture(base: value - 0x1F1E6 + 0x41, width: 1)
    case _: return isSpaceScalar(value) ? blank : spelled(transliteration(of: value))
    }
  }

  /// Up to five printable ASCII characters.
  private static func spelled(_ characters: [UInt8]) -> Picture {
    guard let first = characters.first else { return Picture(base: 0x3F, width: 1) }
    var more: UInt32 = 0
    for (index, byte) in characters.dropFirst().prefix(4).enumerated() {
      more |= UInt32(byte) << UInt32(8 * index)
    }
    return Picture(
      base: UInt32(first), more: more, width: min(characters.count, 5),
      isSpelledOut: characters.count > 1)
  }

  /// The same with a combining mark on it; a third one, or one that takes more than 16 bits, is left out.
  func marked(_ mark: UInt32) -> Picture {
    guard mark < 0x10000, !isSpelledOut, more >> 16 == 0 else { return self }
    return Picture(base: base, more: more == 0 ? mark : more | mark << 16, width: width)
  }

  /// The picture in one of its cells, from 0; nil for the second half of a wide character.
  @inline(__always)
  public func scalars(inCell cell: Int) -> (base: UInt32, first: UInt32, second: UInt32)? {
    if cell == 0 {
      return isSpelledOut ? (base, 0, 0) : (base, more & 0xFFFF, more >> 16)
    }
    guard isSpelledOut, cell <= 4 else { return nil }
    return ((more >> UInt32(8 * (cell - 1))) & 0xFF, 0, 0)
  }

  /// Its UTF-8 bytes.
  public func append(to bytes: inout [UInt8]) {
    for cell in 0..<width {
      guard let (base, first, second) = scalars(inCell: cell) else { continue }
      for value in [base, first, second] where value != 0 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}

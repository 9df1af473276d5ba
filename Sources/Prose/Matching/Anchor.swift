/// The rarest part of a query, by which a scan over raw bytes finds where a match may stand.
struct Anchor: Sendable {
  /// What a scan looks for.
  enum Kind: Sendable {
    /// An ASCII character and, where known, the one behind it.
    case ascii(ASCIIPair)
    /// One of up to four pairs of bytes, the last two of a character's encoding; or single bytes, the first of it.
    case bytes([BytePair], length: Int)
    /// Every character.
    case every
  }

  /// An ASCII character in both cases, or one of its marked forms, before another one or before anything that may hide it.
  struct ASCIIPair: Sendable {
    var first: UInt8
    /// 0x20 where both cases count.
    var firstFold: UInt8
    var second: UInt8
    var secondFold: UInt8
    /// Bits of the second byte that count: all, or none when any will do.
    var secondMask: UInt8
    /// Whether marked forms stand for the first.
    var hasMarkedForms: Bool
  }

  /// Two bytes, of which the second counts in the bits of the mask.
  struct BytePair: Sendable, Hashable {
    var first: UInt8
    var second: UInt8 = 0
    var mask: UInt8 = 0
  }

  /// The index of the unit it stands for.
  let unit: Int
  let kind: Kind

  init(_ units: [UInt32], keepingCase: Bool) {
    if let (unit, pair) = Anchor.rarestPair(units, keepingCase) {
      (self.unit, kind) = (unit, .ascii(pair))
    } else {
      (unit, kind) = Anchor.byBytes(units, keepingCase)
    }
  }

  /// The pair of neighbours, else the single character, that is rarest in English.
  private static func rarestPair(_ units: [UInt32], _ keepingCase: Bool) -> (Int, ASCIIPair)? {
    var best: (weight: Int, unit: Int, hasSecond: Bool)?
    for index in units.indices where isFixed(units[index]) {
      let hasSecond = index + 1 < units.count && isFixed(units[index + 1])
      let weight = weight(units[index]) * (hasSecond ? Anchor.weight(units[index + 1]) : 200)
      if best == nil || weight < best?.weight ?? 0 { best = (weight, index, hasSecond) }
    }
    guard let best else { return nil }
    let first = units[best.unit]
    let second = best.hasSecond ? units[best.unit + 1] : 0
    return (
      best.unit,
      ASCIIPair(
        first: UInt8(first), firstFold: fold(first, keepingCase), second: UInt8(second),
        secondFold: best.hasSecond ? fold(second, keepingCase) : 0,
        secondMask: best.hasSecond ? 0xFF : 0, hasMarkedForms: isLetter(first))
    )
  }

  private static func byBytes(_ units: [UInt32], _ keepingCase: Bool) -> (Int, Kind) {
    for (index, unit) in units.enumerated() where unit >= 0x80 {
      let forms = variants(of: unit, keepingCase: keepingCase).compactMap(encoding)
      let length = forms.first?.count ?? 0
      guard length > 1, forms.count <= 4, forms.allSatisfy({ $0.count == length }) else { continue }
      let pairs = forms.map {
        BytePair(first: $0[length - 2], second: $0[length - 1], mask: 0xFF)
      }
      return (index, .bytes(pairs, length: length))
    }
    let forms = variants(of: units[0], keepingCase: keepingCase).compactMap(encoding)
    let firsts = Set(forms.compactMap(\.first))
    guard firsts.count <= 4 else { return (0, .every) }
    return (0, .bytes(firsts.sorted().map { BytePair(first: $0) }, length: 1))
  }

  private static func encoding(_ value: UInt32) -> [UInt8]? {
    Unicode.Scalar(value).map { Array(String($0).utf8) }
  }

  /// An ASCII character that stands for itself and its case and marked forms alone.
  private static func isFixed(_ unit: UInt32) -> Bool {
    unit > 0x22 && unit < 0x7F && unit != 0x27 && unit != 0x2D
  }

  private static func isLetter(_ unit: UInt32) -> Bool {
    unit | 0x20 >= 0x61 && unit | 0x20 <= 0x7A
  }

  private static func fold(_ unit: UInt32, _ keepingCase: Bool) -> UInt8 {
    isLetter(unit) && !keepingCase ? 0x20 : 0
  }

  /// How common a character is in English, in thousandths.
  private static func weight(_ unit: UInt32) -> Int {
    let letters = [
      82, 15, 28, 43, 127, 22, 20, 61, 70, 2, 8, 40, 24, 67, 75, 19, 2, 60, 63, 91, 28, 10, 24, 2,
      20, 2,
    ]
    if isLetter(unit) {
      let weight = letters[Int(unit | 0x20) - 0x61]
      return unit & 0x20 == 0 ? weight / 8 + 1 : weight
    }
    return unit == 0x2E || unit == 0x2C ? 12 : 6
  }
}

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
    /// In both cases, or the same twice.
    var first: UInt8
    var firstOther: UInt8
    var second: UInt8
    var secondOther: UInt8
    /// From which byte on the second may be hidden behind something: 0x80, or 0 where any will do.
    var hidden: UInt8
    /// How many bytes from 0xC3 on begin marked forms of the first, and one more such byte.
    var markedCount: UInt8
    var markedLead: UInt8

    init(_ first: UInt32, _ second: UInt32?, keepingCase: Bool) {
      self.first = UInt8(first)
      firstOther = UInt8(keepingCase ? first : Anchor.otherCase(first))
      self.second = UInt8(second ?? 0x2D)
      secondOther = UInt8(keepingCase ? second ?? 0x2D : Anchor.otherCase(second ?? 0x2D))
      hidden = second == nil ? 0 : 0x80
      markedCount = Anchor.isLetter(first) ? 6 : 0
      markedLead = Anchor.isLetter(first) ? 0xE1 : self.first
    }
  }

  /// Two bytes; a slack of 255 lets the second be any.
  struct BytePair: Sendable, Hashable {
    var first: UInt8
    var second: UInt8 = 0
    var slack: UInt8 = 0xFF
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
    let second = best.hasSecond ? units[best.unit + 1] : nil
    return (best.unit, ASCIIPair(units[best.unit], second, keepingCase: keepingCase))
  }

  private static func byBytes(_ units: [UInt32], _ keepingCase: Bool) -> (Int, Kind) {
    for (index, unit) in units.enumerated() where unit >= 0x80 {
      let forms = variants(of: unit, keepingCase: keepingCase).compactMap(encoding)
      let length = forms.first?.count ?? 0
      guard length > 1, forms.count <= 4, forms.allSatisfy({ $0.count == length }) else { continue }
      let pairs = forms.map {
        BytePair(first: $0[length - 2], second: $0[length - 1], slack: 0)
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

  private static func otherCase(_ unit: UInt32) -> UInt32 { isLetter(unit) ? unit ^ 0x20 : unit }

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

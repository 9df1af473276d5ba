internal import CUTF8proc

/// What a search takes for equal is one unit: letters without marks and, unless case counts, without case; all single
/// quotes, all double quotes, all dashes, all white space.
enum SearchUnit {
  /// What a search passes over: marks, soft hyphens, characters of no width.
  static let skipped: UInt32 = .max
  static let space: UInt32 = 0x20
  static let hyphen: UInt32 = 0x2D
}

/// The unit of a scalar.
@inline(__always)
func searchUnit(_ value: UInt32, keepingCase: Bool) -> UInt32 {
  if value < 0x600 { return (keepingCase ? casedUnits : foldedUnits)[Int(value)] }
  return computedUnit(value, keepingCase)
}

private let casedUnits: [UInt32] = (0..<0x600).map { computedUnit(UInt32($0), true) }
private let foldedUnits: [UInt32] = (0..<0x600).map { computedUnit(UInt32($0), false) }

private func computedUnit(_ value: UInt32, _ keepingCase: Bool) -> UInt32 {
  if isZeroWidth(value) || isStrippedMark(value) { return SearchUnit.skipped }
  if isSpaceScalar(value) { return SearchUnit.space }
  switch value {
  case 0x60, 0xB4, 0x2BC, 0x2018...0x201B, 0x2039, 0x203A: return 0x27
  case 0xAB, 0xBB, 0x201C...0x201F, 0xFF02: return 0x22
  case 0x2010...0x2015, 0x2212, 0xFE63, 0xFF0D: return SearchUnit.hyphen
  // Letterlike signs and syllables of Korean are themselves.
  case 0x2100...0x214F, 0xAC00...0xD7A3: return value
  case _: break
  }
  let letter = unmarked(value)
  return keepingCase ? letter : UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: letter)))
}

/// The letter below a letter's marks, as far as they are marks that a search passes over.
private func unmarked(_ value: UInt32) -> UInt32 {
  switch value {
  case 0..<0xC0: return value
  case 0xD8: return 0x4F
  case 0xF8: return 0x6F
  case 0x141: return 0x4C
  case 0x142: return 0x6C
  case 0x110: return 0x44
  case 0x111: return 0x64
  case _: break
  }
  var parts = (Int32(0), Int32(0), Int32(0), Int32(0))
  let count = withUnsafeMutableBytes(of: &parts) { buffer in
    var last: Int32 = 0
    return utf8proc_decompose_char(
      Int32(bitPattern: value), buffer.baseAddress?.assumingMemoryBound(to: Int32.self), 4,
      UTF8PROC_DECOMPOSE, &last)
  }
  guard count > 1, count <= 4 else { return value }
  let base = UInt32(bitPattern: parts.0)
  let marks = [parts.1, parts.2, parts.3].prefix(count - 1)
  guard isLetterScalar(base), marks.allSatisfy({ isStrippedMark(UInt32(bitPattern: $0)) }) else {
    return value
  }
  return base
}

/// Marks on Latin, Greek, Cyrillic, Hebrew and Arabic letters, and variation selectors; those of other scripts are letters.
func isStrippedMark(_ value: UInt32) -> Bool {
  switch value {
  case 0x300...0x36F, 0x483...0x487, 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7,
    0x64B...0x65F, 0x670, 0x1AB0...0x1ACE, 0x1DC0...0x1DFF, 0x20D0...0x20F0, 0xFE00...0xFE0F,
    0xFE20...0xFE2F:
    true
  case _: false
  }
}

/// The scalars whose unit is this one, itself with them.
func variants(of unit: UInt32, keepingCase: Bool) -> [UInt32] {
  var variants: [UInt32] = []
  for value in UInt32(0)..<0x2300 where searchUnit(value, keepingCase: keepingCase) == unit {
    variants.append(value)
  }
  if unit >= 0x2300 {
    variants.append(unit)
    let upper = UInt32(bitPattern: utf8proc_toupper(Int32(bitPattern: unit)))
    if upper != unit, !keepingCase { variants.append(upper) }
  }
  return variants
}

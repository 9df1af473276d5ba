internal import CUTF8proc

/// How a scalar takes its place on a terminal: the one table for layout and screen.
enum Extent: Equatable {
  /// It stands in cells of its own, one or two.
  case cells(Int)
  /// It is drawn onto the character before it.
  case mark
  /// It has no picture of its own: controls, format characters, unassigned and private ones, and those
  /// whose width utf8proc and the C library see differently.
  case none
}

private nonisolated(unsafe) let locale: locale_t? = shim_utf8_locale()

/// The extent of a scalar beyond ASCII, as far as utf8proc and the C library agree on it.
func extent(_ value: UInt32) -> Extent {
  switch value {
  case 0xA1...0xAC, 0xAE...0x2FF, 0x391...0x3A1, 0x3A3...0x482, 0x48A...0x52F, 0x1E00...0x1EFF,
    0x2010...0x2027,
    0x2030...0x205E, 0x20A0...0x20BF, 0x2500...0x259F:
    return .cells(1)
  case 0x4E00...0x9FEF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FF, 0xFF01...0xFF60:
    return .cells(2)
  // Variation selectors.
  case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F: return .none
  case _: return measuredExtent(value)
  }
}

/// The same, asked of both libraries.
func measuredExtent(_ value: UInt32) -> Extent {
  let scalar = Int32(bitPattern: value)
  let category = utf8proc_category(scalar)
  switch category {
  case UTF8PROC_CATEGORY_CN, UTF8PROC_CATEGORY_CC, UTF8PROC_CATEGORY_CF, UTF8PROC_CATEGORY_CS,
    UTF8PROC_CATEGORY_CO, UTF8PROC_CATEGORY_ZL, UTF8PROC_CATEGORY_ZP:
    return .none
  case _: break
  }
  let ours = Int(utf8proc_charwidth(scalar))
  guard let locale else { return ours > 0 ? .cells(ours) : .mark }
  switch (ours, Int(shim_wcwidth(locale, value))) {
  case (_, 0): return .mark
  // A vowel sign that takes room: the C library's word counts, since terminals follow it.
  case (0, 1): return .cells(1)
  case (1, 1): return .cells(1)
  case (2, 2): return .cells(2)
  case (_, _): return .none
  }
}

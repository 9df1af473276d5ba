/// One character of the text: its scalar and its length in bytes. An invalid maximal subpart is one U+FFFD.
public struct Scalar: Sendable {
  public var value: UInt32
  public var length: Int
  public var isValid: Bool

  /// True for the white space that parts words: blanks, line ends, no-break and other spaces, U+FEFF.
  public var isSpace: Bool { isSpaceScalar(value) }
}

/// Decodes the character at an offset below the end, by the table of well-formed sequences (Unicode 15, table 3-7).
public func scalar(in bytes: Span<UInt8>, at offset: Int, end: Int) -> Scalar {
  let first = bytes[offset]
  if first < 0x80 { return Scalar(value: UInt32(first), length: 1, isValid: true) }
  guard first >= 0xC2, first <= 0xF4 else {
    return Scalar(value: 0xFFFD, length: 1, isValid: false)
  }
  let needed = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  switch first {
  case 0xE0: low = 0xA0
  case 0xED: high = 0x9F
  case 0xF0: low = 0x90
  case 0xF4: high = 0x8F
  case _: break
  }
  var value = UInt32(first) & (0x3F >> UInt32(needed))
  for index in 1...needed {
    guard offset + index < end else { return Scalar(value: 0xFFFD, length: index, isValid: false) }
    let byte = bytes[offset + index]
    guard byte >= low, byte <= high else {
      return Scalar(value: 0xFFFD, length: index, isValid: false)
    }
    (low, high) = (0x80, 0xBF)
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return Scalar(value: value, length: needed + 1, isValid: true)
}

/// The start of the character that holds or precedes an offset: at most three continuation bytes back.
public func scalarStart(in bytes: Span<UInt8>, at offset: Int) -> Int {
  var start = min(offset, bytes.count)
  if start == bytes.count { return start }
  var steps = 0
  while start > 0, steps < 3, bytes[start] & 0xC0 == 0x80 {
    start -= 1
    steps += 1
  }
  if bytes[start] & 0xC0 == 0x80 { return offset }
  let length = scalar(in: bytes, at: start, end: bytes.count).length
  return start + length > offset ? start : offset
}

/// The number of code points in a range, as offsets in JSON count them.
public func codePoints(in bytes: Span<UInt8>, _ range: TextRange) -> Int {
  var offset = range.start
  var total = 0
  while offset < range.end {
    let byte = bytes[offset]
    offset += byte < 0x80 ? 1 : scalar(in: bytes, at: offset, end: range.end).length
    total += 1
  }
  return total
}

/// White space in the sense of Unicode, and the byte order mark.
public func isSpaceScalar(_ value: UInt32) -> Bool {
  switch value {
  case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
    0x3000, 0xFEFF:
    true
  case _: false
  }
}

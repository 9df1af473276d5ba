internal import Prose

/// Appends the characters of a range of a page, with its references (`&amp;`, `&#8217;`) read; what is none stays.
func appendHTMLText(in bytes: Span<UInt8>, _ range: TextRange, to text: inout [UInt8]) {
  var offset = range.start
  while offset < range.end {
    if bytes[offset] == 0x26, let reference = reference(in: bytes, at: offset, range.end) {
      appendScalar(reference.value, &text)
      offset = reference.end
    } else {
      text.append(bytes[offset])
      offset += 1
    }
  }
}

/// The character that a reference stands for, and where the reference ends; nil where there is none.
private func reference(in bytes: Span<UInt8>, at start: Int, _ end: Int) -> (
  value: UInt32, end: Int
)? {
  var offset = start + 1
  while offset < min(end, start + 33), isWordByte(bytes[offset]) || bytes[offset] == 0x23 {
    offset += 1
  }
  guard offset > start + 1 else { return nil }
  var name: [UInt8] = []
  for place in start + 1..<offset { name.append(bytes[place]) }
  let value =
    name[0] == 0x23
    ? number(name.dropFirst()) : htmlWords.references[String(decoding: name, as: UTF8.self)]
  guard let value else { return nil }
  let isClosed = offset < end && bytes[offset] == 0x3B
  // `&copy=2` in an address is none.
  guard isClosed || name[0] == 0x23 else { return nil }
  return (value, isClosed ? offset + 1 : offset)
}

/// `8217` or `x2019`; those that Windows-1252 has from 128 to 159 are meant as there.
private func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
  let text = String(decoding: digits, as: UTF8.self)
  let isHexadecimal = text.hasPrefix("x") || text.hasPrefix("X")
  guard
    let value = UInt32(
      isHexadecimal ? String(text.dropFirst()) : text, radix: isHexadecimal ? 16 : 10),
    value > 0, Unicode.Scalar(value) != nil
  else { return nil }
  return value >= 0x80 && value < 0xA0 ? windows1252Scalar(UInt8(value)) : value
}

private func isWordByte(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
}

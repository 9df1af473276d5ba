/// White space with a line end in it that parts a word behind its hyphen, as in `dredg-` and `ing`: a small letter stands
/// before the hyphen and behind the white space, where no “and”, “or” or “to” joins two beginnings (`pre-` and `and post-war`).
public func partsWord(in bytes: Span<UInt8>, _ gap: TextRange, end: Int) -> Bool {
  guard gap.start > 1, bytes[gap.start - 1] == 0x2D, isSmallLetter(bytes[gap.start - 2]),
    gap.end < end, isSmallLetter(bytes[gap.end])
  else { return false }
  var hasLineEnd = false
  for offset in gap.start..<gap.end where bytes[offset] == 10 || bytes[offset] == 13 {
    hasLineEnd = true
  }
  return hasLineEnd && !joinings.contains { begins(in: bytes, at: gap.end, end, $0) }
}

private let joinings: [StaticString] = ["and", "or", "to"]

/// A word of small letters stands there, and no other letter behind it.
func begins(in bytes: Span<UInt8>, at start: Int, _ end: Int, _ word: StaticString) -> Bool {
  guard start + word.utf8CodeUnitCount < end,
    !isSmallLetter(bytes[start + word.utf8CodeUnitCount])
  else { return false }
  for index in 0..<word.utf8CodeUnitCount
  where bytes[start + index] != word.utf8Start[index] { return false }
  return true
}

private func isSmallLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

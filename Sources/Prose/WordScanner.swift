/// Reads one word after the other.
public struct WordScanner {
  var offset: Int
  let end: Int
  private var afterLetters = false

  public init(_ range: TextRange) { (offset, end) = (range.start, range.end) }

  public mutating func next(in bytes: Span<UInt8>) -> Word? {
    var shape: Word.Shape = []
    while offset < end {
      let byte = bytes[offset]
      if byte > 0x20, byte < 0x80 { break }
      if byte == 0x20 {
        shape.insert(.spaceBefore)
        offset += 1
        continue
      }
      let here = scalar(in: bytes, at: offset, end: end)
      guard here.isSpace else { break }
      shape.insert(.spaceBefore)
      offset += here.length
      if here.value == 10 || here.value == 13 || here.value == 0x2028 || here.value == 0x2029 {
        shape.insert(.lineBefore)
        offset = behindQuoteMarks(in: bytes, TextRange(offset, end))
      }
    }
    guard offset < end else { return nil }
    if !shape.isEmpty { afterLetters = false }
    if isASCIILetter(bytes[offset]), let word = plainLetters(in: bytes, shape, upTo: end) {
      return word
    }
    let here = scalar(in: bytes, at: offset, end: end)
    if afterLetters, isApostrophe(here.value), let word = possessive(in: bytes, here) {
      return word
    }
    if here.value >= 0x30, here.value <= 0x39 { return number(in: bytes, shape) }
    if isLetterScalar(here.value) { return letters(in: bytes, shape) }
    afterLetters = false
    var hash = WordHash()
    hash.add(here.value)
    offset += here.length
    return Word(
      start: offset - here.length, length: Int32(here.length),
      kind: isQuotationMark(here.value) ? .quote : .mark,
      shape: here.value < 0x80 ? shape : shape.union(.beyondASCII), first: here.value, hash: hash)
  }

  /// A word of ASCII letters alone, the common case; nil when what follows asks for a closer look.
  private mutating func plainLetters(
    in bytes: Span<UInt8>, _ spacing: Word.Shape, upTo limit: Int
  ) -> Word? {
    let start = offset
    var place = offset
    var hash: UInt64 = WordHash().value
    var upper = 0
    precondition(start >= 0 && limit <= bytes.count)
    while place < limit {
      let byte = bytes[unchecked: place]
      let lower = byte | 0x20
      guard lower &- 0x61 < 26 else { break }
      hash = (hash ^ UInt64(lower)) &* WordHash.prime
      upper += Int((byte ^ lower) >> 5)
      place += 1
    }
    let count = place - start
    if place < limit {
      let byte = bytes[place]
      if byte == 0x27 || byte == 0x2E && (count == 1 || start > 0 && bytes[start - 1] == 0x2E) {
        return nil
      }
      // Dashes and quotation marks but for ’ part words as ASCII marks do.
      if byte >= 0x80 {
        guard byte == 0xE2, place + 2 < end, bytes[place + 1] == 0x80, bytes[place + 2] != 0x99,
          bytes[place + 2] &- 0x90 < 0xAA - 0x90
        else { return nil }
      }
    }
    var shape = spacing
    let begins = bytes[start] & 0x20 == 0
    if begins { shape.insert(.capitalised) }
    if upper == count, count > 1 { shape.insert(.allCapitals) }
    if upper > (begins ? 1 : 0), upper < count {
      if begins, let month = gluedMonth(in: bytes, start, place, end) {
        return plainLetters(in: bytes, spacing, upTo: month)
      }
      shape.insert(.mixed)
    }
    offset = place
    afterLetters = true
    return Word(
      start: start, length: Int32(count), kind: .letters, shape: shape,
      first: UInt32(bytes[start] | 0x20), hash: WordHash(value: hash))
  }

  /// ’s, or a lone ’ behind an s, directly behind letters.
  private mutating func possessive(in bytes: Span<UInt8>, _ mark: Scalar) -> Word? {
    let start = offset
    let next = offset + mark.length
    var hash = WordHash()
    hash.add(mark.value)
    if next < end, bytes[next] | 0x20 == 0x73, !continues(in: bytes, at: next + 1) {
      hash.add(0x73)
      offset = next + 1
      afterLetters = false
      return Word(
        start: start, length: Int32(offset - start), kind: .possessive, shape: [], first: 0x27,
        hash: hash)
    }
    return nil
  }

  private mutating func number(in bytes: Span<UInt8>, _ spacing: Word.Shape) -> Word {
    let start = offset
    var hash = WordHash()
    while offset < end {
      let byte = bytes[offset]
      if byte >= 0x30, byte <= 0x39 {
        hash.add(UInt32(byte))
        offset += 1
      } else if byte == 0x2C || byte == 0x2E,
        digits(in: bytes, after: offset) >= (byte == 0x2C ? 3 : 1)
      {
        hash.add(UInt32(byte))
        offset += 1
      } else {
        break
      }
    }
    if offset < end, bytes[offset] == 0x3A || bytes[offset] == 0x20,
      let year = gluedYear(in: bytes, from: start)
    {
      hash = year
      offset = start + 4
    }
    afterLetters = true
    return Word(
      start: start, length: Int32(offset - start), kind: .number, shape: spacing,
      first: UInt32(bytes[start]), hash: hash)
  }

  /// The hash of the year in “20258:14” and “20255 min read”, where scraping has lost the blank before what follows.
  private func gluedYear(in bytes: Span<UInt8>, from start: Int) -> WordHash? {
    guard 5...6 ~= offset - start, offset + 2 < end,
      bytes[start] == 0x32 && bytes[start + 1] == 0x30
        || bytes[start] == 0x31 && bytes[start + 1] == 0x39
    else { return nil }
    var hash = WordHash()
    for place in start..<start + 4 { hash.add(UInt32(bytes[place])) }
    let digits = (start..<offset).allSatisfy { bytes[$0] &- 0x30 < 10 }
    guard digits else { return nil }
    if bytes[offset] == 0x20 { return begins(in: bytes, at: offset + 1, end, "min") ? hash : nil }
    return (offset + 1...offset + 2).allSatisfy { bytes[$0] &- 0x30 < 10 } ? hash : nil
  }

  /// How many digits stand behind an offset, at most 4; more than 3 behind a comma make no group of thousands.
  private func digits(in bytes: Span<UInt8>, after offset: Int) -> Int {
    var count = 0
    while count < 4, offset + 1 + count < end, bytes[offset + 1 + count] >= 0x30,
      bytes[offset + 1 + count] <= 0x39
    {
      count += 1
    }
    return bytes[offset] == 0x2C && count == 4 ? 0 : count
  }

  private mutating func letters(in bytes: Span<UInt8>, _ spacing: Word.Shape) -> Word {
    let start = offset
    var shape = spacing
    var hash = WordHash()
    var first: UInt32 = 0
    var upper = 0
    var count = 0
    while offset < end {
      let here = scalar(in: bytes, at: offset, end: end)
      if isLetterScalar(here.value) {
        if count == 0 {
          first = foldedCase(here.value)
          if isUpperScalar(here.value) { shape.insert(.capitalised) }
        }
        if isUpperScalar(here.value) { upper += 1 }
        if here.value >= 0x80 { shape.insert(.beyondASCII) }
        count += 1
      } else if isApostrophe(here.value), innerApostrophe(in: bytes, at: offset + here.length) {
        // O’Brien, don’t
      } else if here.value == 0x2E, innerDot(in: bytes, at: offset, letters: count) {
        shape.insert(.dotted)
      } else if here.value >= 0x80, isHidden(in: bytes, here, at: offset, end: end) {
        offset += here.length
        continue
      } else {
        break
      }
      hash.add(here.value)
      offset += here.length
    }
    if upper == count, count > 1 { shape.insert(.allCapitals) }
    if upper > (shape.contains(.capitalised) ? 1 : 0), upper < count { shape.insert(.mixed) }
    afterLetters = true
    return Word(
      start: start, length: Int32(offset - start), kind: .letters, shape: shape, first: first,
      hash: hash)
  }

  /// A letter follows the apostrophe, and it is more than a possessive s.
  private func innerApostrophe(in bytes: Span<UInt8>, at next: Int) -> Bool {
    guard next < end else { return false }
    let following = scalar(in: bytes, at: next, end: end)
    guard isLetterScalar(following.value) else { return false }
    return !(foldedCase(following.value) == 0x73 && !continues(in: bytes, at: next + 1))
  }

  /// A dot that belongs to an abbreviation in single letters: the U.S. kind, its last dot with it.
  private func innerDot(in bytes: Span<UInt8>, at dot: Int, letters: Int) -> Bool {
    guard dot >= 1 else { return false }
    let beforeIsSingle = letters == 1 || (dot >= 2 && bytes[dot - 2] == 0x2E)
    guard beforeIsSingle else { return false }
    if dot >= 2, bytes[dot - 2] == 0x2E { return true }
    guard dot + 2 < end, isLetterScalar(UInt32(bytes[dot + 1])), bytes[dot + 1] < 0x80 else {
      return false
    }
    return bytes[dot + 2] == 0x2E
  }

  private func continues(in bytes: Span<UInt8>, at offset: Int) -> Bool {
    offset < end && isLetterScalar(scalar(in: bytes, at: offset, end: end).value)
  }
}

private func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

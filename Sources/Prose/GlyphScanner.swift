/// A character as it is drawn, and the bytes it stands for: a base with its marks, an emoji sequence, a run of blanks.
public struct Glyph: Sendable {
  public var picture: Picture
  public var start: Int
  public var end: Int
  /// A blank at which a line may end.
  public var isSpace: Bool
  /// The cells it takes: those of its picture, or none for what is left out (a soft hyphen).
  public var width: Int
}

/// Reads a text one glyph after the other, the same for measuring and for drawing.
public struct GlyphScanner: Sendable {
  public private(set) var offset: Int
  public let end: Int
  let repertoire: Repertoire
  /// A run of white space is one blank; else each blank, tab and line end is one.
  let isFlowing: Bool
  private var before: UInt32 = 0x20
  private var beforeIsWide = false

  public init(_ range: TextRange, _ repertoire: Repertoire, flowing: Bool) {
    (offset, end) = (range.start, range.end)
    (self.repertoire, isFlowing) = (repertoire, flowing)
  }

  public mutating func next(in bytes: Span<UInt8>) -> Glyph? {
    let end = min(end, bytes.count)
    guard offset < end else { return nil }
    let start = offset
    let byte = bytes[start]
    if byte > 0x20, byte < 0x7F, start + 1 == end || bytes[start + 1] < 0x80 {
      offset = start + 1
      before = UInt32(byte)
      beforeIsWide = false
      return Glyph(
        picture: .printable(byte), start: start, end: offset, isSpace: false, width: 1)
    }
    let here = scalar(in: bytes, at: start, end: end)
    offset = start + here.length
    if isFlowSpace(here.value) { return space(in: bytes, from: start, end, here.value) }
    return character(in: bytes, from: start, end, here.value)
  }

  /// Goes over printable ASCII characters and single blanks between them, each of one cell, up to a number of them, and
  /// says how many; the last one before a character beyond ASCII is left, since a mark may stand on it.
  public mutating func skipPlain(in bytes: Span<UInt8>, atMost limit: Int) -> Int {
    let start = offset
    let known = min(self.end, bytes.count)
    let end = min(known, start + max(0, limit))
    var at = start
    while at < end {
      let byte = bytes[at]
      if byte &- 0x21 >= 0x5E {
        guard byte == 0x20, at + 1 < known, bytes[at + 1] &- 0x21 < 0x5E else { break }
      }
      at += 1
    }
    if at > start, at < known, bytes[at] >= 0x80 { at -= 1 }
    guard at > start else { return 0 }
    offset = at
    before = UInt32(bytes[at - 1])
    beforeIsWide = false
    return at - start
  }

  /// Goes over ASCII letters and digits up to a number of them, and says how many; the last one before a character
  /// beyond ASCII is left, since a mark may stand on it.
  @inline(__always)
  mutating func skipLetters(in bytes: Span<UInt8>, atMost limit: Int) -> Int {
    let start = offset
    let end = min(end, bytes.count, start + limit)
    var at = start
    while at < end, isLetterOrDigit(bytes[at]) { at += 1 }
    if at < bytes.count, at < self.end, bytes[at] >= 0x80, at > start { at -= 1 }
    guard at > start else { return 0 }
    offset = at
    before = UInt32(bytes[at - 1])
    beforeIsWide = false
    return at - start
  }

  /// A blank or, where blanks flow, a run of them, with the marks of a mail that quotes (`>`) at the line starts in it; a line end between two wide characters, or behind a hyphen inside a
  /// word (`dredg-` and `ing`), takes no room.
  private mutating func space(
    in bytes: Span<UInt8>, from start: Int, _ end: Int, _ first: UInt32
  ) -> Glyph {
    var breaksLine = first == 10 || first == 13
    var nextIsWide = false
    while isFlowing, offset < end {
      if breaksLine, bytes[offset] == quoteMark {
        offset += 1
        continue
      }
      let here = scalar(in: bytes, at: offset, end: end)
      guard isFlowSpace(here.value) else {
        nextIsWide = beforeIsWide && breaksLine && isWide(here.value)
        break
      }
      if here.value == 10 || here.value == 13 { breaksLine = true }
      offset += here.length
    }
    let joins =
      breaksLine && beforeIsWide && nextIsWide
      || before == 0x2D && partsWord(in: bytes, TextRange(start, offset), end: end)
    before = 0x20
    beforeIsWide = false
    return Glyph(
      picture: .blank, start: start, end: offset, isSpace: true, width: joins ? 0 : 1)
  }

  private mutating func character(
    in bytes: Span<UInt8>, from start: Int, _ end: Int, _ value: UInt32
  ) -> Glyph {
    if isZeroWidth(value), isLeftOut(value, in: bytes, end) {
      return Glyph(picture: .blank, start: start, end: offset, isSpace: false, width: 0)
    }
    var picture = Picture(value, repertoire)
    while offset < end, bytes[offset] >= 0x80 {
      let here = scalar(in: bytes, at: offset, end: end)
      if !isLeftOutAfter(value, here.value) {
        if joinsSequence(value, here, in: bytes, end) { continue }
        guard here.value >= 0x300, extent(here.value) == .mark else { break }
        if repertoire == .unicode { picture = picture.marked(here.value) }
      }
      offset += here.length
    }
    before = value
    beforeIsWide = picture.width == 2 && !picture.isSpelledOut
    return Glyph(
      picture: picture, start: start, end: offset, isSpace: false, width: picture.width)
  }

  /// A joiner and the emoji behind it, of which only the first shows; takes both.
  private mutating func joinsSequence(
    _ base: UInt32, _ joiner: Scalar, in bytes: Span<UInt8>, _ end: Int
  ) -> Bool {
    let next = offset + joiner.length
    guard joiner.value == 0x200D, isPictograph(base), next < end, bytes[next] >= 0x80 else {
      return false
    }
    let joined = scalar(in: bytes, at: next, end: end)
    guard isPictograph(joined.value) else { return false }
    offset = next + joined.length
    return true
  }

  /// A soft hyphen is never seen here; a zero-width character only inside a word of letters that need no joining.
  private func isLeftOut(_ value: UInt32, in bytes: Span<UInt8>, _ end: Int) -> Bool {
    if value == 0xAD || before == 0x20 || before >= 0x590 || offset >= end { return true }
    return isSpaceScalar(scalar(in: bytes, at: offset, end: end).value)
  }
}

@inline(__always)
private func isLetterOrDigit(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
}

/// White space at which text flows; no-break spaces are not.
func isFlowSpace(_ value: UInt32) -> Bool {
  switch value {
  case 0x09...0x0D, 0x20: true
  case 0xA0, 0x2007, 0x202F, 0xFEFF: false
  case _: value >= 0x80 && isSpaceScalar(value)
  }
}

/// Characters that take no room: soft hyphen, zero-width space and joiners, word joiner, direction marks.
func isZeroWidth(_ value: UInt32) -> Bool {
  switch value {
  case 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
  case _: false
  }
}

/// Whether a soft hyphen or another character without width stands between two letters of a word, behind the first of them.
func isHidden(in bytes: Span<UInt8>, _ here: Scalar, at offset: Int, end: Int) -> Bool {
  guard isZeroWidth(here.value), offset + here.length < end else { return false }
  let next = scalar(in: bytes, at: offset + here.length, end: end).value
  return next < 0x590 && isLetterScalar(next)
}

/// Emoji and the signs that take part in their sequences.
private func isPictograph(_ value: UInt32) -> Bool {
  value >= 0x2190 && value < 0x2C00 || value >= 0x1F000 && value < 0x1FB00 || value == 0x3030
}

/// What changes the look of the character before it and is left out: variation selectors, skin tones, tags of a flag.
private func isLeftOutAfter(_ base: UInt32, _ value: UInt32) -> Bool {
  switch value {
  case 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x20E3, 0x180B...0x180D: true
  case 0x1F3FB...0x1F3FF: isPictograph(base)
  case 0xE0020...0xE007F: base == 0x1F3F4
  case _: false
  }
}

private func isWide(_ value: UInt32) -> Bool {
  value >= 0x1100 && extent(value) == .cells(2)
}

/// The cells a range takes on one line.
public func columns(
  of range: TextRange, in bytes: Span<UInt8>, _ repertoire: Repertoire, flowing: Bool = true
) -> Int {
  var scanner = GlyphScanner(range, repertoire, flowing: flowing)
  var columns = 0
  while true {
    columns += scanner.skipPlain(in: bytes, atMost: range.count)
    guard let glyph = scanner.next(in: bytes) else { return columns }
    columns += glyph.width
  }
}

/// The cells a string takes on one line, each blank as one.
public func columns(of text: String, _ repertoire: Repertoire = .unicode) -> Int {
  let bytes = Array(text.utf8)
  return columns(of: TextRange(0, bytes.count), in: bytes.span, repertoire, flowing: false)
}

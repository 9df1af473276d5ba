/// A text on one line: runs of white space as one blank, none at its ends and where a line end parts a word; without the
/// marks of a mail at line starts and without the soft hyphens and other characters that nobody sees in a word.
public func oneLine(_ text: String) -> String {
  var text = text
  let bytes = text.withUTF8 { buffer -> [UInt8]? in
    if hasSingleBlanks(buffer.span) { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(buffer.count)
    var gap: Int?
    var breaksLine = false
    var at = 0
    while at < buffer.count {
      let here = scalar(in: buffer.span, at: at, end: buffer.count)
      if here.isSpace {
        if here.value == 10 { breaksLine = true }
        gap = gap ?? at
      } else if here.value >= 0x80, isHidden(in: buffer.span, here, at: at, end: buffer.count) {
        // It shows nothing.
      } else if !breaksLine || here.value != UInt32(quoteMark) {
        if let start = gap, start > 0,
          !partsWord(in: buffer.span, TextRange(start, at), end: buffer.count)
        {
          bytes.append(0x20)
        }
        (gap, breaksLine) = (nil, false)
        for offset in at..<at + here.length { bytes.append(buffer[offset]) }
      }
      at += here.length
    }
    return bytes
  }
  return bytes.map { String(decoding: $0, as: UTF8.self) } ?? text
}

/// True for a text with nothing hidden and no white space but single blanks between its words.
private func hasSingleBlanks(_ bytes: Span<UInt8>) -> Bool {
  var isBehindBlank = true
  var at = 0
  while at < bytes.count {
    let byte = bytes[at]
    if byte > 0x20, byte < 0x7F {
      isBehindBlank = false
      at += 1
    } else if byte == 0x20 {
      if isBehindBlank { return false }
      isBehindBlank = true
      at += 1
    } else {
      let here = scalar(in: bytes, at: at, end: bytes.count)
      if here.isSpace || isZeroWidth(here.value) { return false }
      isBehindBlank = false
      at += here.length
    }
  }
  return !isBehindBlank || bytes.count == 0
}

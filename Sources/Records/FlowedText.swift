internal import Prose

extension JSONWriter {
  /// A passage of the text with each run of white space as one blank, for one-line fields.
  mutating func text(_ range: TextRange, of text: SourceText) {
    let isWritten = text.withBytes { bytes in
      guard range.start >= 0, range.start <= range.end, range.end <= bytes.count else {
        return false
      }
      return bytes.extracting(range.start..<range.end).withUnsafeBufferPointer { part in
        guard isFlowed(part) else { return false }
        string(part)
        return true
      }
    }
    if !isWritten { string(oneLine(text.string(range))) }
  }
}

/// True when it is seen at a glance that nothing has to change: single blanks between words of ASCII, Latin letters, dashes and
/// quotation marks, none of which joins with its neighbours to one character.
private func isFlowed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
  var last: UInt8 = 0x20
  var place = 0
  while place < text.count {
    let byte = text[place]
    if byte > 0x20 && byte < 0x80 || byte == 0x20 && last != 0x20 {
      place += 1
    } else if byte >= 0xC3 && byte <= 0xCB {
      guard place + 1 < text.count, text[place + 1] & 0xC0 == 0x80 else { return false }
      place += 2
    } else {
      guard byte == 0xE2, place + 2 < text.count, text[place + 1] == 0x80,
        text[place + 2] >= 0x90, text[place + 2] <= 0xA7
      else { return false }
      place += 3
    }
    last = byte
  }
  return last != 0x20
}

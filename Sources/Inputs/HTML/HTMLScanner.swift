internal import Prose

/// A piece of the source of a page.
enum HTMLToken {
  /// Characters as they stand, references in them not yet read.
  case text(TextRange)
  case open(HTMLTag)
  case close(String)
  /// An element whose inside is no markup, with that inside: a script, a style, the title.
  case raw(HTMLTag, TextRange)
}

/// The opening tag of an element: names in small letters, values with their references read.
struct HTMLTag {
  var name: String
  var attributes: [String: String] = [:]

  subscript(_ attribute: String) -> String? { attributes[attribute] }
}

/// Reads the source of a page one piece after the other, as browsers do in the main: what is no tag is text, and
/// nothing is an error.
struct HTMLScanner {
  private var offset = 0

  mutating func next(in bytes: Span<UInt8>) -> HTMLToken? {
    while offset < bytes.count {
      guard bytes[offset] == 0x3C, offset + 1 < bytes.count else { return text(in: bytes) }
      let behind = bytes[offset + 1]
      if behind == 0x21 || behind == 0x3F {
        skipDeclaration(in: bytes)
      } else if behind == 0x2F, offset + 2 < bytes.count, isLetter(bytes[offset + 2]) {
        offset += 2
        let name = name(in: bytes)
        skip(behind: [0x3E], in: bytes)
        return .close(name)
      } else if isLetter(behind) {
        return tag(in: bytes)
      } else {
        return text(in: bytes)
      }
    }
    return nil
  }

  /// Up to the next `<`; one that begins no tag is text itself.
  private mutating func text(in bytes: Span<UInt8>) -> HTMLToken {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] != 0x3C { offset += 1 }
    return .text(TextRange(start, offset))
  }

  private mutating func skipDeclaration(in bytes: Span<UInt8>) {
    let isComment =
      offset + 3 < bytes.count && bytes[offset + 2] == 0x2D && bytes[offset + 3] == 0x2D
    offset += isComment ? 4 : 2
    skip(behind: isComment ? [0x2D, 0x2D, 0x3E] : [0x3E], in: bytes)
  }

  /// Goes on behind the next place of some bytes, or to the end.
  private mutating func skip(behind mark: [UInt8], in bytes: Span<UInt8>) {
    while offset < bytes.count {
      if stands(mark, at: offset, in: bytes) {
        offset += mark.count
        return
      }
      offset += 1
    }
  }

  private mutating func tag(in bytes: Span<UInt8>) -> HTMLToken {
    offset += 1
    var tag = HTMLTag(name: name(in: bytes))
    while offset < bytes.count, bytes[offset] != 0x3E {
      if bytes[offset] <= 0x20 || bytes[offset] == 0x2F {
        offset += 1
      } else {
        readAttribute(in: bytes, &tag)
      }
    }
    offset = min(offset + 1, bytes.count)
    guard HTMLScanner.rawNames.contains(tag.name) else { return .open(tag) }
    let start = offset
    let mark = Array("</\(tag.name)".utf8)
    while offset < bytes.count, !stands(mark, at: offset, in: bytes) { offset += 1 }
    let inside = TextRange(start, offset)
    skip(behind: [0x3E], in: bytes)
    return .raw(tag, inside)
  }

  private static let rawNames: Set<String> = ["script", "style", "title", "textarea", "xmp"]

  /// A name with its value, of which the first one counts.
  private mutating func readAttribute(in bytes: Span<UInt8>, _ tag: inout HTMLTag) {
    let start = offset
    offset += 1
    while offset < bytes.count, bytes[offset] > 0x20, ![0x3D, 0x3E, 0x2F].contains(bytes[offset]) {
      offset += 1
    }
    let name = small(TextRange(start, offset), in: bytes)
    skipBlanks(in: bytes)
    var value = TextRange(offset, offset)
    if offset < bytes.count, bytes[offset] == 0x3D {
      offset += 1
      skipBlanks(in: bytes)
      value = readValue(in: bytes)
    }
    guard tag.attributes[name] == nil else { return }
    var words: [UInt8] = []
    appendHTMLText(in: bytes, value, to: &words)
    tag.attributes[name] = String(decoding: words, as: UTF8.self)
  }

  private mutating func readValue(in bytes: Span<UInt8>) -> TextRange {
    guard offset < bytes.count else { return TextRange(offset, offset) }
    let quote = bytes[offset]
    let isQuoted = quote == 0x22 || quote == 0x27
    if isQuoted { offset += 1 }
    let start = offset
    while offset < bytes.count,
      isQuoted ? bytes[offset] != quote : bytes[offset] > 0x20 && bytes[offset] != 0x3E
    {
      offset += 1
    }
    let value = TextRange(start, offset)
    if isQuoted { offset = min(offset + 1, bytes.count) }
    return value
  }

  private mutating func skipBlanks(in bytes: Span<UInt8>) {
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
  }

  private mutating func name(in bytes: Span<UInt8>) -> String {
    let start = offset
    while offset < bytes.count, bytes[offset] > 0x20, bytes[offset] != 0x2F, bytes[offset] != 0x3E {
      offset += 1
    }
    return small(TextRange(start, offset), in: bytes)
  }
}

/// Whether some bytes stand at an offset, in any case of ASCII letters.
private func stands(_ mark: [UInt8], at offset: Int, in bytes: Span<UInt8>) -> Bool {
  guard offset + mark.count <= bytes.count else { return false }
  for index in mark.indices where smallByte(bytes[offset + index]) != mark[index] { return false }
  return true
}

private func small(_ range: TextRange, in bytes: Span<UInt8>) -> String {
  var small: [UInt8] = []
  for offset in range.start..<range.end { small.append(smallByte(bytes[offset])) }
  return String(decoding: small, as: UTF8.self)
}

private func smallByte(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

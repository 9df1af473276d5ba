internal import Prose

/// How a text was written down; raw values are the names that JSON uses.
public enum Encoding: String, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
}

/// What the first bytes of a text tell of its encoding.
enum EncodingGuess: Equatable {
  case encoding(Encoding)
  /// Nothing but ASCII so far, which is the same in UTF-8 and Windows-1252.
  case ascii
  case notText
}

/// So many bytes at the head decide on the encoding.
let sampleSize = 256 << 10

/// Decides on the encoding by some bytes: by marks too if they are the text's first, `isWhole` when nothing follows.
func guessEncoding(_ bytes: Span<UInt8>, isHead: Bool = true, isWhole: Bool) -> EncodingGuess {
  if isHead {
    if starts(bytes, with: [0xEF, 0xBB, 0xBF]) { return .encoding(.utf8) }
    if starts(bytes, with: [0xFF, 0xFE]) { return .encoding(.utf16LittleEndian) }
    if starts(bytes, with: [0xFE, 0xFF]) { return .encoding(.utf16BigEndian) }
    if starts(bytes, with: [0x25, 0x50, 0x44, 0x46, 0x2D]) { return .notText }
  }
  return ByteCount(bytes, isWhole: isWhole).guess
}

private func starts(_ bytes: Span<UInt8>, with mark: [UInt8]) -> Bool {
  guard bytes.count >= mark.count else { return false }
  for index in mark.indices where bytes[index] != mark[index] { return false }
  return true
}

/// How many bytes of which kind a sample holds.
private struct ByteCount {
  var total: Int
  var evenZeros = 0
  var oddZeros = 0
  /// Control characters that no text holds: not tab, line ends, form feed, backspace, bell or escape.
  var controls = 0
  /// Characters of several bytes, well-formed in UTF-8.
  var wellFormed = 0
  /// Bytes that UTF-8 does not allow there.
  var invalid = 0

  init(_ bytes: Span<UInt8>, isWhole: Bool) {
    total = bytes.count
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        offset += 1
      } else if byte < 0x80 {
        countControl(byte, at: offset)
        offset += 1
      } else {
        let found = scalar(in: bytes, at: offset, end: bytes.count)
        if found.isValid {
          wellFormed += 1
        } else if isWhole || byte < 0xC2 || offset + found.length < bytes.count {
          invalid += found.length
        }
        offset += found.length
      }
    }
  }

  private mutating func countControl(_ byte: UInt8, at offset: Int) {
    switch byte {
    case 0: if offset & 1 == 0 { evenZeros += 1 } else { oddZeros += 1 }
    case 7...13, 27: break
    case _: controls += 1
    }
  }

  var guess: EncodingGuess {
    if let wide = utf16 { return .encoding(wide) }
    if evenZeros + oddZeros > max(1, total / 500) || controls > max(3, total / 30) {
      return .notText
    }
    if invalid == 0 { return wellFormed == 0 ? .ascii : .encoding(.utf8) }
    return invalid > wellFormed ? .encoding(.windows1252) : .encoding(.utf8)
  }

  /// UTF-16 without a byte order mark, when nearly every second byte is zero and nearly no other is.
  private var utf16: Encoding? {
    let half = total / 2
    guard half > 0, total & 1 == 0 || half > 8 else { return nil }
    if oddZeros * 10 > half * 7, evenZeros * 50 < half { return .utf16LittleEndian }
    if evenZeros * 10 > half * 7, oddZeros * 50 < half { return .utf16BigEndian }
    return nil
  }
}

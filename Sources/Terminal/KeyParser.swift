internal import Screens

/// Turns the bytes that a terminal sends into keys: UTF-8, xterm's sequences, those of terminfo, Alt as an escape
/// character before a key, and pasted text in brackets. A sequence that means nothing here is left out whole.
struct KeyParser {
  /// Pasted text longer than this (bytes) is cut.
  static let pasteLimit = 1 << 20

  private var bytes: [UInt8] = []
  private var known = xtermSequences
  private var paste: [UInt8]?
  /// Modes that the terminal reported as known to it, by DECRQM.
  private(set) var reportedModes: Set<Int> = []

  /// True when the bytes so far may be the beginning of a sequence.
  var isWaiting: Bool { !bytes.isEmpty }

  /// Adds sequences that this very terminal sends.
  mutating func learn(_ sequences: [Int: Key]) {
    known.merge(sequences) { old, _ in old }
  }

  /// Takes bytes, gives the keys that are complete.
  mutating func feed(_ more: some Sequence<UInt8>) -> [Key] {
    bytes += more
    return take(isLast: false)
  }

  /// Nothing followed in time: what waits is taken as it stands, an escape character as Esc.
  mutating func giveUp() -> [Key] { take(isLast: true) }

  private mutating func take(isLast: Bool) -> [Key] {
    var keys: [Key] = []
    var at = 0
    while at < bytes.count {
      if paste != nil {
        guard takePaste(&at, &keys) else { break }
        continue
      }
      guard let (key, length) = step(at, isLast: isLast) else { break }
      at += length
      if let key { keys.append(key) }
    }
    bytes.removeFirst(min(at, bytes.count))
    return keys
  }

  /// The key at a place, nil for one without a meaning, and its length in bytes; nil while it is not complete.
  private mutating func step(_ at: Int, isLast: Bool) -> (Key?, Int)? {
    let byte = bytes[at]
    if byte == 0x1B { return escape(at, isLast: isLast) }
    guard byte >= 0x80 else { return (plainKey(byte), 1) }
    guard let (scalar, length) = utf8(at) else { return isLast ? (nil, 1) : nil }
    return (.character(scalar), length)
  }

  private mutating func escape(_ at: Int, isLast: Bool) -> (Key?, Int)? {
    guard at + 1 < bytes.count else { return isLast ? (.escape, 1) : nil }
    for length in stride(from: min(bytes.count - at, 7), through: 2, by: -1) {
      if let key = known[packed(bytes[at..<at + length])] { return (key, length) }
    }
    switch bytes[at + 1] {
    case 0x5B: return control(at, isLast: isLast)
    case 0x4F:
      guard at + 2 < bytes.count else { return isLast ? (.alt("O"), 2) : nil }
      return (nil, 3)
    case 0x5D, 0x50, 0x5F, 0x5E: return string(at, isLast: isLast)
    case 0x1B: return (.escape, 1)
    case 0x80...:
      guard let (scalar, length) = utf8(at + 1) else { return isLast ? (.escape, 1) : nil }
      return (.alt(scalar), length + 1)
    case let byte: return (.alt(Unicode.Scalar(byte)), 2)
    }
  }

  /// A control sequence: parameters, then a final byte.
  private mutating func control(_ at: Int, isLast: Bool) -> (Key?, Int)? {
    var end = at + 2
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else {
      return isLast ? (end == at + 2 ? .alt("[") : nil, end - at) : nil
    }
    guard (0x40...0x7E).contains(bytes[end]) else { return (nil, end - at) }
    return (meaning(Array(bytes[at + 2...end])), end + 1 - at)
  }

  private mutating func meaning(_ sequence: [UInt8]) -> Key? {
    let final = sequence[sequence.count - 1]
    let words = sequence.dropLast().split(separator: 0x3B).map { number(Array($0)) }
    if sequence == Array("200~".utf8) {
      paste = []
      return nil
    }
    if sequence.first == 0x3F, sequence.suffix(2) == [0x24, 0x79] {
      if words.count == 2, (1...3).contains(words[1]) { reportedModes.insert(words[0]) }
      return nil
    }
    guard let first = sequence.first, first < 0x3A || first >= 0x40 else { return nil }
    if final == 0x7E { return xtermNumbers[words.first ?? 0] }
    if final == 0x75 { return words.first.flatMap(codePointKey) }
    return known[packed([0x1B, 0x5B, final])]
  }

  /// A key told by its code point, as kitty's protocol and xterm's modifyOtherKeys do.
  private func codePointKey(_ value: Int) -> Key? {
    if value < 0x80 { return plainKey(UInt8(value)) }
    return UInt32(exactly: value).flatMap(Unicode.Scalar.init).map(Key.character)
  }

  /// An operating system command or the like: up to its end, and nothing of it is a key.
  private func string(_ at: Int, isLast: Bool) -> (Key?, Int)? {
    var end = at + 2
    while end < bytes.count, end - at < 4096 {
      if bytes[end] == 7 { return (nil, end + 1 - at) }
      if bytes[end] == 0x1B, end + 1 < bytes.count, bytes[end + 1] == 0x5C {
        return (nil, end + 2 - at)
      }
      end += 1
    }
    if end - at >= 4096 { return (nil, end - at) }
    return isLast ? (.alt(Unicode.Scalar(bytes[at + 1])), 2) : nil
  }

  /// Collects pasted text; false while its end has not come.
  private mutating func takePaste(_ at: inout Int, _ keys: inout [Key]) -> Bool {
    let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    var from = at
    while from < bytes.count {
      if bytes[from] == 0x1B {
        let length = min(end.count, bytes.count - from)
        if bytes[from..<from + length].elementsEqual(end[..<length]) {
          addToPaste(at..<from)
          guard length == end.count else {
            at = from
            return false
          }
          at = from + length
          keys.append(.paste(String(decoding: paste ?? [], as: UTF8.self)))
          paste = nil
          return true
        }
      }
      from += 1
    }
    addToPaste(at..<from)
    at = from
    return true
  }

  private mutating func addToPaste(_ range: Range<Int>) {
    let room = KeyParser.pasteLimit - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes[range].prefix(max(0, room)))
  }

  /// The scalar at a place and its length; nil while it is not complete; U+FFFD for what is no UTF-8.
  private func utf8(_ at: Int) -> (Unicode.Scalar, Int)? {
    let first = bytes[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    guard length > 1, first <= 0xF4 else { return ("\u{FFFD}", 1) }
    let part = bytes[at..<min(at + length, bytes.count)]
    if let bad = part.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return ("\u{FFFD}", bad - at)
    }
    guard part.count == length else { return nil }
    return (String(decoding: part, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}", length)
  }

  private func number(_ digits: [UInt8]) -> Int {
    var value = 0
    for byte in digits where (0x30...0x39).contains(byte) {
      value = min(value * 10 + Int(byte - 0x30), 1 << 24)
    }
    return value
  }
}

/// The key of a byte of ASCII. Control characters that have no name of their own stay characters.
private func plainKey(_ byte: UInt8) -> Key {
  switch byte {
  case 9: .tab
  case 10, 13: .enter
  case 8, 127: .backspace
  case 27: .escape
  case _: .character(Unicode.Scalar(byte))
  }
}

/// Reads the plain form of a record, which nearly all have: an object of strings and nulls. Whatever else a line holds, well
/// formed or not, is left to the JSON decoder, which takes five times as long.
struct RecordScanner {
  private let line: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// The record of a line; nil where it has another form, or a key twice.
  static func record(in line: [UInt8]) -> LooseRecord? {
    line.withUnsafeBufferPointer { bytes in
      var scanner = RecordScanner(line: bytes)
      return scanner.record()
    }
  }

  private init(line: UnsafeBufferPointer<UInt8>) { self.line = line }

  private mutating func record() -> LooseRecord? {
    var record = LooseRecord()
    var keys: [String] = []
    guard take(0x7B) else { return nil }
    repeat {
      guard let key = string(), !keys.contains(key), take(0x3A), let value = value() else {
        return nil
      }
      keys.append(key)
      switch key {
      case "id": record.id = value
      case "text": record.text = value
      case "published": record.published = value
      case _: break
      }
    } while take(0x2C)
    guard take(0x7D) else { return nil }
    skipBlanks()
    return place == line.count ? record : nil
  }

  /// A string, or null as nil; the outer nil stands for anything else.
  private mutating func value() -> String?? {
    skipBlanks()
    guard place < line.count, line[place] == 0x6E else { return string().map(Optional.some) }
    guard line[place...].starts(with: "null".utf8) else { return nil }
    place += 4
    return .some(nil)
  }

  private mutating func string() -> String? {
    guard take(0x22) else { return nil }
    let start = place
    while place < line.count, isPlain(line[place]) { place += 1 }
    guard place < line.count else { return nil }
    if line[place] == 0x22 {
      place += 1
      return String(validating: line[start..<place - 1], as: UTF8.self)
    }
    return escapedString(from: start)
  }

  /// A string with escapes; `place` is at the first of them.
  private mutating func escapedString(from start: Int) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count - start)
    bytes += line[start..<place]
    while place < line.count {
      let first = place
      while place < line.count, isPlain(line[place]) { place += 1 }
      bytes += line[first..<place]
      guard place < line.count, line[place] >= 0x20 else { return nil }
      place += 1
      if line[place - 1] == 0x22 { return String(validating: bytes, as: UTF8.self) }
      guard place < line.count, let scalar = escape() else { return nil }
      if let encoded = UTF8.encode(scalar) { bytes += encoded }
    }
    return nil
  }

  /// The character of an escape; `place` is behind its backslash. Surrogates come in pairs, else it is none.
  private mutating func escape() -> Unicode.Scalar? {
    place += 1
    switch line[place - 1] {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case 0x2F: return "/"
    case 0x62: return "\u{8}"
    case 0x66: return "\u{C}"
    case 0x6E: return "\n"
    case 0x72: return "\r"
    case 0x74: return "\t"
    case 0x75: break
    case _: return nil
    }
    guard let unit = hexadecimal() else { return nil }
    guard unit & 0xFC00 == 0xD800 else { return Unicode.Scalar(unit) }
    guard line.count - place > 2, line[place] == 0x5C, line[place + 1] == 0x75 else { return nil }
    place += 2
    guard let low = hexadecimal(), low & 0xFC00 == 0xDC00 else { return nil }
    return Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
  }

  /// Four hexadecimal digits.
  private mutating func hexadecimal() -> UInt32? {
    guard line.count - place >= 4 else { return nil }
    var unit: UInt32 = 0
    for byte in line[place..<place + 4] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
      case _: return nil
      }
    }
    place += 4
    return unit
  }

  private func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x22 && byte != 0x5C }

  private mutating func take(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard place < line.count, line[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func skipBlanks() {
    while place < line.count, line[place] == 0x20 || line[place] == 0x09 { place += 1 }
  }
}

/// Turns bytes of an encoding into UTF-8, a part at a time; what a part cuts in two waits for the next one.
struct Decoder {
  let encoding: Encoding
  private var pendingByte: UInt8?
  private var pendingSurrogate: UInt16?
  private var isAtStart = true

  init(_ encoding: Encoding) { self.encoding = encoding }

  /// Appends the UTF-8 of the next bytes. A lone surrogate becomes U+FFFD; a byte order mark of UTF-16 is left out.
  mutating func decode(_ bytes: Span<UInt8>, into output: inout [UInt8]) {
    switch encoding {
    case .utf8: for index in bytes.indices { output.append(bytes[index]) }
    case .windows1252: for index in bytes.indices { append1252(bytes[index], &output) }
    case .utf16LittleEndian, .utf16BigEndian:
      for index in bytes.indices { addByte(bytes[index], &output) }
    }
  }

  /// Appends what is left when nothing follows.
  mutating func finish(into output: inout [UInt8]) {
    if pendingSurrogate != nil || pendingByte != nil { appendScalar(0xFFFD, &output) }
    (pendingSurrogate, pendingByte) = (nil, nil)
  }

  private func append1252(_ byte: UInt8, _ output: inout [UInt8]) {
    switch byte {
    case 0..<0x80: output.append(byte)
    case 0x80..<0xA0: appendScalar(windows1252Scalar(byte), &output)
    case _: appendScalar(UInt32(byte), &output)
    }
  }

  private mutating func addByte(_ byte: UInt8, _ output: inout [UInt8]) {
    guard let first = pendingByte else {
      pendingByte = byte
      return
    }
    pendingByte = nil
    let unit =
      encoding == .utf16LittleEndian
      ? UInt16(byte) << 8 | UInt16(first) : UInt16(first) << 8 | UInt16(byte)
    if isAtStart, unit == 0xFEFF {
      isAtStart = false
      return
    }
    isAtStart = false
    addUnit(unit, &output)
  }

  private mutating func addUnit(_ unit: UInt16, _ output: inout [UInt8]) {
    if let high = pendingSurrogate {
      pendingSurrogate = nil
      if unit & 0xFC00 == 0xDC00 {
        return appendScalar(
          0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF)), &output)
      }
      appendScalar(0xFFFD, &output)
    }
    switch unit & 0xFC00 {
    case 0xD800: pendingSurrogate = unit
    case 0xDC00: appendScalar(0xFFFD, &output)
    case _: appendScalar(UInt32(unit), &output)
    }
  }
}

/// Appends a scalar's UTF-8.
func appendScalar(_ value: UInt32, _ output: inout [UInt8]) {
  switch value {
  case 0..<0x80: output.append(UInt8(value))
  case 0x80..<0x800:
    output.append(0xC0 | UInt8(value >> 6))
    output.append(0x80 | UInt8(value & 63))
  case 0x800..<0x10000:
    output.append(0xE0 | UInt8(value >> 12))
    output.append(0x80 | UInt8(value >> 6 & 63))
    output.append(0x80 | UInt8(value & 63))
  case _:
    output.append(0xF0 | UInt8(value >> 18))
    output.append(0x80 | UInt8(value >> 12 & 63))
    output.append(0x80 | UInt8(value >> 6 & 63))
    output.append(0x80 | UInt8(value & 63))
  }
}

/// The character that Windows-1252 has for a byte from 0x80 to 0x9F.
func windows1252Scalar(_ byte: UInt8) -> UInt32 { UInt32(windows1252[Int(byte) - 0x80]) }

/// The characters of Windows-1252 from 0x80 to 0x9F, as the WHATWG Encoding Standard has them.
private let windows1252: [UInt16] = [
  0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
  0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
]

/// Records: an analysis as text for other programs. In: document and analysis. Out: JSON in the order of its keys.
/// It knows nothing of files, terminals or how a finding was made.

/// Writes JSON into a growing buffer of bytes; keys come out in the order they are written.
struct JSONWriter: ~Copyable {
  private var output: OutputBytes
  private var needsComma = false

  init(capacity: Int) { output = OutputBytes(capacity: capacity) }

  var bytes: [UInt8] { output.array }

  mutating func object(_ body: (inout JSONWriter) -> Void) { wrapped(0x7B, 0x7D, body) }
  mutating func array(_ body: (inout JSONWriter) -> Void) { wrapped(0x5B, 0x5D, body) }

  private mutating func wrapped(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    separate()
    output.append(open)
    needsComma = false
    body(&self)
    output.append(close)
    needsComma = true
  }

  mutating func key(_ name: StaticString) {
    separate()
    output.append(0x22)
    output.append(name)
    output.append(0x22)
    output.append(0x3A)
    needsComma = false
  }

  mutating func field(_ name: StaticString, _ value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }

  mutating func field(_ name: StaticString, _ value: Int?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  mutating func field(_ name: StaticString, _ value: Bool) {
    key(name)
    literal(value ? "true" : "false")
  }

  mutating func null() { literal("null") }

  mutating func number(_ value: Int) {
    separate()
    if value < 0 { output.append(0x2D) }
    output.append(digitsOf: value.magnitude)
    needsComma = true
  }

  private mutating func literal(_ text: StaticString) {
    separate()
    output.append(text)
    needsComma = true
  }

  mutating func string(_ text: String) {
    var text = text
    text.withUTF8 { string($0) }
  }

  /// A string of UTF-8 with the escapes that RFC 8259 asks for, and U+2028 and U+2029 as they stand.
  mutating func string(_ text: UnsafeBufferPointer<UInt8>) {
    separate()
    output.append(0x22)
    var rest = text[...]
    while let special = rest.firstIndex(where: { !isPlain($0) }) {
      output.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<special]))
      escape(rest[special])
      rest = rest[(special + 1)...]
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: rest))
    output.append(0x22)
    needsComma = true
  }

  /// True for a byte that stands for itself.
  private func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    output.append(0x5C)
    switch byte {
    case 0x22, 0x5C: output.append(byte)
    case 0x0A: output.append(0x6E)
    case 0x0D: output.append(0x72)
    case 0x09: output.append(0x74)
    case _:
      for digit in [0x75, 0x30, 0x30, hex(byte >> 4), hex(byte & 15)] { output.append(digit) }
    }
  }

  private func hex(_ digit: UInt8) -> UInt8 { digit < 10 ? 0x30 + digit : 0x57 + digit }

  private mutating func separate() {
    if needsComma { output.append(0x2C) }
    needsComma = false
  }
}

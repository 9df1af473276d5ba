import Inputs
import Prose
import Testing

/// A file's bytes, the encoding they should be taken for and the text they should become.
struct EncodingCase: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let encoding: Encoding
  let text: String
  var testDescription: String { name }
}

private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
  ((mark ? [0xFEFF] : []) + Array(text.utf16)).flatMap { unit -> [UInt8] in
    let (high, low) = (UInt8(unit >> 8), UInt8(unit & 255))
    return bigEndian ? [high, low] : [low, high]
  }
}

private let cases: [EncodingCase] = [
  EncodingCase(name: "empty", bytes: [], encoding: .utf8, text: ""),
  EncodingCase(name: "ASCII", bytes: Array("a\r\nb".utf8), encoding: .utf8, text: "a\r\nb"),
  EncodingCase(name: "UTF-8", bytes: Array("“Öl” €".utf8), encoding: .utf8, text: "“Öl” €"),
  EncodingCase(
    name: "UTF-8 with a mark", bytes: [0xEF, 0xBB, 0xBF] + Array("Öl".utf8), encoding: .utf8,
    text: "\u{FEFF}Öl"),
  EncodingCase(
    name: "UTF-8 with a bad byte", bytes: Array("Öl ".utf8) + [0xFF] + Array(" Öl".utf8),
    encoding: .utf8, text: "Öl \u{FFFD} Öl"),
  EncodingCase(
    name: "UTF-16 little-endian", bytes: utf16("“Öl” 🙂", bigEndian: false, mark: true),
    encoding: .utf16LittleEndian, text: "“Öl” 🙂"),
  EncodingCase(
    name: "UTF-16 big-endian", bytes: utf16("“Öl” 🙂", bigEndian: true, mark: true),
    encoding: .utf16BigEndian, text: "“Öl” 🙂"),
  EncodingCase(
    name: "UTF-16 without a mark", bytes: utf16("Plain news today", bigEndian: false, mark: false),
    encoding: .utf16LittleEndian, text: "Plain news today"),
  EncodingCase(
    name: "UTF-16 with a lone surrogate", bytes: [0xFF, 0xFE, 0x3D, 0xD8, 0x61, 0, 0x62],
    encoding: .utf16LittleEndian, text: "\u{FFFD}a\u{FFFD}"),
  EncodingCase(
    name: "Windows-1252", bytes: [0x93] + Array("Caf".utf8) + [0xE9, 0x94, 0x20, 0x96, 0x20, 0x80],
    encoding: .windows1252, text: "“Café” – €"),
  EncodingCase(
    name: "Latin-1 with one high byte at the end", bytes: Array("caf".utf8) + [0xE9],
    encoding: .windows1252, text: "café"),
]

@Suite struct EncodingTests {
  @Test(arguments: cases) func aFileIsDecoded(_ one: EncodingCase) throws {
    let file = TemporaryFile(one.bytes)
    let input = try openInput(file.path)
    try input.readAll()
    #expect(input.encoding == one.encoding)
    #expect(input.text.string(input.text.range) == one.text)
  }

  @Test(arguments: cases) func aPipeIsDecodedByteByByte(_ one: EncodingCase) throws {
    guard !one.name.hasPrefix("UTF-16 without") else { return }
    let ends = makePipe()
    writeInParts(one.bytes, to: ends.write)
    let input = try openInput(descriptor: ends.read, name: "-", owned: true)
    try input.readAll()
    #expect(input.encoding == one.encoding)
    #expect(input.text.string(input.text.range) == one.text)
  }

  @Test func bytesAreNoTextWhenTheyHoldZerosOrControls() {
    let picture: [UInt8] = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) }
    for bytes in [Array("%PDF-1.7".utf8), [UInt8](repeating: 0, count: 64), picture] {
      let file = TemporaryFile(bytes)
      #expect(throws: InputError.notText(path: file.path)) { try openInput(file.path) }
    }
  }
}

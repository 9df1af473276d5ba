internal import Assets
internal import CUTF8proc

/// The ASCII spelling of a scalar beyond ASCII: from the table, else its compatible letters without their marks, else "?".
func transliteration(of value: UInt32) -> [UInt8] {
  table[value] ?? decomposed(value) ?? [0x3F]
}

private let table: [UInt32: [UInt8]] = {
  var table: [UInt32: [UInt8]] = [:]
  for line in assetLines(assetText("words/ascii.table")) {
    let words = line.words
    guard words.count > 1, let spelling = words.last else { continue }
    let coded = spelling.hasPrefix("U+") ? UInt8(spelling.dropFirst(2), radix: 16) : nil
    let bytes = coded.map { [$0] } ?? Array(spelling.utf8)
    for word in words.dropLast() {
      for scalar in word.unicodeScalars { table[scalar.value] = bytes }
    }
  }
  return table
}()

/// The letters of a compatibility decomposition when all of them are ASCII but for marks.
private func decomposed(_ value: UInt32) -> [UInt8]? {
  var scalars = [Int32](repeating: 0, count: 18)
  var last: Int32 = 0
  let options = UTF8PROC_DECOMPOSE.rawValue | UTF8PROC_COMPAT.rawValue
  let count = utf8proc_decompose_char(
    Int32(bitPattern: value), &scalars, 18, utf8proc_option_t(rawValue: options), &last)
  guard count > 0, count <= 18 else { return nil }
  var bytes: [UInt8] = []
  for scalar in scalars[..<count] {
    if scalar >= 0x20, scalar < 0x7F {
      bytes.append(UInt8(scalar))
    } else if scalar == 0x2044 {
      bytes.append(0x2F)
    } else if extent(UInt32(bitPattern: scalar)) != .mark {
      return nil
    }
  }
  return bytes.isEmpty || bytes.count > 5 ? nil : bytes
}

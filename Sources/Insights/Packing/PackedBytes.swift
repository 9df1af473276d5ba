/// Writes numbers in as few bytes as they need: seven bits a byte, the lowest first (LEB128).
struct PackedWriter: Sendable {
  var bytes: [UInt8] = []

  mutating func put(_ number: Int) {
    var rest = UInt(bitPattern: number)
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Small numbers of either sign are short: 0, -1, 1, -2 … are 0, 1, 2, 3 ….
  mutating func putSigned(_ number: Int) { put(number << 1 ^ number >> 63) }
}

/// Reads what a `PackedWriter` wrote; zeros where bytes are missing.
struct PackedReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The bytes that are left, the most elements that can follow.
  var left: Int { bytes.count - position }

  mutating func number() -> Int {
    var number: UInt = 0
    var shift: UInt = 0
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      number |= UInt(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 { break }
    }
    return Int(bitPattern: number)
  }

  mutating func signed() -> Int {
    let number = UInt(bitPattern: self.number())
    return Int(bitPattern: number >> 1) ^ -Int(bitPattern: number & 1)
  }

  /// How many elements follow.
  mutating func count() -> Int { max(0, min(number(), left)) }
}

/// Small fields side by side in one number.
struct PackedFields {
  private(set) var bits: UInt64
  private var shift: UInt64 = 0

  init(_ bits: UInt64 = 0) { self.bits = bits }

  mutating func put(_ value: Int, width: UInt64) {
    bits |= (UInt64(truncatingIfNeeded: value) & (1 << width - 1)) << shift
    shift += width
  }

  mutating func put(_ flag: Bool) { put(flag ? 1 : 0, width: 1) }

  mutating func take(width: UInt64) -> Int {
    defer { shift += width }
    return Int(bits >> shift & (1 << width - 1))
  }

  mutating func take() -> Bool { take(width: 1) == 1 }
}

/// The combinations of small fields that occur, the first 127 written in one byte.
struct FormTable: Sendable {
  private var forms: [UInt64] = []
  private var numbers: [UInt64: Int] = [:]
  private static let limit = 1 << 14

  mutating func put(_ form: PackedFields, into writer: inout PackedWriter) {
    if let number = numbers[form.bits] { return writer.put(number) }
    if forms.count < FormTable.limit {
      forms.append(form.bits)
      numbers[form.bits] = forms.count
      return writer.put(forms.count)
    }
    writer.put(0)
    writer.put(Int(bitPattern: UInt(form.bits)))
  }

  func take(from reader: inout PackedReader) -> PackedFields {
    let number = reader.number()
    if number == 0 { return PackedFields(UInt64(UInt(bitPattern: reader.number()))) }
    return PackedFields(forms.indices.contains(number - 1) ? forms[number - 1] : 0)
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The number of a case, for packing.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  /// The case of a number, the first one for a wrong number.
  init(number: Int) {
    let all = Self.allCases
    self = all[all.indices.contains(number) ? number : 0]
  }
}

extension CalendarDate {
  /// As one number, for packing.
  var packed: Int { Int(year) << 16 | Int(month) << 8 | Int(day) }

  init(packed: Int) {
    self.init(year: packed >> 16, month: packed >> 8 & 0xFF, day: packed & 0xFF)
  }
}

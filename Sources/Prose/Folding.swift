internal import CUTF8proc

/// The lower-case form of a scalar, and ’ as '. For comparing words, not for showing.
public func foldedCase(_ value: UInt32) -> UInt32 {
  if value < 0x80 { return value >= 0x41 && value <= 0x5A ? value | 0x20 : value }
  if value == 0x2019 || value == 0x2018 || value == 0x02BC { return 0x27 }
  return UInt32(bitPattern: utf8proc_tolower(Int32(bitPattern: value)))
}

/// Whether a scalar is an upper-case or title-case letter.
public func isUpperScalar(_ value: UInt32) -> Bool {
  if value < 0x80 { return value >= 0x41 && value <= 0x5A }
  return utf8proc_tolower(Int32(bitPattern: value)) != Int32(bitPattern: value)
}

/// Whether a scalar is a letter or a mark that goes with one.
public func isLetterScalar(_ value: UInt32) -> Bool {
  if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
  if value < 0x250 {
    return value >= 0xC0 && value != 0xD7 && value != 0xF7 || value == 0xAA || value == 0xB5
      || value == 0xBA
  }
  if value >= 0x2000, value < 0x2070 { return false }
  switch utf8proc_category(Int32(bitPattern: value)) {
  case UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LM,
    UTF8PROC_CATEGORY_LO, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_MC:
    return true
  case _: return false
  }
}

/// A 64-bit hash of folded characters (FNV-1a over their scalars), the key of every word list.
public struct WordHash: Hashable, BitwiseCopyable, Sendable {
  public var value: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The multiplier of FNV-1a for 64 bits.
  @usableFromInline static var prime: UInt64 { 0x100_0000_01b3 }

  public init() {}

  public init(value: UInt64) { self.value = value }

  /// The hash of a word as written in a word list.
  public init(_ word: String) {
    for scalar in word.unicodeScalars { add(scalar.value) }
  }

  /// The value is a hash already: dictionaries take it as it is, mixed once, in place of hashing it again.
  public func _rawHashValue(seed: Int) -> Int {
    Int(truncatingIfNeeded: (value ^ value >> 32) &* 0x9e37_79b9_7f4a_7c15 >> 7) ^ seed
  }

  /// Takes in one more character, folding it.
  @inline(__always)
  public mutating func add(_ scalar: UInt32) {
    let folded = foldedCase(scalar)
    value = (value ^ UInt64(folded)) &* WordHash.prime
  }
}

/// A word that stands in the code: the compiler works out the hash of ASCII.
extension WordHash: ExpressibleByStringLiteral {
  @inlinable @inline(__always)
  public init(stringLiteral word: StaticString) {
    guard word.isASCII else {
      self.init(word.description)
      return
    }
    self.init()
    var index = 0
    while index < word.utf8CodeUnitCount {
      let byte = word.utf8Start[index]
      value = (value ^ UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)) &* WordHash.prime
      index += 1
    }
  }
}

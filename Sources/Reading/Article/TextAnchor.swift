internal import Prose

/// A place in a text that is found again in a changed one by the words that stand there.
struct TextAnchor: Sendable {
  /// In bytes.
  let offset: Int
  private let words: [UInt8]
  /// How far from the old place the words are looked for, in bytes.
  private static let reach = 256 << 10

  init(_ text: SourceText, at offset: Int) {
    self.offset = offset
    words = text.withBytes { bytes in
      (min(offset, bytes.count)..<min(offset + 48, bytes.count)).map { bytes[$0] }
    }
  }

  /// The offset of the nearest place with the same words, else the old one as far as there is text.
  func offset(in text: SourceText) -> Int {
    text.withBytes { bytes in
      for distance in 0...TextAnchor.reach {
        if matches(bytes, offset - distance) { return offset - distance }
        if matches(bytes, offset + distance) { return offset + distance }
      }
      return scalarStart(in: bytes, at: min(offset, bytes.count))
    }
  }

  private func matches(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
    guard start >= 0, start + words.count <= bytes.count else { return false }
    for index in words.indices where bytes[start + index] != words[index] { return false }
    return true
  }
}

/// Keeping: what a reader leaves with a text (place, corrections, notes), on disk between runs.
/// In: a text and values. Out: files in the user's data folder. It knows nothing of people, panes or keys.
public import Prose

/// A passage that is found again by its own words and those around it, as W3C's TextQuoteSelector does,
/// however far it has moved since.
public struct Anchor: Hashable, Sendable, Codable {
  /// The words of the passage; of a long one only the first.
  public var exact: String
  /// The characters before and behind it.
  public var prefix: String
  public var suffix: String
  /// Where it stood, in bytes; where to look first.
  public var start: Int
  /// Its length in bytes, which may be more than `exact` has.
  public var length: Int

  private static let longest = 256
  private static let context = 32

  public init(_ range: TextRange, in text: SourceText) {
    exact = text.string(TextRange(range.start, min(range.end, range.start + Anchor.longest)))
    prefix = text.string(TextRange(max(0, range.start - Anchor.context), range.start))
    suffix = text.string(TextRange(range.end, min(text.count, range.end + Anchor.context)))
    (start, length) = (range.start, range.count)
  }

  /// Where the passage stands now: at the old place, else where its words stand with the most of their context.
  public func find(in text: SourceText) -> TextRange? {
    let words = Array(exact.utf8)
    guard !words.isEmpty else { return start <= text.count ? TextRange(start, start) : nil }
    return text.withBytes { bytes in
      if holds(words, at: start, in: bytes), score(at: start, in: text) >= 2 {
        return range(at: start, in: bytes)
      }
      var best: (score: Int, offset: Int)?
      var offset = 0
      while let found = next(words, from: offset, in: bytes) {
        let score = score(at: found, in: text)
        if score > (best?.score ?? -1) { best = (score, found) }
        offset = found + 1
      }
      return best.map { range(at: $0.offset, in: bytes) }
    }
  }

  private func range(at offset: Int, in bytes: Span<UInt8>) -> TextRange {
    TextRange(offset, min(bytes.count, offset + max(0, length)))
  }

  /// 0 to 2: how many of the two contexts are as they were.
  private func score(at offset: Int, in text: SourceText) -> Int {
    let before = text.string(TextRange(max(0, offset - prefix.utf8.count), offset))
    let end = offset + max(0, length)
    let behind = text.string(TextRange(end, min(text.count, end + suffix.utf8.count)))
    return (before == prefix ? 1 : 0) + (behind == suffix ? 1 : 0)
  }

  private func holds(_ words: [UInt8], at offset: Int, in bytes: Span<UInt8>) -> Bool {
    guard offset >= 0, offset + words.count <= bytes.count else { return false }
    for index in words.indices where bytes[offset + index] != words[index] { return false }
    return true
  }

  private func next(_ words: [UInt8], from start: Int, in bytes: Span<UInt8>) -> Int? {
    var offset = start
    while offset + words.count <= bytes.count {
      if bytes[offset] == words[0], holds(words, at: offset, in: bytes) { return offset }
      offset += 1
    }
    return nil
  }
}

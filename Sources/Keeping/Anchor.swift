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
    let cut = text.withBytes { bytes in
      (
        words: character(at: min(range.end, range.start + Anchor.longest), in: bytes),
        before: character(at: range.start - Anchor.context, in: bytes),
        behind: character(at: min(text.count, range.end + Anchor.context), in: bytes)
      )
    }
    exact = text.string(TextRange(range.start, cut.words))
    prefix = text.string(TextRange(cut.before, range.start))
    suffix = text.string(TextRange(range.end, cut.behind))
    (start, length) = (range.start, range.count)
  }

  /// Where the passage stands now: at the old place, else where its words stand with the most of their context,
  /// of equal ones the nearest to the old place.
  public func find(in text: SourceText) -> TextRange? {
    if let range = unmoved(in: text) { return range }
    let words = Array(exact.utf8)
    guard !words.isEmpty else { return nil }
    return text.withBytes { bytes in
      var best: (score: Int, offset: Int)?
      var offset = 0
      while let found = next(words, from: offset, in: bytes) {
        let score = score(at: found, in: text)
        let isNearer = best.map { distance(found) < distance($0.offset) } ?? true
        if score > (best?.score ?? -1) || score == best?.score && isNearer { best = (score, found) }
        offset = found + 1
      }
      return best.map { range(at: $0.offset, in: bytes) }
    }
  }

  /// The old place, where all is as it was; it may lie anywhere, as the file it was read from says.
  private func unmoved(in text: SourceText) -> TextRange? {
    guard start >= 0, length >= 0, start <= text.count, length <= text.count - start else {
      return nil
    }
    let range = TextRange(start, start + length)
    return Anchor(range, in: text) == self ? range : nil
  }

  /// Bytes from the old place.
  private func distance(_ offset: Int) -> Int { max(offset, start) &- min(offset, start) }

  private func range(at offset: Int, in bytes: Span<UInt8>) -> TextRange {
    TextRange(offset, offset + min(bytes.count - offset, max(0, length)))
  }

  /// 0 to 2: how many of the two contexts are as they were.
  private func score(at offset: Int, in text: SourceText) -> Int {
    let before = text.string(TextRange(max(0, offset - prefix.utf8.count), offset))
    let end = offset + min(text.count - offset, max(0, length))
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

/// The offset at or before a wanted one, 0 at least, where a character begins.
private func character(at wanted: Int, in bytes: Span<UInt8>) -> Int {
  var offset = max(0, min(wanted, bytes.count))
  for _ in 0..<3 where offset > 0 && offset < bytes.count && bytes[offset] & 0xC0 == 0x80 {
    offset -= 1
  }
  return offset
}

public import Prose

public enum SearchDirection: Sendable { case forward, backward }

/// What came of looking for a match.
public enum SearchOutcome: Hashable, Sendable {
  /// Nobody asked.
  case none
  case searching
  /// The match; whether the end or beginning of the text was passed on the way.
  case found(TextRange, hasWrapped: Bool)
  /// There is none in the whole text.
  case absent
}

/// A walk over chunks, from an offset around the text and back to it.
struct Seek: Sendable {
  let direction: SearchDirection
  let offset: Int
  var chunk: Int
  /// Chunks still to look at; the first one is looked at twice, for what lies on either side of the offset.
  var left: Int
  var hasWrapped = false

  /// The match that was looked for, among those of the chunk at hand.
  func choice(of found: [TextRange]) -> TextRange? {
    switch direction {
    case .forward: hasWrapped ? found.first : found.first { $0.start >= offset }
    case .backward: hasWrapped ? found.last : found.last { $0.start < offset }
    }
  }

  /// Takes the next chunk; false when all were looked at.
  mutating func goOn(chunks: Int) -> Bool {
    left -= 1
    guard left > 0 else { return false }
    switch direction {
    case .forward: chunk += 1
    case .backward: chunk -= 1
    }
    if chunk < 0 || chunk >= chunks {
      chunk = chunk < 0 ? chunks - 1 : 0
      hasWrapped = true
    }
    return true
  }
}

public import Prose

/// A search under way. The text is looked at in chunks of a fixed size, and a chunk's matches are those that begin in it;
/// of each chunk only their number is kept, so that a search costs the same at any size. All work is done by `advance`.
public struct Search: Sendable {
  public let query: SearchQuery
  let text: SourceText
  private let matcher: Matcher

  /// The matches of each chunk, `unknown` where nobody looked yet.
  private var counts: [UInt32] = []
  private static let unknown = UInt32.max
  /// The chunk that is counted next.
  private var counting = 0
  /// How much of the text the counts are of, in bytes; less than the text when that has grown.
  private var covered = 0
  private var seek: Seek?

  /// Where the last `find` stands.
  public private(set) var outcome: SearchOutcome = .none
  /// A pattern that took too long stops the search.
  public private(set) var failure: SearchError?

  public init(_ query: SearchQuery, in text: SourceText) throws(SearchError) {
    (self.query, self.text) = (query, text)
    matcher = try Matcher(query)
    cover()
  }

  /// The matches counted so far.
  public var count: Int { counts.reduce(0) { $1 == Search.unknown ? $0 : $0 + Int($1) } }

  /// Whether all matches of the text, as far as it is known now, are counted.
  public var isComplete: Bool {
    failure != nil || counting == counts.count && covered == text.count
  }

  /// Whether `advance` has anything to do.
  public var hasWork: Bool { failure == nil && (seek != nil || !isComplete) }

  /// Begins to look for the first match at or behind an offset, or the last one that begins before it; at the end or
  /// beginning of the text it goes on at the other. `outcome` tells what came of it.
  public mutating func find(_ direction: SearchDirection, from offset: Int) {
    cover()
    guard failure == nil, !counts.isEmpty else {
      outcome = .absent
      return
    }
    let offset = max(0, min(offset, text.count))
    let chunk = min(offset / matcher.chunk, counts.count - 1)
    seek = Seek(direction: direction, offset: offset, chunk: chunk, left: counts.count + 1)
    outcome = .searching
  }

  /// Forgets what `find` began.
  public mutating func stop() {
    seek = nil
    if outcome == .searching { outcome = .none }
  }

  /// Does about that many bytes of work, first of a `find`, then of the count; at least one chunk. True while there is more.
  @discardableResult
  public mutating func advance(bytes: Int) -> Bool {
    cover()
    var left = bytes
    repeat {
      guard failure == nil else { break }
      if seek != nil { left -= step() } else if !isComplete { left -= countNext() } else { break }
    } while left > 0
    return hasWork
  }

  /// The matches that overlap a range, in order; for what is on the screen.
  public func matches(in range: TextRange) -> [TextRange] {
    guard failure == nil, range.end > range.start, text.count > 0 else { return [] }
    let size = matcher.chunk
    let first = max(0, range.start - 2048) / size
    let last = (min(range.end, text.count) - 1) / size
    guard first <= last else { return [] }
    return (first...last).flatMap { matches(ofChunk: $0) }.filter { $0.overlaps(range) }
  }

  /// Which match it is, from 1; nil while the chunks before it are not counted.
  public func ordinal(of match: TextRange) -> Int? {
    let chunk = match.start / matcher.chunk
    guard chunk < counts.count, !counts[..<chunk].contains(Search.unknown) else { return nil }
    guard let index = matches(ofChunk: chunk).firstIndex(of: match) else { return nil }
    return counts[..<chunk].reduce(0) { $0 + Int($1) } + index + 1
  }

  /// Takes in what the text has grown by; its last chunk is counted anew.
  private mutating func cover() {
    guard covered != text.count else { return }
    if covered % matcher.chunk != 0, let last = counts.indices.last {
      counts[last] = Search.unknown
      counting = min(counting, last)
    }
    covered = text.count
    let chunks = (covered + matcher.chunk - 1) / matcher.chunk
    counts += Array(repeating: Search.unknown, count: max(0, chunks - counts.count))
  }

  private func range(ofChunk chunk: Int) -> TextRange {
    TextRange(chunk * matcher.chunk, min((chunk + 1) * matcher.chunk, text.count))
  }

  private func matches(ofChunk chunk: Int) -> [TextRange] {
    if chunk < counts.count, counts[chunk] == 0 { return [] }
    return (try? found(inChunk: chunk)) ?? []
  }

  private func found(inChunk chunk: Int) throws(SearchError) -> [TextRange] {
    let range = range(ofChunk: chunk)
    return try text.withBytes { bytes throws(SearchError) in
      try matcher.matches(in: bytes, range)
    }
  }

  /// The matches of a chunk, whose number is kept; none once a pattern has failed.
  private mutating func look(inChunk chunk: Int) -> [TextRange] {
    if counts[chunk] == 0 { return [] }
    do {
      let found = try found(inChunk: chunk)
      counts[chunk] = UInt32(clamping: found.count)
      return found
    } catch {
      (failure, seek, outcome) = (error, nil, .absent)
      return []
    }
  }

  /// Counts one chunk and returns its bytes.
  private mutating func countNext() -> Int {
    guard counting < counts.count else { return 0 }
    let isKnown = counts[counting] != Search.unknown
    if !isKnown { _ = look(inChunk: counting) }
    if failure == nil { counting += 1 }
    return isKnown ? 64 : matcher.chunk
  }

  /// Looks at one chunk for a `find` and returns its bytes.
  private mutating func step() -> Int {
    guard var seek else { return 0 }
    let isKnown = counts[seek.chunk] != Search.unknown
    let found = look(inChunk: seek.chunk)
    guard failure == nil else { return 0 }
    if let match = seek.choice(of: found) {
      self.seek = nil
      outcome = .found(match, hasWrapped: seek.hasWrapped)
    } else if seek.goOn(chunks: counts.count) {
      self.seek = seek
    } else {
      self.seek = nil
      outcome = .absent
    }
    return isKnown && found.isEmpty ? 64 : matcher.chunk
  }
}

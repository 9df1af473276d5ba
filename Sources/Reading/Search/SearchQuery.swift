internal import Prose

/// What is looked for: words, or a pattern.
public struct SearchQuery: Hashable, Sendable {
  public var text: String
  /// A regular expression of PCRE2.
  public var isPattern: Bool

  public init(_ text: String, isPattern: Bool = false) {
    (self.text, self.isPattern) = (text, isPattern)
  }
}

/// Why a query cannot be searched.
public enum SearchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Nothing to look for.
  case empty
  /// The pattern is wrong; where, in characters from 1, and why, in PCRE2's words.
  case badPattern(String, column: Int)
  /// Matching took more steps than a pattern is given.
  case tooComplex

  public var description: String {
    switch self {
    case .empty: "Nothing to search for"
    case .badPattern(let reason, let column): "Pattern, character \(column): \(reason)"
    case .tooComplex: "This pattern takes too long; try a simpler one"
    }
  }
}

/// A query made ready: the matches that begin in a range of bytes.
enum Matcher: Sendable {
  case folded(FoldedQuery)
  case pattern(Pattern)

  init(_ query: SearchQuery) throws(SearchError) {
    if query.isPattern {
      self = .pattern(try Pattern(query.text))
    } else if let folded = FoldedQuery(query.text) {
      self = .folded(folded)
    } else {
      throw .empty
    }
  }

  /// The bytes of a chunk: a pattern is given fewer, since it may be slow.
  var chunk: Int {
    switch self {
    case .folded: 64 << 10
    case .pattern: 8 << 10
    }
  }

  func matches(in bytes: Span<UInt8>, _ range: TextRange) throws(SearchError) -> [TextRange] {
    switch self {
    case .folded(let query): query.matches(in: bytes, range)
    case .pattern(let pattern): try pattern.matches(in: bytes, range)
    }
  }
}

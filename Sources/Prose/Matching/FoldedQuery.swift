/// Words to look for, folded: quotes, dashes, white space and marks of any kind are equal, and case as long as the words
/// hold no capital letter.
public struct FoldedQuery: Sendable {
  let units: [UInt32]
  let keepsCase: Bool
  let anchor: Anchor

  /// Nil when nothing is left to look for.
  public init?(_ text: String) {
    let keepsCase = text.unicodeScalars.contains { isUpperScalar($0.value) }
    var units: [UInt32] = []
    for scalar in text.unicodeScalars {
      let unit = searchUnit(scalar.value, keepingCase: keepsCase)
      if unit == SearchUnit.skipped || unit == SearchUnit.space && units.last == unit { continue }
      units.append(unit)
    }
    guard !units.isEmpty else { return nil }
    self.keepsCase = keepsCase
    self.units = units
    anchor = Anchor(units, keepingCase: keepsCase)
  }

  /// How far before its anchor a match may begin, in bytes.
  var reach: Int {
    let before = units[..<anchor.unit]
    let spaces = before.count { $0 == SearchUnit.space || $0 == SearchUnit.hyphen } + 1
    return before.count * 16 + spaces * FoldedQuery.longestGap
  }

  /// The longest run of white space, and of characters passed over, that stands for one blank; in bytes.
  static let longestGap = 1024

  /// The first match that begins in a range; it may end behind it.
  public func first(in bytes: Span<UInt8>, _ range: TextRange) -> TextRange? {
    bytes.withUnsafeBufferPointer { first(in: $0, range) }
  }

  /// The matches that begin in a range, none of which overlap.
  public func matches(in bytes: Span<UInt8>, _ range: TextRange) -> [TextRange] {
    bytes.withUnsafeBufferPointer { buffer in
      var found: [TextRange] = []
      var from = range.start
      while let match = first(in: buffer, TextRange(from, range.end)) {
        found.append(match)
        from = match.end
      }
      return found
    }
  }

  /// How many there are of them.
  public func count(in bytes: Span<UInt8>, _ range: TextRange) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      var from = range.start
      while let match = first(in: buffer, TextRange(from, range.end)) {
        count += 1
        from = match.end
      }
      return count
    }
  }

  /// Whether a string holds the words.
  public func matches(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { first(in: $0, TextRange(0, $0.count)) != nil }
  }

  private func first(in bytes: UnsafeBufferPointer<UInt8>, _ range: TextRange) -> TextRange? {
    let reach = reach
    let limit = min(bytes.count, range.end + reach)
    var at = max(0, range.start)
    while let hit = anchor.next(in: bytes, from: at, to: limit) {
      at = hit + 1
      let start = anchor.characterStart(in: bytes, hit)
      guard let first = begin(in: bytes, before: start), first < range.end else { continue }
      guard first >= range.start, let end = match(in: bytes, from: first) else { continue }
      return TextRange(first, end)
    }
    return nil
  }
}

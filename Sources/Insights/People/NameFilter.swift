internal import Prose

/// Holds single words that were taken for people against the rest of the text: titles, handles, and words that name a
/// place or an organisation more often are no one.
struct NameFilter {
  private var inFullNames: Set<WordHash> = []
  /// How much more often a word alone is a person than something else.
  private var lead: [WordHash: Int] = [:]

  init(_ names: [TaggedName], _ tokens: [NameToken]) {
    for name in names {
      if name.kind == .person, name.tokens.count > 1 {
        for index in name.tokens { inFullNames.insert(tokens[index].hash) }
      } else if name.tokens.count == 1 {
        lead[tokens[name.tokens.lowerBound].hash, default: 0] += name.kind == .person ? 1 : -1
      }
    }
  }

  /// Whether a name of a person may stand.
  func keeps(
    _ name: Range<Int>, _ tokens: [NameToken], _ words: [Word], _ bytes: Span<UInt8>
  ) -> Bool {
    let first = tokens[name.lowerBound]
    let start = words[first.words.lowerBound].start
    if start > 0, bytes[start - 1] == 0x40 || bytes[start - 1] == 0x23 { return false }
    guard name.count == 1, !inFullNames.contains(first.hash) else { return true }
    if first.classes.isOffice, first.classes.given == 0 { return false }
    return (lead[first.hash] ?? 0) >= -1 || first.classes.given > 0
  }
}

internal import Prose

/// Phrases of folded words, each standing for a value; found at a word by one probe for its first word.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var rest: [WordHash]
    var value: Value
  }

  private var byFirst: [WordHash: [Entry]] = [:]

  /// Adds a phrase as an asset writes it; marks in it do not count.
  mutating func add(_ phrase: String, _ value: Value) {
    let hashes = phraseHashes(phrase)
    guard let first = hashes.first else { return }
    byFirst[first, default: []].append(Entry(rest: Array(hashes.dropFirst()), value: value))
  }

  /// Calls `found` with each phrase that begins at a word and the index behind its last word.
  func forEachMatch(in words: [Word], at index: Int, _ found: (Value, Int) -> Void) {
    guard let entries = byFirst[words[index].hash] else { return }
    for entry in entries {
      if let end = match(entry.rest, in: words, from: index + 1) { found(entry.value, end) }
    }
  }

  /// The index behind the last word when these words follow, marks skipped.
  private func match(_ rest: [WordHash], in words: [Word], from start: Int) -> Int? {
    var index = start
    for hash in rest {
      while index < words.count, words[index].kind == .mark || words[index].kind == .quote {
        index += 1
      }
      guard index < words.count, words[index].hash == hash else { return nil }
      index += 1
    }
    return index
  }
}

/// The hashes of the words of a phrase as the text's own words are cut, without marks.
func phraseHashes(_ phrase: String) -> [WordHash] {
  let source = SourceText(phrase)
  return source.withBytes { words(in: $0, source.range) }
    .filter { $0.kind != .mark && $0.kind != .quote }.map(\.hash)
}

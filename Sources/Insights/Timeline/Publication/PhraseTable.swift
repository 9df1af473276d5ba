internal import Assets
internal import Prose

/// Phrases of folded words, each standing for a value; found at a word by one probe for its first word.
struct PhraseTable<Value: BitwiseCopyable & Sendable>: Sendable {
  private let byFirst: FrozenMap<FrozenRange>
  /// The words behind the first of each phrase, as parts of `words`, and its value.
  private let rests: FrozenArray<FrozenRange>
  private let values: FrozenArray<Value>
  private let words: FrozenArray<WordHash>

  init(_ table: inout FrozenTable) {
    byFirst = table.map(to: FrozenRange.self)
    rests = table.array(of: FrozenRange.self)
    values = table.array(of: Value.self)
    words = table.array(of: WordHash.self)
  }

  /// Whether a phrase begins with a word.
  func mayBegin(_ word: Word) -> Bool { byFirst[word.hash.value] != nil }

  /// Calls `found` with each phrase that begins at a word and the index behind its last word.
  func forEachMatch(in words: [Word], at index: Int, _ found: (Value, Int) -> Void) {
    guard let phrases = byFirst[words[index].hash.value] else { return }
    for phrase in phrases.indices {
      if let end = match(self.words[rests[phrase]], in: words, from: index + 1) {
        found(values[phrase], end)
      }
    }
  }

  /// The index behind the last word when these words follow, hyphens and the stops of short words skipped.
  private func match(_ rest: FrozenArray<WordHash>, in words: [Word], from start: Int) -> Int? {
    var index = start
    for hash in rest {
      while index < words.count, joins(words, index) { index += 1 }
      guard index < words.count, words[index].hash == hash else { return nil }
      index += 1
    }
    return index
  }

  /// A mark that may stand within a name: “Sept. 11”, “9/11”, “co-op”.
  private func joins(_ words: [Word], _ index: Int) -> Bool {
    guard words[index].kind == .mark else { return false }
    if words[index].isMark(".") { return words[index - 1].length <= 4 }
    return ["-", "/", "&", "'", "‑", "–", "+", "!"].contains { words[index].isMark($0) }
  }
}

/// Gathers phrases for a table.
struct PhraseTableMaker<Value: BitwiseCopyable> {
  private var byFirst: [WordHash: [(rest: [WordHash], value: Value)]] = [:]

  /// Adds a phrase as an asset writes it; marks in it do not count.
  mutating func add(_ phrase: String, _ value: Value) {
    let hashes = phraseHashes(phrase)
    guard let first = hashes.first else { return }
    byFirst[first, default: []].append((Array(hashes.dropFirst()), value))
  }

  func freeze(into table: inout FrozenWriter) {
    var map: [UInt64: FrozenRange] = [:]
    var rests: [FrozenRange] = []
    var values: [Value] = []
    var words: [WordHash] = []
    for (first, phrases) in byFirst.sorted(by: { $0.key.value < $1.key.value }) {
      map[first.value] = FrozenRange(start: rests.count, count: phrases.count)
      for (rest, value) in phrases {
        rests.append(FrozenRange(start: words.count, count: rest.count))
        values.append(value)
        words += rest
      }
    }
    table.add(map: map, none: FrozenRange(start: 0, count: 0))
    table.add(rests)
    table.add(values)
    table.add(words)
  }
}

/// The hashes of the words of a phrase as the text's own words are cut, without marks.
func phraseHashes(_ phrase: String) -> [WordHash] {
  let source = SourceText(phrase)
  return source.withBytes { words(in: $0, source.range) }
    .filter { $0.kind != .mark && $0.kind != .quote }.map(\.hash)
}

internal import Assets

/// What a word tells beside the day that a page states of itself: the groups of `words/stated.words`.
struct StatedWords: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8

  static let published = StatedWords(rawValue: 1)
  static let updated = StatedWords(rawValue: 2)
  static let print = StatedWords(rawValue: 4)
  static let line = StatedWords(rawValue: 8)

  /// The groups by their names in the file.
  static let names: [String: StatedWords] = [
    "published": .published, "updated": .updated, "print": .print, "line": .line,
  ]
}

func readStatedWords() -> GroupedWords<StatedWords> {
  readGroupedWords("words/stated.words", StatedWords.names)
}

func freezeStated(into table: inout FrozenWriter) { readStatedWords().freeze(into: &table) }

let statedWords = GroupTable<StatedWords>(
  FrozenTable("stated.table", of: ["words/stated.words"], freezeStated))

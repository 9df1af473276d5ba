/// What a word tells beside the day that a page states of itself: the groups of `words/stated.words`.
struct StatedWords: WordGroups {
  static let file = "stated"
  let rawValue: UInt8

  static let published = StatedWords(rawValue: 1)
  static let updated = StatedWords(rawValue: 2)
  static let print = StatedWords(rawValue: 4)
  static let line = StatedWords(rawValue: 8)

  static let names: [String: StatedWords] = [
    "published": .published, "updated": .updated, "print": .print, "line": .line,
  ]
}

let statedWords = GroupTable<StatedWords>()

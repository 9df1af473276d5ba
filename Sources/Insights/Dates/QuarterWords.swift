internal import Prose

/// What a word tells of the quarter it stands near: the groups of `words/quarters.words`.
struct QuarterWords: WordGroups {
  static let file = "quarters"
  let rawValue: UInt8

  static let game = QuarterWords(rawValue: 1)
  static let trade = QuarterWords(rawValue: 2)

  static let names: [String: QuarterWords] = ["game": .game, "trade": .trade]
}

private let quarterWords = GroupTable<QuarterWords>()

/// Whether the words around a place speak of a game more than of money.
func speaksOfGame(_ words: [Word], around place: Int) -> Bool {
  var (games, trades) = (0, 0)
  for index in max(0, place - 150)..<min(words.count, place + 150) {
    let groups = quarterWords[words[index].hash]
    if groups.contains(.game) { games += 1 }
    if groups.contains(.trade) { trades += 1 }
  }
  return games > 1 && games > 2 * trades
}

/// What a word beside a date tells of its place in time: the groups of `words/bearings.words`.
struct BearingWords: WordGroups {
  static let file = "bearings"
  let rawValue: UInt8

  static let fixture = BearingWords(rawValue: 1)
  static let paper = BearingWords(rawValue: 2)
  static let wayOut = BearingWords(rawValue: 4)

  static let names: [String: BearingWords] = [
    "fixture": .fixture, "paper": .paper, "way-out": .wayOut,
  ]
}

let bearingWords = GroupTable<BearingWords>()

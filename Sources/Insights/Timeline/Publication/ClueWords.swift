/// What a word tells of the time in which a text was written: the groups of `words/clues.words`.
struct ClueWords: WordGroups {
  static let file = "clues"
  let rawValue: UInt32

  static let yearLead = ClueWords(rawValue: 1 << 0)
  static let ordinal = ClueWords(rawValue: 1 << 1)
  static let until = ClueWords(rawValue: 1 << 2)
  static let lasting = ClueWords(rawValue: 1 << 3)
  static let infinitive = ClueWords(rawValue: 1 << 4)
  static let compared = ClueWords(rawValue: 1 << 5)
  static let edition = ClueWords(rawValue: 1 << 6)
  static let maturity = ClueWords(rawValue: 1 << 7)
  static let ahead = ClueWords(rawValue: 1 << 8)
  static let open = ClueWords(rawValue: 1 << 9)
  static let age = ClueWords(rawValue: 1 << 10)
  static let ageFiller = ClueWords(rawValue: 1 << 11)
  static let record = ClueWords(rawValue: 1 << 12)
  static let levelFollower = ClueWords(rawValue: 1 << 13)
  static let levelLead = ClueWords(rawValue: 1 << 14)
  static let former = ClueWords(rawValue: 1 << 15)
  static let then = ClueWords(rawValue: 1 << 16)
  static let lesser = ClueWords(rawValue: 1 << 17)
  static let unbound = ClueWords(rawValue: 1 << 18)

  static let names: [String: ClueWords] = [
    "year-lead": .yearLead, "ordinal": .ordinal, "until": .until, "lasting": .lasting,
    "infinitive": .infinitive, "compared": .compared, "edition": .edition, "maturity": .maturity,
    "ahead": .ahead, "open": .open, "age": .age, "age-filler": .ageFiller, "record": .record,
    "level-follower": .levelFollower, "level-lead": .levelLead, "former": .former, "then": .then,
    "lesser": .lesser, "unbound": .unbound,
  ]
}

let clueWords = GroupTable<ClueWords>()

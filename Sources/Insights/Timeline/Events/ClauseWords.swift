internal import Assets
internal import Prose

/// What a word can be in a clause: the classes of `words/clauses.words`.
struct ClauseTags: OptionSet {
  let rawValue: UInt64
  static let finite = ClauseTags(rawValue: 1 << 0)
  static let be = ClauseTags(rawValue: 1 << 1)
  static let have = ClauseTags(rawValue: 1 << 2)
  static let doing = ClauseTags(rawValue: 1 << 3)
  static let modal = ClauseTags(rawValue: 1 << 4)
  static let future = ClauseTags(rawValue: 1 << 5)
  static let past = ClauseTags(rawValue: 1 << 6)
  static let participle = ClauseTags(rawValue: 1 << 7)
  static let notVerb = ClauseTags(rawValue: 1 << 8)
  static let report = ClauseTags(rawValue: 1 << 9)
  static let state = ClauseTags(rawValue: 1 << 10)
  static let opinion = ClauseTags(rawValue: 1 << 11)
  static let subordinator = ClauseTags(rawValue: 1 << 12)
  static let relative = ClauseTags(rawValue: 1 << 13)
  static let that = ClauseTags(rawValue: 1 << 14)
  static let coordinator = ClauseTags(rawValue: 1 << 15)
  static let determiner = ClauseTags(rawValue: 1 << 16)
  static let pronoun = ClauseTags(rawValue: 1 << 17)
  static let preposition = ClauseTags(rawValue: 1 << 18)
  static let adverb = ClauseTags(rawValue: 1 << 19)
  /// It ends in -ed; told by its letters.
  static let ed = ClauseTags(rawValue: 1 << 20)
  /// It ends in -ing; told by its letters.
  static let ing = ClauseTags(rawValue: 1 << 21)
  /// A noun for something that happens.
  static let happening = ClauseTags(rawValue: 1 << 22)
  /// A noun for who acts in the news: the company, the court.
  static let party = ClauseTags(rawValue: 1 << 23)
  /// A noun that can stand for the whole news.
  static let news = ClauseTags(rawValue: 1 << 24)
  /// A noun or number for what something grows or shrinks by.
  static let amount = ClauseTags(rawValue: 1 << 25)
  /// A noun that sums and counts are given in.
  static let measure = ClauseTags(rawValue: 1 << 26)
  /// What may stand between an amount and its date.
  static let gauge = ClauseTags(rawValue: 1 << 27)
  /// Where a price stands after its change.
  static let level = ClauseTags(rawValue: 1 << 28)
  /// A day by its place: today.
  static let nearDay = ClauseTags(rawValue: 1 << 29)
  /// A unit of the time of day.
  static let clock = ClauseTags(rawValue: 1 << 30)
  /// A noun behind a feast for weeks of trade around it.
  static let trading = ClauseTags(rawValue: 1 << 31)
  /// A participle for what is planned.
  static let plan = ClauseTags(rawValue: 1 << 32)
  /// An adverb for what was planned at first.
  static let formerly = ClauseTags(rawValue: 1 << 33)
  /// A word that compares.
  static let comparing = ClauseTags(rawValue: 1 << 34)
  /// A word before “than” that sets a limit.
  static let limit = ClauseTags(rawValue: 1 << 35)
  /// A word for what has not happened for long.
  static let record = ClauseTags(rawValue: 1 << 36)
  /// A verb whose matter stands in the next clause.
  static let announcing = ClauseTags(rawValue: 1 << 37)
  /// A word at the end of a clause that waits for its date.
  static let waiting = ClauseTags(rawValue: 1 << 38)
  /// A word that leads to a date: “as early as”.
  static let nearness = ClauseTags(rawValue: 1 << 39)
  /// A word that makes a new verb of one.
  static let particle = ClauseTags(rawValue: 1 << 40)
  /// Who speaks for the party of the news.
  static let spokesperson = ClauseTags(rawValue: 1 << 41)

  /// A part of the calendar: “that summer” begins no clause.
  static let calendar = ClauseTags(rawValue: 1 << 42)
  /// A word that opens a headline which explains or asks.
  static let explaining = ClauseTags(rawValue: 1 << 43)
  /// It ends in a single s, as the verb of “she sells the boats” does; told by its letters.
  static let ess = ClauseTags(rawValue: 1 << 44)

  /// A word that leans on what leads to a date: “shortly before”.
  static let leaning = ClauseTags(rawValue: 1 << 45)
  /// A unit that a length of time is told in: “three days after”.
  static let length = ClauseTags(rawValue: 1 << 46)
  /// An adjective for a month or day like any other.
  static let typical = ClauseTags(rawValue: 1 << 47)
  /// A noun for a law, with a capital.
  static let statute = ClauseTags(rawValue: 1 << 48)
  /// A word that makes what follows a condition.
  static let condition = ClauseTags(rawValue: 1 << 49)

  static let names: [String: ClauseTags] = [
    "finite": .finite, "be": .be, "have": .have, "do": .doing, "modal": .modal, "future": .future,
    "past": .past, "participle": .participle, "not-verb": .notVerb, "report": .report,
    "state": .state, "opinion": .opinion, "subordinator": .subordinator, "relative": .relative,
    "that": .that, "coordinator": .coordinator, "determiner": .determiner, "pronoun": .pronoun,
    "preposition": .preposition, "adverb": .adverb, "happening": .happening, "party": .party,
    "news": .news, "amount": .amount, "measure": .measure, "gauge": .gauge, "level": .level,
    "near-day": .nearDay, "clock": .clock, "trading": .trading, "plan": .plan,
    "formerly": .formerly, "comparing": .comparing, "limit": .limit, "record": .record,
    "announcing": .announcing, "waiting": .waiting, "nearness": .nearness, "particle": .particle,
    "spokesperson": .spokesperson, "calendar": .calendar, "explaining": .explaining,
    "leaning": .leaning, "length": .length, "typical": .typical,
    "statute": .statute, "condition": .condition,
  ]
}

/// The words of clauses with their classes.
struct ClauseWords: Sendable {
  private let tags: FrozenMap<UInt64>
  private let kin: FrozenMap<UInt64>

  init(_ table: FrozenTable) {
    var table = table
    tags = table.map(to: UInt64.self)
    kin = table.map(to: UInt64.self)
  }

  /// The first word of the family that a word belongs to: “die” of “death”.
  func kin(of word: Word) -> WordHash? { kin[word.hash.value].map(WordHash.init(value:)) }

  /// The classes of a word, and what its ending tells; none for capitals alone (US is not us).
  func tags(of word: Word, in text: Span<UInt8>) -> ClauseTags {
    guard word.kind == .letters, !word.shape.contains(.allCapitals) else { return [] }
    var found = ClauseTags(rawValue: tags[word.hash.value] ?? 0)
    guard word.length > 3, !found.contains(.notVerb) else { return found }
    let last = text[word.end - 1] | 0x20
    let before = text[word.end - 2] | 0x20
    if last == 0x73, before != 0x73 { found.insert(.ess) }
    if last == 0x64, before == 0x65 { found.insert(.ed) }
    if last == 0x67, before == 0x6E, word.length > 4, text[word.end - 3] | 0x20 == 0x69 {
      found.insert(.ing)
    }
    return found
  }
}

/// The words of `words/clauses.words` with their classes, and the file's examples.
struct ClauseWordReader {
  private(set) var tags: [WordHash: UInt64] = [:]
  /// The words of a family with its first one.
  private(set) var kin: [WordHash: WordHash] = [:]
  /// Lines that begin with `event`, `none` or `cut`, in words.
  private(set) var examples: [(line: Int, words: [String])] = []

  init(_ text: String, file: String) throws(AssetError) {
    var group: ClauseTags = []
    var isKin = false
    for line in assetLines(text) {
      if line.indent > 1, isKin {
        for word in line.words { kin[WordHash(word)] = WordHash(line.words[0]) }
      } else if line.indent > 1 {
        for word in line.words { tags[WordHash(word), default: 0] |= group.rawValue }
      } else if ["event", "none", "cut"].contains(line.words[0]) {
        examples.append((line.number, line.words))
      } else if line.text == "kin" {
        isKin = true
      } else {
        isKin = false
        guard let named = ClauseTags.names[line.text] else {
          throw AssetError(
            file: file, line: line.number, message: "no class of words is named \(line.text)")
        }
        group = named
      }
    }
  }
}

/// Reads our own words; an error in them is one of ours and stops the program with its place.
func readClauseWords() -> ClauseWordReader {
  let file = "words/clauses.words"
  do { return try ClauseWordReader(assetText(file), file: file) } catch {
    preconditionFailure("\(error)")
  }
}

func freezeClauses(into table: inout FrozenWriter) {
  let read = readClauseWords()
  let tags = read.tags.map { ($0.key.value, $0.value) }
  let kin = read.kin.map { ($0.key.value, $0.value.value) }
  table.add(map: Dictionary(uniqueKeysWithValues: tags), none: 0)
  table.add(map: Dictionary(uniqueKeysWithValues: kin), none: 0)
}

/// The words of clauses in the program.
let clauseWords = ClauseWords(
  FrozenTable("clauses.table", of: ["words/clauses.words"], freezeClauses))

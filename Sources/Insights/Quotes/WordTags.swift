internal import Assets
internal import Prose

/// What a word may do beside a quotation; one probe tells all of it. A word may have several.
struct WordTags: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt64

  static let finite = bit(0)
  static let participle = bit(1)
  static let base = bit(2)
  static let strong = bit(3)
  static let reporting = bit(4)
  static let weak = bit(5)
  static let aux = bit(6)
  static let be = bit(7)
  static let adverb = bit(8)
  static let pronoun = bit(9)
  static let personPronoun = bit(10)
  static let determiner = bit(11)
  static let possessive = bit(12)
  static let preposition = bit(13)
  static let linking = bit(14)
  static let conjunction = bit(15)
  static let subordinator = bit(16)
  static let relative = bit(17)
  static let calendar = bit(18)
  static let person = bit(19)
  static let plural = bit(20)
  static let organisation = bit(21)
  static let unnamed = bit(22)
  static let naming = bit(23)
  static let work = bit(24)
  static let venue = bit(25)
  static let honorific = bit(26)
  static let elision = bit(27)
  /// Past participle that is not also the past: “written”.
  static let passive = bit(28)

  /// Unknown and small, it ends in -ed: likely a verb in the past.
  static let past = bit(29)

  /// It quotes, but yields to a verb of speech earlier in the sentence.
  static let loose = bit(30)

  /// Who is told stands right behind it: “told reporters”.
  static let telling = bit(31)

  /// It opens a clause about the noun before it.
  static let describing = bit(32)

  /// A service that people write or speak on.
  static let platform = bit(33)

  /// What stands before the turns of an interview: Q and A.
  static let asking = bit(34)
  static let answering = bit(35)

  /// Behind it and “as” stands who a stranger is: “who gave her name as Orla”.
  static let identifying = bit(36)

  /// A column of a paper, which stands before a colon and speaks to nobody: “Review:”.
  static let rubric = bit(37)

  /// What someone just spoken of is called for a change: “the striker”.
  static let epithet = bit(38)

  /// It carries reported speech behind it: “…, the agency reported”.
  static let trailing = bit(39)

  /// Who does not speak: “none of them said”.
  static let nobody = bit(40)

  static let verb: WordTags = [.finite, .participle, .base, .passive]
  /// What never stands inside a noun phrase.
  static let outside: WordTags = [
    .aux, .pronoun, .preposition, .conjunction, .subordinator, .relative,
  ]

  /// What is no noun, nor stands before one.
  static let noNoun: WordTags = outside.union([.finite, .past, .adverb, .calendar, .determiner])

  private static func bit(_ index: UInt64) -> WordTags { WordTags(rawValue: 1 << index) }

  /// The group names of `words/quotes.words`.
  static let names: [String: WordTags] = [
    "strong": .strong, "reporting": .reporting, "weak": .weak, "loose": .loose, "aux": .aux,
    "be": .be,
    "adverb": .adverb, "pronoun": .pronoun, "person-pronoun": .personPronoun,
    "determiner": .determiner, "possessive": .possessive, "preposition": .preposition,
    "linking": .linking, "conjunction": .conjunction, "subordinator": .subordinator,
    "relative": .relative, "calendar": .calendar, "person": .person, "plural": .plural,
    "organisation": .organisation, "unnamed": .unnamed, "naming": .naming, "work": .work,
    "venue": .venue, "honorific": .honorific, "elision": .elision, "telling": .telling,
    "describing": .describing, "platform": .platform,
    "asking": .asking, "answering": .answering, "identifying": .identifying, "finite": .finite,
    "rubric": .rubric, "epithet": .epithet, "trailing": .trailing, "nobody": .nobody,
  ]

  func has(_ any: WordTags) -> Bool { !isDisjoint(with: any) }
}

/// Word → tags.
struct TagTable: Sendable {
  private let tags: FrozenMap<WordTags>

  init(_ table: FrozenTable) {
    var table = table
    tags = table.map(to: WordTags.self)
  }

  subscript(_ hash: WordHash) -> WordTags { tags[hash.value] ?? [] }

  /// The tags of a word as it stands: those of the lists, and what its ending tells.
  func tags(of word: Word, in text: Span<UInt8>) -> WordTags {
    guard word.kind == .letters else { return [] }
    let known = self[word.hash]
    if !known.isEmpty || word.length < 5 || word.isCapitalised { return known }
    let last = text[word.end - 1]
    let before = text[word.end - 2]
    let third = text[word.end - 3]
    if last == 0x79, before == 0x6C { return .adverb }  // -ly
    if last == 0x74, before == 0x73, third == 0x69 { return .person }  // -ist
    if last == 0x6E, before == 0x61, third == 0x6D { return .person }  // -man
    if last == 0x73, before != 0x73 { return .plural }
    return last == 0x64 && before == 0x65 ? .past : []
  }
}

internal import Prose

/// A place where a person stands in the text, by name or description.
struct PlacedMention {
  var range: TextRange
  var person: Int
  var kind: Mention.Kind
}

/// Tells who stands behind the phrases beside cues: a person of the text, an organisation, or someone unnamed.
struct SpeakerResolver {
  let stretch: Stretch
  let facts: [QuotationFact]
  let people: Findings<Person>
  let genders: [Gender]
  /// Names and descriptions, in the order of the text.
  let mentions: [PlacedMention]
  /// The marked quotations in the order of the text, where nobody is spoken of by the writer.
  let quoted: [TextRange]
  /// Pronouns of speakers, with the person each points to.
  private(set) var pronouns: [(person: Int, range: TextRange)] = []
  /// Surnames beside a cue that are no mention of their person yet.
  private(set) var names: [(person: Int, range: TextRange)] = []
  /// Persons by the first and the last word of their names, where only one has it.
  private lazy var bySurname = onlyBearers([.subject]) { words in
    [stretch.words[words.lowerBound].hash, stretch.words[words.upperBound - 1].hash]
  }
  /// Persons by the initials of their names, where only one has them.
  private(set) lazy var byInitials = onlyBearers([.subject, .author]) {
    [initials(of: $0, stretch)]
  }
  /// Persons by the hash of the nouns of their roles.
  let byRole: [WordHash: [Int]]
  private var known: [Int: (range: TextRange, speaker: Speaker)] = [:]
  /// The last one without a name who spoke, and what is known of their gender.
  private(set) var stranger: (range: TextRange, gender: Gender)?
  /// What a pronoun told of persons whose names and titles tell nothing.
  var gendersTold: [Int: Gender] = [:]
  /// Whom pronouns of the writer's mean, by their starts.
  var pronounsMeant: [Int: (person: Int, isSure: Bool)] = [:]
  /// The last speaker known, and where that was.
  private(set) var last: (person: Int, at: Int)?

  init(_ stretch: Stretch, _ facts: [QuotationFact], _ people: Findings<Person>) {
    (self.stretch, self.facts, self.people) = (stretch, facts, people)
    genders = people.map(\.gender)
    var mentions: [PlacedMention] = []
    var byRole: [WordHash: [Int]] = [:]
    for (index, person) in people.enumerated() where person.kind == .subject {
      for mention in person.mentions {
        mentions.append(PlacedMention(range: mention.range, person: index, kind: mention.kind))
      }
      var nouns = SpeakerResolver.titles(of: person, stretch)
      for role in person.roles { nouns += SpeakerResolver.nouns(of: role, stretch) }
      for noun in nouns where byRole[noun]?.last != index {
        byRole[noun, default: []].append(index)
      }
    }
    self.mentions = mentions.sorted { $0.range < $1.range }
    self.byRole = byRole
    quoted = facts.lazy.filter { $0.form != .indirect }.map {
      TextRange(stretch.range.start + Int($0.start), stretch.range.start + Int($0.end))
    }
  }

  /// The words of a role that may stand for its person: up to “of” or “for”, and no organisation's (“the company”).
  private static func nouns(of role: TextRange, _ stretch: Stretch) -> [WordHash] {
    let core = stretch.words(in: role).prefix {
      !quoteTags[stretch.words[$0].hash].contains(.linking)
    }
    return core.lazy.map { stretch.words[$0].hash }
      .filter { !quoteTags[$0].has([.organisation, .determiner, .preposition]) }
  }

  /// The titles in front of a person's names: Dr., Sir.
  private static func titles(of person: Person, _ stretch: Stretch) -> [WordHash] {
    var titles: [WordHash] = []
    for mention in person.mentions.prefix(3) where mention.kind == .name {
      var index = stretch.word(at: mention.range.start) - 1
      if index > 0, stretch.words[index].isMark(".") { index -= 1 }
      guard index >= 0, stretch.words[index].isCapitalised else { continue }
      let title = stretch.words[index].hash
      if titles.last != title, lexicon.classes(of: title).isTitle { titles.append(title) }
    }
    return titles
  }

  /// Persons by what the words of a name are known by, where only one in the news is.
  private func onlyBearers(_ kinds: [Person.Kind], _ keys: (Range<Int>) -> [WordHash])
    -> [WordHash: Int]
  {
    var persons: [WordHash: Int] = [:]
    var shared: Set<WordHash> = []
    for (index, person) in people.enumerated() where kinds.contains(person.kind) {
      // Most people are called by the same name again and again.
      var last: WordHash?
      for mention in person.mentions where mention.kind == .name {
        for hash in keys(stretch.words(in: mention.range)) where hash != last {
          last = hash
          if let other = persons.updateValue(index, forKey: hash), other != index {
            shared.insert(hash)
          }
        }
      }
    }
    for hash in shared { persons[hash] = nil }
    return persons
  }

  func range(of fact: Int) -> TextRange {
    let base = stretch.range.start
    return TextRange(base + Int(facts[fact].start), base + Int(facts[fact].end))
  }

  /// The speaker of a quotation; asked in the order of the text.
  mutating func speaker(of index: Int, in text: Span<UInt8>) -> Speaker? {
    let fact = facts[index]
    guard let range = fact.speaker(stretch.range.start) else { return nil }
    var speaker: Speaker
    if let before = known[range.start], before.range == range {
      speaker = before.speaker
    } else {
      speaker =
        interview(range, fact.rule, in: text)
        ?? resolve(
          range, verb: fact.verb(stretch.range.start), saying: self.range(of: index), in: text)
      known[range.start] = (range, speaker)
    }
    if speaker.kind == .unnamed, fact.rule != .label, !maySpeak(range, in: text) {
      if fact.rule == .subject { return nil }
      speaker.certainty = .likely
    }
    if !fact.isSure || speaker.certainty == .likely { speaker.certainty = .likely }
    if speaker.kind == .unnamed, fact.rule.standsBeside { remember(range, in: text) }
    if let person = speaker.person {
      last = (person, fact.rule.standsBeside ? range.start : self.range(of: index).start)
    }
    return speaker
  }

  private mutating func resolve(
    _ range: TextRange, verb: TextRange, saying said: TextRange, in text: Span<UInt8>
  ) -> Speaker {
    let words = stretch.words(in: range)
    let first = stretch.words[words.lowerBound]
    if words.count == 1, quoteTags[first.hash].contains(.pronoun) || Pronoun.object(first) != nil {
      return pronoun(range, first, saying: said)
    }
    if let person = named(words) ?? namedAtEnd(words) ?? appositive(range, verb) ?? surname(words) {
      return Speaker(kind: .person, person: person, certainty: .sure, range: range)
    }
    if let found = carried(words, in: text) ?? described(words, range) ?? aged(words)
      ?? epithet(words)
    {
      return Speaker(
        kind: .person, person: found.person, certainty: found.isSure ? .sure : .likely, range: range
      )
    }
    return Speaker(
      kind: kind(of: words, in: text), certainty: isOpen(words, in: text) ? .likely : .sure,
      range: range)
  }

  /// “A radar alarm” cannot; a person, several of them, or someone by a pronoun can.
  private func maySpeak(_ range: TextRange, in text: Span<UInt8>) -> Bool {
    let words = stretch.words(in: range)
    guard !words.isEmpty else { return false }
    return words.contains { index in
      stretch.words[index].isCapitalised && index > words.lowerBound
        || speakerTags(stretch.words[index], in: text).has([
          .person, .plural, .organisation, .unnamed, .pronoun, .personPronoun,
        ])
    }
  }

  /// The tags of a speaker's noun: a trade that the words around quotations do not hold is a person too.
  private func speakerTags(_ word: Word, in text: Span<UInt8>) -> WordTags {
    var tags = tags(of: word, in: text)
    if !tags.has([.person, .organisation, .plural]), lexicon.classes(of: word.hash).isRoleNoun {
      tags.insert(.person)
    }
    return tags
  }

  /// “the prosecutor”: one certain person, whom no name of the text could be found for.
  private func isOpen(_ words: Range<Int>, in text: Span<UInt8>) -> Bool {
    let first = stretch.words[words.lowerBound]
    guard first.hash == SpeakerResolver.the else { return false }
    let last = speakerTags(stretch.words[headEnd(words) - 1], in: text)
    return last.contains(.person) && !last.contains(.plural) && !last.contains(.organisation)
  }

  /// The first mention at or behind an offset, as an index.
  func mention(at offset: Int) -> Int {
    lowerBound(mentions.count) { mentions[$0].range.end <= offset }
  }

  /// The person whom a phrase names: the last name of it, unless that only belongs to its head (“Smith’s office”).
  private func named(_ words: Range<Int>) -> Int? {
    let head = headEnd(words)
    var index = mention(at: stretch.words[words.lowerBound].start)
    var found: Int?
    let end = stretch.words[head - 1].end
    while index < mentions.count, mentions[index].range.start < end {
      let mention = mentions[index]
      if mention.range.end >= end || isLast(mention.range.end, head) { found = mention.person }
      index += 1
    }
    return found
  }

  /// Nothing but brackets, commas or a number follows up to the head's end.
  private func isLast(_ offset: Int, _ head: Int) -> Bool {
    for index in stretch.word(at: offset)..<max(head, stretch.word(at: offset)) {
      let word = stretch.words[index]
      if word.kind == .mark, word.isMark(",") || word.isMark("(") { return true }
      if namesakes[word.hash].contains(.letters), word.isCapitalised { continue }
      if word.kind == .letters || word.kind == .possessive { return isConjunction(word) }
    }
    return true
  }

  private func isConjunction(_ word: Word) -> Bool {
    quoteTags[word.hash].contains(.conjunction)
  }

  /// Behind the head of a phrase: up to its first “of”, “for”, “at”.
  func headEnd(_ words: Range<Int>) -> Int {
    for index in words where index > words.lowerBound {
      let word = stretch.words[index]
      if word.kind == .letters, quoteTags[word.hash].contains(.linking), !word.isCapitalised {
        return index
      }
    }
    return words.upperBound
  }

  /// “Undersecretary for Education Mr. Roe”: a name at the end, set off from what “for” or “of” leads.
  private func namedAtEnd(_ words: Range<Int>) -> Int? {
    let end = stretch.words[words.upperBound - 1].end
    var index = mention(at: end - 1)
    guard index < mentions.count else { return nil }
    if mentions[index].range.start >= end { index -= 1 }
    guard index >= 0, mentions[index].range.end == end, mentions[index].kind == .name else {
      return nil
    }
    let before = stretch.word(at: mentions[index].range.start) - 1
    guard before > words.lowerBound else { return nil }
    let word = stretch.words[before]
    if word.isMark(".") { return mentions[index].person }
    let isSetOff =
      word.isCapitalised || quoteTags[word.hash].contains(.organisation)
    let hasArticle = quoteTags[stretch.words[words.lowerBound].hash].contains(.determiner)
    return isSetOff && !hasArticle ? mentions[index].person : nil
  }

  /// One word that is the first or last word of a person's name, though it was not read as a mention there.
  private mutating func surname(_ words: Range<Int>) -> Int? {
    let last = words.upperBound - 1
    guard last <= words.lowerBound + 3, headEnd(words) == words.upperBound,
      stretch.words[last].isCapitalised,
      let person = bySurname[stretch.words[last].hash]
    else { return nil }
    names.append((person, stretch.words[last].range))
    return person
  }

  /// “Its leader, Pavel Orsk, said”: a name right behind the phrase's comma and before the verb.
  private func appositive(_ range: TextRange, _ verb: TextRange) -> Int? {
    var comma = stretch.word(at: range.end)
    if comma < stretch.words.count, stretch.words[comma].isMark("(") {
      let limit = min(comma + 12, stretch.words.count - 1)
      while comma < limit, !stretch.words[comma].isMark(")") { comma += 1 }
      comma += 1
    }
    guard comma + 1 < stretch.words.count, stretch.words[comma].isMark(",") else { return nil }
    let index = mention(at: stretch.words[comma].end)
    guard index < mentions.count, mentions[index].kind == .name else { return nil }
    let start = mentions[index].range.start
    let first = stretch.word(at: start)
    let isNear =
      first <= comma + 4
      || first <= comma + 12 && stretch.words[first - 1].hash == SpeakerResolver.as
        && (comma..<first).contains { quoteTags[stretch.words[$0].hash].contains(.identifying) }
    return isNear && (verb.start < range.end || start < verb.start)
      ? mentions[index].person : nil
  }

  /// “Smith’s statement”, “her letter”: who owns what carries the words.
  private mutating func carried(_ words: Range<Int>, in text: Span<UInt8>)
    -> (person: Int, isSure: Bool)?
  {
    guard words.count > 1, tags(of: stretch.words[words.upperBound - 1], in: text).contains(.venue)
    else { return nil }
    let first = stretch.words[words.lowerBound]
    if let gender = Pronoun.owner(first) {
      guard let found = antecedent(of: first.range, gender, saying: nil) else { return nil }
      pronouns.append((found.person, first.range))
      return found
    }
    let index = mention(at: first.start)
    guard index < mentions.count, mentions[index].kind == .name else { return nil }
    let next = stretch.word(at: mentions[index].range.end)
    guard words.contains(next), stretch.words[next].kind == .possessive else { return nil }
    return (mentions[index].person, true)
  }

  private static let `as` = WordHash("as")
  static let old = WordHash("old")
  static let the = WordHash("the")

  /// What speaks where no person of the text is meant.
  private func kind(of words: Range<Int>, in text: Span<UInt8>) -> Speaker.Kind {
    let head = headEnd(words)
    var hasName = false
    for index in words.lowerBound..<head where stretch.words[index].isCapitalised {
      if index > words.lowerBound || !quoteTags[stretch.words[index].hash].contains(.determiner) {
        hasName = true
      }
    }
    let last = speakerTags(stretch.words[head - 1], in: text)
    if last.contains(.organisation) { return .organisation }
    if last.has([.person, .unnamed, .plural]), !last.contains(.organisation) { return .unnamed }
    return hasName ? .organisation : .unnamed
  }

  /// “A woman who saw it said”: one person, described.
  private mutating func remember(_ range: TextRange, in text: Span<UInt8>) {
    let words = stretch.words(in: range)
    let head = stretch.words[headEnd(words) - 1]
    if words.count == 1, quoteTags[head.hash].contains(.pronoun) {
      if let range = stranger?.range, range.end < head.start { stranger?.range = head.range }
      return
    }
    let tags = speakerTags(head, in: text)
    guard tags.has([.person, .unnamed]), !tags.contains(.plural) else { return }
    let gender = lexicon.classes(of: head.hash).gender
    stranger = (range, gender == .unknown ? genderTold(behind: range) : gender)
  }

  /// By “her” or “he” behind someone described, in a sentence that names nobody else.
  private func genderTold(behind range: TextRange) -> Gender {
    let place = stretch.sentence(at: range.start)
    guard place < stretch.sentences.count else { return .unknown }
    let sentence = stretch.sentences[place]
    let next = mention(at: sentence.range.start)
    guard next == mentions.count || mentions[next].range.start >= sentence.range.end else {
      return .unknown
    }
    for index in stretch.word(at: range.end)..<sentence.words.upperBound {
      let word = stretch.words[index]
      if let gender = Pronoun.gender(word) ?? Pronoun.owner(word) { return gender }
    }
    return .unknown
  }

  /// Whether a pronoun points at someone without a name: nobody was named since, and they spoke in this paragraph or
  /// the one before; where nothing tells if they are a man or a woman, in this one.
  private func isUnnamed(_ pronoun: TextRange, _ gender: Gender) -> Bool {
    guard let stranger else { return false }
    let before = mention(at: pronoun.start) - 1
    if before >= 0, mentions[before].range.start > stranger.range.start { return false }
    let here = stretch.block(ofSentence: stretch.sentence(at: pronoun.start))
    let blocks = here - stretch.block(ofSentence: stretch.sentence(at: stranger.range.start))
    return stranger.gender == gender ? blocks < 2 : stranger.gender == .unknown && blocks == 0
  }

  private mutating func pronoun(_ range: TextRange, _ word: Word, saying said: TextRange)
    -> Speaker
  {
    guard let gender = Pronoun.gender(word) ?? Pronoun.object(word) else {
      let isIt = word.hash == Pronoun.it
      return Speaker(kind: isIt ? .organisation : .unnamed, certainty: .likely, range: range)
    }
    guard !isUnnamed(range, gender), let found = antecedent(of: range, gender, saying: said) else {
      return Speaker(kind: .unnamed, certainty: .likely, range: range)
    }
    pronouns.append((found.person, range))
    if found.isSure, genders[found.person] == .unknown { gendersTold[found.person] = gender }
    return Speaker(
      kind: .person, person: found.person, certainty: found.isSure ? .sure : .likely, range: range)
  }
}

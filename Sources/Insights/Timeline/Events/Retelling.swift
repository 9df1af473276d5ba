internal import Prose

/// Finds which event a sentence without a date of its own goes on telling: it names it (“the deal”, “this suspension”),
/// or somebody who is in the lead speaks. Sentences are asked in the order of the text.
struct Retelling {
  /// What a sentence tells again.
  enum Target: Equatable {
    /// The news, as somebody speaks of it.
    case lead
    /// What the news is of: “the deal”.
    case news
    /// The index of an entry.
    case entry(Int)
  }

  let stretch: Stretch
  let analysis: Analysis
  let lead: Lead
  /// The mentions of each person.
  private let mentions: [Findings<Mention>]
  /// The stems of the events told so far, with the last entry that has them.
  private var told: [WordHash: Int] = [:]

  init(_ stretch: Stretch, _ analysis: Analysis, _ lead: Lead, _ mentions: [Findings<Mention>]) {
    (self.stretch, self.analysis, self.lead) = (stretch, analysis, lead)
    self.mentions = mentions
    voices = Set(lead.people)
  }

  /// Indices of the people who are in the lead or have spoken for somebody in it.
  private var voices: Set<Int>
  /// Stems of nouns that were said of the lead, without being in it.
  private var saidOfLead: Set<WordHash> = []

  /// The entry told last, and what the sentence before the next one tells.
  private var lastTold: Int?
  private var before: Target?
  private var isBeforeDated = false
  /// What is told again where somebody speaks in the sentence before.
  private var saidBefore: Target?
  /// The number of sentences since one told the lead again.
  private var sinceLead = 0

  /// Takes in an entry that stands before the sentences to come.
  mutating func tell(_ entry: TimelineEntry, _ index: Int, in text: Span<UInt8>) {
    lastTold = index
    var at = stretch.word(at: entry.event.start)
    while at < stretch.words.count, stretch.words[at].start < entry.event.end {
      if carriesMeaning(stretch.words[at], in: text) {
        told[eventStem(of: stretch.words[at], in: text)] = index
        if at + 1 < stretch.words.count,
          clauseWords.tags(of: stretch.words[at + 1], in: text).contains(.particle)
        {
          told[eventStem(of: stretch.words[at], with: stretch.words[at + 1], in: text)] = index
        }
      }
      at += 1
    }
  }

  /// What a sentence tells again, asked for each sentence of the story.
  mutating func target(
    of sentence: EventSentence, goesOnQuoting: Bool, in text: Span<UInt8>
  ) -> Target? {
    sinceLead += 1
    let known = isBeforeDated ? lastTold.map(Target.entry) : before
    isBeforeDated = sentence.isDated
    if sentence.index == lead.sentence.index {
      before = .lead
      isBeforeDated = false
      sinceLead = 0
      return nil
    }
    let named = sentence.isDated ? nil : named(in: sentence, in: text)
    let said: Target? = isStatement(sentence, isBehindStatement: sinceLead <= 2) ? .lead : nil
    let goesOn = goesOnQuoting ? saidBefore : pointsBack(sentence, in: text) ? known : nil
    let target = named ?? said ?? goesOn
    before = target
    saidBefore = said ?? (goesOnQuoting ? saidBefore : nil)
    if target == .lead || target == .news { sinceLead = 0 }
    return target
  }

  /// “This brings …”: what the sentence before tells.
  private func pointsBack(_ sentence: EventSentence, in text: Span<UInt8>) -> Bool {
    let first = sentence.cutter.first
    guard !sentence.isDated, stretch.words[first].hash == thisWord,
      first + 1 < stretch.sentences[sentence.index].words.upperBound
    else { return false }
    let tellsEvent = sentence.clauses.contains { sentence.cutter.telling($0) == .event }
    let verb = stretch.words[first + 1]
    guard !tellsEvent, verb.kind == .letters, verb.length > 3 else { return false }
    let endsInS = text[verb.end - 1] == 0x73 && text[verb.end - 2] != 0x73
    return endsInS || sentence.cutter.isFinite(first + 1)
  }

  /// The event that a sentence names: of the lead first, else of the last entry told. A new noun that begins a sentence
  /// (“The deal was …”) is said of the lead.
  mutating func named(in sentence: EventSentence, in text: Span<UInt8>) -> Target? {
    var new: WordHash?
    for index in stretch.sentences[sentence.index].words
    where !sentence.cutter.tag(index).isDisjoint(with: [.happening, .news])
      && isDefinite(index, sentence)
    {
      let stem = eventStem(of: stretch.words[index], in: text)
      if lead.stems.contains(stem) || saidOfLead.contains(stem) { return .news }
      if let entry = told[stem] { return .entry(entry) }
      if sentence.cutter.tag(index).contains(.news), index <= sentence.cutter.first + 2,
        retellers.contains(firstWord(sentence))
      {
        new = stem
      }
    }
    guard let new else { return nil }
    saidOfLead.insert(new)
    return .news
  }

  private func firstWord(_ sentence: EventSentence) -> WordHash {
    stretch.words[sentence.cutter.first].hash
  }

  /// “the deal”, “this new deal”, “the company's deal”: a word that points stands up to two words before.
  private func isDefinite(_ index: Int, _ sentence: EventSentence) -> Bool {
    guard !stretch.words[index].isCapitalised else { return false }
    var at = index - 1
    while at >= sentence.cutter.first, at >= index - 3 {
      if sentence.cutter.isPossessive(at) || pointers.contains(stretch.words[at].hash) {
        return true
      }
      guard stretch.words[at].kind == .letters, sentence.cutter.tag(at).isDisjoint(with: helping)
      else { return false }
      at -= 1
    }
    return false
  }

  /// Whether somebody who is in the lead says something, in a clause without a date; behind a statement “he” does too.
  private mutating func isStatement(_ sentence: EventSentence, isBehindStatement: Bool) -> Bool {
    for (index, clause) in sentence.clauses.enumerated() {
      guard sentence.cutter.telling(clause) == .report, let verb = clause.verb,
        !holdsDate(clause, sentence)
      else { continue }
      var start = clause.words.lowerBound
      if index > 0, lacksSubject(clause, verb, sentence) {
        start = sentence.clauses[index - 1].words.lowerBound
      }
      let words = start..<min(clause.words.upperBound, verb + 8)
      let range = TextRange(
        stretch.words[words.lowerBound].start, stretch.words[words.upperBound - 1].end)
      let isPronoun =
        speakers.contains(stretch.words[start].hash)
        || verb > start && speakers.contains(stretch.words[verb - 1].hash)
      if words.contains(where: { isOfLead($0, sentence) }) {
        voices.formUnion(mentions.indices.filter { mentions[$0].overlap(range) })
        return true
      }
      if isBehindStatement && isPronoun { return true }
      if voices.contains(where: { mentions[$0].overlap(range) }) { return true }
    }
    return sentence.cutter.telling(sentence.clauses[0]) != .event && isQuoted(sentence)
  }

  /// Whether words in marks stand in a sentence that somebody says who is in the lead.
  private func isQuoted(_ sentence: EventSentence) -> Bool {
    var index = analysis.quotes.firstIndex(endingAfter: sentence.range.start)
    while index < analysis.quotes.count, analysis.quotes[index].range.start < sentence.range.end {
      let quote = analysis.quotes[index]
      if quote.kind != .indirect, let speaker = quote.speaker {
        if let person = speaker.person, voices.contains(person) { return true }
        let first = stretch.word(at: speaker.range.start)
        if speaker.person == nil,
          (first..<stretch.word(at: speaker.range.end)).contains(where: { isOfLead($0, sentence) })
        {
          return true
        }
      }
      index += 1
    }
    return false
  }

  /// “(he left,) but said …”: who says it stands in the clause before.
  private func lacksSubject(_ clause: Clause, _ verb: Int, _ sentence: EventSentence) -> Bool {
    let before = clause.words.lowerBound..<verb
    return !before.isEmpty
      && before.allSatisfy {
        !sentence.cutter.tag($0).isDisjoint(with: [.coordinator, .adverb])
      }
  }

  /// A sentence tells the lead again that shares half of its words with it, three at least; or follows on it with two; or
  /// has a noun of it for its subject.
  func echoesLead(_ sentence: EventSentence, in text: Span<UInt8>) -> Bool {
    guard sentence.index > lead.sentence.index else { return false }
    if let noun = subjectNoun(sentence), lead.words.contains(noun) { return true }
    guard sharesTwoWords(sentence) else { return false }
    let own = contentWords(sentence.range, stretch, in: text)
    let common = lead.words.intersection(own).count
    if common >= 3 && common * 2 >= own.count { return true }
    return sentence.index == lead.sentence.index + 1 && common >= 2
  }

  /// At least two words of a sentence stand in the lead: most sentences share fewer, which is seen without a set of theirs.
  private func sharesTwoWords(_ sentence: EventSentence) -> Bool {
    var count = 0
    let all = stretch.words
    for index in stretch.sentences[sentence.index].words where lead.has(all[index]) {
      count += 1
      if count == 2 { return true }
    }
    return false
  }

  /// The noun behind “the”, “this”, “that” at the head of a sentence.
  private func subjectNoun(_ sentence: EventSentence) -> WordHash? {
    let start = sentence.cutter.first
    guard start + 2 < stretch.words.count, retellers.contains(stretch.words[start].hash) else {
      return nil
    }
    let noun = stretch.words[start + 1]
    return noun.kind == .letters && !noun.isCapitalised && noun.length > 3 ? noun.hash : nil
  }

  private func holdsDate(_ clause: Clause, _ sentence: EventSentence) -> Bool {
    sentence.times.contains {
      clause.words.contains(stretch.word(at: analysis.times[$0].range.start))
    }
  }

  /// A name of the lead, or “the company”.
  private func isOfLead(_ index: Int, _ sentence: EventSentence) -> Bool {
    let word = stretch.words[index]
    if word.isCapitalised, lead.names.contains(word.hash) { return true }
    if sentence.cutter.tag(index).contains(.spokesperson) { return true }
    return sentence.cutter.tag(index).contains(.party) && index > sentence.cutter.first
      && pointers.contains(stretch.words[index - 1].hash)
  }
}

/// Words that point to something known.
private let pointers: Set<WordHash> = [
  "the", "this", "that", "these", "those", "its", "their", "his", "her",
].hashes
private let speakers: Set<WordHash> = ["he", "she", "they"].hashes
private let thisWord = WordHash("this")
private let retellers: Set<WordHash> = ["the", "this", "that"].hashes
private let helping: ClauseTags = [
  .finite, .modal, .preposition, .determiner, .pronoun, .coordinator, .subordinator, .that,
]

/// Whether a word carries meaning: letters, four and more or capitalised, no helping words.
func carriesMeaning(_ word: Word, in text: Span<UInt8>) -> Bool {
  word.kind == .letters && (word.length > 3 || word.isCapitalised)
    && clauseWords.tags(of: word, in: text).isDisjoint(with: helping)
}

internal import Prose

/// Step 1 of dates: the temporal expressions of a stretch, unresolved, in the order of the text.
func findTimes(in text: Span<UInt8>, _ stretch: Stretch) -> [TimeFact] {
  var finder = TimeFinder(stretch)
  while !finder.advance(in: text, words: stretch.words.count) {}
  return finder.facts
}

/// The same a part at a time: lines of a machine are full of dates.
struct TimeFinder: Sendable {
  private(set) var facts: [TimeFact] = []
  private let numbered: DateStretch
  /// The block under way, its first fact, the next word, and the first that is no part of a fact yet.
  private var block = 0
  private var first = 0
  private var index = 0
  private var done = 0

  init(_ stretch: Stretch) { numbered = DateStretch(stretch) }

  /// Looks at about so many words; true when all were looked at.
  mutating func advance(in text: Span<UInt8>, words count: Int) -> Bool {
    let stretch = numbered.stretch
    var left = count
    while block < stretch.sentencesOfBlock.count {
      guard left > 0 else { return false }
      let sentences = stretch.sentencesOfBlock[block]
      if let range = stretch.words(of: sentences) {
        left -= look(in: text, range, atMost: left)
        if index < range.upperBound { return false }
        if facts.count > first { place(&facts[first...], in: numbered, sentences, text) }
      }
      first = facts.count
      block += 1
    }
    return true
  }

  /// Looks for expressions in the words of one block; how many words were looked at.
  private mutating func look(in text: Span<UInt8>, _ range: Range<Int>, atMost limit: Int) -> Int {
    var matcher = DateMatcher(numbered, range)
    (index, done) = (max(index, range.lowerBound), max(done, range.lowerBound))
    let start = index
    while index < range.upperBound, index - start < limit {
      guard var (end, fact) = matcher.match(text, at: index) else {
        index += 1
        continue
      }
      facts += matcher.leadingDays(text, before: index, from: done, fact)
      facts += matcher.leadingYear(text, before: index, from: done, fact)
      let last = matcher.words[end - 1]
      fact.start = matcher.words[index].start
      fact.length = UInt16(clamping: last.end - fact.start)
      facts.append(fact)
      facts += matcher.trailing(text, &end, fact)
      index = end
      done = end
    }
    return index - start
  }
}

extension Stretch {
  /// The words of the sentences of a block; nil where there are none.
  fileprivate func words(of block: Range<Int>) -> Range<Int>? {
    guard let first = block.first, let last = block.last else { return nil }
    return sentences[first].words.lowerBound..<sentences[last].words.upperBound
  }
}

/// Nothing but a preposition, marks and quotes stands between a word and the beginning of its sentence, or a semicolon.
private func opens(_ numbered: DateStretch, _ sentence: Int, _ word: Int) -> Bool {
  var first = numbered.stretch.sentences[sentence].words.lowerBound
  if let mark = (max(first, word - 3)..<word).last(where: { numbered.words[$0].isMark(";") }) {
    first = mark + 1
  }
  guard word - first <= 3 else { return false }
  return (first..<max(first, word)).allSatisfy {
    numbered.info($0).signal > 0 || numbered.words[$0].kind == .mark
      || numbered.words[$0].kind == .quote
  }
}

/// “…,” she told the paper in 1988: the year of a quotation that stands before it in its sentence.
private func isOfSpeech(_ numbered: DateStretch, _ word: Int, _ first: Int) -> Bool {
  for place in stride(from: word - 1, through: max(first, word - 12), by: -1) {
    let here = numbered.words[place]
    if here.kind == .quote { return place > first && !here.hasSpaceBefore }
    if here.isMark(";") { return false }
  }
  return false
}

/// “(as of 5 December 2006)”, “lasted until May 1942”, “between March 1939 and May 1942”: no story goes on from there.
private func isAside(
  _ fact: TimeFact, behind last: TimeFact?, in numbered: DateStretch, _ word: Int, _ first: Int
) -> Bool {
  if let last, last.sentence == fact.sentence, last.year > 0, fact.start - last.range.end <= 12,
    Int(fact.year) - Int(last.year) > 1
  {
    return true
  }
  if fact.place.contains(.ofSpeech) { return true }
  var mayEnd = true
  for place in stride(from: word - 1, through: max(first, word - 8), by: -1) {
    let here = numbered.words[place]
    if here.isMark("(") { return true }
    if here.isMark(")") { return false }
    if here.kind == .mark { mayEnd = false }
    if mayEnd, numbered.info(place).isOn(.until) { return true }
  }
  return false
}

/// Gives each fact its sentence, the word before it and the tense of its clause.
private func place(
  _ facts: inout ArraySlice<TimeFact>, in numbered: DateStretch, _ sentences: Range<Int>,
  _ text: Span<UInt8>
) {
  let stretch = numbered.stretch
  var sentence = sentences.lowerBound
  var word = stretch.sentences[sentence].words.lowerBound
  for index in facts.indices {
    let start = facts[index].start
    while sentence + 1 < sentences.upperBound,
      stretch.sentences[sentence + 1].range.start <= start
    { sentence += 1 }
    word = max(word, stretch.sentences[sentence].words.lowerBound)
    while word + 1 < stretch.words.count, stretch.words[word + 1].start <= start { word += 1 }
    facts[index].sentence = Int32(clamping: sentence)
    if opens(numbered, sentence, word) { facts[index].place.insert(.opening) }
    if word > stretch.sentences[sentence].words.lowerBound {
      facts[index].signal = TimeFact.Signal(rawValue: numbered.info(word - 1).signal)
    }
    facts[index].tense = tense(in: text, numbered, word, facts[index].range, sentence)
    if isWilled(numbered, word, sentence) { facts[index].place.insert(.willBe) }
    if isOfPaper(numbered, word, sentence, facts[index]) { facts[index].place.insert(.ofSpeech) }
    if facts[index].year != 0 { placeYear(&facts, index, in: numbered, sentence, word) }
    if notesAge(facts[index]) {
      let last = index > facts.startIndex ? stretch.word(at: facts[index - 1].range.end) : 0
      let first = stretch.sentences[sentences.lowerBound].words.lowerBound
      facts[index].age = UInt8(
        clamping: ageTold(in: numbered, before: word, from: max(last, first)))
    }
    if facts[index].season > 0, isSouthern(numbered, sentence, before: word) {
      facts[index].place.insert(.southern)
    }
    markOwner(&facts[index], in: numbered, word, stretch.sentences[sentence].words.lowerBound)
  }
}

/// “they will return in January”: of the writer's own day, in a history too.
private func isWilled(_ numbered: DateStretch, _ word: Int, _ sentence: Int) -> Bool {
  let first = numbered.stretch.sentences[sentence].words.lowerBound
  for place in stride(from: word - 1, through: max(first, word - 8), by: -1) {
    if numbered.words[place].hash == willWord { return true }
    // “will be held” tells of no past.
    let isPassive = place > first && numbered.info(place - 1).isOn(.be)
    if numbered.words[place].kind == .quote || numbered.info(place).tense == 1 && !isPassive {
      return false
    }
  }
  return false
}

/// “according to a complaint filed Friday”: the day of the paper, not of what it tells.
private func isOfPaper(
  _ numbered: DateStretch, _ word: Int, _ sentence: Int, _ fact: TimeFact
) -> Bool {
  let participle = fact.signal == .on ? word - 2 : word - 1
  guard fact.weekday > 0 || fact.offset > 0, participle > 0,
    numbered.stretch.sentences[sentence].words.lowerBound < participle - 1,
    bearingWords[numbered.words[participle].hash].contains(.wayOut)
  else { return false }
  let paper = numbered.words[participle - 1]
  return paper.kind == .letters && bearingWords[paper.hash].contains(.paper)
}

/// “1974, when the mill burned”
private func isBeforeWhen(_ numbered: DateStretch, _ word: Int, _ range: TextRange) -> Bool {
  var next = word + 1
  while next < numbered.words.count,
    numbered.words[next].start < range.end || numbered.words[next].isMark(",")
  { next += 1 }
  return next < numbered.words.count && numbered.words[next].hash == whenWord
}

/// Notes a year that is told in passing, and one that what follows is told of.
private func placeYear(
  _ facts: inout ArraySlice<TimeFact>, _ index: Int, in numbered: DateStretch, _ sentence: Int,
  _ word: Int
) {
  let first = numbered.stretch.sentences[sentence].words.lowerBound
  if facts[index].month == 0, isOfSpeech(numbered, word, first) {
    facts[index].place.insert(.ofSpeech)
  }
  if isBirth(in: numbered, word, first) { facts[index].place.insert(.birth) }
  if isBeforeWhen(numbered, word, facts[index].range) { facts[index].place.insert(.told) }
  let last = index > facts.startIndex ? facts[index - 1] : nil
  if isAside(facts[index], behind: last, in: numbered, word, first) {
    facts[index].place.insert(.aside)
  }
}

private let willWord = WordHash("will")

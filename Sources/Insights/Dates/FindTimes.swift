internal import Prose

/// Step 1 of dates: the temporal expressions of a stretch, unresolved, in the order of the text.
func findTimes(in text: Span<UInt8>, _ stretch: Stretch) -> [TimeFact] {
  var facts: [TimeFact] = []
  let numbered = DateStretch(stretch)
  for sentences in stretch.sentencesOfBlock where !sentences.isEmpty {
    let words =
      stretch.sentences[sentences.lowerBound].words
      .lowerBound..<stretch.sentences[
        sentences.upperBound - 1
      ].words.upperBound
    let first = facts.count
    findTimes(in: text, numbered, words, &facts)
    if facts.count > first { place(&facts[first...], in: numbered, sentences, text) }
  }
  return facts
}

/// The expressions of one block.
private func findTimes(
  in text: Span<UInt8>, _ stretch: DateStretch, _ range: Range<Int>, _ facts: inout [TimeFact]
) {
  var matcher = DateMatcher(stretch, range)
  var index = range.lowerBound
  var done = range.lowerBound
  while index < range.upperBound {
    guard var (end, fact) = matcher.match(text, at: index) else {
      index += 1
      continue
    }
    facts += matcher.leadingDays(text, before: index, from: done, fact)
    facts += matcher.leadingYear(text, before: index, from: done, fact)
    let last = stretch.words[end - 1]
    fact.start = stretch.words[index].start
    fact.length = UInt16(clamping: last.end - fact.start)
    facts.append(fact)
    facts += matcher.trailing(text, &end, fact)
    index = end
    done = end
  }
}

/// Nothing but a preposition, marks and quotes stands between a word and the beginning of its sentence.
private func opens(_ numbered: DateStretch, _ sentence: Int, _ word: Int) -> Bool {
  let first = numbered.stretch.sentences[sentence].words.lowerBound
  guard word - first <= 3 else { return false }
  return (first..<max(first, word)).allSatisfy {
    numbered.info($0).signal > 0 || numbered.words[$0].kind == .mark
      || numbered.words[$0].kind == .quote
  }
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
    facts[index].opens = opens(numbered, sentence, word)
    if word > stretch.sentences[sentence].words.lowerBound {
      facts[index].signal = TimeFact.Signal(rawValue: numbered.info(word - 1).signal)
    }
    facts[index].tense = tense(in: text, numbered, word, facts[index].range, sentence)
    markOwner(&facts[index], in: numbered, word, stretch.sentences[sentence].words.lowerBound)
  }
}

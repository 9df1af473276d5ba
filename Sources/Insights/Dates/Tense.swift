internal import Prose

/// The tense of the clause that a date stands in, by the nearest verb or word that tells: before it, else behind it.
func tense(
  in text: Span<UInt8>, _ stretch: Stretch, _ word: Int, _ range: TextRange, _ sentence: Int
) -> TimeFact.Tense {
  let words = stretch.sentences[sentence].words
  var index = word - 1
  var steps = 0
  while index >= words.lowerBound, steps < 25 {
    let here = stretch.words[index]
    if here.isMark(";") { break }
    if let tense = tense(in: text, stretch, index, words.lowerBound) { return tense }
    index -= 1
    steps += 1
  }
  index = word
  while index < words.upperBound, stretch.words[index].start < range.end { index += 1 }
  steps = 0
  while index < words.upperBound, steps < 25 {
    if stretch.words[index].isMark(";") { break }
    if let tense = tense(in: text, stretch, index, words.lowerBound) { return tense }
    index += 1
    steps += 1
  }
  return .unknown
}

/// What one word tells of tense. A participle in -ed takes the tense of the helping verb just before it.
private func tense(in text: Span<UInt8>, _ stretch: Stretch, _ index: Int, _ first: Int)
  -> TimeFact.Tense?
{
  let word = stretch.words[index]
  guard word.kind == .letters else { return nil }
  if let value = dateWords.value("tense-cue", word) {
    let found = TimeFact.Tense(rawValue: UInt8(clamping: value))
    return found == .future && isPastPerfect(stretch, index, first) ? .past : found
  }
  guard word.length > 3, text[word.end - 1] == 0x64, text[word.end - 2] == 0x65,
    !word.shape.contains(.beyondASCII)
  else { return nil }
  return helper(in: text, stretch, index, first) ?? .past
}

/// “had been due”: what was to come lies behind.
private func isPastPerfect(_ stretch: Stretch, _ index: Int, _ first: Int) -> Bool {
  index >= first + 2 && stretch.words[index - 1].hash == WordHash("been")
    && stretch.words[index - 2].hash == WordHash("had")
}

/// The tense of the helping verb before a participle, over “be”, “not” and adverbs.
private func helper(in text: Span<UInt8>, _ stretch: Stretch, _ index: Int, _ first: Int)
  -> TimeFact.Tense?
{
  var at = index - 1
  while at >= first, at >= index - 4 {
    let word = stretch.words[at]
    if let value = dateWords.value("copula", word) {
      return TimeFact.Tense(rawValue: UInt8(clamping: value))
    }
    let isAdverb =
      word.length > 4 && text[word.end - 1] == 0x79 && text[word.end - 2] == 0x6C
    guard isAdverb || dateWords.value("between", word) != nil else { return nil }
    at -= 1
  }
  return nil
}

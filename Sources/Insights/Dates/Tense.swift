internal import Assets
internal import Prose

/// The tense of the clause that a date stands in, by the nearest verb or word that tells: before it, else behind it.
func tense(
  in text: Span<UInt8>, _ stretch: DateStretch, _ word: Int, _ range: TextRange, _ sentence: Int
) -> TimeFact.Tense {
  let words = stretch.stretch.sentences[sentence].words
  var index = word - 1
  var steps = 0
  var isInfinitive = false
  while index >= words.lowerBound, steps < 25 {
    let here = stretch.words[index]
    if here.isMark(";") { break }
    if let tense = tense(in: text, stretch, index, words.lowerBound) {
      // “agreed to sell it in January”: the verb of the past does not date the sale.
      return tense == .past && isInfinitive ? .present : tense
    }
    if stretch.info(index).isOn(.to), isVerb(stretch, index + 1) { isInfinitive = true }
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

/// A stretch with the number that each of its words has in the lexicon of dates.
struct DateStretch {
  let stretch: Stretch
  let symbols: [UInt16]
  let infos: FrozenArray<DateWordInfo>

  var words: [Word] { stretch.words }

  init(_ stretch: Stretch) {
    let lexicon = dateProgram.lexicon
    self.stretch = stretch
    symbols = stretch.words.map { lexicon.symbol($0) }
    infos = lexicon.infos
  }

  func info(_ index: Int) -> DateWordInfo { infos[Int(symbols[index])] }
}

/// What one word tells of tense. A participle in -ed takes the tense of the helping verb just before it.
private func tense(in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int, _ first: Int)
  -> TimeFact.Tense?
{
  let word = stretch.words[index]
  guard word.kind == .letters else { return nil }
  let info = stretch.info(index)
  if info.tense > 0 {
    let found = TimeFact.Tense(rawValue: info.tense)
    if found == .future {
      if isNoun(stretch, index, first) { return nil }
      return isPastPerfect(stretch, index, first) ? .past : found
    }
    if isBeforeTo(stretch, index) { return .future }
    return found == .past && info.copula == 0
      ? helper(in: text, stretch, index, first) ?? found : found
  }
  guard word.length > 3, !word.isCapitalised, !isAdjective(stretch, index, first),
    text[word.end - 1] == 0x64,
    text[word.end - 2] == 0x65,
    !word.shape.contains(.beyondASCII)
  else { return nil }
  return helper(in: text, stretch, index, first) ?? .past
}

/// “is to meet”, “set to begin”: what follows is still to come.
private func isBeforeTo(_ stretch: DateStretch, _ index: Int) -> Bool {
  index + 1 < stretch.words.count && stretch.info(index + 1).isOn(.to)
    && stretch.info(index).isOn(.beforeTo)
}

/// A plain word behind “to”: an infinitive, which leaves the time open.
private func isVerb(_ stretch: DateStretch, _ index: Int) -> Bool {
  guard index < stretch.words.count else { return false }
  let word = stretch.words[index]
  return word.kind == .letters && !word.isCapitalised && stretch.info(index).lists == 0
}

/// “announced the plan on Friday”: a noun tells no tense; “the plan to sell it” and “that will end” do.
private func isNoun(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  guard index > first, stretch.info(index).copula == 0, stretch.info(index - 1).isOn(.determiner)
  else { return false }
  return index + 1 >= stretch.words.count || !stretch.info(index + 1).isOn(.to)
}

/// “a still unspecified date”: a participle that stands before a noun tells no tense.
private func isAdjective(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  index > first && stretch.info(index - 1).isOn(.determiner)
    || index > first + 1 && stretch.info(index - 2).isOn(.determiner)
      && stretch.info(index - 1).isOn(.between)
}

/// “had been due”: what was to come lies behind.
private func isPastPerfect(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  index >= first + 2 && stretch.info(index - 1).isOn(.been)
    && stretch.info(index - 2).isOn(.had)
}

/// The tense of the helping verb before a participle, over “be”, “not” and adverbs.
private func helper(in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int, _ first: Int)
  -> TimeFact.Tense?
{
  var at = index - 1
  while at >= first, at >= index - 4 {
    let word = stretch.words[at]
    let info = stretch.info(at)
    if info.copula > 0 { return TimeFact.Tense(rawValue: info.copula) }
    let isAdverb =
      word.length > 4 && text[word.end - 1] == 0x79 && text[word.end - 2] == 0x6C
    guard isAdverb || info.isOn(.between) else { return nil }
    at -= 1
  }
  return nil
}

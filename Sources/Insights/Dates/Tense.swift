internal import Assets
internal import Prose

/// The tense of the clause that a date stands in, by the nearest verb or word that tells: before it, else behind it.
func tense(
  in text: Span<UInt8>, _ stretch: DateStretch, _ word: Int, _ range: TextRange, _ sentence: Int
) -> TimeFact.Tense {
  let words = clause(in: text, stretch, word, stretch.stretch.sentences[sentence].words, range)
  let signal =
    word > words.lowerBound ? TimeFact.Signal(rawValue: stretch.info(word - 1).signal) : nil
  if signal == .since { return .past }
  if isSubject(in: text, stretch, word, words, range) { return .future }
  if opensClause(stretch, word, words.lowerBound, signal),
    let found = tenseBehind(in: text, stretch, word, words, range, reach: 2), found != .present
  {
    return found
  }
  let before = tenseBefore(in: text, stretch, words.lowerBound..<word, signal)
  var found = before.tense
  if found == nil {
    found =
      isBehindHappening(stretch, word, words.lowerBound)
      ? .past : tenseBehind(in: text, stretch, word, words, range, reach: 40)
  }
  if found == nil, before.isInfinitive || isPresent(in: text, stretch, word, words) {
    return .future
  }
  let isOpen = found == nil || found == .present
  let isAwaited =
    signal == .until || signal == .by || stretch.info(words.lowerBound).isOn(.until)
    || found == .present
      && (signal == .through || signal == .from && opensSpan(stretch, word, words, range))
  return isOpen && isAwaited ? .future : found ?? .unknown
}

/// “They have lost ground, and elections in May are expected”: the words from a joint on, where no verb stands between it and
/// the date and one does behind; else the sentence.
private func clause(
  in text: Span<UInt8>, _ stretch: DateStretch, _ word: Int, _ words: Range<Int>, _ range: TextRange
) -> Range<Int> {
  var joint = word - 1
  while joint > words.lowerBound, joint > word - 9,
    !(stretch.info(joint).isOn(.and) && stretch.words[joint - 1].isMark(","))
  {
    if stretch.words[joint].kind == .mark { return words }
    joint -= 1
  }
  guard joint > words.lowerBound, joint > word - 9, joint < word - 1,
    !(joint + 1..<word).contains(where: {
      tense(in: text, stretch, $0, words.lowerBound) != nil
    }),
    tenseBehind(in: text, stretch, word, words, range, reach: 3) != nil
  else { return words }
  return joint + 1..<words.upperBound
}

/// “is in effect from Tuesday through Friday”: an end follows.
private func opensSpan(
  _ stretch: DateStretch, _ word: Int, _ words: Range<Int>, _ range: TextRange
) -> Bool {
  let behind = (word..<words.upperBound).first { stretch.words[$0].start >= range.end }
  return behind.map { stretch.info($0).isOn(.rangeLink) && !stretch.info($0).isOn(.and) } ?? false
}

/// “critics who on Sunday cast doubt”, “and on Monday they ruled”: the verb of the date’s clause follows.
private func opensClause(
  _ stretch: DateStretch, _ word: Int, _ first: Int, _ signal: TimeFact.Signal?
) -> Bool {
  if signal == .by || signal == .until { return false }
  let opener = signal == nil ? word - 1 : word - 2
  guard opener > first, signal != .and, stretch.info(opener).isOn(.clauseEnd) else { return false }
  // “that Monday”, “as soon as Monday”
  return signal != nil || !stretch.info(opener).isOn(.that) && !stretch.info(opener).isOn(.as)
}

/// “her victories in Dorn on Tuesday will …”: what the date belongs to lies behind, whatever follows.
private func isBehindHappening(_ stretch: DateStretch, _ word: Int, _ first: Int) -> Bool {
  for index in stride(from: word - 1, through: max(first, word - 10), by: -1)
  where stretch.info(index).isOn(.happened) {
    return (max(first, index - 3)..<index).contains {
      stretch.words[$0].kind == .possessive
        || stretch.info($0).isOn(.determiner) && !stretch.info($0).isOn(.a)
    }
  }
  return false
}

/// What the nearest word before a date tells; and whether an infinitive stands there.
private func tenseBefore(
  in text: Span<UInt8>, _ stretch: DateStretch, _ words: Range<Int>, _ signal: TimeFact.Signal?
) -> (tense: TimeFact.Tense?, isInfinitive: Bool) {
  let isDeadline = signal == .until || signal == .by || signal == .before
  let isTarget = signal == .until || signal == .for || signal == .to
  var isInfinitive = false
  var index = words.upperBound - 1
  if isPredicate(stretch, signal == .on ? index - 1 : index, words) { return (.future, false) }
  while index >= words.lowerBound, index > words.upperBound - 26, !stretch.words[index].isMark(";")
  {
    let info = stretch.info(index)
    // “postponed until Monday”: the verb of the past names a day to come.
    if isTarget, info.isOn(.deferring) { return (.future, isInfinitive) }
    // “wanted a vote before Monday”, “if it is not open by Monday”
    if isDeadline, info.isOn(.forward) || stretch.words[index].hash == ifWord {
      return (.future, isInfinitive)
    }
    // “until tests come back on Monday”: a clause of the present that is still awaited.
    if info.isOn(.until), index + 1 < words.upperBound {
      return (index == words.lowerBound ? nil : .future, isInfinitive)
    }
    if isBehindEvent(in: text, stretch, index, words) { return (.past, isInfinitive) }
    // “let’s”
    if stretch.words[index].kind == .possessive, index > words.lowerBound,
      stretch.words[index - 1].hash == letWord
    {
      return (.future, isInfinitive)
    }
    if info.isOn(.than), index > words.lowerBound, index > words.upperBound - 5 {
      return (stretch.info(index - 1).isOn(.anchored) ? .future : .past, isInfinitive)
    }
    if let tense = tense(in: text, stretch, index, words.lowerBound) {
      guard isInfinitive, tense != .future else { return (tense, isInfinitive) }
      // “agreed to sell it in January”: the verb of the past does not date the sale.
      return (isDeadline || info.isOn(.forward) ? .future : .present, isInfinitive)
    }
    if info.isOn(.to), isVerb(stretch, index + 1) { isInfinitive = true }
    index -= 1
  }
  return (nil, isInfinitive)
}

/// “The final is Saturday”, “the hearing is on Monday”: the date is what is said of it.
private func isPredicate(_ stretch: DateStretch, _ index: Int, _ words: Range<Int>) -> Bool {
  index > words.lowerBound && stretch.info(index).copula == TimeFact.Tense.present.rawValue
    && stretch.info(index).isOn(.beforeTo)
}

/// “after the fire in June”: what the date belongs to lies behind, unless it is one that people wait for.
private func isBehindEvent(
  in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int, _ words: Range<Int>
) -> Bool {
  guard index + 2 < words.upperBound, stretch.info(index).isOn(.after) else { return false }
  let next = stretch.info(index + 1).isOn(.of) ? index + 2 : index + 1
  if isGerund(in: text, stretch.words[next]) {
    // “after trouncing her in Tuesday’s vote”, but not “will rest after visiting Dorn on Tuesday”.
    return tenseBefore(in: text, stretch, words.lowerBound..<index, nil).tense != .future
  }
  guard stretch.info(next).isOn(.determiner) else { return false }
  return !(next + 1..<max(next + 1, words.upperBound)).contains {
    stretch.info($0).isOn(.awaited)
  }
}

private func isGerund(in text: Span<UInt8>, _ word: Word) -> Bool {
  word.kind == .letters && word.length > 5 && !word.isCapitalised && text[word.end - 1] == 0x67
    && text[word.end - 2] == 0x6E && text[word.end - 3] == 0x69
}

private let quantifiers: Set<WordHash> = ["some", "each", "any", "another"].hashes
private let letWord = WordHash("let")
private let ifWord = WordHash("if")

/// What the nearest word behind a date tells.
private func tenseBehind(
  in text: Span<UInt8>, _ stretch: DateStretch, _ word: Int, _ words: Range<Int>,
  _ range: TextRange, reach: Int
) -> TimeFact.Tense? {
  let isOpening = word <= words.lowerBound + 1
  var index = word
  while index < words.upperBound, stretch.words[index].start < range.end { index += 1 }
  let end = min(index + reach, words.upperBound)
  while index < end, !stretch.words[index].isMark(";") {
    // “face delays from Monday after talks broke down”: what follows is told of another day.
    if !isOpening, stretch.info(index).isOn(.after) { return nil }
    if let tense = tense(in: text, stretch, index, words.lowerBound) { return tense }
    index += 1
  }
  return nil
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
  if info.isOn(.meet), word.isCapitalised { return nil }
  if info.isOn(.meet), index > first {
    let before = stretch.info(index - 1)
    let isBare =
      before.copula == 0 && !before.isOn(.modal) && !before.isOn(.not) && !before.isOn(.determiner)
    return isBare && before.tense == 0 ? .future : nil
  }
  if index > first + 1, word.isCapitalised, stretch.words[index - 1].isMark(":"),
    info.isOn(.acting) || info.signal == TimeFact.Signal.at.rawValue
  {
    return isPlural(in: text, stretch, index - 2, first) ? .future : nil
  }
  if info.isOn(.acting), !word.isCapitalised,
    isPlural(in: text, stretch, index - 1, first) || isFixture(stretch, index, first)
  {
    return .future
  }
  if info.tense > 0 {
    let found = TimeFact.Tense(rawValue: info.tense)
    if found == .future {
      if word.isCapitalised, info.isOn(.month) { return nil }
      if isNoun(stretch, index, first) || isAsPlanned(stretch, index, first) { return nil }
      return isPastPerfect(stretch, index, first) || isUnreal(in: text, stretch, index, first)
        ? .past : found
    }
    // “plans to cut it”: an infinitive that looks like a past tense.
    if found == .past, index > first, stretch.info(index - 1).isOn(.to) { return nil }
    // “will have a say”: the word before tells.
    if info.isOn(.have), index > first,
      stretch.info(index - 1).tense == TimeFact.Tense.future.rawValue
    {
      return nil
    }
    if isBeforeTo(stretch, index) { return .future }
    return found == .past && info.copula == 0
      ? helper(in: text, stretch, index, first) ?? found : found
  }
  guard word.length > 3, !word.isCapitalised || index == first, !isAdjective(stretch, index, first),
    text[word.end - 1] == 0x64,
    text[word.end - 2] == 0x65,
    !word.shape.contains(.beyondASCII)
  else { return nil }
  return helper(in: text, stretch, index, first) ?? .past
}

/// “Brackley face Dunmore on Saturday”, “Brackley travel to Dunmore”: teams are many, and so is their verb.
private func isFixture(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  guard index > first, bearingWords[stretch.words[index].hash].contains(.fixture),
    stretch.words[index - 1].isCapitalised, stretch.info(index - 1).lists == 0
  else { return false }
  var next = index + 1
  if next < stretch.words.count, stretch.info(next).isOn(.to) { next += 1 }
  return next < stretch.words.count && stretch.words[next].isCapitalised
    && stretch.info(next).lists == 0
}

/// “is to meet”, “set to begin”: what follows is still to come.
private func isBeforeTo(_ stretch: DateStretch, _ index: Int) -> Bool {
  index + 1 < stretch.words.count && stretch.info(index + 1).isOn(.to)
    && stretch.info(index).isOn(.beforeTo)
    && !(index + 2 < stretch.words.count && stretch.info(index + 2).isOn(.have))
}

/// A plain word behind “to”: an infinitive, which leaves the time open.
private func isVerb(_ stretch: DateStretch, _ index: Int) -> Bool {
  guard index < stretch.words.count else { return false }
  let word = stretch.words[index]
  let info = stretch.info(index)
  return word.kind == .letters && !word.isCapitalised && !info.isOn(.goal)
    && (info.isPlain || info.tense > 0 && info.copula == 0)
}

/// “announced the plan on Friday”: a noun tells no tense; “the plan to sell it” and “that will end” do.
private func isNoun(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  guard index > first, stretch.info(index).copula == 0 else { return false }
  let next = index + 1 < stretch.words.count ? stretch.info(index + 1) : DateWordInfo()
  if next.isOn(.to) { return false }
  func ownsIt(_ place: Int) -> Bool {
    place >= first
      && (stretch.info(place).isOn(.determiner) || stretch.words[place].kind == .possessive)
  }
  if ownsIt(index - 1) { return true }
  guard stretch.info(index).isOn(.plan), !next.isOn(.determiner) else { return false }
  // “announced a four-year spending plan on Monday”
  for place in stride(from: index - 2, to: index - 9, by: -1) {
    if ownsIt(place) { return true }
    guard place >= first, stretch.info(place).tense == 0 else { return false }
  }
  return false
}

/// “as planned”, “as previously scheduled”: says nothing of when.
private func isAsPlanned(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  index > first && stretch.info(index - 1).isOn(.as)
    || index > first + 1 && stretch.info(index - 2).isOn(.as)
}

/// “could not be reached”, “nor could they be”, “might have been”: what did not come, or lies behind.
private func isUnreal(
  in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int, _ first: Int
) -> Bool {
  guard stretch.info(index).isOn(.modal), index + 2 < stretch.words.count else { return false }
  if stretch.info(index).isOn(.could),
    (max(first, index - 9)..<index).contains(where: { stretch.info($0).isOn(.denying) })
  {
    return true
  }
  guard stretch.info(index + 1).isOn(.not) else {
    return stretch.info(index + 1).isOn(.have) && isParticiple(in: text, stretch, index + 2)
  }
  return stretch.info(index).isOn(.could) || stretch.info(index + 2).isOn(.have)
    || stretch.info(index + 2).isOn(.refusing)
}

/// “must have been”, “may have sunk”, but no “must have 180 days”.
private func isParticiple(in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int) -> Bool {
  let word = stretch.words[index]
  return word.kind == .letters
    && (stretch.info(index).tense == TimeFact.Tense.past.rawValue
      || word.length > 3
        && text[word.end - 1] == 0x64 && text[word.end - 2] == 0x65)
}

/// “a still unspecified date”: a participle that stands before a noun tells no tense; “that injured them” does.
private func isAdjective(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  func isArticle(_ place: Int) -> Bool {
    place >= first && stretch.info(place).isOn(.determiner) && !stretch.info(place).isOn(.that)
  }
  // “some waited until May”
  if isArticle(index - 1), quantifiers.contains(stretch.words[index - 1].hash),
    index + 1 < stretch.words.count, stretch.info(index + 1).signal > 0
  {
    return false
  }
  return isArticle(index - 1)
    || stretch.info(max(first, index - 1)).isOn(.between) && isArticle(index - 2)
}

/// “had been due”: what was to come lies behind.
private func isPastPerfect(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  index >= first + 2 && stretch.info(index - 1).isOn(.been)
    && stretch.info(index - 2).isOn(.had)
}

/// The tense of the helping verb before a participle, over “be”, “not” and adverbs; a bare “be” is asked for and looks ahead.
private func helper(in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int, _ first: Int)
  -> TimeFact.Tense?
{
  var at = index - 1
  var isAsked = false
  while at >= first, at >= index - 4 {
    let word = stretch.words[at]
    let info = stretch.info(at)
    if info.copula > 0 { return TimeFact.Tense(rawValue: info.copula) }
    if info.isOn(.modal) { return isUnreal(in: text, stretch, at, first) ? .past : .future }
    let isAdverb =
      word.length > 4 && text[word.end - 1] == 0x79 && text[word.end - 2] == 0x6C
    guard isAdverb || info.isOn(.between) else { break }
    if info.isOn(.be) { isAsked = true }
    at -= 1
  }
  return isAsked ? .future : nil
}

internal import Prose

/// Notes what a day of the week belongs to: something known beforehand (“ahead of the vote on Tuesday”), or told (“Tuesday’s ruling”).
func markOwner(_ fact: inout TimeFact, in stretch: DateStretch, _ word: Int, _ first: Int) {
  guard fact.form == .calendar, fact.direction == nil, fact.year == 0 else { return }
  var behind = word
  while behind < stretch.words.count, stretch.words[behind].start < fact.range.end { behind += 1 }
  if fact.month > 0 {
    // “the convention in July”, “the July convention”: the one nearest.
    let owner = fact.signal == .in || fact.signal == .on ? word - 2 : word - 1
    let isOwner = behind < stretch.words.count && stretch.words[behind].kind == .possessive
    if owner >= first && stretch.info(owner).isOn(.awaited)
      || ownsAwaited(stretch, isOwner ? behind + 1 : behind)
    {
      fact.signal = .ahead
    }
    if isDue(stretch, word, first) { (fact.signal, fact.tense) = (.ahead, .future) }
    return
  }
  guard fact.weekday > 0 else { return }
  if behind < stretch.words.count, stretch.words[behind].kind == .possessive {
    let isKnown = ownsAwaited(stretch, behind + 1)
    if isKnown, looksAhead(stretch, word - 1, first) { fact.signal = .ahead }
    // “canceled Friday’s dance”
    if word > first, stretch.info(word - 1).isOn(.callingOff) {
      fact.signal = .ahead
      return
    }
    // “the grid for Sunday’s race”
    if isKnown, fact.tense != .past, fact.signal == .for { fact.tense = .future }
    // “will appeal Wednesday’s ruling”: the ruling lies behind.
    if fact.tense == .future, !isKnown { fact.tense = .past }
  } else if isDue(stretch, word, first) {
    (fact.signal, fact.tense) = (.ahead, .future)
  } else {
    let owner = word > first && stretch.info(word - 1).isOn(.on) ? word - 2 : word - 1
    guard owner >= first, stretch.info(owner).isOn(.awaited) else { return }
    if leadsTo(stretch, owner - 1, first) { fact.signal = .ahead }
  }
}

/// “a trial date of Jan. 9”, “a deadline of Friday”.
private func isDue(_ stretch: DateStretch, _ word: Int, _ first: Int) -> Bool {
  word - 2 >= first && stretch.info(word - 1).isOn(.of) && stretch.info(word - 2).isOn(.dueDate)
}

/// The words behind “Tuesday’s” name what people wait for: a vote, a match.
private func ownsAwaited(_ stretch: DateStretch, _ start: Int) -> Bool {
  for place in start..<max(start, min(start + 4, stretch.words.count)) {
    guard stretch.words[place].kind == .letters, stretch.info(place).signal == 0 else {
      return false
    }
    if stretch.info(place).isOn(.awaited) { return true }
  }
  return false
}

/// “ahead of the first big vote”: words that look ahead stand before a phrase of a few words.
private func leadsTo(_ stretch: DateStretch, _ last: Int, _ first: Int) -> Bool {
  var index = last
  while index >= first, index > last - 6, stretch.words[index].kind == .letters {
    if looksAhead(stretch, index, first) { return true }
    if stretch.info(index).tense > 0 || stretch.info(index).signal > 0 { return false }
    index -= 1
  }
  return false
}

/// before, ahead of, up to.
private func looksAhead(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  guard index >= first else { return false }
  if stretch.info(index).isOn(.before) { return true }
  guard index > first else { return false }
  let word = stretch.info(index)
  return word.isOn(.of) && stretch.words[index - 1].hash == aheadWord
    || word.isOn(.to) && stretch.words[index - 1].hash == upWord
}

private let aheadWord = WordHash("ahead")
private let upWord = WordHash("up")

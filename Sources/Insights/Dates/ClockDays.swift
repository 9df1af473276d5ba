internal import Prose

/// A time of day without a day takes that of a time beside it: “10:35 a.m. (0735 GMT) Friday”, “between 3 a.m. and noon
/// Wednesday”, “from 9 p.m. Tuesday until 5 a.m.”.
func withDay(_ index: Int, of facts: [TimeFact], in text: Span<UInt8>) -> TimeFact {
  let fact = facts[index]
  guard isBareClock(fact) else { return fact }
  return withDayBehind(fact, facts[(index + 1)...], in: text)
    ?? withDayOfNextClock(index, facts, in: text) ?? endOfNight(index, facts, in: text) ?? fact
}

private func isBareClock(_ fact: TimeFact) -> Bool {
  fact.form == .time && fact.hour > 0 && !namesDay(fact) && fact.direction == nil
}

private func namesDay(_ fact: TimeFact) -> Bool {
  fact.offset > 0 || fact.weekday > 0 || fact.month > 0
}

/// The day stands behind, with nothing but marks and other times between.
private func withDayBehind(
  _ fact: TimeFact, _ behind: ArraySlice<TimeFact>, in text: Span<UInt8>
) -> TimeFact? {
  var end = fact.range.end
  for next in behind.prefix(3) {
    guard isOnlyMarks(text, end, next.start) else { return nil }
    end = next.range.end
    if isBareClock(next) { continue }
    guard next.form == .calendar || next.form == .time, next.direction == nil, next.offset == 0,
      next.weekday > 0 || next.month > 0 && next.day > 0
    else { return nil }
    return taking(dayOf: next, fact)
  }
  return nil
}

private func taking(dayOf other: TimeFact, _ fact: TimeFact) -> TimeFact {
  var whole = fact
  (whole.weekday, whole.month, whole.day, whole.year) =
    (other.weekday, other.month, other.day, other.year)
  (whole.offset, whole.direction, whole.tense) = (other.offset, other.direction, other.tense)
  return whole
}

/// “Polls open at 7 a.m. and close at 8 p.m. Tuesday”: the first of a sentence has the day of the second, but for a night
/// between (“between 11 p.m. and 2 a.m. Saturday”).
private func withDayOfNextClock(
  _ index: Int, _ facts: [TimeFact], in text: Span<UInt8>
) -> TimeFact? {
  let fact = facts[index]
  guard index + 1 < facts.count else { return nil }
  let next = facts[index + 1]
  guard next.sentence == fact.sentence, next.form == .time, next.hour > 0, namesDay(next),
    next.start - fact.range.end < 40, !isDayNamed(before: index, facts)
  else { return nil }
  var whole = taking(dayOf: next, fact)
  if fact.hourOfDay > next.hourOfDay, isSpan(fact, next, in: text) { goBackADay(&whole) }
  return whole
}

private func isDayNamed(before index: Int, _ facts: [TimeFact]) -> Bool {
  facts[..<index].reversed().prefix { $0.sentence == facts[index].sentence }.contains(
    where: namesDay)
}

private func goBackADay(_ fact: inout TimeFact) {
  if fact.weekday > 0 { fact.weekday = (fact.weekday + 5) % 7 + 1 }
  if fact.offset > 0 { fact.offset -= 1 }
  if fact.day > 1 { fact.day -= 1 }
}

/// “from 9 p.m. Tuesday until 5 a.m.”: of the next day.
private func endOfNight(_ index: Int, _ facts: [TimeFact], in text: Span<UInt8>) -> TimeFact? {
  guard index > 0 else { return nil }
  let (last, fact) = (facts[index - 1], facts[index])
  guard last.sentence == fact.sentence, last.form == .time, last.hour > 0, namesDay(last),
    fact.hourOfDay < last.hourOfDay, isSpan(last, fact, in: text)
  else { return nil }
  var end = fact
  end.direction = .following
  return end
}

/// “from … to …”, “between … and …”.
private func isSpan(_ first: TimeFact, _ second: TimeFact, in text: Span<UInt8>) -> Bool {
  switch link(in: text, first.range.end, second.start) {
  case .to: true
  case .and: first.signal == .between
  case nil: false
  }
}

private func holdsEmptyLine(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  (start..<end).count { text[$0] == 0x0A } > 1
}

/// A few bytes without letters, but for “on”.
private func isOnlyMarks(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
  guard end >= start, end - start <= 8, !holdsEmptyLine(text, start, end) else { return false }
  var scanner = WordScanner(TextRange(start, end))
  while let word = scanner.next(in: text) {
    guard word.kind == .mark || dateProgram.lexicon.info(word).isOn(.on) else { return false }
  }
  return true
}

internal import Documents
internal import Prose

/// Step 2 of dates: values, from the day of publication and the dates around.
func resolveTimes(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [TimeFact], _ published: Publication?
) -> [TimeExpression] {
  let isDayFirst = facts.contains { $0.place.contains(.eitherOrder) } && putsDayFirst(stretch.words)
  let facts = isDayFirst ? facts.map(\.withDayFirst) : facts
  var resolver = TimeResolver(
    published?.date, isHistory: isHistory(facts, published?.date))
  resolver.isDayGiven = published.map { $0.source != .inferred } ?? false
  resolver.looksFromToday = published == nil && looksFromToday(facts)
  var expressions: [TimeExpression] = []
  expressions.reserveCapacity(facts.count)
  for (index, fact) in facts.enumerated() {
    let block = stretch.block(ofSentence: Int(fact.sentence))
    let opensIt = fact.start - stretch.blocks[block].range.start < 4
    resolver.enter(fact, paragraph: block, opensIt: opensIt)
    let next = index + 1 < facts.count ? facts[index + 1] : nil
    let whole = withDay(index, of: facts, in: text)
    if let next, endsQuarter(fact, next, in: text), !resolver.isQuarterTalk {
      resolver.speakOfQuarter(ending: next)
    }
    let dated = inYear(completed(whole, by: next, in: text), next)
    expressions.append(resolver.resolve(dated))
    if resolver.written == nil, isInDateline(fact, stretch) {
      resolver.beWritten(expressions[index])
    }
    if fillsBlock(fact, stretch) { resolver.beginDay(expressions[index]) }
  }
  bind(&expressions, facts, in: text)
  return expressions
}

/// “COLBURN, Feb. 11 —”: the day of writing, before the first words of a paragraph or on a line of its own.
private func isInDateline(_ fact: TimeFact, _ stretch: Stretch) -> Bool {
  guard fact.form == .calendar, fact.day > 0, fact.month > 0 else { return false }
  let sentence = Int(fact.sentence)
  let block = stretch.block(ofSentence: sentence)
  guard stretch.sentencesOfBlock[block].first == sentence else { return false }
  let words = stretch.sentences[sentence].words
  return stretch.blocks[block].kind == .dateline
    || stretch.behindDateline(words).lowerBound >= stretch.word(at: fact.range.end)
}

/// “Friday 20 May” on a line of its own.
private func fillsBlock(_ fact: TimeFact, _ stretch: Stretch) -> Bool {
  let block = stretch.blocks[stretch.block(ofSentence: Int(fact.sentence))].range
  return block.end - block.start - Int(fact.length) <= 2
}

/// “the quarter ended July 31”, “three months ending in June”: a length of three months that a date closes.
private func endsQuarter(_ fact: TimeFact, _ next: TimeFact, in text: Span<UInt8>) -> Bool {
  let isQuarter =
    fact.form == .duration && fact.unit == .month && fact.amount == 3
    || fact.form == .relative && fact.unit == .quarter && fact.direction == .the
  guard isQuarter, next.form == .calendar, next.month > 0, next.start - fact.range.end < 16,
    next.start > fact.range.end
  else { return false }
  var scanner = WordScanner(TextRange(fact.range.end, next.start))
  guard let word = scanner.next(in: text) else { return false }
  return dateProgram.lexicon.info(word).isOn(.ending) || dateProgram.lexicon.info(word).isOn(.to)
}

/// “Election Day in 1910”: the year stands behind.
private func inYear(_ fact: TimeFact, _ next: TimeFact?) -> TimeFact {
  guard let next, fact.form == .calendar, fact.holiday > 0, fact.year == 0, fact.direction == nil,
    next.form == .calendar, next.year > 0, next.month == 0, next.start - fact.range.end == 4,
    next.signal == .in
  else { return fact }
  var fact = fact
  fact.year = next.year
  return fact
}

/// “June and July 2003”, “8 May to 3 June 1990”: the year stands only with the second.
private func completed(_ fact: TimeFact, by next: TimeFact?, in text: Span<UInt8>) -> TimeFact {
  guard let next, fact.form == .calendar, next.form == .calendar, fact.year == 0,
    fact.direction == nil, link(in: text, fact.range.end, next.start) != nil
  else { return fact }
  var fact = fact
  // “from the 13th to the 15th of July”
  if fact.day > 0, fact.month == 0, next.month > 0, next.day > fact.day {
    (fact.month, fact.year, fact.tense) = (next.month, next.year, next.tense)
    return fact
  }
  guard next.year != 0,
    fact.month > 0 && next.month > 0 || fact.season > 0 && next.season > 0
      || fact.quarter > 0 && next.quarter > 0
  else { return fact }
  fact.year = next.year
  if next.month > 0, fact.month > next.month { fact.year -= 1 }
  return fact
}

/// What stands between two expressions, when it joins them and nothing else does.
enum Link { case to, and }

func link(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Link? {
  guard end > start, end - start <= 12 else { return nil }
  var scanner = WordScanner(TextRange(start, end))
  var found: Link?
  while let word = scanner.next(in: text) {
    let info = dateProgram.lexicon.info(word)
    if isHyphen(word) {
      found = .to
    } else if word.isMark("/") {
      found = .and
    } else if info.isOn(.rangeLink) {
      found = info.isOn(.and) ? .and : .to
    } else if !info.isOn(.in), !info.isOn(.on), !info.isOn(.or), !info.isOn(.the) {
      return nil
    } else if info.isOn(.or) {
      found = .and
    }
  }
  return found
}

/// Gives expressions the bounds that the words around them say: since, until, from … to, between … and.
private func bind(
  _ expressions: inout [TimeExpression], _ facts: [TimeFact], in text: Span<UInt8>
) {
  for index in facts.indices {
    switch facts[index].signal {
    case .since where expressions[index].bounds == .none: expressions[index].bounds = .opens
    case .until where expressions[index].bounds == .none: expressions[index].bounds = .closes
    case _: break
    }
    guard index + 1 < facts.count, facts[index].sentence == facts[index + 1].sentence,
      let link = link(in: text, facts[index].range.end, facts[index + 1].start)
    else { continue }
    let between = facts[index].signal == .between && link == .and
    putInOrder(&expressions, index, facts, isSpan: link == .to || between)
    guard let first = expressions[index].span, let second = expressions[index + 1].span else {
      continue
    }
    if link == .to, runsBack(facts[index], facts[index + 1], expressions[index...]) {
      turn(&expressions, index, by: facts[index + 1])
      continue
    }
    if link == .to || between, let start = first.from, let end = second.to, start < end {
      expressions[index].bounds = .first(until: end)
      expressions[index + 1].bounds = .second(since: start)
    }
  }
}

/// “from November to March”: a span of months of no named year whose ends were taken from two years the wrong way round.
private func runsBack(
  _ first: TimeFact, _ second: TimeFact, _ expressions: ArraySlice<TimeExpression>
) -> Bool {
  guard first.form == .calendar, second.form == .calendar, first.year == 0, second.year == 0,
    first.month > 0, second.month > 0, first.direction == nil, second.direction == nil,
    let start = expressions[expressions.startIndex].span?.from,
    let end = expressions[expressions.startIndex + 1].span?.from
  else { return false }
  return start.year > 0 && end < start
}

/// Sets such a span right: the end a year later where it is to come, else the beginning a year earlier.
private func turn(_ expressions: inout [TimeExpression], _ index: Int, by end: TimeFact) {
  if end.tense == .future {
    expressions[index + 1].payload.year += 1
  } else {
    expressions[index].payload.year -= 1
  }
  guard let start = expressions[index].span?.from, let last = expressions[index + 1].span?.to,
    start < last
  else { return }
  expressions[index].bounds = .first(until: last)
  expressions[index + 1].bounds = .second(since: start)
}

/// Whether a text without a day of publication looks from one all the same: weekdays and “last year” among few years.
private func looksFromToday(_ facts: [TimeFact]) -> Bool {
  let fromToday = facts.count { $0.weekday > 0 || $0.direction == .last }
  return fromToday * 4 > facts.count { $0.form == .calendar && $0.year != 0 }
}

/// Whether a text tells of the past by its years: many older ones, and hardly a day seen from today.
private func isHistory(_ facts: [TimeFact], _ published: CalendarDate?) -> Bool {
  guard let published else { return true }
  var (older, newer, fromToday) = (0, 0, 0)
  for fact in facts {
    if fact.year != 0, fact.form == .calendar {
      if Int(fact.year) < Int(published.year) - 1 { older += 1 } else { newer += 1 }
    } else if fact.offset > 0 || fact.weekday > 0 || fact.direction == .last {
      fromToday += 1
    }
  }
  return older >= 8 && older > newer + fromToday && older > 4 * fromToday
}

internal import Prose

/// Step 2 of dates: values, from the day of publication and the dates around.
func resolveTimes(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [TimeFact], _ published: Publication?
) -> [TimeExpression] {
  var resolver = TimeResolver(published?.date)
  var expressions: [TimeExpression] = []
  expressions.reserveCapacity(facts.count)
  for (index, fact) in facts.enumerated() {
    resolver.enter(fact, paragraph: stretch.block(ofSentence: Int(fact.sentence)))
    let next = index + 1 < facts.count ? facts[index + 1] : nil
    expressions.append(resolver.resolve(completed(fact, by: next, in: text)))
  }
  bind(&expressions, facts, in: text)
  return expressions
}

/// “June and July 2003”, “8 May to 3 June 1990”: the year stands only with the second.
private func completed(_ fact: TimeFact, by next: TimeFact?, in text: Span<UInt8>) -> TimeFact {
  guard let next, fact.form == .calendar, next.form == .calendar, fact.year == 0, next.year != 0,
    fact.month > 0 && next.month > 0 || fact.season > 0 && next.season > 0
      || fact.quarter > 0 && next.quarter > 0,
    fact.direction == nil, link(in: text, fact.range.end, next.start) != nil
  else { return fact }
  var fact = fact
  fact.year = next.year
  if next.month > 0, fact.month > next.month { fact.year -= 1 }
  return fact
}

/// What stands between two expressions, when it joins them and nothing else does.
private enum Link { case to, and }

private func link(in text: Span<UInt8>, _ start: Int, _ end: Int) -> Link? {
  guard end > start, end - start <= 12 else { return nil }
  var scanner = WordScanner(TextRange(start, end))
  var found: Link?
  while let word = scanner.next(in: text) {
    if isHyphen(word) {
      found = .to
    } else if let value = dateWords.value("range-link", word) {
      found = TimeFact.Signal(rawValue: UInt8(clamping: value)) == .and ? .and : .to
    } else if word.hash != WordHash("in"), word.hash != WordHash("on"), word.hash != WordHash("or"),
      word.hash != WordHash("the")
    {
      return nil
    } else if word.hash == WordHash("or") {
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
    case .since: expressions[index].bounds = .opens
    case .until: expressions[index].bounds = .closes
    case _: break
    }
    guard index + 1 < facts.count, let first = expressions[index].span,
      let second = expressions[index + 1].span, facts[index].sentence == facts[index + 1].sentence,
      let link = link(in: text, facts[index].range.end, facts[index + 1].start)
    else { continue }
    let between = facts[index].signal == .between && link == .and
    if link == .to || between, let start = first.from, let end = second.to, start < end {
      expressions[index].bounds = .first(until: end)
      expressions[index + 1].bounds = .second(since: start)
    }
  }
}

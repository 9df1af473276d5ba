internal import Prose

extension TimelineMaker {
  /// One entry for each date of a sentence that places something.
  mutating func addDated(_ sentence: EventSentence) {
    var dates: [DateSpan] = []
    /// Where the last date of a clause ends.
    var used: [Int: Int] = [:]
    for time in sentence.times {
      let expression = analysis.times[time]
      let word = stretch.word(at: expression.range.start)
      let clause = sentence.clause(ofWord: word) ?? 0
      guard let date = place(expression, sentence.clauses[clause], sentence.cutter),
        word >= sentence.cutter.first, !dates.contains(date),
        !isClock(expression, word, sentence)
      else { continue }
      dates.append(date)
      if isAttributive(expression, word, sentence) || isDayToldOf(expression)
        || namesYearOfDay(time, sentence)
        || sentence.times.count > 1
          && (isFilled(time, clause, sentence) || namesThing(time, sentence))
      {
        continue
      }
      if case .second = expression.bounds {
        used[clause] = used[clause].map { _ in expression.range.end }
        continue
      }
      if !tellsNothing(expression, word, sentence, sentence.clauses[clause]) {
        let event = told(sentence, clause, expression, behind: used[clause])
        used[clause] = expression.range.end
        add(event, on: date, time, sentence)
      }
      if let then = whenClause(behind: expression, sentence), let day = expression.span,
        !dates.contains(day)
      {
        dates.append(day)
        let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
        add(cut.range(of: sentence.clauses[then], date: nil), on: day, time, sentence)
      }
    }
  }

  private mutating func add(
    _ event: TextRange, on date: DateSpan, _ time: Int, _ sentence: EventSentence
  ) {
    let expression = analysis.times[time]
    toldDates.insert(date)
    entries.append(
      TimelineEntry(
        date: date, certainty: expression.certainty, anchor: .expression, time: time,
        sentence: sentence.range, event: onOneSide(event, expression.range),
        cause: .expression(expression.cause), isLate: expression.modifier == .end))
  }

  /// “…,” she recalled in 1998: of an event that begins in a quotation and ends behind it, the side with its date.
  private func onOneSide(_ event: TextRange, _ date: TextRange) -> TextRange {
    let index = analysis.quotes.firstIndex(endingAfter: event.start)
    guard index < analysis.quotes.count else { return event }
    let quote = analysis.quotes[index]
    guard quote.kind != .indirect, quote.range.start <= event.start, quote.range.end < event.end
    else { return event }
    let words = stretch.words(in: event)
    let isBehind = date.start >= quote.range.end
    let side = words.filter {
      let word = stretch.words[$0]
      return (word.start >= quote.range.end) == isBehind && word.kind != .mark
        && word.kind != .quote
    }
    guard let first = side.first, let last = side.last, last - first > 1 else { return event }
    return TextRange(
      isBehind ? stretch.words[first].start : event.start,
      isBehind ? event.end : stretch.words[last].end)
  }

  /// “the worst since 1987, when a ferry burned”: the clause that tells what the date stands for.
  private func whenClause(behind expression: TimeExpression, _ sentence: EventSentence) -> Int? {
    var word = stretch.word(at: expression.range.end)
    if word < stretch.words.count, stretch.words[word].isMark(",") { word += 1 }
    guard word < stretch.words.count, stretch.words[word].hash == whenWord,
      let clause = sentence.clause(ofWord: word), sentence.clauses[clause].words.lowerBound == word
    else { return nil }
    return clause
  }

  /// The date of an expression; “until October” tells of what happens in October, and what “had been closed since May” is
  /// over.
  private func place(
    _ expression: TimeExpression, _ clause: Clause, _ cutter: ClauseCutter
  ) -> DateSpan? {
    switch expression.bounds {
    case .closes: expression.span
    case .opens where cutter.isPastPerfect(clause): expression.span
    case .none, .opens, .first, .second: expression.interval
    }
  }

  /// The clause of an expression; a second date in it has only its part, else, behind a verb behind the first date, the words
  /// from the verb on.
  private func event(
    _ sentence: EventSentence, _ index: Int, _ expression: TimeExpression, behind first: Int?
  ) -> TextRange {
    var clause = sentence.clauses[index]
    if let aside = aside(of: expression, sentence) { return aside }
    if let inner = inner(of: clause, around: expression, sentence.cutter) {
      clause.words = inner
      clause.mainVerb = nil
      let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
      return cut.range(of: clause, date: expression.range, keepsDate: expression.bounds != .none)
    }
    let first = first.flatMap { isJoined(expression, to: $0) ? nil : $0 }
    let outer = first.flatMap {
      outerVerb(of: clause, behind: $0, before: expression, sentence.cutter)
    }
    clause.mainVerb = outer ?? clause.mainVerb
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    let isBound = expression.bounds != .none
    if let first, let words = part(behind: first, of: clause, with: expression, sentence.cutter) {
      clause.words = words
      clause.mainVerb = nil
      return cut.range(of: clause, date: isBound ? nil : expression.range, keepsDate: isBound)
    }
    if let first, let start = start(behind: first, of: clause, with: expression, sentence.cutter) {
      clause.words = start..<clause.words.upperBound
      if let verb = clause.mainVerb, verb < start { clause.mainVerb = nil }
      return cut.range(of: clause, date: isBound ? nil : expression.range, keepsDate: isBound)
    }
    if let whole = conditional(index, sentence) {
      return cut.range(of: whole, date: expression.range, keepsDate: isBound)
    }
    if let told = toldBefore(index, sentence) {
      return cut.range(of: told, date: nil)
    }
    clause = whole(index, of: sentence)
    clause.mainVerb = outer ?? clause.mainVerb
    return cut.range(of: clause, date: expression.range, keepsDate: isBound)
  }

  /// “They were called twice: on Monday, and two weeks ago”: where only a date is left, the words of the first clause.
  private func told(
    _ sentence: EventSentence, _ index: Int, _ expression: TimeExpression, behind first: Int?
  ) -> TextRange {
    let event = event(sentence, index, expression, behind: first)
    guard expression.range.start <= event.start, event.end <= expression.range.end else {
      return event
    }
    if let listed = listed(behind: expression, sentence) { return listed }
    guard sentence.clauses[0].verb != nil else { return event }
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    return cut.range(of: sentence.clauses[0], date: nil)
  }

  /// “Saturday 14 June: Brass band concert, Town Hall”: what stands behind the colon.
  private func listed(behind expression: TimeExpression, _ sentence: EventSentence) -> TextRange? {
    let colon = stretch.word(at: expression.range.end)
    let end = stretch.sentences[sentence.index].words.upperBound
    guard colon + 2 < end, stretch.words[colon].isMark(":") else { return nil }
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    let clause = Clause(words: colon + 1..<end, verb: nil, mainVerb: nil, isSubordinate: false)
    return cut.range(of: clause, date: nil)
  }

  /// “on Monday and Tuesday”: what one date places the other does too.
  private func isJoined(_ expression: TimeExpression, to first: Int) -> Bool {
    let (behind, date) = (stretch.word(at: first), stretch.word(at: expression.range.start))
    return behind < date && date - behind <= 2
      && stretch.words[behind..<date].allSatisfy {
        $0.isMark(",") || $0.hash == andWord || $0.hash == orWord
      }
  }

  /// The part of a clause that a second date in it belongs to: behind a comma behind the verb; behind the first date,
  /// where the verb stands before that; from the second date on, where the verb stands behind it. nil: none has words
  /// enough.
  private func part(
    behind first: Int, of clause: Clause, with expression: TimeExpression, _ cutter: ClauseCutter
  ) -> Range<Int>? {
    let start = stretch.word(at: first)
    let date = stretch.word(at: expression.range.start)
    let end = clause.words.upperBound
    guard let verb = clause.mainVerb, start < date, date < end else { return nil }
    if let comma = (start..<date).last(where: { stretch.words[$0].isMark(",") }), verb < comma,
      !cutter.tag(comma + 1).contains(.relative), !cutter.isFinite(comma + 1),
      contents(comma..<end, cutter) > 2
    {
      return comma + 1..<end
    }
    if verb < start, contents(start..<date, cutter) > 2 { return start..<end }
    return verb > date && contents(date..<end, cutter) > 2 ? date..<end : nil
  }

  /// Where a second date's words begin, whose verb stands between it and the first: behind the last joint there (“and a
  /// gala is expected”), at the verb (“the probe, silent since May, woke”), behind the verb that belongs to the first
  /// (“in March they signed a contract”). nil: too few words are left.
  private func start(
    behind first: Int, of clause: Clause, with expression: TimeExpression, _ cutter: ClauseCutter
  ) -> Int? {
    guard let verb = clause.verb, let main = clause.mainVerb, main + 1 < clause.words.upperBound,
      first <= stretch.words[verb].start, stretch.words[main].end <= expression.range.start
    else { return nil }
    let date = stretch.word(at: first)
    if let joint = (date..<max(date, verb)).last(where: { cutter.tag($0).contains(.coordinator) }),
      joint + 1 < verb
    {
      return joint + 1
    }
    let opens = (clause.words.lowerBound..<date).prefix { $0 < verb }.allSatisfy {
      isOfDates($0)
        || !cutter.tag($0).isDisjoint(with: [.preposition, .adverb, .determiner, .coordinator])
    }
    if verb < main || !opens { return verb }
    return contents(main + 1..<clause.words.upperBound, cutter) > 1 ? main + 1 : nil
  }

  /// A mark, a number or a word that dates know.
  private func isOfDates(_ index: Int) -> Bool {
    let word = stretch.words[index]
    return word.kind != .letters || dateProgram.lexicon.symbol(word) != DateLexicon.unknown
  }

  /// How many words in a range, of its first twenty, say something besides a day.
  private func contents(_ range: Range<Int>, _ cutter: ClauseCutter) -> Int {
    range.prefix(20).count {
      let word = stretch.words[$0]
      return word.kind == .letters && word.length > 2 && cutter.tag($0).isDisjoint(with: joining)
        && weekdayNumbers[word.hash] == nil && monthNumbers[word.hash] == nil
    }
  }

  /// All dates of a sentence stand in asides or name what something is of, so that what it tells besides has none.
  func isAside(_ sentence: EventSentence) -> Bool {
    sentence.times.allSatisfy {
      aside(of: analysis.times[$0], sentence) != nil || isOfPeriod(analysis.times[$0], sentence)
    }
  }

  /// “third-quarter profit”, “a loss for 2008”: the period that something is of, not when it was told.
  func isOfPeriod(_ expression: TimeExpression, _ sentence: EventSentence) -> Bool {
    guard let from = expression.span?.from, from.day == 0 || expression.span?.to != from else {
      return false
    }
    let word = stretch.word(at: expression.range.start)
    if word > sentence.cutter.first, stretch.words[word - 1].hash == forName { return true }
    return expression.payload.shape == .quarter
      && (word + 1..<stretch.word(at: expression.range.end)).contains {
        stretch.words[$0].isMark("-")
      }
  }

  /// “the bridge, begun two years ago, …”: a participle with its date between commas, with the noun before it.
  private func aside(of expression: TimeExpression, _ sentence: EventSentence) -> TextRange? {
    let words = stretch.sentences[sentence.index].words
    let date = stretch.word(at: expression.range.start)
    var start = date
    while start > words.lowerBound, !stretch.words[start - 1].isMark(",") { start -= 1 }
    guard start > words.lowerBound, start < date, stretch.words[start].hash != datedWord,
      !sentence.cutter.tag(start).isDisjoint(with: [.ed, .past, .participle, .plan]),
      !sentence.cutter.isFinite(start)
    else { return nil }
    var end = date
    while end < words.upperBound, stretch.words[end].start < expression.range.end { end += 1 }
    guard end < words.upperBound, stretch.words[end].isMark(",") else { return nil }
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    return TextRange(stretch.words[cut.antecedent(of: start)].start, expression.range.end)
  }

  /// “the 2018 World Cup”: a year that is part of a name; “the 2018 treaty” of one that was told before.
  private func isAttributive(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence
  ) -> Bool {
    guard expression.range.count == 4, stretch.words[word].kind == .number, word > 0,
      word + 1 < stretch.words.count
    else { return false }
    let next = stretch.words[word + 1]
    let before = stretch.words[word - 1]
    guard determiners.contains(before.hash) || before.kind == .possessive, next.kind == .letters
    else { return false }
    return next.isCapitalised
      || expression.span.map(toldDates.contains) ?? false
        && !sentence.cutter.tag(word + 1).isDisjoint(with: [.happening, .news])
  }

  /// “1 July this year”: the year of the day right before it.
  private func namesYearOfDay(_ time: Int, _ sentence: EventSentence) -> Bool {
    let expression = analysis.times[time]
    guard time > 0, sentence.times.contains(time - 1), let span = expression.span,
      let day = analysis.times[time - 1].span, let from = span.from, let first = day.from,
      from.month == 0, first.year == from.year, first.day > 0
    else { return false }
    return stretch.word(at: analysis.times[time - 1].range.end)
      == stretch.word(at: expression.range.start)
  }

  /// “earlier in the day”: the day that is told of.
  private func isDayToldOf(_ expression: TimeExpression) -> Bool {
    let behind = stretch.word(at: expression.range.end)
    return behind > 2 && stretch.words[behind - 1].hash == dayName
      && stretch.words[behind - 2].hash == theArticle && stretch.words[behind - 3].hash != toName
  }

  /// “15:11”, “six minutes later”: a time of a day that the words do not name.
  private func isClock(_ expression: TimeExpression, _ word: Int, _ sentence: EventSentence) -> Bool
  {
    guard expression.kind == .time else { return false }
    var at = word
    while at < stretch.words.count, stretch.words[at].start < expression.range.end {
      let here = stretch.words[at]
      if weekdayNumbers[here.hash] != nil || monthNumbers[here.hash] != nil
        || sentence.cutter.tag(at).contains(.nearDay)
      {
        return false
      }
      if sentence.cutter.tag(at).contains(.clock) { return true }
      at += 1
    }
    return stretch.words[word].kind == .number
  }
}

let andWord = WordHash("and")
private let orWord = WordHash("or")
private let forName = WordHash("for")
private let joining: ClauseTags = [
  .coordinator, .preposition, .determiner, .relative, .adverb, .pronoun,
]
private let dayName = WordHash("day")
let toName = WordHash("to")
let theArticle = WordHash("the")
private let datedWord = WordHash("dated")
private let determiners: Set<WordHash> = ["the", "its", "their", "his", "her", "our", "this"].hashes

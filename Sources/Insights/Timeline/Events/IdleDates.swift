internal import Prose

extension TimelineMaker {
  /// Whether nothing is told of a date: it is what something is measured by (“up from 2019 levels”, “than in May”,
  /// “the lowest since 1998”), it is denied (“not 2015”) or asked, the clause is true every year, or somebody says that
  /// “today” is a good day; or it is part of a name (“Expo 2010”) or of a time of the year (“Christmas sales”), or a
  /// condition that was not met.
  func tellsNothing(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence, _ clause: Clause
  ) -> Bool {
    let near = before(word, 5, sentence)
    return isMeasure(expression, near, sentence) || isLikeAny(near, sentence)
      || isLevel(expression, word, sentence)
      || isRecord(expression, word, sentence) || isDenied(near, sentence)
      || isGeneral(expression, sentence, clause) || endsName(expression, word, sentence)
      || isThisYears(expression, sentence) || isSeasonOfTrade(expression, sentence)
      || isUnmet(clause, sentence) || isMissed(word, clause)
      || isDayOfSpeech(expression, word, sentence, clause) || isOfHours(expression, sentence)
      || sentence.cutter.asks(clause) || isGreeting(expression, word, sentence, clause)
  }

  /// The head of a table, with several dates, or a row of it with nothing but figures beside its date.
  func isFigures(_ row: EventSentence) -> Bool {
    row.times.count(where: { analysis.times[$0].kind == .date }) > 1
      || !stretch.words(in: row.range).contains { index in
        let word = stretch.words[index]
        return word.kind == .letters
          && !row.times.contains { analysis.times[$0].range.contains(word.start) }
      }
  }

  /// “today” in a quotation: where nothing happens, or where it was said on another day than that of publication.
  private func isDayOfSpeech(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence, _ clause: Clause
  ) -> Bool {
    guard sentence.cutter.tag(word).contains(.nearDay),
      goesOnQuoting.contains(sentence.index) || isQuoted(expression.range)
    else { return false }
    return sentence.cutter.telling(clause) == .other
      || leadDay.map { $0 != analysis.published?.date } ?? false
  }

  /// “up from 3 percent in May”, “from $1.2 billion, or $2 a share, a year ago”, “down 4 percent from Friday”: what an
  /// amount is measured against.
  private func isLevel(_ expression: TimeExpression, _ word: Int, _ sentence: EventSentence)
    -> Bool
  {
    // “will rise by 6 percent from July 1”
    if let from = expression.span?.from, let published = analysis.published?.date, from > published
    {
      return false
    }
    var at = word - 1
    while at > sentence.cutter.first, word - at < 14 {
      let here = stretch.words[at]
      if here.hash == fromWord {
        let measured = at + 1 == word ? behindDate(at - 1, sentence) : at + 1
        return isAmount(measured, sentence)
          && (at + 1 < word || !stretch.words[measured].isMark("$"))
      }
      guard isAmount(at, sentence) || here.isMark(",") || sentence.cutter.tag(at).contains(.gauge)
      else { return false }
      at -= 1
    }
    return false
  }

  /// “rose 4 percent last month from June”: the word before the date that ends at a word, else that word.
  private func behindDate(_ last: Int, _ sentence: EventSentence) -> Int {
    let word = stretch.words[last].range
    guard let time = sentence.times.first(where: { analysis.times[$0].range.overlaps(word) }) else {
      return last
    }
    let before = stretch.word(at: analysis.times[time].range.start) - 1
    return before > sentence.cutter.first && sentence.cutter.tag(before).contains(.preposition)
      ? before - 1 : max(before, sentence.cutter.first)
  }

  private func isAmount(_ index: Int, _ sentence: EventSentence) -> Bool {
    let word = stretch.words[index]
    return word.kind == .number || word.isMark("$") || word.isMark("%") || word.isMark("£")
      || word.isMark("€") || word.isMark(".") || sentence.cutter.tag(index).contains(.measure)
  }

  /// “Expo 2010”: a year, or two, behind a name with nothing between; “the Harbour Act of 1972”.
  private func endsName(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence
  ) -> Bool {
    guard word > sentence.cutter.first, stretch.words[word].kind == .number,
      stretch.words[word].length == 4, expression.payload.shape == .day,
      expression.range.count == 4 || expression.range.count == 9
    else { return false }
    let before = stretch.words[word - 1]
    if before.hash == ofWord, word - 2 > sentence.cutter.first {
      return stretch.words[word - 2].isCapitalised
        && sentence.cutter.tag(word - 2).contains(.statute)
    }
    return before.kind == .letters && before.isCapitalised
      && sentence.cutter.tag(word - 1).isDisjoint(with: [.preposition, .subordinator, .coordinator])
      && (word - 1 > sentence.cutter.first || before.shape.contains(.allCapitals))
  }

  /// “this year's fair”: which one, and no more than that.
  private func isThisYears(_ expression: TimeExpression, _ sentence: EventSentence) -> Bool {
    let behind = stretch.word(at: expression.range.end)
    guard behind < stretch.words.count, stretch.words[behind].kind == .possessive,
      let span = expression.span, let from = span.from, from.day == 0, span.to == from,
      let published = analysis.published?.date
    else { return false }
    return from.year == published.year && (from.month == 0 || from.month == published.month)
  }

  /// “the Christmas sales”: weeks around a feast, not its day.
  private func isSeasonOfTrade(_ expression: TimeExpression, _ sentence: EventSentence) -> Bool {
    var behind = stretch.word(at: expression.range.end)
    let end = stretch.sentences[sentence.index].words.upperBound
    let first = stretch.words[stretch.word(at: expression.range.start)]
    guard first.isCapitalised, expression.payload.shape == .day, weekdayNumbers[first.hash] == nil,
      monthNumbers[first.hash] == nil
    else { return false }
    while behind < end, stretch.words[behind].isCapitalised || stretch.words[behind].hash == andWord
    {
      behind += 1
    }
    return behind < end && sentence.cutter.tag(behind).contains(.trading)
  }

  /// “if the strike had ended in May”, “had the strike ended in May”.
  private func isUnmet(_ clause: Clause, _ sentence: EventSentence) -> Bool {
    guard let verb = clause.verb, stretch.words[verb].hash == hadName else { return false }
    let start = max(sentence.cutter.first, clause.words.lowerBound - 1)
    return stretch.words[start..<min(verb, start + 2)].contains { $0.hash == ifWord }
  }

  /// “was to have opened in May”: what did not come.
  private func isMissed(_ word: Int, _ clause: Clause) -> Bool {
    stretch.tellsMissed(clause.words.lowerBound..<max(clause.words.lowerBound, word))
  }

  /// “compared with the year before”, “more than in May”, “three days later than planned”; “no later than May” is a day.
  private func isMeasure(
    _ expression: TimeExpression, _ near: [Int], _ sentence: EventSentence
  ) -> Bool {
    let behind = stretch.word(at: expression.range.end)
    if behind < stretch.sentences[sentence.index].words.upperBound,
      stretch.words[behind].hash == thanWord
    {
      return true
    }
    for at in near.prefix(3) {
      if sentence.cutter.tag(at).contains(.comparing) { return true }
      if stretch.words[at].hash == thanWord {
        return at == sentence.cutter.first || !sentence.cutter.tag(at - 1).contains(.limit)
      }
      guard !sentence.cutter.tag(at).isDisjoint(with: [.preposition, .determiner]) else { break }
    }
    return false
  }

  /// “as in a normal July”: any July.
  private func isLikeAny(_ near: [Int], _ sentence: EventSentence) -> Bool {
    near.count > 1 && sentence.cutter.tag(near[0]).contains(.typical)
      && indefinite.contains(stretch.words[near[1]].hash)
  }

  /// “the largest loss since 1998”: how long it had not happened.
  private func isRecord(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence
  ) -> Bool {
    guard case .opens = expression.bounds else { return false }
    return before(word, 14, sentence).contains { sentence.cutter.tag($0).contains(.record) }
  }

  /// “and not 2015”, but “not until 2015”; “originally due in May”, but “a first sailing is due in May”.
  private func isDenied(_ near: [Int], _ sentence: EventSentence) -> Bool {
    if near.contains(where: { sentence.cutter.tag($0).contains(.plan) }),
      near.contains(where: {
        sentence.cutter.tag($0).contains(.formerly)
          && !sentence.cutter.tag($0 - 1).contains(.determiner)
      })
    {
      return true
    }
    // “for the fourth time this year”
    if near.count > 1, stretch.words[near[0]].hash == timeWord,
      sentence.cutter.tag(near[1]).contains(.record) || isOrdinal(near[1])
    {
      return true
    }
    for at in near.prefix(2) {
      if stretch.words[at].hash == notWord { return true }
      guard plainPrepositions.contains(stretch.words[at].hash) else { return false }
    }
    return false
  }

  private func isOrdinal(_ word: Int) -> Bool {
    dateProgram.lexicon.info(stretch.words[word]).ordinal > 0
  }

  /// “the roads are mud in the spring”: a bare season in a clause in which nothing happens.
  private func isGeneral(
    _ expression: TimeExpression, _ sentence: EventSentence, _ clause: Clause
  ) -> Bool {
    guard expression.payload.shape == .season, sentence.cutter.telling(clause) == .other,
      !sentence.cutter.isPastPerfect(clause)
    else { return false }
    var at = stretch.word(at: expression.range.start)
    // “expected in the spring”
    if before(at, 4, sentence).contains(where: { sentence.cutter.tag($0).contains(.plan) }) {
      return false
    }
    if sentence.cutter.tag(at).contains(.determiner) {
      // “They play in Dorn this summer”
      if clause.verb == nil, stretch.words[at].hash != theArticle { return false }
      at += 1
    }
    return at < stretch.words.count && stretch.words[at].end >= expression.range.end
      && clause.verb.map {
        sentence.cutter.tag($0).isDisjoint(with: [.past, .ed, .future])
          && !isToBe($0, clause, sentence.cutter)
      } ?? true
  }

  /// “is to be heard in the autumn”
  private func isToBe(_ verb: Int, _ clause: Clause, _ cutter: ClauseCutter) -> Bool {
    cutter.tag(verb).contains(.be) && verb + 1 < clause.words.upperBound
      && stretch.words[verb + 1].hash == toName
  }

  /// The words before a word, the nearest first, up to a mark.
  private func before(_ word: Int, _ count: Int, _ sentence: EventSentence) -> [Int] {
    var found: [Int] = []
    var at = word - 1
    while at >= sentence.cutter.first, found.count < count, stretch.words[at].kind != .mark {
      found.append(at)
      at -= 1
    }
    return found
  }
}

extension Stretch {
  /// “was to have opened”, “was supposed to have opened”, not “hoped to have his boat”.
  func tellsMissed(_ words: Range<Int>) -> Bool {
    words.dropFirst().dropLast(2).contains {
      self.words[$0].hash == toName && self.words[$0 + 1].hash == haveName
        && plans.contains(self.words[$0 - 1].hash) && !owners.contains(self.words[$0 + 2].hash)
    }
  }
}

private let haveName = WordHash("have")
private let plans: Set<WordHash> = [
  "was", "were", "been", "supposed", "due", "meant", "expected", "scheduled", "planned", "intended",
  "hoped",
].hashes
private let owners: Set<WordHash> = ["a", "an", "the", "his", "her", "its", "their", "our", "my"]
  .hashes
private let indefinite: Set<WordHash> = ["a", "an"].hashes
private let fromWord = WordHash("from")
private let ifWord = WordHash("if")
private let timeWord = WordHash("time")
private let hadName = WordHash("had")
let thanWord = WordHash("than")
private let notWord = WordHash("not")
private let plainPrepositions: Set<WordHash> = ["in", "on", "at", "by", "for", "from", "the"].hashes

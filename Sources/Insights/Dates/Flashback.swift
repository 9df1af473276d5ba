internal import Prose

/// Where news has gone back to: a date long past, and how sure it is that the text goes on from there.
struct Flashback {
  var date: CalendarDate
  var sentence: Int32
  var paragraph: Int
  /// The dates that were told there one after the other. News names one year of the past and is back at once.
  var steps: Int
}

/// A sentence of news that goes back to a year long past and goes on from there.
extension TimeResolver {
  /// The date that a date of the past without a year is told from, in the same sentence or the one before.
  func flashback(for fact: TimeFact) -> CalendarDate? {
    guard let flashback, fact.direction == nil, fact.tense == .past else { return nil }
    if flashback.sentence != sentence { return runsOn(fact, flashback) ? flashback.date : nil }
    // “in October 1897, and was dead by Christmas”
    let isPart = fact.month == 0 && flashback.date.month > 0
    return isPart || flashback.steps >= 2 ? flashback.date : nil
  }

  /// “She wrote in January 1961. She wrote again in February”: half a year on, at most, in the next sentence of a paragraph.
  private func runsOn(_ fact: TimeFact, _ flashback: Flashback) -> Bool {
    sentence == flashback.sentence + 1 && paragraph == flashback.paragraph
      && flashback.date.month > 0 && (1...6).contains(Int(fact.month) - Int(flashback.date.month))
  }

  /// “By the end of the decade there were 90”: a longer time that the text has just gone back to.
  func unitOfOld(_ fact: TimeFact) -> CalendarDate? {
    guard let flashback, fact.direction == .the, fact.tense == .past,
      fact.unit == .year || fact.unit == .decade || fact.unit == .century,
      sentence - flashback.sentence <= 3
    else { return nil }
    return flashback.date
  }

  /// What a fact says of where the text is: “that summer” goes on from a date long past, as a second such date does.
  mutating func noteFlashback(_ fact: TimeFact, _ value: TimeValue) {
    guard let published, fact.form != .duration, fact.form != .set, fact.form != .reference,
      let date = value.span?.from, date.year > 0, fact.signal != .since,
      fact.place.isDisjoint(with: [.aside, .ofSpeech])
    else { return }
    guard date.year < published.year - 2 else {
      flashback = nil
      return
    }
    let isHere = flashback.map { $0.sentence == sentence || runsOn(fact, $0) } ?? false
    let steps = isFromText(fact.direction) || fact.shift == .after ? 2 : 1
    flashback = Flashback(
      date: date, sentence: sentence, paragraph: paragraph,
      steps: steps + (isHere ? flashback?.steps ?? 0 : 0))
  }
}

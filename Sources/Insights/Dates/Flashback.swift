internal import Prose

/// Where news has gone back to: a date long past, and how sure it is that the text goes on from there.
struct Flashback {
  var date: CalendarDate
  var sentence: Int32
  /// The dates that were told there one after the other. News names one year of the past and is back at once.
  var steps: Int
}

/// A sentence of news that goes back to a year long past and goes on from there.
extension TimeResolver {
  /// The date that a date of the past without a year is told from, in the same sentence.
  func flashback(for fact: TimeFact) -> CalendarDate? {
    guard let flashback, flashback.sentence == sentence,
      fact.direction == nil, fact.tense == .past
    else { return nil }
    // “in October 1897, and was dead by Christmas”
    let isPart = fact.month == 0 && flashback.date.month > 0
    return isPart || flashback.steps >= 2 ? flashback.date : nil
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
    let isHere = flashback?.sentence == sentence
    let steps = isFromText(fact.direction) || fact.shift == .after ? 2 : 1
    flashback = Flashback(
      date: date, sentence: sentence,
      steps: steps + (isHere ? flashback?.steps ?? 0 : 0))
  }
}

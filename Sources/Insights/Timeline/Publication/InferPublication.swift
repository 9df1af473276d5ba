internal import Documents
internal import Prose

/// The day, month or year of publication by evidence put together; nil where it does not decide.
struct PublicationInference {
  /// The least share of a year that is claimed, and of one that is sure.
  static let claim = 0.55
  /// How many times likelier than the second the year must be: at the turn of a year two of them share all evidence.
  static let lead = 2.5
  static let sure = 0.9
  /// The least share of a month that is claimed.
  static let monthClaim = 0.85

  let stretch: Stretch

  func infer(in text: Span<UInt8>) -> Publication? {
    var gatherer = ClueGatherer(stretch)
    let clues = gatherer.gather(in: text)
    guard !clues.isEmpty else { return nil }
    var scores = MonthScores()
    for clue in clues { scores.add(clue.weight, from: clue.from, through: clue.through) }
    let choice = MonthChoice(scores.shares())
    guard choice.yearShare >= PublicationInference.claim,
      choice.yearShare >= PublicationInference.lead * choice.secondShare
    else { return nil }
    let (date, evidence) = date(choice, gatherer)
    return Publication(
      date: date, source: .inferred,
      certainty: choice.yearShare >= PublicationInference.sure ? .sure : .likely,
      reason: reason(clues, choice, text), evidence: evidence ?? clues.first?.range)
  }

  /// The day where a dateline or a weekday with a date gives it, else the month where it is clear, else the year.
  private func date(_ choice: MonthChoice, _ gatherer: ClueGatherer) -> (CalendarDate, TextRange?) {
    if let day = gatherer.dateline, let date = day.in(choice.year) { return (date, day.range) }
    if let pair = gatherer.sameDay(), let date = pair.date.in(choice.year),
      date.weekday == pair.weekday.weekday
    {
      return (date, pair.date.range)
    }
    if choice.monthShare >= PublicationInference.monthClaim {
      return (CalendarDate(year: choice.year, month: choice.month), nil)
    }
    return (CalendarDate(year: choice.year), nil)
  }

  /// The clues that speak most for the year, the narrowest first, as “passage: years”.
  private func reason(_ clues: [Clue], _ choice: MonthChoice, _ text: Span<UInt8>) -> String {
    let month = choice.year * 12 + choice.month - 1
    let ranked = clues.filter {
      $0.from <= month && month <= $0.through && $0.weight >= 1
        && $0.kind != .nearness
    }
    .sorted { $0.through - $0.from < $1.through - $1.from }
    var told: [String] = []
    var ranges: [TextRange] = []
    for clue in ranked where !ranges.contains(where: { $0.overlaps(clue.range) }) {
      ranges.append(clue.range)
      let years =
        clue.kind == .weekday || clue.kind == .level ? years(of: clue, in: clues) : clue.years
      told.append("“\(text.string(clue.range))”: \(years)")
      if told.count == 4 { break }
    }
    return told.joined(by: "; ") + "."
  }

  /// The years of all clues of that kind and passage: where a weekday falls on a day, where a level was reached.
  private func years(of clue: Clue, in clues: [Clue]) -> String {
    let same = clues.filter { $0.kind == clue.kind && $0.range == clue.range }
    if clue.kind == .level { return Clue.years(same) }
    return same.map { String(($0.from + 3) / 12) }.joined(by: ", ")
  }
}

extension DayMark {
  /// This day of the month in a year; nil where the year says otherwise or lacks it.
  func `in`(_ year: Int) -> CalendarDate? {
    guard self.year == 0 || self.year == year, month > 0, day > 0,
      day <= CalendarDate.daysIn(month: month, year: year)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}

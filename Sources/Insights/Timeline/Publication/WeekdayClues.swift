internal import Documents
internal import Prose

extension ClueGatherer {
  /// The bare weekday that the lead names, as the day of the news.
  var leadWeekday: DayMark? {
    let limit = stretch.sentences.dropFirst(dateline == nil ? 1 : 0).prefix(4).last?.range.end ?? 0
    return marks.first { $0.weekday > 0 && $0.day == 0 && $0.range.start < limit }
  }

  /// A weekday and a day of the month that are one day fit one year in six or so.
  mutating func addWeekdays() {
    for mark in marks where mark.weekday > 0 && mark.day > 0 && mark.year == 0 {
      addYearsThatFit(mark, weekday: mark.weekday, range: mark.range, weight: 3)
    }
    if let dateline { addDateline(dateline) }
    if let pair = sameDay() {
      addYearsThatFit(pair.date, weekday: pair.weekday.weekday, range: pair.date.range, weight: 2.5)
    }
  }

  private mutating func addYearsThatFit(
    _ mark: DayMark, weekday: Int, range: TextRange, weight: Double
  ) {
    for year in MonthScores.first / 12..<MonthScores.end / 12 {
      guard mark.day <= CalendarDate.daysIn(month: mark.month, year: year) else { continue }
      let date = CalendarDate(year: year, month: mark.month, day: mark.day)
      if date.weekday == weekday {
        clues.append(
          Clue(
            .weekday, range, from: date.monthNumber - 3, through: date.monthNumber + 6,
            weight: weight))
      }
    }
  }

  /// The dateline's month, and the years in which the lead's weekday falls on its day or shortly before.
  private mutating func addDateline(_ mark: DayMark) {
    for year in MonthScores.first / 12..<MonthScores.end / 12 {
      guard mark.day <= CalendarDate.daysIn(month: mark.month, year: year) else { continue }
      let date = CalendarDate(year: year, month: mark.month, day: mark.day)
      var weight = 3.0
      if let lead = leadWeekday {
        switch (date.weekday - lead.weekday + 7) % 7 {
        case 0: weight += 3.5
        case 1: weight += 2.4
        case _: break
        }
      }
      clues.append(
        Clue(
          .dateline, mark.range, from: date.monthNumber, through: date.monthNumber, weight: weight))
    }
  }

  /// A day of the month and a bare weekday before the same word: “a May 19 post”, “his Monday post”.
  func sameDay() -> (date: DayMark, weekday: DayMark)? {
    let words = stretch.words
    func next(_ mark: DayMark) -> WordHash? {
      let at = mark.words.upperBound
      guard at < words.count, words[at].kind == .letters, !words[at].isCapitalised,
        words[at].length > 3
      else { return nil }
      return words[at].hash
    }
    let bare = marks.filter { $0.weekday > 0 && $0.day == 0 }
    for date in marks.reversed() where date.day > 0 && date.weekday == 0 {
      guard let noun = next(date), !clueWords[noun].contains(.unbound) else { continue }
      if let weekday = bare.first(where: { next($0) == noun }) { return (date, weekday) }
    }
    return nil
  }
}

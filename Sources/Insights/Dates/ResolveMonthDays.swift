internal import Prose

/// Days and weeks by their number in a month: “the 15th”, “the first Monday of next month”, “the last week of July”.
extension TimeResolver {
  /// “on the 15th”: of this month, or the last or next one by the tense.
  func dayOnly(_ fact: TimeFact) -> TimeExpression {
    let day = Int(fact.day)
    // “opened on May 2 and shut on the 9th”
    if let around, aroundSentence == sentence, around.month > 0,
      (1..<day).contains(Int(around.day)),
      fact.weekday == 0
    {
      return inMonth(fact, around, .around, around)
    }
    guard let base = isHistory ? around ?? published : published ?? around, base.month > 0 else {
      return made(.date, TimeValue(.day, year: 0, 0, Int(fact.day)), .open)
    }
    if fact.weekday > 0, let found = fitting(fact, base) {
      return self.day(found, .published, fact, base)
    }
    var month = base.day > 0 ? base.adding(days: 1 - Int(base.day)) : base
    if !isHistory, base.day > 0 {
      if fact.tense == .past, day > Int(base.day) { month = month.adding(months: -1) }
      if fact.tense == .future, day < Int(base.day) { month = month.adding(months: 1) }
    }
    return inMonth(fact, month, isHistory ? .around : .published, base)
  }

  /// The nearest day with this number and weekday: “Friday the 22nd”.
  private func fitting(_ fact: TimeFact, _ base: CalendarDate) -> CalendarDate? {
    var best: CalendarDate?
    for offset in -14...14 {
      let month = CalendarDate(year: Int(base.year), month: Int(base.month), day: 1)
        .adding(months: offset)
      guard Int(fact.day) <= CalendarDate.daysIn(month: Int(month.month), year: Int(month.year))
      else { continue }
      let day = month.adding(days: Int(fact.day) - 1)
      guard day.weekday == Int(fact.weekday) else { continue }
      let isNearer =
        best.map {
          abs(day.dayNumber - base.dayNumber) < abs($0.dayNumber - base.dayNumber)
        } ?? true
      if isNearer { best = day }
    }
    return best
  }

  /// “the 2nd of next month”, “the first Monday of the month”.
  func dayOfMonth(_ fact: TimeFact) -> TimeExpression {
    let fromText = fact.direction == .that
    guard let base = fromText ? base : published, base.month > 0 else {
      return made(.date, TimeValue(.day, year: 0, 0, Int(fact.day)), .open)
    }
    var first = base.adding(months: step(fact.direction))
    // “meets on the first Monday of the month”, said behind it
    if fromText, base == published, fact.tense == .future, base.day > 0,
      let day = inMonth(fact, first, .published, base).span?.from, day < base
    {
      first = first.adding(months: 1)
    }
    return inMonth(fact, first, fromText ? .around : .published, base)
  }

  private func inMonth(
    _ fact: TimeFact, _ month: CalendarDate, _ cause: TimeCause.Kind, _ anchor: CalendarDate
  ) -> TimeExpression {
    let (year, number) = (Int(month.year), Int(month.month))
    if fact.weekday > 0 {
      let n = fact.ordinal == 255 ? -1 : Int(fact.ordinal)
      return day(nth(n, Int(fact.weekday), number, year), cause, fact, anchor)
    }
    let last = CalendarDate.daysIn(month: number, year: year)
    return day(
      CalendarDate(year: year, month: number, day: min(Int(fact.day), last)), cause, fact, anchor)
  }

  /// “the last day of July”.
  func lastDay(_ fact: TimeFact) -> TimeExpression {
    var whole = fact
    (whole.unit, whole.ordinal) = (nil, 0)
    var expression = calendar(whole)
    if let month = expression.span?.from, month.month > 0 {
      let (year, number) = (Int(month.year), Int(month.month))
      let last = CalendarDate.daysIn(month: number, year: year)
      expression.payload = TimeValue(CalendarDate(year: year, month: number, day: last))
    }
    return expression
  }

  /// “the last week of July”, “the first week of 2015”, “the first week of next month”.
  func weekOfMonth(_ fact: TimeFact) -> TimeExpression {
    var whole = fact
    (whole.unit, whole.ordinal) = (fact.direction == nil ? nil : .month, 0)
    var expression = fact.direction == nil ? calendar(whole) : relative(whole)
    guard let span = expression.span, let from = span.from, let to = span.to, from.year > 0 else {
      return expression
    }
    let first = CalendarDate(year: Int(from.year), month: Int(max(1, from.month)), day: 1)
    let month = to.month > 0 ? Int(to.month) : 12
    let last = CalendarDate(
      year: Int(to.year), month: month,
      day: CalendarDate.daysIn(month: month, year: Int(to.year)))
    // A week belongs to the month that holds its Thursday.
    if fact.ordinal == 255 {
      expression.payload = .week(of: last.adding(days: -((last.weekday + 3) % 7)))
    } else {
      let thursday = first.adding(days: (11 - first.weekday) % 7)
      expression.payload = .week(of: thursday.adding(days: 7 * (Int(fact.ordinal) - 1)))
    }
    return expression
  }
}

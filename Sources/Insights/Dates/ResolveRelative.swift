internal import Prose

/// Units by their place (“last week”), dates counted from another (“two days later”), and the day of a time.
extension TimeResolver {
  func relative(_ fact: TimeFact) -> TimeExpression {
    if fact.offset > 0 { return offset(fact) }
    if fact.unit == .quarter { return quarter(fact) }
    if fact.month > 0 || fact.day > 0 || fact.holiday > 0, let unit = fact.unit {
      return weekOf(fact, unit)
    }
    if fact.unit == .year, fact.direction == .the, let year, yearSentence == sentence, year > 0 {
      return made(.date, TimeValue(.year(year)), .around, from: .year(year))
    }
    if let old = unitOfOld(fact) { return made(.date, value(fact, old, 0), .around, from: old) }
    let fromText: Bool
    switch fact.direction {
    case .that, .previous, .following: fromText = true
    case .the where fact.unit == .day: fromText = true
    case .last where isDayGiven, .this where isDayGiven, .next where isDayGiven:
      fromText = false
    case .last, .this, .next, .the, .yearAgo, nil:
      fromText = published == nil ? !looksFromToday : isHistory
    }
    if present == nil, fact.direction == .this || fact.direction == .the, !fromText || around == nil
    {
      return made(.date, TimeValue(.present), .open)
    }
    if fact.unit == .year, fact.direction == .the, isQuarterTalk, fact.tense != .future,
      let quarter
    {
      return made(
        .date, TimeValue(.year(quarter.year)), .around, from: .year(quarter.year))
    }
    guard var base = fromText ? told(fact) : published else {
      return made(.date, unknown(fact.unit ?? .year), .open)
    }
    // “earlier in the day”, where only a year was told before.
    if fact.unit == .day, fact.direction == .the, let today,
      base.day == 0 || fact.tense == .past && base.dayNumber > today.dayNumber
    {
      base = today
    }
    let steps = fact.unit == .weekend && fact.direction == .the ? 0 : step(fact.direction)
    return made(
      .date, value(fact, base, steps), fromText && around != nil ? .around : .published,
      tense: fact.tense, from: base)
  }

  private func offset(_ fact: TimeFact) -> TimeExpression {
    guard let today else {
      return fact.offset == 100
        ? made(.date, TimeValue(.present), .open)
        : made(.date, TimeValue(.day, year: 0, 0, 255), .open)
    }
    return day(today.adding(days: Int(fact.offset) - 100), .published, fact, today)
  }

  /// XXXX-XX-XX, XXXX-WXX, XXXX-XX or XXXX.
  private func unknown(_ unit: TimeFact.Unit) -> TimeValue {
    switch unit {
    case .second, .minute, .hour, .day, .night, .weekday:
      return TimeValue(.day, year: 0, 0, 255)
    case .week, .fortnight, .weekend: return TimeValue(.week, year: 0, 0, unit == .weekend ? 8 : 0)
    case .month: return TimeValue(.day, year: 0, 0)
    case .quarter: return TimeValue(.quarter, year: 0, 0)
    case .year, .season, .decade, .century, .millennium: return TimeValue(.day, year: 0, 0)
    }
  }

  /// “last October … that same day”: a day of the month told, which is not named.
  private func someDay(of month: CalendarDate, _ steps: Int) -> TimeValue {
    guard month.month > 0, month.year > 0, steps == 0 else { return unknown(.day) }
    return TimeValue(.day, year: Int(month.year), Int(month.month), 255)
  }

  /// The unit that lies some steps from the one that holds the base.
  private func value(_ fact: TimeFact, _ base: CalendarDate, _ steps: Int) -> TimeValue {
    switch fact.unit ?? .year {
    case .second, .minute, .hour, .day, .night, .weekday:
      guard base.day > 0 else { return someDay(of: base, steps) }
      return TimeValue(base.adding(days: steps))
    case .week, .fortnight:
      guard base.day > 0 else { return unknown(.week) }
      return .week(of: base.adding(days: 7 * steps))
    case .weekend:
      guard base.day > 0 else { return unknown(.weekend) }
      return weekend(fact, base, steps)
    case .month:
      guard base.month > 0 else { return unknown(.month) }
      let month = base.adding(months: steps)
      return TimeValue(CalendarDate(year: Int(month.year), month: Int(month.month)))
    case .quarter: return TimeValue(.quarter, year: Int(base.year), max(1, Int(base.month) + 2) / 3)
    case .year, .season: return TimeValue(.year(Int(base.year) + steps))
    case .decade: return TimeValue(.decade, year: Int(base.year) / 10 + steps, 0)
    case .century, .millennium: return TimeValue(.century, year: Int(base.year) / 100 + steps, 0)
    }
  }

  /// Saturday and Sunday: the last ones with a past tense, those ahead with a future one.
  private func weekend(_ fact: TimeFact, _ base: CalendarDate, _ steps: Int) -> TimeValue {
    let isWeekend = base.weekday >= 6
    var steps = steps
    switch fact.direction {
    case .last where isWeekend, .previous where isWeekend: steps = -1
    case .the, nil, .that: steps = fact.tense == .future || isWeekend ? 0 : -1
    case .this: steps = fact.tense == .past && !isWeekend ? -1 : 0
    case .last, .previous, .next, .following, .yearAgo: break
    }
    return .week(of: base.adding(days: 7 * steps), weekend: true)
  }

  private func weekOf(_ fact: TimeFact, _ unit: TimeFact.Unit) -> TimeExpression {
    var expression = calendarWithoutUnit(fact)
    if let day = expression.span?.from, day.day > 0 {
      // The weekend of a Monday is the one before it.
      let isMonday = unit == .weekend && day.weekday == 1
      expression.payload = .week(
        of: isMonday ? day.adding(days: -1) : day, weekend: unit == .weekend)
    }
    return expression
  }

  func calendarWithoutUnit(_ fact: TimeFact) -> TimeExpression {
    var fact = fact
    fact.unit = nil
    fact.shift = nil
    return calendar(fact)
  }

  // MARK: Quarters

  private func quarter(_ fact: TimeFact) -> TimeExpression {
    if fact.direction == .yearAgo, quarter == nil {
      if fact.year != 0 { return withYear(fact, Int(fact.year), .words) }
      guard let present else { return made(.date, unknown(.year), .open) }
      return made(.date, TimeValue(.year(Int(present.year) - 1)), .published, from: present)
    }
    var (year, number) = (0, 0)
    if let quarter,
      isQuarterTalk || published == nil && !looksFromToday || fact.direction == .yearAgo,
      fact.direction != .this,
      fact.direction != .last, fact.direction != .next
    {
      (year, number) = quarter
    } else if let published, published.month > 0 {
      (year, number) = (Int(published.year), (Int(published.month) + 2) / 3)
      if fact.direction == .the { number -= 1 }
    }
    guard number > 0 || year > 0 else { return made(.date, unknown(.quarter), .open) }
    switch fact.direction {
    case .last, .previous: number -= 1
    case .next, .following: number += 1
    case .yearAgo: year = fact.year != 0 ? Int(fact.year) : max(0, year - 1)
    case .this, .that, .the, nil: break
    }
    if number < 1 { (year, number) = (year - 1, 4) }
    if number > 4 { (year, number) = (year + 1, 1) }
    return made(
      .date, TimeValue(.quarter, year: year, number), isQuarterTalk ? .around : .published,
      from: published)
  }

  // MARK: Counted dates

  func shifted(_ fact: TimeFact) -> TimeExpression {
    let unit = fact.unit ?? .day
    let back = fact.shift == .ago || fact.shift == .before
    if fact.amount < 0 {
      return made(.date, TimeValue(back ? .past : .future), .words)
    }
    let named =
      fact.month > 0 || fact.weekday > 0 || fact.holiday > 0 || fact.offset > 0
      || fact.year != 0 || fact.season > 0
    if named { return fromNamed(fact, unit, back) }
    let spokenOf = fact.shift == .before || fact.shift == .after
    if isQuarterTalk, unit == .year, fact.amount == 1, back, let quarter {
      return made(
        .date, TimeValue(.quarter, year: max(0, quarter.year - 1), quarter.quarter), .around,
        from: published)
    }
    // What came “two days later” lies behind: it cannot be counted from the day of publication.
    let isFollowed = fact.shift == .after && fact.tense == .past
    guard let base = isFollowed ? around ?? self.base : spokenOf ? self.base : present else {
      return made(.date, TimeValue(back ? .past : .future), .open)
    }
    let value = shift(base, fact, unit, back, keepsDay: spokenOf)
    if fact.shift == .after, fact.tense != .future || fact.direction == .that, let published,
      value.span?.from.map({ $0.year > 0 && published < $0 }) ?? false
    {
      return toDate(unit)
    }
    return made(
      .date, value, spokenOf && around != nil ? .around : .published, tense: fact.tense, from: base)
  }

  /// “Sixty years on, they still meet”: counted from a date that is not named up to the day of publication.
  private func toDate(_ unit: TimeFact.Unit) -> TimeExpression {
    switch unit {
    case .year, .decade, .century, .millennium:
      made(.date, TimeValue(.present), .words)
    case .second, .minute, .hour, .day, .night, .weekday, .week, .fortnight, .weekend, .month,
      .quarter, .season:
      made(.date, unknown(unit), .open)
    }
  }

  private func fromNamed(_ fact: TimeFact, _ unit: TimeFact.Unit, _ back: Bool) -> TimeExpression {
    var inner = fact
    (inner.amount, inner.shift, inner.unit) = (0, nil, nil)
    // “two days from Tuesday”: the coming one, whatever the verb.
    if fact.shift == .after, fact.weekday > 0, fact.tense == .unknown || fact.direction == .next {
      (inner.tense, inner.direction) = (.future, nil)
    }
    var fact = fact
    if fact.shift == .ago, fact.weekday > 0 {
      (inner.tense, inner.direction) = (.past, nil)
      // “two Fridays ago”: the last one is the first of them. “two weeks ago Friday” is counted from there.
      if fact.direction == nil { fact.amount -= 1 }
    }
    // “two summers ago”: of those that are over.
    if fact.shift == .ago, fact.season > 0 {
      inner.direction = .last
      var season = calendar(inner)
      season.payload.year -= Int16(clamping: min(fact.amount, 3000) - 1)
      return season
    }
    var expression = fact.offset > 0 ? offset(inner) : calendar(inner)
    guard let base = expression.span?.from else {
      return fact.offset > 0 ? made(.date, TimeValue(back ? .past : .future), .open) : expression
    }
    expression.payload = shift(base, fact, unit, back, keepsDay: true)
    return expression
  }

  /// The base moved by the fact's amount, as exact as its unit (or as the base, where it `keepsDay`).
  private func shift(
    _ base: CalendarDate, _ fact: TimeFact, _ unit: TimeFact.Unit, _ back: Bool, keepsDay: Bool
  ) -> TimeValue {
    let amount = min(Int(fact.amount), 1_000_000) * (back ? -1 : 1)
    let half = fact.tenths == 5 ? (back ? -1 : 1) : 0
    if fact.ordinal > 0, let same = sameTime(base, fact, unit, amount) { return same }
    if fact.smaller > 0 || fact.smallest > 0, let joint = joint(base, fact, unit, back) {
      return joint
    }
    switch unit {
    case .second, .minute, .hour:
      return base.day > 0 ? TimeValue(base) : unknown(.day)
    case .day, .night, .weekend, .weekday:
      return base.day > 0 ? TimeValue(base.adding(days: amount)) : unknown(.day)
    case .week, .fortnight:
      guard base.day > 0 else { return unknown(.week) }
      let day = base.adding(days: amount * (unit == .week ? 7 : 14))
      return keepsDay ? TimeValue(day) : .week(of: day)
    case .month, .quarter, .season:
      guard base.month > 0 else { return unknown(.month) }
      let month = base.adding(months: amount * (unit == .month ? 1 : 3))
      return TimeValue(CalendarDate(year: Int(month.year), month: Int(month.month)))
    case .year:
      if half != 0, base.month > 0 {
        let month = base.adding(months: amount * 12 + half * 6)
        return TimeValue(CalendarDate(year: Int(month.year), month: Int(month.month)))
      }
      return years(Int(base.year) + amount)
    case .decade: return years(Int(base.year) + amount * 10)
    case .century: return years(Int(base.year) + amount * 100)
    case .millennium: return years(Int(base.year) + amount * 1000)
    }
  }

  /// “three years ago this month”, “a year ago today”: 1 the month, 2 the week, 3 the day of that year.
  private func sameTime(
    _ base: CalendarDate, _ fact: TimeFact, _ unit: TimeFact.Unit, _ amount: Int
  ) -> TimeValue? {
    let months: Int
    switch unit {
    case .week where fact.ordinal == 3 && base.day > 0:
      return TimeValue(base.adding(days: amount * 7))
    case .month: months = 1
    case .year: months = 12
    case .decade: months = 120
    case .century: months = 1200
    case _: return nil
    }
    guard base.day > 0 || base.month > 0 && fact.ordinal == 3 else { return nil }
    let day = base.adding(months: amount * months)
    switch fact.ordinal {
    case 1: return TimeValue(CalendarDate(year: Int(day.year), month: Int(day.month)))
    case 2: return .week(of: day)
    case _: return TimeValue(day)
    }
  }

  /// “two years and three months later”, “a month and ten days ago”: as exact as the smallest unit named.
  private func joint(
    _ base: CalendarDate, _ fact: TimeFact, _ unit: TimeFact.Unit, _ back: Bool
  ) -> TimeValue? {
    let sign = back ? -1 : 1
    let (amount, smaller) = (min(Int(fact.amount), 1_000_000) * sign, Int(fact.smaller) * sign)
    let days = unit == .year ? Int(fact.smallest) * sign : smaller
    switch unit {
    case .year, .month:
      guard base.month > 0 else { return nil }
      let month = base.adding(months: unit == .year ? amount * 12 + smaller : amount)
      if days != 0, base.day > 0 { return TimeValue(month.adding(days: days)) }
      return TimeValue(CalendarDate(year: Int(month.year), month: Int(month.month)))
    case .week: return base.day > 0 ? TimeValue(base.adding(days: amount * 7 + smaller)) : nil
    case _: return nil
    }
  }

  private func years(_ year: Int) -> TimeValue {
    guard year > -9000, year < 9999 else { return TimeValue(year > 0 ? .future : .past) }
    return TimeValue(.year(year))
  }

  // MARK: The day of a time

  func dayOfTime(_ fact: TimeFact) -> TimeExpression {
    if fact.offset > 0 { return offset(fact) }
    if fact.month > 0 || fact.weekday > 0 || fact.holiday > 0 { return calendarWithoutUnit(fact) }
    switch fact.direction {
    case .that:
      guard let base = told(fact) else { return offset(todayFact(fact)) }
      // “In March they came. That night …”: no day of the news.
      guard base.day > 0 else { return made(.date, someDay(of: base, 0), .open) }
      return day(base, .around, fact, base)
    case .following, .previous:
      guard let base = told(fact), base.day > 0 else { break }
      return day(base.adding(days: step(fact.direction)), .around, fact, base)
    case .last, .this, .next, .the, .yearAgo, nil: break
    }
    if let around, around.day > 0, isToldNow(around, fact) {
      return day(around, .around, fact, around)
    }
    if let agenda, aroundParagraph != paragraph { return day(agenda, .around, fact, agenda) }
    guard today != nil else { return made(.date, TimeValue(.day, year: 0, 0, 255), .open) }
    return offset(todayFact(fact))
  }

  /// A time of day belongs to the day spoken of in its paragraph, or just before it in news of the week.
  private func isToldNow(_ around: CalendarDate, _ fact: TimeFact) -> Bool {
    guard aroundParagraph != paragraph else { return true }
    guard let published else { return !looksFromToday }
    // “07:40 The mayor said …”: an hour that opens its paragraph is of the day of the page.
    if fact.place.contains(.opening), fact.signal == nil { return false }
    return fact.tense == .past && sentence - aroundSentence <= 2
      && (0...7).contains(published.dayNumber - around.dayNumber)
  }

  private func todayFact(_ fact: TimeFact) -> TimeFact {
    var fact = fact
    fact.offset = 100
    return fact
  }
}

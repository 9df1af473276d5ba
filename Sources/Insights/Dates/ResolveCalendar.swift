internal import Prose

/// Dates of the calendar: completed by publication, tense and the dates around where they are not full.
extension TimeResolver {
  func calendar(_ fact: TimeFact) -> TimeExpression {
    if fact.unit == .week, fact.ordinal > 0 { return weekOfMonth(fact) }
    if fact.unit == .day, fact.ordinal > 0 { return lastDay(fact) }
    if fact.day > 0, fact.month == 0, fact.year == 0, fact.unit == nil { return dayOnly(fact) }
    if fact.decade != 0 {
      return made(.date, TimeValue(.decade, year: Int(fact.decade), 0), .words)
    }
    if fact.century != 0 {
      return made(.date, TimeValue(.century, year: Int(fact.century) - 1, 0), .words)
    }
    if fact.year != 0 { return withYear(fact, Int(fact.year), .words) }
    if let unit = fact.unit, fact.direction != nil {
      if unit == .week { return weekdayOfWeek(fact) }
      if unit == .month { return dayOfMonth(fact) }
      let base = isFromText(fact.direction) ? self.base : published
      guard let base else { return withYear(fact, 0, .open) }
      return withYear(fact, Int(base.year) + step(fact.direction), .published, from: base)
    }
    if fact.holiday > 0 || fact.month > 0 || fact.season > 0 || fact.quarter > 0 || fact.half > 0 {
      return withoutYear(fact)
    }
    if fact.weekday > 0 { return weekday(fact) }
    return made(.date, TimeValue(.day), .open)
  }

  /// Years from the one seen from: last -1, next 1.
  func step(_ direction: TimeFact.Direction?) -> Int {
    switch direction {
    case .last, .previous, .yearAgo: -1
    case .next, .following: 1
    case .this, .that, .the, nil: 0
    }
  }

  /// Seen from the date spoken of last: that, the following, the previous one.
  func isFromText(_ direction: TimeFact.Direction?) -> Bool {
    switch direction {
    case .that, .previous, .following: true
    case .last, .this, .next, .the, .yearAgo, nil: false
    }
  }

  /// The value of a fact in a year; year 0: XXXX.
  func withYear(
    _ fact: TimeFact, _ year: Int, _ cause: TimeCause.Kind, from anchor: CalendarDate? = nil
  ) -> TimeExpression {
    made(.date, value(fact, year), cause, tense: fact.tense, from: anchor)
  }

  private func value(_ fact: TimeFact, _ year: Int) -> TimeValue {
    if fact.ordinal > 0, fact.weekday > 0, fact.month > 0, year > 0 {
      let n = fact.ordinal == 255 ? -1 : Int(fact.ordinal)
      return TimeValue(nth(n, Int(fact.weekday), Int(fact.month), year))
    }
    if fact.holiday > 0, Int(fact.holiday) <= holidays.count {
      guard year > 0, let day = holidays[Int(fact.holiday) - 1].day(in: year) else {
        return TimeValue(.day, year: 0, 0, 255)
      }
      return TimeValue(day)
    }
    if fact.season > 0 {
      let isSouthern = fact.place.contains(.southern)
      return TimeValue(.season, year: year, Int(fact.season), isSouthern ? 1 : 0)
    }
    if fact.quarter > 0 { return TimeValue(.quarter, year: year, Int(fact.quarter)) }
    if fact.half > 0 { return TimeValue(.half, year: year, Int(fact.half)) }
    if fact.month == 2, fact.day == 29, year > 0, !CalendarDate.isLeap(year) {
      // The story of a 29 February that its year lacks has gone on, or looks back.
      return TimeValue(CalendarDate(year: (isHistory ? year + 1 : year) / 4 * 4, month: 2, day: 29))
    }
    if year < 0 {
      return TimeValue(.beforeChrist, year: -year, Int(fact.month), Int(fact.day))
    }
    return TimeValue(.day, year: year, Int(fact.month), Int(fact.day))
  }

  /// The year of a date that names none.
  private func withoutYear(_ fact: TimeFact) -> TimeExpression {
    if let entry = entryBase(for: fact) { return nearBase(fact, entry) }
    if isFromText(fact.direction) || published == nil
      || isHistory && year != nil && !isOfToday(fact)
    {
      // “They are on loan and will return in January”
      if fact.direction == nil, fact.tense == .future, fact.place.contains(.willBe) {
        return published.map { nearPublished(fact, $0) } ?? withYear(fact, 0, .open)
      }
      let told = fact.direction == nil && (isHistory || published == nil) ? story : nil
      if looksFromToday, isSeenFromToday(fact) { return withYear(fact, 0, .open) }
      guard
        let base = told ?? (isHistory ? around ?? base : base ?? year.map(CalendarDate.year))
      else { return withYear(fact, 0, .open) }
      if fact.direction == .that, base == published { return nearest(fact, base) }
      return nearBase(fact, base)
    }
    guard let published else { return withYear(fact, 0, .open) }
    // “In 2012 she left, and in May she came back”; “Next year’s fair will be held in May”.
    if let opening, opening.sentence == sentence, fact.direction == nil,
      opening.year < Int(published.year) ? fact.tense == .past : fact.tense == .future
    {
      return withYear(fact, opening.year, .aroundYear, from: .year(opening.year))
    }
    if let flashback = flashback(for: fact) { return nearBase(fact, flashback) }
    return nearPublished(fact, published)
  }

  /// “that December”, where no other date was told: one known, which lies behind.
  private func nearest(_ fact: TimeFact, _ published: CalendarDate) -> TimeExpression {
    var fact = fact
    fact.direction = nil
    if fact.tense == .future { fact.tense = .past }
    return nearPublished(fact, published)
  }

  /// In a history with a day of publication: seen from there by its words, or told behind a date that is, or with the
  /// weekday that it has that year (“Thursday 24 May”).
  private func isOfToday(_ fact: TimeFact) -> Bool {
    guard isDayGiven, let published else { return false }
    if fact.direction == .last || fact.direction == .this || fact.direction == .next { return true }
    guard fact.weekday > 0, fact.day > 0 else { return isBackToday }
    return fittingYear(fact, Int(published.year)) != nil
      && first(fact, Int((story ?? published).year))?.weekday != Int(fact.weekday)
  }

  /// Whether a date without a year is that of a day that nothing tells: all but those told beside a year.
  private func isSeenFromToday(_ fact: TimeFact) -> Bool {
    switch fact.direction {
    case .that, .previous, .following: false
    case .last, .this, .next, .the, .yearAgo: true
    case nil: yearSentence != sentence
    }
  }

  /// In a history: the year spoken of; the next one where the months run on into it.
  private func nearBase(_ fact: TimeFact, _ base: CalendarDate) -> TimeExpression {
    var year = Int(base.year)
    if let first = first(fact, year) {
      let isAhead = fact.direction == .following || fact.direction == .next
      if isAhead, first <= base || base.month == 0 { year += 1 }
      if fact.direction == .previous || fact.direction == .last, first >= base { year -= 1 }
      if fact.direction == nil, base.month > 0, fact.month > 0 {
        // A story runs on: eight months back is the next year, ten ahead the year before.
        let ahead = Int(first.month) - Int(base.month)
        if ahead <= -8 { year += 1 } else if ahead >= 10 { year -= 1 }
      }
    }
    if year <= 0 { return withYear(fact, year - 1, .aroundYear, from: base) }
    return withYear(fact, year, .aroundYear, from: base)
  }

  /// The first day of a fact in a year.
  private func first(_ fact: TimeFact, _ year: Int) -> CalendarDate? {
    year > 0 ? value(fact, year).span?.from : nil
  }

  private func nearPublished(_ fact: TimeFact, _ published: CalendarDate) -> TimeExpression {
    let year = Int(published.year)
    if published.month == 0 { return inYear(fact, published) }
    guard let here = first(fact, year) else {
      // A day that not every year has: Super Tuesday.
      let nearest = [year + 1, year - 1, year - 2, year + 2].first { first(fact, $0) != nil }
      return withYear(fact, nearest ?? 0, nearest == nil ? .open : .nearest, from: published)
    }
    let today = published.dayNumber
    if let winter = winterYear(fact, published) {
      return withYear(fact, winter, .publishedYear, from: published)
    }
    switch fact.direction {
    case .this:
      // “did not start until this winter”, said in August.
      let isOver = fact.signal == .until && fact.tense == .past && today < here.dayNumber
      return withYear(fact, isOver ? year - 1 : year, .publishedYear, from: published)
    case .last:
      // In its midst a summer is not the last one yet, nor a feast in its week.
      let here =
        fact.season > 0
        ? value(fact, year).span?.to ?? here : fact.holiday > 0 ? here.adding(days: 7) : here
      return withYear(
        fact,
        isBefore(here, published) && !isLastMonth(fact, published) ? year : year - 1,
        .lastBefore, from: published)
    case .next:
      return withYear(fact, here.dayNumber > today ? year : year + 1, .nextAfter, from: published)
    case .previous, .following, .that, .the, .yearAgo, nil: break
    }
    return nearest(fact, here, published)
  }

  /// In its last months a winter is that of the year before: “this winter” said in February; in the south a summer.
  private func winterYear(_ fact: TimeFact, _ published: CalendarDate) -> Int? {
    guard fact.season == (fact.place.contains(.southern) ? 2 : 4), published.month <= 3 else {
      return nil
    }
    switch fact.direction {
    case .this: return Int(published.year) - 1
    case .last where published.month < 3: return Int(published.year) - 2
    case .last, .next, .previous, .following, .that, .the, .yearAgo, nil: return nil
    }
  }

  /// Only the year of publication is known: “last November” is more often that of the year before, “next May” of the year after.
  private func inYear(_ fact: TimeFact, _ published: CalendarDate) -> TimeExpression {
    let year = Int(published.year)
    let month = Int(first(fact, year)?.month ?? 0)
    var expression = withYear(fact, year, .publishedYear, from: published)
    if fact.direction == .last, month > 6 {
      expression = withYear(fact, year - 1, .lastBefore, from: published)
    } else if fact.direction == .next, month < 7 {
      expression = withYear(fact, year + 1, .nextAfter, from: published)
    }
    if fact.direction != .this { expression.certainty = .likely }
    return expression
  }

  /// The year that brings a date nearest to publication; the tense shifts how far ahead or back that may be.
  private func nearest(_ fact: TimeFact, _ here: CalendarDate, _ published: CalendarDate)
    -> TimeExpression
  {
    let year = Int(published.year)
    if fact.weekday > 0, fact.day > 0, let fitting = fittingYear(fact, year) {
      return withYear(fact, fitting, .publishedYear, from: published)
    }
    let distance = here.dayNumber - published.dayNumber
    let ahead = daysAhead(fact)
    let shift = distance > ahead ? -1 : distance <= ahead - 365 ? 1 : 0
    let cause: TimeCause.Kind =
      shift == 0
      ? .publishedYear
      : fact.tense == .unknown || fact.tense == .present
        ? .nearest : shift < 0 ? .lastBefore : .nextAfter
    return withYear(fact, year + shift, cause, from: published)
  }

  /// The one year of these three in which a day has the weekday that is named with it.
  private func fittingYear(_ fact: TimeFact, _ year: Int) -> Int? {
    [year, year - 1, year + 1].first { first(fact, $0)?.weekday == Int(fact.weekday) }
  }

  /// Days ahead of publication up to which a date is taken as coming; the rest of the year lies behind.
  private func daysAhead(_ fact: TimeFact) -> Int {
    let isLong = fact.season > 0 || fact.quarter > 0 || fact.half > 0
    switch (fact.signal, fact.tense) {
    case (.since, _): return 0
    case (.ahead, .present): return 300
    case (.until, .past), (.through, .past), (.by, .past): return isLong ? 0 : 90
    case (.ahead, .past): return 100
    case (.ahead, .unknown): return 183
    case (_, .past): return isLong ? 0 : fact.day > 0 ? 60 : 28
    case (.in, .future) where !isLong: return 340
    case (.in, .future), (.until, .future), (.by, .future): return isLong ? 290 : 305
    case (_, .future): return fact.season > 0 ? 290 : isLong ? 200 : 300
    case (_, .present): return isLong ? 90 : 183
    case (_, .unknown): return isLong ? 90 : 120
    }
  }

  /// “last February” said in March is the one of the year before: the other is called last month.
  private func isLastMonth(_ fact: TimeFact, _ published: CalendarDate) -> Bool {
    fact.day == 0 && Int(fact.month) == Int(published.month) - 1
  }

  private func isBefore(_ date: CalendarDate, _ published: CalendarDate) -> Bool {
    date.month != published.month || date.day > 0 ? date.dayNumber < published.dayNumber : false
  }

  // MARK: Days of the week

  private func weekday(_ fact: TimeFact) -> TimeExpression {
    let weekday = Int(fact.weekday)
    let seen = isFromText(fact.direction) ? toldDay(fact) : nil
    // “the Tuesday” is told from a day, or else is the last or the next one.
    let seenFromText = isFromText(fact.direction) && (fact.direction != .that || seen != published)
    guard let base = seenFromText ? seen ?? today : today ?? historyDay else {
      return made(.date, TimeValue(.week, year: 0, 0, weekday), .open)
    }
    let back = (base.weekday - weekday + 7) % 7
    let ahead = (7 - back) % 7
    let cause: TimeCause.Kind = seenFromText ? .around : .published
    // “opens on June 12 and runs through Sunday”
    if fact.direction == nil, fact.signal == .until || fact.signal == .through, let around,
      around.day > 0, aroundSentence == sentence, around.dayNumber - base.dayNumber > 7
    {
      let days = (weekday - around.weekday + 7) % 7
      return day(around.adding(days: days), .around, fact, around)
    }
    switch fact.direction {
    case .last, .previous:
      return day(base.adding(days: back == 0 ? -7 : -back), cause, fact, base)
    // Nobody calls tomorrow “next Thursday”.
    case .next where ahead == 1: return day(base.adding(days: 8), cause, fact, base)
    case .next, .following:
      return day(base.adding(days: ahead == 0 ? 7 : ahead), cause, fact, base)
    case .that where seenFromText:
      let found = base.adding(days: back <= 3 ? -back : ahead)
      let isPast = fact.tense == .past && today.map { found.dayNumber > $0.dayNumber } ?? false
      return day(isPast ? found.adding(days: -7) : found, cause, fact, base)
    // “later Monday”: the day of writing, or one beside it.
    case .the where published != nil:
      return day(base.adding(days: back <= 3 ? -back : ahead), cause, fact, base)
    case .this, .that, .the, .yearAgo, nil: break
    }
    if published == nil { return day(base.adding(days: ahead), .around, fact, base) }
    let isNear =
      fact.signal == .ahead && (ahead <= 3 || fact.tense != .past)
      || fact.signal == .from && fact.tense == .unknown
    if fact.tense == .future || fact.direction == .this && fact.tense != .past || isNear {
      return day(base.adding(days: ahead), .nextAfter, fact, base)
    }
    return day(base.adding(days: -back), .lastBefore, fact, base)
  }

  private var historyDay: CalendarDate? {
    published == nil && !looksFromToday && (around?.day ?? 0) > 0 ? around : nil
  }

  func day(
    _ day: CalendarDate, _ cause: TimeCause.Kind, _ fact: TimeFact, _ anchor: CalendarDate
  ) -> TimeExpression {
    made(.date, TimeValue(day), cause, tense: fact.tense, from: anchor)
  }

  /// “Tuesday last week”, “next week’s Monday”.
  private func weekdayOfWeek(_ fact: TimeFact) -> TimeExpression {
    guard let base = today else {
      return made(.date, TimeValue(.week, year: 0, 0, Int(fact.weekday)), .open)
    }
    let monday = base.adding(days: 1 - base.weekday + 7 * step(fact.direction))
    return day(monday.adding(days: Int(fact.weekday) - 1), .published, fact, base)
  }
}

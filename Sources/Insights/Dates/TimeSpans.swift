extension TimeValue {
  /// The days, months or years that the value stands for; nil where it has no place on the calendar.
  public var span: DateSpan? {
    let years = Int(year)
    guard shape == .century || shape == .decade || years > 0 else { return nil }
    switch shape {
    case .day:
      return DateSpan(CalendarDate(year: years, month: Int(a), day: b == 255 ? 0 : Int(b)))
    case .beforeChrist:
      return DateSpan(CalendarDate(year: 1 - years, month: Int(a), day: b == 255 ? 0 : Int(b)))
    case .week: return week(years)
    case .season:
      let first = ((Int(a) + (b == 1 ? 1 : 3)) % 4 + 1) * 3
      return DateSpan(
        from: CalendarDate(year: years, month: first),
        to: CalendarDate(year: first == 12 ? years + 1 : years, month: first == 12 ? 2 : first + 2))
    case .quarter: return months(years, Int(a) * 3 - 2, 3)
    case .half: return months(years, Int(a) * 6 - 5, 6)
    case .decade: return DateSpan(from: .year(years * 10), to: .year(years * 10 + 9))
    case .century: return DateSpan(from: .year(years * 100), to: .year(years * 100 + 99))
    case .duration, .past, .present, .future: return nil
    }
  }

  private func week(_ years: Int) -> DateSpan? {
    guard a > 0 else { return nil }
    let monday = CalendarDate.monday(ofWeek: Int(a), year: years)
    return DateSpan(from: monday.adding(days: b == 8 ? 5 : 0), to: monday.adding(days: 6))
  }

  private func months(_ years: Int, _ first: Int, _ count: Int) -> DateSpan? {
    guard first > 0, first + count <= 13 else { return nil }
    return DateSpan(
      from: CalendarDate(year: years, month: first),
      to: CalendarDate(year: years, month: first + count - 1))
  }
}

extension CalendarDate {
  static func year(_ year: Int) -> CalendarDate { CalendarDate(year: year) }

  /// The Monday that begins a week of ISO 8601.
  static func monday(ofWeek week: Int, year: Int) -> CalendarDate {
    let fourth = CalendarDate(year: year, month: 1, day: 4)
    return fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
  }

  /// The year and number of the week (ISO 8601) that holds this day.
  var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let first = CalendarDate(year: Int(thursday.year), month: 1, day: 1)
    return (Int(thursday.year), (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The same day that many months on, its day cut to the month's length; months only where no day is known.
  func adding(months: Int) -> CalendarDate {
    let total = Int(year) * 12 + Int(max(1, month)) - 1 + months
    let year = total >= 0 ? total / 12 : (total - 11) / 12
    let month = total - year * 12 + 1
    return CalendarDate(
      year: year, month: month, day: min(Int(day), CalendarDate.daysIn(month: month, year: year)))
  }
}

/// Citations: what was found, put into words: a date, a speaker, a passage with who, what, where, when.
/// In: findings and the text. Out: strings. It knows nothing of screens, panes or files.
public import Insights

private let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
private let dayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

/// `April`, or `Apr`; nothing for a month that is none.
private func month(_ number: UInt8, short: Bool) -> String {
  guard number >= 1, number <= 12 else { return "" }
  let name = monthNames[Int(number) - 1]
  return short && name.utf8.count > 4 ? String(name.prefix(3)) : name
}

/// `2025`, `44 BC`.
public func yearInWords(_ year: Int32) -> String { year > 0 ? "\(year)" : "\(1 - Int(year)) BC" }

/// `Mon 19 May 2025`, `May 2025`, `2025`; without its year `19 May`, `May`.
public func dateInWords(_ date: CalendarDate, weekday: Bool = false, year: Bool = true) -> String {
  if date.month == 0 { return yearInWords(date.year) }
  let end = year ? " " + yearInWords(date.year) : ""
  if date.day == 0 { return month(date.month, short: false) + end }
  let start = weekday ? dayNames[date.weekday - 1] + " " : ""
  return start + "\(date.day) " + month(date.month, short: true) + end
}

/// `?` behind what is only likely.
public func doubtInWords(_ certainty: Certainty) -> String { certainty == .likely ? "?" : "" }

/// A place on the calendar as short as it can be told: `8–10 May`, `late Apr`, `1990s`, `since 1998`.
public func spanInWords(
  _ span: DateSpan, _ modifier: TimeExpression.Modifier? = nil, year: Bool = false
) -> String {
  switch (span.from, span.to) {
  case (nil, nil): return ""
  case (let from?, nil): return "since " + dateInWords(from, year: year)
  case (nil, let to?): return "until " + dateInWords(to, year: year)
  case (let from?, let to?) where from == to: return modified(from, modifier, year: year)
  case (let from?, let to?): return intervalInWords(from, to, year: year)
  }
}

extension TimeExpression {
  /// What the words add to the day or month; nil where they add to the hour, as “late Tuesday” and “about 3 a.m.” do.
  public var dayModifier: Modifier? {
    guard let modifier, let span, kind == .date else { return nil }
    let isDay = span.from == span.to && (span.from?.day ?? 0) > 0
    return isDay && [.start, .mid, .end].contains(modifier) ? nil : modifier
  }
}

/// A single date with what the words add: `early Apr`, `about 1990`.
private func modified(
  _ date: CalendarDate, _ modifier: TimeExpression.Modifier?, year: Bool
) -> String {
  let plain = dateInWords(date, year: year)
  let short =
    date.day == 0 && date.month > 0
    ? month(date.month, short: true) + (year ? " " + yearInWords(date.year) : "") : plain
  switch modifier {
  case nil: return plain
  case .start: return "early " + short
  case .mid: return "mid " + short
  case .end: return "late " + short
  case .approx: return "about " + short
  case .before: return "before " + short
  case .onOrBefore, .lessThan, .equalOrLess: return "by " + short
  case .after, .moreThan: return "after " + short
  case .onOrAfter, .equalOrMore: return "from " + short
  }
}

/// An interval, naming month and year once where both ends share them.
private func intervalInWords(_ from: CalendarDate, _ to: CalendarDate, year: Bool) -> String {
  let end = year || from.year != to.year ? " " + yearInWords(to.year) : ""
  if isWholeYears(from, to) {
    if from.year == to.year { return yearInWords(from.year) }
    if from.year % 10 == 0, to.year - from.year == 9 { return "\(from.year)s" }
    return "\(yearInWords(from.year))–\(yearInWords(to.year))"
  }
  if from.year != to.year {
    let isShort = !year && to.year - from.year == 1 && from.month > to.month && to.month > 0
    if isShort, from.day == 0, to.day == 0 {
      return month(from.month, short: true) + "–" + month(to.month, short: true)
    }
    return dateInWords(from, year: !isShort) + "–" + dateInWords(to, year: !isShort)
  }
  if from.month == to.month, from.day > 0, to.day > 0 {
    if from.day == 1, Int(to.day) == CalendarDate.daysIn(month: Int(to.month), year: Int(to.year)) {
      return month(from.month, short: false) + end
    }
    return "\(from.day)–\(to.day) " + month(from.month, short: true) + end
  }
  if from.day == 0, to.day == 0 {
    return month(from.month, short: true) + "–" + month(to.month, short: true) + end
  }
  return dateInWords(from, year: false) + "–" + dateInWords(to, year: false) + end
}

private func isWholeYears(_ from: CalendarDate, _ to: CalendarDate) -> Bool {
  if from.month == 0, to.month == 0 { return true }
  return from.month == 1 && from.day <= 1 && to.month == 12 && (to.day == 31 || to.day == 0)
    && (from.day == 1) == (to.day == 31)
}

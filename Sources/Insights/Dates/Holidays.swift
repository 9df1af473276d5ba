/// A day of the year that has a name, and how it is found in a year.
struct Holiday: Sendable {
  enum Rule: Sendable {
    case fixed(month: Int, day: Int)
    /// One day in history, whatever the year.
    case once(CalendarDate)
    /// The nth weekday of a month; -1 the last.
    case nth(Int, weekday: Int, month: Int)

    /// The day after Thanksgiving.
    case afterThanksgiving
    /// The Monday after Thanksgiving.
    case cyberMonday
    /// The Tuesday after the first Monday in November.
    case electionDay
    /// The first Tuesday in March of the years that elect a president of the USA (2008: 5 February).
    case superTuesday
    /// Days after Easter Sunday.
    case easter(Int)
    case orthodoxEaster(Int)
    /// A day of the tabular Islamic calendar (may differ by a day from the moon as seen).
    case islamic(month: Int, day: Int)
    /// A day of the Hebrew calendar, months counted from Nisan 1.
    case hebrew(month: Int, day: Int)
  }

  let name: String
  let rule: Rule
  /// It lasts: how many days.
  let days: Int

  /// The day in a year; nil where the year has none.
  func day(in year: Int) -> CalendarDate? {
    switch rule {
    case .fixed(let month, let day): return CalendarDate(year: year, month: month, day: day)
    case .once(let date): return date
    case .nth(let n, let weekday, let month): return nth(n, weekday, month, year)
    case .afterThanksgiving: return nth(4, 4, 11, year).adding(days: 1)
    case .cyberMonday: return nth(4, 4, 11, year).adding(days: 4)
    case .electionDay: return nth(1, 1, 11, year).adding(days: 1)
    case .superTuesday:
      guard year % 4 == 0 else { return nil }
      return year == 2008
        ? CalendarDate(year: 2008, month: 2, day: 5) : nth(1, 2, 3, year)
    case .easter(let days): return easter(year).adding(days: days)
    case .orthodoxEaster(let days): return orthodoxEaster(year).adding(days: days)
    case .islamic(let month, let day): return islamicDay(month, day, in: year)
    case .hebrew(let month, let day): return hebrewDay(month, day, in: year)
    }
  }
}

/// The nth weekday of a month; -1 the last.
func nth(_ n: Int, _ weekday: Int, _ month: Int, _ year: Int) -> CalendarDate {
  if n < 0 {
    let last = CalendarDate(
      year: year, month: month, day: CalendarDate.daysIn(month: month, year: year))
    return last.adding(days: -((last.weekday - weekday + 7) % 7))
  }
  let first = CalendarDate(year: year, month: month, day: 1)
  return first.adding(days: (weekday - first.weekday + 7) % 7 + (n - 1) * 7)
}

/// Easter Sunday of the western churches (Meeus, Jones and Butcher).
func easter(_ year: Int) -> CalendarDate {
  let a = year % 19
  let b = year / 100
  let c = year % 100
  let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
  let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
  let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
  return CalendarDate(year: year, month: f / 31, day: f % 31 + 1)
}

/// Easter Sunday of the eastern churches, as a day of our calendar (Meeus).
func orthodoxEaster(_ year: Int) -> CalendarDate {
  let d = (19 * (year % 19) + 15) % 30
  let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  let f = d + e + 114
  let julian = CalendarDate(year: year, month: f / 31, day: f % 31 + 1)
  return julian.adding(days: year / 100 - year / 400 - 2)
}

/// The first day in a year of ours that has this date in the tabular Islamic calendar.
func islamicDay(_ month: Int, _ day: Int, in year: Int) -> CalendarDate? {
  let first = (year - 622) * 33 / 32
  for islamic in first...(first + 2) where islamic > 0 {
    let days =
      day + (59 * (month - 1) + 1) / 2 + (islamic - 1) * 354 + (3 + 11 * islamic) / 30 - 1
    let date = CalendarDate(dayNumber: days - 492_148)
    if date.year == year { return date }
  }
  return nil
}

/// The day in a year of ours that has this date in the Hebrew calendar (month 1 Nisan, 7 Tishri, 9 Kislev).
func hebrewDay(_ month: Int, _ day: Int, in year: Int) -> CalendarDate? {
  let hebrew = year + (month >= 7 ? 3761 : 3760)
  let newYear = hebrewNewYear(hebrew)
  if month >= 7 {
    let long = hebrewNewYear(hebrew + 1) - newYear
    let lengths = [30, long % 10 == 5 ? 30 : 29, 30]
    let before = lengths.prefix(month - 7).reduce(0, +)
    return CalendarDate(dayNumber: newYear + before + day - 1)
  }
  // From Nisan 1 to the next Tishri 1 there are always 177 days.
  let lengths = [30, 29, 30, 29, 30]
  let nisan = hebrewNewYear(hebrew + 1) - 177
  return CalendarDate(dayNumber: nisan + lengths.prefix(month - 1).reduce(0, +) + day - 1)
}

/// The day number of the first of Tishri of a Hebrew year (Reingold and Dershowitz).
private func hebrewNewYear(_ year: Int) -> Int {
  func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = months * 29 + parts / 25_920
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
  }
  let (before, here, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
  let correction = after - here == 356 ? 2 : here - before == 382 ? 1 : 0
  return here + correction - 2_092_591
}

/// The holidays that `words/dates.words` gives words for.
let holidays: [Holiday] = [
  Holiday(name: "new-year", rule: .fixed(month: 1, day: 1), days: 1),
  Holiday(name: "new-years-eve", rule: .fixed(month: 12, day: 31), days: 1),
  Holiday(name: "christmas", rule: .fixed(month: 12, day: 25), days: 1),
  Holiday(name: "christmas-eve", rule: .fixed(month: 12, day: 24), days: 1),
  Holiday(name: "boxing-day", rule: .fixed(month: 12, day: 26), days: 1),
  Holiday(name: "valentines", rule: .fixed(month: 2, day: 14), days: 1),
  Holiday(name: "st-patricks", rule: .fixed(month: 3, day: 17), days: 1),
  Holiday(name: "may-day", rule: .fixed(month: 5, day: 1), days: 1),
  Holiday(name: "victory-day", rule: .fixed(month: 5, day: 9), days: 1),
  Holiday(name: "ve-day", rule: .fixed(month: 5, day: 8), days: 1),
  Holiday(name: "juneteenth", rule: .fixed(month: 6, day: 19), days: 1),
  Holiday(name: "independence-day", rule: .fixed(month: 7, day: 4), days: 1),
  Holiday(name: "bastille-day", rule: .fixed(month: 7, day: 14), days: 1),
  Holiday(name: "halloween", rule: .fixed(month: 10, day: 31), days: 1),
  Holiday(name: "all-saints", rule: .fixed(month: 11, day: 1), days: 1),
  Holiday(name: "guy-fawkes", rule: .fixed(month: 11, day: 5), days: 1),
  Holiday(name: "veterans-day", rule: .fixed(month: 11, day: 11), days: 1),
  Holiday(name: "earth-day", rule: .fixed(month: 4, day: 22), days: 1),
  Holiday(name: "april-fools", rule: .fixed(month: 4, day: 1), days: 1),
  Holiday(name: "groundhog-day", rule: .fixed(month: 2, day: 2), days: 1),
  Holiday(name: "womens-day", rule: .fixed(month: 3, day: 8), days: 1),
  Holiday(name: "epiphany", rule: .fixed(month: 1, day: 6), days: 1),
  Holiday(name: "burns-night", rule: .fixed(month: 1, day: 25), days: 1),
  Holiday(name: "australia-day", rule: .fixed(month: 1, day: 26), days: 1),
  Holiday(name: "waitangi-day", rule: .fixed(month: 2, day: 6), days: 1),
  Holiday(name: "anzac-day", rule: .fixed(month: 4, day: 25), days: 1),
  Holiday(name: "canada-day", rule: .fixed(month: 7, day: 1), days: 1),
  Holiday(name: "gandhi-jayanti", rule: .fixed(month: 10, day: 2), days: 1),
  Holiday(name: "mlk-day", rule: .nth(3, weekday: 1, month: 1), days: 1),
  Holiday(name: "presidents-day", rule: .nth(3, weekday: 1, month: 2), days: 1),
  Holiday(name: "mothers-day", rule: .nth(2, weekday: 7, month: 5), days: 1),
  Holiday(name: "memorial-day", rule: .nth(-1, weekday: 1, month: 5), days: 1),
  Holiday(name: "fathers-day", rule: .nth(3, weekday: 7, month: 6), days: 1),
  Holiday(name: "labor-day", rule: .nth(1, weekday: 1, month: 9), days: 1),
  Holiday(name: "columbus-day", rule: .nth(2, weekday: 1, month: 10), days: 1),
  Holiday(name: "election-day", rule: .electionDay, days: 1),
  Holiday(
    name: "nine-eleven", rule: .once(CalendarDate(year: 2001, month: 9, day: 11)), days: 1),
  Holiday(name: "super-tuesday", rule: .superTuesday, days: 1),
  Holiday(name: "thanksgiving", rule: .nth(4, weekday: 4, month: 11), days: 1),
  Holiday(name: "black-friday", rule: .afterThanksgiving, days: 1),
  Holiday(name: "easter", rule: .easter(0), days: 1),
  Holiday(name: "easter-monday", rule: .easter(1), days: 1),
  Holiday(name: "remembrance-sunday", rule: .nth(2, weekday: 7, month: 11), days: 1),
  Holiday(name: "whit-monday", rule: .easter(50), days: 1),
  Holiday(name: "good-friday", rule: .easter(-2), days: 1),
  Holiday(name: "maundy-thursday", rule: .easter(-3), days: 1),
  Holiday(name: "cyber-monday", rule: .cyberMonday, days: 1),
  Holiday(name: "palm-sunday", rule: .easter(-7), days: 1),
  Holiday(name: "ash-wednesday", rule: .easter(-46), days: 1),
  Holiday(name: "mardi-gras", rule: .easter(-47), days: 1),
  Holiday(name: "pentecost", rule: .easter(49), days: 1),
  Holiday(name: "ascension", rule: .easter(39), days: 1),
  Holiday(name: "orthodox-easter", rule: .orthodoxEaster(0), days: 1),
  Holiday(name: "ramadan", rule: .islamic(month: 9, day: 1), days: 30),
  Holiday(name: "eid-al-fitr", rule: .islamic(month: 10, day: 1), days: 1),
  Holiday(name: "eid-al-adha", rule: .islamic(month: 12, day: 10), days: 1),
  Holiday(name: "ashura", rule: .islamic(month: 1, day: 10), days: 1),
  Holiday(name: "passover", rule: .hebrew(month: 1, day: 15), days: 8),
  Holiday(name: "rosh-hashanah", rule: .hebrew(month: 7, day: 1), days: 2),
  Holiday(name: "yom-kippur", rule: .hebrew(month: 7, day: 10), days: 1),
  Holiday(name: "sukkot", rule: .hebrew(month: 7, day: 15), days: 7),
  Holiday(name: "hanukkah", rule: .hebrew(month: 9, day: 25), days: 8),
]

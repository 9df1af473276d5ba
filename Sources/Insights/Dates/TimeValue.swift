/// A TIMEX3 value in parts: what it is of, and the numbers that it needs.
public struct TimeValue: Hashable, Sendable {
  /// What the value is written as.
  public enum Shape: UInt8, Sendable {
    /// Year, and as far as known month and day; a 0 in front of a known part is written XXXX or XX.
    case day
    /// Year and week (`a`); `b` 8 for the weekend, 9 for the days of work, 1…7 for a day of any week.
    case week
    /// Year and season (`a`: 1 spring … 4 winter; `b` 1 where it comes half a year later, in the south).
    case season
    case quarter, half
    /// `year` holds the first three digits.
    case decade
    /// `year` holds the first two digits.
    case century
    /// `year` years before Christ, with month and day.
    case beforeChrist
    /// `amount` of `unit`, -1 for X, with `a` and `b` of the next smaller units on top.
    case duration
    case past, present, future
  }

  public var shape: Shape
  public var year: Int16 = 0
  public var a: UInt8 = 0
  public var b: UInt8 = 0
  public var amount: Int32 = 0
  public var tenths: UInt8 = 0
  public var unit: TimeFact.Unit?
  public var time = TimeOfDay()

  public init(_ shape: Shape) { self.shape = shape }

  /// A day, month or year.
  public init(_ date: CalendarDate) {
    shape = date.year <= 0 ? .beforeChrist : .day
    year = Int16(clamping: date.year <= 0 ? 1 - Int(date.year) : Int(date.year))
    (a, b) = (date.month, date.day)
  }

  /// One of the numbered parts of a year.
  init(_ shape: Shape, year: Int, _ part: Int, _ detail: Int = 0) {
    self.shape = shape
    self.year = Int16(clamping: year)
    (a, b) = (UInt8(clamping: part), UInt8(clamping: detail))
  }

  /// A length of time; -1 for “some”.
  init(_ amount: Int, _ unit: TimeFact.Unit, tenths: Int = 0) {
    shape = .duration
    self.amount = Int32(clamping: amount)
    self.unit = unit
    self.tenths = UInt8(clamping: tenths)
  }

  /// The week that holds a day.
  static func week(of day: CalendarDate, weekend: Bool = false) -> TimeValue {
    let (year, week) = day.isoWeek
    return TimeValue(.week, year: year, week, weekend ? 8 : 0)
  }

  public var description: String { date + time.description }

  private var date: String {
    let years = year == 0 ? "XXXX" : (year < 0 ? "BC" : "") + padded(abs(Int(year)), 4)
    switch shape {
    case .day: return calendar(years)
    case .beforeChrist: return calendar("BC" + years)
    case .week:
      let week = years + "-W" + (a == 0 ? "XX" : padded(Int(a), 2))
      return b == 0 ? week : week + (b == 9 ? "-WD" : b == 8 ? "-WE" : "-\(b)")
    case .season: return years + "-" + ["XX", "SP", "SU", "FA", "WI"][min(Int(a), 4)]
    case .quarter: return years + "-Q" + (a == 0 ? "X" : String(a))
    case .half: return years + "-H" + (a == 0 ? "X" : String(a))
    case .decade: return year == 0 ? "XXX" : (year < 0 ? "BC" : "") + padded(abs(Int(year)), 3)
    case .century: return padded(Int(year), 2)
    case .duration: return duration
    case .past: return "PAST_REF"
    case .present: return "PRESENT_REF"
    case .future: return "FUTURE_REF"
    }
  }

  private func calendar(_ years: String) -> String {
    if a == 0, b == 0 { return years == "XXXX" && !time.isEmpty ? "XXXX-XX-XX" : years }
    let month = years + "-" + (a == 0 ? "XX" : padded(Int(a), 2))
    return b == 0 ? month : month + "-" + (b == 255 ? "XX" : padded(Int(b), 2))
  }

  private var duration: String {
    let number = amount < 0 ? "X" : String(amount)
    if a > 0 || b > 0 { return joint(number) }
    switch unit {
    case .second, nil: return "PT" + number + fraction + "S"
    case .minute: return "PT" + number + (tenths == 5 ? "M30S" : fraction + "M")
    case .hour where amount == 0 && tenths == 5: return "PT30M"
    case .hour: return "PT" + number + (tenths == 5 ? "H30M" : fraction + "H")
    case .day, .night, .weekday: return "P" + number + fraction + "D"
    case .weekend: return "P" + number + fraction + "WE"
    case .week: return "P" + number + fraction + "W"
    case .fortnight: return "P" + (amount < 0 ? "X" : String(amount &* 2)) + "W"
    case .month: return "P" + number + fraction + "M"
    case .quarter: return amount < 0 ? "PXQ" : "P\(amount &* 3)M"
    case .year: return "P" + number + (tenths == 5 ? "Y6M" : fraction + "Y")
    case .season: return "P" + (amount < 0 ? "X" : String(amount &* 3)) + "M"
    case .decade: return amount < 0 ? "PXDE" : "P\(amount &* 10 &+ Int32(tenths))Y"
    case .century: return amount < 0 ? "PXCE" : "P\(amount &* 100 &+ Int32(tenths) &* 10)Y"
    case .millennium: return amount < 0 ? "PXML" : "P\(amount &* 1000)Y"
    }
  }

  /// Years with months and days, months or weeks with days, days with hours, and so on.
  private func joint(_ number: String) -> String {
    func part(_ count: UInt8, _ sign: String) -> String { count == 0 ? "" : "\(count)\(sign)" }
    switch unit {
    case .year: return "P\(number)Y" + part(a, "M") + part(b, "D")
    case .month: return "P\(number)M" + part(a, "D")
    case .week: return "P\(number)W" + part(a, "D")
    case .day: return "P\(number)DT" + part(a, "H") + part(b, "M")
    case .hour: return "PT\(number)H" + part(a, "M") + part(b, "S")
    case .minute, .second, .fortnight, .quarter, .decade, .century, .millennium, .weekend, .season,
      .night, .weekday, nil:
      return "PT\(number)M" + part(a, "S")
    }
  }

  private var fraction: String { tenths == 0 ? "" : ".\(tenths)" }
}

/// The part of a value that stands behind the T: an hour, with minutes and seconds, or a part of the day.
public struct TimeOfDay: Hashable, Sendable {
  /// Plus 1; 0 none.
  public var hour: UInt8 = 0
  public var minute: UInt8 = 0
  public var second: UInt8 = 0
  public var zone: UInt8 = 0
  public var part: TimeFact.Part?

  public init() {}

  public var isEmpty: Bool { hour == 0 && part == nil }

  /// Takes the minutes from the hour: “a quarter to nine”.
  mutating func goBack() {
    guard hour > 1, minute > 1 else { return }
    (hour, minute) = (hour - 1, 62 - minute)
  }

  public var description: String {
    if hour > 0 {
      var text = "T" + padded(Int(hour) - 1, 2) + ":" + padded(max(0, Int(minute) - 1), 2)
      if second > 0 { text += ":" + padded(Int(second) - 1, 2) }
      return zone == 1 ? text + "Z" : text
    }
    switch part {
    case nil: return ""
    case .morning: return "TMO"
    case .midday: return "TMI"
    case .afternoon: return "TAF"
    case .evening: return "TEV"
    case .night: return "TNI"
    }
  }
}

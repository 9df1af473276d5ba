/// A day, a month or a year of the proleptic Gregorian calendar. Year 0 is 1 BC.
public struct CalendarDate: Hashable, Sendable, Comparable {
  public var year: Int32
  /// 1…12, or 0 where only the year is known.
  public var month: UInt8
  /// 1…31, or 0 where only the month is known.
  public var day: UInt8

  public init(year: Int, month: Int = 0, day: Int = 0) {
    (self.year, self.month, self.day) = (
      Int32(clamping: year), UInt8(clamping: month), UInt8(clamping: day)
    )
  }

  /// From `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else and for days that do not exist.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers = [0, 0, 0]
    for (index, part) in parts.enumerated() {
      guard part.utf8.count == lengths[index], part.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
        let number = Int(part)
      else { return nil }
      numbers[index] = number
    }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    if parts.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if parts.count > 2,
      !(1...CalendarDate.daysIn(month: numbers[1], year: numbers[0])).contains(numbers[2])
    {
      return nil
    }
  }

  /// Days since 1970-01-01 of this day (of the first day where only month or year is known). Hinnant's algorithm.
  public var dayNumber: Int {
    let y = Int(year) - (max(1, month) <= 2 ? 1 : 0)
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let m = Int(max(1, month))
    let dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + Int(max(1, day)) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day that many days after 1970-01-01.
  public init(dayNumber: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// 1 Monday … 7 Sunday (ISO 8601).
  public var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  public static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case _: 31
    }
  }

  public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; before year 1 `BC0044`.
  public var description: String {
    if year <= 0 { return "BC" + padded(1 - Int(year), 4) }
    return String(unsafeUninitializedCapacity: 16) { text in
      var end = put(Int(year), 4, in: text, at: 0)
      for part in [month, day] where part > 0 {
        text[end] = 0x2D
        end = put(Int(part), 2, in: text, at: end + 1)
      }
      return end
    }
  }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  String(unsafeUninitializedCapacity: 20) { put(number, width, in: $0, at: 0) }
}

/// Writes a number with leading zeros, and gives the place behind it.
private func put(
  _ number: Int, _ width: Int, in text: UnsafeMutableBufferPointer<UInt8>, at start: Int
) -> Int {
  var limit: UInt = 10
  var end = start + 1
  while end < start + width || number.magnitude >= limit, end < text.count {
    (end, limit) = (end + 1, limit &* 10)
  }
  var rest = number.magnitude
  for place in (start..<end).reversed() {
    text[place] = 0x30 + UInt8(truncatingIfNeeded: rest % 10)
    rest /= 10
  }
  return end
}

/// A place on the calendar as the timeline shows it: a day, month or year, or an interval, open at one end or not.
public struct DateSpan: Hashable, Sendable {
  /// nil: open towards the past.
  public var from: CalendarDate?
  /// Equal to `from` for a single date; nil: open towards the future.
  public var to: CalendarDate?

  public init(from: CalendarDate?, to: CalendarDate?) { (self.from, self.to) = (from, to) }
  public init(_ date: CalendarDate) { self.init(from: date, to: date) }

  /// The day number that orders a timeline: where the span begins, else where it ends.
  public var order: Int { (from ?? to)?.dayNumber ?? .min }

  /// The number of its last day.
  var lastDay: Int {
    guard let last = to ?? from else { return order }
    let month = last.month == 0 ? 12 : Int(last.month)
    let day =
      last.day == 0 ? CalendarDate.daysIn(month: month, year: Int(last.year)) : Int(last.day)
    return CalendarDate(year: Int(last.year), month: month, day: day).dayNumber
  }

  /// `2025-05-16`, `2025-05-08/2025-05-10`, `1998/..`, `../2020`.
  public var description: String {
    if let from, let to, from == to { return from.description }
    return (from?.description ?? "..") + "/" + (to?.description ?? "..")
  }
}

public import Prose

/// A temporal expression with its TimeML TIMEX3 value, resolved.
public struct TimeExpression: Sendable {
  public enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// TIMEX3 `mod`: what the words add to the value.
  public enum Modifier: String, Sendable {
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approx = "APPROX"
    case moreThan = "MORE_THAN"
    case lessThan = "LESS_THAN"
    case equalOrMore = "EQUAL_OR_MORE"
    case equalOrLess = "EQUAL_OR_LESS"
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
  }

  public var range: TextRange
  public var kind: Kind
  /// TIMEX3 value: 2025-05-16, 2025-W20, P30D, PRESENT_REF …
  public var value: String
  public var modifier: Modifier?
  public var certainty: Certainty
  /// Why this value, in one sentence.
  public var reason: String
  /// Where on a calendar it lies; nil for what has no place there (P30D, PRESENT_REF).
  public var span: DateSpan?

  public init(
    range: TextRange, kind: Kind, value: String, modifier: Modifier? = nil,
    certainty: Certainty = .sure,
    reason: String = "", span: DateSpan? = nil
  ) {
    (self.range, self.kind, self.value, self.modifier) = (range, kind, value, modifier)
    (self.certainty, self.reason, self.span) = (certainty, reason, span)
  }
}

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

  /// `2025-05-16`, `2025-05-08/2025-05-10`, `1998/..`, `../2020`.
  public var description: String {
    if let from, let to, from == to { return from.description }
    return (from?.description ?? "..") + "/" + (to?.description ?? "..")
  }
}

public import Prose

/// A temporal expression with its TimeML TIMEX3 value, resolved. Compact: value, span and reason are worded when asked.
public struct TimeExpression: Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// TIMEX3 `mod`: what the words add to the value.
  public enum Modifier: String, Sendable, CaseIterable {
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
  public var modifier: Modifier?
  public var certainty: Certainty
  /// The value in parts.
  public var payload: TimeValue
  /// What decided, in parts.
  public var cause: TimeCause
  /// What the words around make of it, as “from … to” and “since” do.
  public var bounds: TimeBounds

  /// TIMEX3 value: 2025-05-16, 2025-W20, P30D, PRESENT_REF …
  public var value: String { payload.description }
  /// Why this value, in one sentence.
  public var reason: String { cause.sentence }
  /// Where on a calendar the value lies; nil for what has no place there (P30D, PRESENT_REF).
  public var span: DateSpan? { payload.span }
  /// As `span`, but with what the words around say: 1998/.. for “since 1998”, both ends for “from … to …”.
  public var interval: DateSpan? { bounds.applied(to: span) }

  public init(
    range: TextRange, kind: Kind, payload: TimeValue, modifier: Modifier? = nil,
    certainty: Certainty = .sure, cause: TimeCause = TimeCause(.words), bounds: TimeBounds = .none
  ) {
    (self.range, self.kind, self.payload, self.modifier) = (range, kind, payload, modifier)
    (self.certainty, self.cause, self.bounds) = (certainty, cause, bounds)
  }

  /// A date of the calendar where it stands.
  public init(range: TextRange, date: CalendarDate, certainty: Certainty = .sure) {
    self.init(range: range, kind: .date, payload: TimeValue(date), certainty: certainty)
  }
}

/// What the words around an expression make of its span.
public enum TimeBounds: Hashable, Sendable {
  /// It stands alone.
  case none
  /// “since 1998”: open towards the future.
  case opens
  /// “until 2020”: open towards the past.
  case closes
  /// “from May 8 to …”: the last day of the other expression, which is the next one.
  case first(until: CalendarDate)
  /// “… to May 10”: the first day of the other expression, which is the one before.
  case second(since: CalendarDate)

  func applied(to span: DateSpan?) -> DateSpan? {
    guard let span else { return nil }
    switch self {
    case .none: return span
    case .opens: return DateSpan(from: span.from, to: nil)
    case .closes: return DateSpan(from: nil, to: span.to)
    case .first(let end): return DateSpan(from: span.from, to: end)
    case .second(let start): return DateSpan(from: start, to: span.to)
    }
  }
}

public import Prose

/// Something that happened or will, on its day, with the sentence that tells it.
public struct TimelineEntry: Sendable {
  /// What places the entry.
  public enum Anchor: String, Sendable, CaseIterable {
    /// A date in its own sentence.
    case expression
    /// The day that the lead or the sentences before it speak of.
    case lead
    /// The day of publication.
    case published
  }

  public var date: DateSpan
  /// “by the end of the year”: behind all else that its date holds.
  public var isLate: Bool
  public var certainty: Certainty
  public var anchor: Anchor
  /// Index into `Analysis.times`, for entries placed by an expression.
  public var time: Int?
  /// The sentence.
  public var sentence: TextRange
  /// The clause that tells the event; what the pane shows.
  public var event: TextRange
  /// Other sentences that tell the same event.
  public var also: [TextRange]
  /// Indices into `Analysis.people`.
  public var people: [Int]
  /// What decided the day.
  public var cause: Cause

  /// The day number that orders a timeline.
  public var order: Int { isLate ? date.lastDay : date.order }

  /// What decided the day of an entry, in parts; worded when asked.
  public enum Cause: Sendable {
    case expression(TimeCause)
    case lead(CalendarDate)
    case published(CalendarDate)
    /// Another sentence tells the same event with its date.
    case told(DateSpan)
  }

  /// Why the entry stands on its day, in one sentence.
  public var reason: String {
    switch cause {
    case .expression(let cause): cause.sentence
    case .lead(let day): "No date of its own: the lead speaks of \(day.description)."
    case .told(let date): "No date of its own: told elsewhere with \(date.description)."
    case .published(let day): "No date of its own: the text was published on \(day.description)."
    }
  }

  public init(
    date: DateSpan, certainty: Certainty, anchor: Anchor, time: Int?, sentence: TextRange,
    event: TextRange, also: [TextRange] = [], people: [Int] = [], cause: Cause, isLate: Bool = false
  ) {
    (self.date, self.certainty, self.anchor, self.time) = (date, certainty, anchor, time)
    (self.sentence, self.event, self.also, self.people, self.cause) = (
      sentence, event, also, people, cause
    )
    self.isLate = isLate
  }
}

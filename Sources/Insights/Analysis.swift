/// Insights: what an article means, as ranges with a value. In: a document and what is given (day of publication).
/// Out: an Analysis. It knows nothing of screens, keys, files or the clock.
public import Prose

/// What was found in a text. Everything in it stands on a range of the text; nothing that can't be pointed at exists.
public struct Analysis: Sendable {
  public var language: Language = .english
  public var published: Publication?
  /// In the order of the text.
  public var times: Findings<TimeExpression> = []
  /// In the order of time.
  public var timeline: Findings<TimelineEntry> = []
  /// In the order of weight.
  public var people: Findings<Person> = []
  /// In the order of the text.
  public var quotes: Findings<Quote> = []
  /// The part of the text that has been looked at; equal to the text's range when done.
  public var covered = TextRange(0, 0)
  /// The whole text has been looked at, and what was found is in its final order.
  public var isComplete = false

  public init() {}
}

/// How far the rule that made a finding can be trusted.
public enum Certainty: UInt8, Sendable, BitwiseCopyable { case sure, likely }

/// The day (month, year) a text was published, and how that is known.
public struct Publication: Sendable, Equatable {
  public enum Source: Sendable { case given, stated, inferred }

  /// A day, month or year.
  public var date: CalendarDate
  public var source: Source
  public var certainty: Certainty
  /// One sentence that a person can check.
  public var reason: String
  /// Where the text states it, or the evidence that decided.
  public var evidence: TextRange?

  public init(
    date: CalendarDate, source: Source, certainty: Certainty, reason: String,
    evidence: TextRange? = nil
  ) {
    (self.date, self.source, self.certainty) = (date, source, certainty)
    (self.reason, self.evidence) = (reason, evidence)
  }

  /// The day that someone gave together with the text.
  public init(given date: CalendarDate) {
    self.init(date: date, source: .given, certainty: .sure, reason: "Given with the text.")
  }
}

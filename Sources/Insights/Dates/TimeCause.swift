/// What decided a value, in parts: the kind of evidence and the day it was counted from.
public struct TimeCause: Hashable, Sendable {
  public enum Kind: UInt8, Sendable {
    /// The words say it all.
    case words
    /// Counted from the day of publication.
    case published
    /// A day or month without a year: the year of publication, or the next or last one by the tense.
    case publishedYear, lastBefore, nextAfter, nearest
    /// Counted from the date spoken of before it.
    case around
    /// The year of the dates around it.
    case aroundYear
    /// Completed by the expression beside it (“May 8 to 10”).
    case beside
    /// Nothing says when: what the words give stays.
    case open
  }

  public var kind: Kind
  public var tense: TimeFact.Tense
  public var anchor: CalendarDate?

  public init(_ kind: Kind, tense: TimeFact.Tense = .unknown, anchor: CalendarDate? = nil) {
    (self.kind, self.tense, self.anchor) = (kind, tense, anchor)
  }

  /// One sentence that a person can check.
  public var sentence: String {
    let day = anchor.map(spoken) ?? "an unknown day"
    switch kind {
    case .words: return "The words give the date in full."
    case .published: return "Counted from the day of publication, \(day)."
    case .publishedYear: return "No year is named: the year of publication, \(day)."
    case .lastBefore: return "\(cue)the last one up to \(day)."
    case .nextAfter: return "\(cue)the next one from \(day)."
    case .nearest: return "No tense tells before or after: the one nearest to \(day)."
    case .around: return "Counted from the date spoken of before it, \(day)."
    case .aroundYear: return "No year is named: that of the date before it, \(day)."
    case .beside: return "Completed by the date beside it, \(day)."
    case .open: return "Neither the text nor the day of publication says which one."
    }
  }

  private var cue: String {
    switch tense {
    case .unknown: "News looks back: "
    case .past: "With a verb in the past tense: "
    case .present: "With a verb in the present tense: "
    case .future: "With a verb that looks ahead: "
    }
  }

  private func spoken(_ date: CalendarDate) -> String {
    let months = [
      "", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let days = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let year = date.year > 0 ? String(date.year) : "\(1 - Int(date.year)) BC"
    guard date.month > 0, date.month < 13 else { return year }
    if date.day == 0 { return "\(months[Int(date.month)]) \(year)" }
    return "\(days[date.weekday]) \(date.day) \(months[Int(date.month)]) \(year)"
  }
}

internal import Prose

/// A piece of evidence of when a text was written: a passage, and the months that it makes likelier.
struct Clue {
  enum Kind {
    /// Someone holds an office: “President Clinton”.
    case office
    /// A name or thing was in the news, or did not exist before.
    case subject
    /// A year is named.
    case year
    /// News is near the latest thing that it speaks of, and the next one ahead.
    case nearness
    /// An anniversary or a count of years since an event.
    case anniversary
    /// A weekday and a day of the month are one.
    case weekday
    /// A known person is of an age.
    case age
    /// An index or a price stood at a level.
    case level
    /// A dateline with day and month.
    case dateline
  }

  var kind: Kind
  var range: TextRange
  var from: MonthNumber
  /// Included.
  var through: MonthNumber
  /// A logarithm of odds.
  var weight: Double

  init(
    _ kind: Kind, _ range: TextRange, from: MonthNumber, through last: MonthNumber, weight: Double
  ) {
    (self.kind, self.range, self.from, self.through, self.weight) = (
      kind, range, from, last, weight
    )
  }

  /// Evidence for a whole year.
  init(_ kind: Kind, _ range: TextRange, year: Int, weight: Double) {
    self.init(kind, range, from: year * 12, through: year * 12 + 11, weight: weight)
  }

  /// The years it spans, as `1993 to 2001`, `2009 or later`.
  var years: String {
    let (first, last) = (from / 12, through / 12)
    if last >= 9000 { return "\(first) or later" }
    if first <= 0 { return "\(last) or earlier" }
    return first == last ? "\(first)" : "\(first) to \(last)"
  }

  /// The years that several clues span, runs of years put together: `2001 to 2004, 2008`.
  static func years(_ clues: [Clue]) -> String {
    var runs: [ClosedRange<Int>] = []
    for clue in clues.sorted(by: { $0.from < $1.from }) {
      let years = clue.from / 12...max(clue.from, clue.through) / 12
      if let last = runs.last, years.lowerBound <= last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...max(last.upperBound, years.upperBound)
      } else {
        runs.append(years)
      }
    }
    return runs.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
      .joined(by: ", ")
  }
}

extension MonthNumber {
  /// No end.
  static let always: MonthNumber = 9999 * 12
}

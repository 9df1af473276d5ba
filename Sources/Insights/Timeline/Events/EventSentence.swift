internal import Documents
internal import Prose

/// A sentence on the bench: its clauses, and the expressions that place something in it. An object, as it is passed around
/// much and large; nothing in it changes once it has been gathered.
final class EventSentence: @unchecked Sendable {
  let index: Int
  let kind: Block.Kind
  let range: TextRange
  let cutter: ClauseCutter
  let clauses: [Clause]
  /// Indices into `Analysis.times` of the expressions that have a place on the calendar.
  let times: [Int]
  /// Its number among the sentences that tell, from 1.
  var position = 0
  /// It speaks of a past without a place on the calendar: “years ago”, “66 million years ago”, “recently”.
  var isOfOld: Bool
  /// An expression in it has made an entry.
  var isDated = false
  /// The day of the line it stands under, or of the hour that it names.
  var day: CalendarDate?

  init(
    _ index: Int, _ kind: Block.Kind, _ range: TextRange, _ cutter: ClauseCutter, times: [Int],
    isOfOld: Bool
  ) {
    (self.index, self.kind, self.range, self.cutter) = (index, kind, range, cutter)
    (clauses, self.times, self.isOfOld) = (cutter.clauses(), times, isOfOld)
  }

  /// The clause that a word belongs to.
  func clause(ofWord word: Int) -> Int? { clauses.firstIndex { $0.words.contains(word) } }
}

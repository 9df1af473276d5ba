internal import Documents
internal import Prose

/// A sentence on the bench: its clauses, and the expressions that place something in it.
struct EventSentence {
  var index: Int
  var kind: Block.Kind
  var range: TextRange
  var cutter: ClauseCutter
  var clauses: [Clause]
  /// Indices into `Analysis.times` of the expressions that have a place on the calendar.
  var times: [Int]
  /// Its number among the sentences that tell, from 1.
  var position = 0
  /// It speaks of a past without a place on the calendar: “years ago”, “66 million years ago”, “recently”.
  var isOfOld = false
  /// An expression in it has made an entry.
  var isDated = false
  /// The day of the line it stands under, or of the hour that it names.
  var day: CalendarDate?

  /// The clause that a word belongs to.
  func clause(ofWord word: Int) -> Int? { clauses.firstIndex { $0.words.contains(word) } }
}

internal import Prose

extension TimelineMaker {
  /// “The mill has been sold, its owner said on Monday”: what stands before a clause that says no more than who said it.
  func toldBefore(_ index: Int, _ sentence: EventSentence) -> Clause? {
    let clause = sentence.clauses[index]
    let cutter = sentence.cutter
    guard index > 0, !clause.isSubordinate,
      stretch.words[clause.words.lowerBound - 1].isMark(","),
      let verb = clause.verb, verb - clause.words.lowerBound <= 4,
      cutter.telling(clause) == .report,
      sentence.times.allSatisfy({
        clause.words.contains(stretch.word(at: analysis.times[$0].range.start))
      }),
      let told = sentence.clauses[..<index].first(where: { !$0.isSubordinate && $0.verb != nil }),
      let start = told.verb, !isQuoted(stretch.words[start].range),
      !sentence.clauses.dropFirst(index + 1).contains(where: { $0.verb != nil })
    else { return nil }
    return told
  }
}

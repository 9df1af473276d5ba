internal import Prose

extension TimelineMaker {
  /// “They will leave if the road is not open by May”: what hangs on a condition, and the condition.
  func conditional(_ index: Int, _ sentence: EventSentence) -> Clause? {
    let condition = sentence.clauses[index]
    guard index > 0, sentence.cutter.tag(condition.words.lowerBound).contains(.condition) else {
      return nil
    }
    var whole = sentence.clauses[index - 1]
    guard whole.verb != nil, whole.words.upperBound == condition.words.lowerBound else {
      return nil
    }
    whole.words = whole.words.lowerBound..<condition.words.upperBound
    whole.mainVerb = condition.mainVerb
    return whole
  }

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

internal import Prose

extension TimelineMaker {
  /// “The bridge that opened in 1931 was closed on Friday”, “people who fled after the fire began on Monday were sent
  /// home”: the words of a clause up to the verb that belongs to the clause around it. nil: its date has no clause within.
  func inner(
    of clause: Clause, around expression: TimeExpression, _ cutter: ClauseCutter
  ) -> Range<Int>? {
    let date = stretch.word(at: expression.range.start)
    let behind = stretch.word(at: expression.range.end)
    let start = clause.words.lowerBound
    guard start < date, behind < clause.words.upperBound,
      let outer = outerVerb(behind..<clause.words.upperBound, cutter),
      opensWithin(start..<date, cutter)
    else { return nil }
    return start..<outer
  }

  /// The verb between two dates: “closed” of “the bridge that opened in 1931 was closed on Friday”.
  func outerVerb(
    of clause: Clause, behind first: Int, before expression: TimeExpression,
    _ cutter: ClauseCutter
  ) -> Int? {
    let start = stretch.word(at: first)
    guard let verb = clause.mainVerb, verb < start else { return nil }
    return (start..<max(start, stretch.word(at: expression.range.start))).last(
      where: cutter.isFinite)
  }

  /// A joining word with a verb behind it, or a participle that leans on its noun, stands before the date, and no mark
  /// behind that.
  private func opensWithin(_ words: Range<Int>, _ cutter: ClauseCutter) -> Bool {
    var hasVerb = false
    for at in words.reversed() {
      if stretch.words[at].kind == .mark, !stretch.words[at].isMark("-") { return false }
      let tag = cutter.tag(at)
      if cutter.isFinite(at) {
        hasVerb = true
      } else if !hasVerb, at > words.lowerBound, leansOnNoun(at, cutter) {
        return true
      } else if !tag.isDisjoint(with: [.relative, .that, .subordinator]) {
        if hasVerb { return !tag.contains(.that) || !cutter.tag(at - 1).contains(.report) }
        // “as the fair began”, but “at large since May”
        guard dateProgram.lexicon.info(stretch.words[at]).signal > 0 else { return false }
      }
    }
    return false
  }

  /// “a suspect wanted since May”, not “he was wanted”.
  private func leansOnNoun(_ index: Int, _ cutter: ClauseCutter) -> Bool {
    let before = stretch.words[index - 1]
    return !cutter.tag(index).isDisjoint(with: [.ed, .past, .participle])
      && cutter.tag(index).isDisjoint(with: [.notVerb, .report, .plan, .waiting])
      && !cutter.isName(index)
      && before.kind == .letters
      && cutter.tag(index - 1).isDisjoint(with: [
        .be, .have, .modal, .adverb, .determiner, .preposition, .pronoun, .coordinator,
      ])
  }

  /// The verb behind a date, with nothing but adverbs, particles and places between.
  private func outerVerb(_ words: Range<Int>, _ cutter: ClauseCutter) -> Int? {
    for at in words.prefix(6) {
      guard stretch.words[at].kind == .letters else { return nil }
      if cutter.isFinite(at) { return at }
      let joins: ClauseTags = [.coordinator, .relative, .that, .determiner, .pronoun]
      guard cutter.tag(at).isDisjoint(with: joins) else { return nil }
    }
    return nil
  }
}

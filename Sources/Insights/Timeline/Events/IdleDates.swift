internal import Prose

extension TimelineMaker {
  /// Whether nothing is told of a date: it is what something is measured by (“up from 2019 levels”, “than in May”,
  /// “the lowest since 1998”), it is denied (“not 2015”), the clause is true every year, or somebody says that “today” is
  /// a good day.
  func tellsNothing(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence, _ clause: Clause
  ) -> Bool {
    isMeasure(expression, word, sentence) || isRecord(expression, word, sentence)
      || isDenied(word, sentence) || isGeneral(expression, sentence, clause)
      || nearDays.contains(stretch.words[word].hash) && isQuoted(expression.range)
        && sentence.cutter.telling(clause) == .other
  }

  /// “compared with the year before”, “more than in May”, “three days later than planned”; “no later than May” is a day.
  private func isMeasure(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence
  ) -> Bool {
    let behind = stretch.word(at: expression.range.end)
    if behind < stretch.sentences[sentence.index].words.upperBound,
      stretch.words[behind].hash == thanWord
    {
      return true
    }
    for at in before(word, 3, sentence) {
      if comparing.contains(stretch.words[at].hash) { return true }
      if stretch.words[at].hash == thanWord {
        return at == sentence.cutter.first || !limits.contains(stretch.words[at - 1].hash)
      }
      guard !sentence.cutter.tag(at).isDisjoint(with: [.preposition, .determiner]) else { break }
    }
    return false
  }

  /// “the largest loss since 1998”: how long it had not happened.
  private func isRecord(
    _ expression: TimeExpression, _ word: Int, _ sentence: EventSentence
  ) -> Bool {
    guard case .opens = expression.bounds else { return false }
    return before(word, 14, sentence).contains {
      records.contains(stretch.words[$0].hash) || isSuperlative($0)
    }
  }

  private func isSuperlative(_ index: Int) -> Bool {
    superlatives.contains(stretch.words[index].hash)
  }

  /// “and not 2015”, but “not until 2015”; “originally due in May”.
  private func isDenied(_ word: Int, _ sentence: EventSentence) -> Bool {
    let near = before(word, 5, sentence)
    if near.contains(where: { plans.contains(stretch.words[$0].hash) }),
      near.contains(where: { formerly.contains(stretch.words[$0].hash) })
    {
      return true
    }
    for at in before(word, 2, sentence) {
      if stretch.words[at].hash == notWord { return true }
      guard plainPrepositions.contains(stretch.words[at].hash) else { return false }
    }
    return false
  }

  /// “the roads are mud in the spring”: a bare season in a clause in which nothing happens.
  private func isGeneral(
    _ expression: TimeExpression, _ sentence: EventSentence, _ clause: Clause
  ) -> Bool {
    guard expression.payload.shape == .season, sentence.cutter.telling(clause) == .other else {
      return false
    }
    var at = stretch.word(at: expression.range.start)
    if sentence.cutter.tag(at).contains(.determiner) { at += 1 }
    return at < stretch.words.count && stretch.words[at].end >= expression.range.end
      && clause.verb.map { sentence.cutter.tag($0).isDisjoint(with: [.past, .ed, .future]) } ?? true
  }

  /// The words before a word, the nearest first, up to a mark.
  private func before(_ word: Int, _ count: Int, _ sentence: EventSentence) -> [Int] {
    var found: [Int] = []
    var at = word - 1
    while at >= sentence.cutter.first, found.count < count, stretch.words[at].kind != .mark {
      found.append(at)
      at -= 1
    }
    return found
  }
}

private let nearDays: Set<WordHash> = ["today", "tonight", "tomorrow", "yesterday"].hashes
private let thanWord = WordHash("than")
private let plans: Set<WordHash> = [
  "due", "expected", "hoped", "intended", "meant", "planned", "scheduled", "set", "slated",
  "supposed",
].hashes
private let formerly: Set<WordHash> = ["originally", "initially", "previously", "first"].hashes
private let notWord = WordHash("not")
private let comparing: Set<WordHash> = ["compared", "comparison", "versus", "vs"].hashes
private let limits: Set<WordHash> = ["later", "earlier", "sooner", "less", "more"].hashes
private let records: Set<WordHash> = ["first", "only", "record", "least", "unseen"].hashes
private let superlatives: Set<WordHash> = [
  "most", "worst", "best", "largest", "biggest", "lowest", "highest", "smallest", "steepest",
  "strongest", "weakest", "fastest", "slowest", "longest", "shortest", "deadliest", "sharpest",
  "greatest", "deepest", "heaviest", "fewest", "hottest", "coldest", "wettest", "driest", "poorest",
].hashes
private let plainPrepositions: Set<WordHash> = ["in", "on", "at", "by", "for", "from", "the"].hashes

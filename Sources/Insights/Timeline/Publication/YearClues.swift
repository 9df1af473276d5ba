internal import Documents
internal import Prose

/// A year that a text names, and on which side of the present its clause puts it.
struct NamedYear {
  enum Side {
    case past
    /// The same time a year ago: “in the 2004 period”.
    case compared
    case ahead
    /// Far ahead, as the day on which a bond falls due.
    case distant
    case either
  }

  var mark: DayMark
  var side: Side
  var range: TextRange { mark.range }
  /// The first month that it can mean.
  var month: MonthNumber { mark.year * 12 + max(0, mark.month - 1) }
}

extension ClueGatherer {
  /// Keeps the years of a sentence.
  mutating func noteYears(_ marks: ArraySlice<DayMark>, _ sentence: Sentence) {
    for mark in marks where mark.year > 0 {
      years.append(NamedYear(mark: mark, side: side(of: mark, sentence)))
    }
  }

  private func side(of mark: DayMark, _ sentence: Sentence) -> NamedYear.Side {
    let words = stretch.words
    let before = mark.words.lowerBound - 1
    let next = mark.words.upperBound
    if mark.month == 0, next < sentence.words.upperBound, before >= 0,
      words[before].hash == theWord
    {
      if clueWords[words[next].hash].contains(.compared) { return .compared }
      // “the 2011 version”, “the 2012 Winter Games”: a name that may be of what is to come.
      if clueWords[words[next].hash].contains(.edition) || words[next].isCapitalised {
        return .either
      }
    }
    let clause = clause(around: mark.words, sentence)
    let told = words[clause].reduce(into: ClueWords()) { $0.formUnion(clueWords[$1.hash]) }
    if told.contains(.maturity) { return .distant }
    if before >= 0, clueWords[words[before].hash].contains(.until) { return .ahead }
    // “whose contract runs to 2027”
    if before >= 1, words[before].hash == toWord,
      clueWords[words[before - 1].hash].contains(.lasting)
    {
      return .ahead
    }
    if before >= 0, words[before].hash == afterWord { return .either }
    if before >= 1, words[before].hash == ofWord, words[before - 1].hash == asWord { return .past }
    if told.contains(.ahead) || isInfinitive(clause) { return .ahead }
    return told.contains(.open) ? .either : .past
  }

  /// “is to open”, “set to begin”: a form of “be” or a participle before “to” and no other tense.
  private func isInfinitive(_ clause: Range<Int>) -> Bool {
    let words = stretch.words
    return clause.dropLast().contains { index in
      words[index].hash == toWord && index > clause.lowerBound
        && clueWords[words[index - 1].hash].contains(.infinitive)
        && words[index + 1].kind == .letters
        && !words[index + 1].isCapitalised
    }
  }

  /// The words from the mark before to the mark behind.
  private func clause(around inner: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let words = stretch.words
    func cuts(_ word: Word) -> Bool {
      word.isMark(",") || word.isMark(";") || word.isMark(":") || word.isMark("—")
        || word.isMark("–") || word.hash == butWord
    }
    var start = inner.lowerBound
    while start > sentence.words.lowerBound, !cuts(words[start - 1]) { start -= 1 }
    var end = inner.upperBound
    while end < sentence.words.upperBound, !cuts(words[end]) { end += 1 }
    return start..<end
  }
}

// MARK: - What the years say together

extension ClueGatherer {
  /// A year told as past is not after the present, one told as ahead not before it; the newest thing or past
  /// year and the next year ahead are near it.
  mutating func addYears() {
    for year in years { addBound(year) }
    let latest = years.filter { $0.side == .past || $0.side == .compared }
      .max { $0.month < $1.month }
    addNewest(latest)
    let next = years.filter { $0.side == .ahead && $0.mark.year >= latest?.mark.year ?? 0 }
      .min { $0.mark.year < $1.mark.year }
    guard let next, next.mark.year != latest?.mark.year else { return }
    addNear(next, isWhole(next) ? YearWeights.nextWhole : YearWeights.next, by: -1)
  }

  /// “plans for 2011”, “the fall of 2011”: a year that may have begun.
  private func isWhole(_ named: NamedYear) -> Bool {
    let before = named.mark.words.lowerBound - 1
    guard before >= 0 else { return false }
    return [ofWord, forWord].contains(stretch.words[before].hash)
  }

  private mutating func addBound(_ named: NamedYear) {
    let year = named.mark.year
    let end = year * 12 + 11
    switch named.side {
    case .past, .compared:
      guard seen.insert(WordHash(year, 2)).inserted else { return }
      clues.append(
        Clue(
          .year, named.range, from: named.month, through: .always, weight: YearWeights.notBefore))
    case .either:
      guard seen.insert(WordHash(year, 3)).inserted else { return }
      clues.append(
        Clue(.year, named.range, from: (year - 2) * 12, through: .always, weight: 1))
    case .ahead, .distant:
      guard seen.insert(WordHash(year, 1)).inserted else { return }
      let isPast = years.contains { $0.side == .past && $0.mark.year == year }
      let weight = named.side == .ahead && !isPast ? YearWeights.notAfter : 1
      clues.append(Clue(.year, named.range, from: 0, through: end, weight: weight))
    }
  }

  /// News speaks of new things: the present is most often in the year after the newest one came up.
  private mutating func addNewest(_ latest: NamedYear?) {
    let newest = clues.filter { $0.kind == .subject && $0.through == .always }
      .max { $0.from < $1.from }
    if let latest, latest.month >= newest?.from ?? 0, latest.mark.month == 0 {
      addNear(
        latest, latest.side == .compared ? YearWeights.compared : YearWeights.latest, by: 1)
      return
    }
    let things = [newest.map { ($0.from, $0.range) }, latest.map { ($0.month, $0.range) }]
    if case (var from, let range)? = things.compactMap(\.self).max(by: { $0.0 < $1.0 }) {
      for (months, weight) in YearWeights.newest {
        clues.append(
          Clue(.nearness, range, from: from, through: from + months - 1, weight: weight))
        from += months
      }
    }
  }

  /// Weights for the years from one on, forwards or backwards.
  private mutating func addNear(_ named: NamedYear, _ weights: [Double], by step: Int) {
    for (distance, weight) in weights.enumerated() {
      clues.append(
        Clue(.nearness, named.range, year: named.mark.year + step * distance, weight: weight))
    }
  }
}

/// Logarithms of odds of what a named year says of the present.
private enum YearWeights {
  static let notBefore = 2.5
  static let notAfter = 2.0
  /// By years since the latest past year.
  static let latest = [2, 1.6, 1.2, 0.8, 0.5]
  /// By months since the newest thing.
  static let newest = [(6, 2.0), (6, 1.5), (6, 1.0), (6, 0.7), (12, 0.4)]
  /// By years since one compared with.
  static let compared = [0.5, 2.5, 0.5]
  /// By years until the next year ahead.
  static let next = [0.6, 1.6, 0.8, 0.5, 0.5]
  /// The same where the year may have begun.
  static let nextWhole = [1.5, 1.5, 0.6, 0.4, 0.3]
}

private let toWord = WordHash("to")
private let afterWord = WordHash("after")
private let asWord = WordHash("as")
private let forWord = WordHash("for")
private let butWord = WordHash("but")

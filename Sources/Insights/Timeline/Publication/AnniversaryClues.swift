internal import Documents
internal import Prose

extension ClueGatherer {
  /// “the 80th anniversary of …”, “25 years after the 1990 flood”.
  mutating func addAnniversary(_ sentence: Sentence, _ marks: ArraySlice<DayMark>) {
    let words = stretch.words
    for index in sentence.words {
      if words[index].hash == anniversaryWord {
        if let count = countBefore(index), count >= 1 {
          addCount(count, sentence, marks, around: index, isAnniversary: true)
        }
      } else if words[index].hash == yearsWord, index + 1 < sentence.words.upperBound,
        yearCountSigns.contains(words[index + 1].hash), let count = countBefore(index), count >= 2
      {
        addCount(count, sentence, marks, around: index, isAnniversary: false)
      }
    }
  }

  private mutating func addCount(
    _ count: Int, _ sentence: Sentence, _ marks: ArraySlice<DayMark>, around index: Int,
    isAnniversary: Bool
  ) {
    let words = stretch.words
    var years: [(Int, Int)] = marks.filter { $0.year > 0 }.map { ($0.year, $0.words.upperBound) }
    for at in sentence.words {
      news.events.forEachMatch(in: words, at: at) { years.append((Int($0), $1)) }
    }
    // “the 25th anniversary of the 1990 flood”, but not “the 25th anniversary, and until 2001”
    let isNamed = !isAnniversary || index + 1 < words.count && words[index + 1].hash == ofWord
    let near = years.filter { abs($0.1 - index) <= 14 && (isNamed || $0.1 <= index) }
    guard let (year, end) = near.min(by: { abs($0.1 - index) < abs($1.1 - index) }) else { return }
    if isAnniversary, isItsYear(end - 1, of: index) { return }
    let first = min(max(index - 2, sentence.words.lowerBound), end - 1)
    let range = TextRange(words[first].start, words[max(end - 1, index)].end)
    // An anniversary may come soon or be just past; “N years after” lasts until N + 1.
    clues.append(
      Clue(.anniversary, range, year: year + count, weight: isAnniversary ? 4 : 1.5))
    clues.append(
      Clue(
        .anniversary, range, from: (year + count) * 12 - 2,
        through: (year + count) * 12 + (isAnniversary ? 13 : 20), weight: 1))
  }

  /// “on the tenth anniversary, in 1996”: the year of the anniversary itself.
  private func isItsYear(_ year: Int, of anniversary: Int) -> Bool {
    guard year > anniversary else { return false }
    let between = stretch.words[anniversary + 1..<year]
    return !between.isEmpty && between.allSatisfy { $0.isMark(",") || $0.hash == inWord }
  }

  /// The number right before a word: “80th”, “25”, “fiftieth”, “twenty-five”.
  private func countBefore(_ index: Int) -> Int? {
    let words = stretch.words
    var at = index - 1
    if at >= 0, clueWords[words[at].hash].contains(.ordinal) { at -= 1 }
    guard at >= 0 else { return nil }
    if words[at].kind == .number {
      return words[at].length <= 3 ? numberValues[words[at].hash] : nil
    }
    if let tens = tensNumbers[words[at].hash], tens > 10 { return tens }
    guard let unit = unitNumbers[words[at].hash] else { return nil }
    if at >= 2, words[at - 1].isMark("-"), let tens = tensNumbers[words[at - 2].hash], tens > 10 {
      return tens + unit
    }
    return unit
  }
}

private let anniversaryWord = WordHash("anniversary")
private let inWord = WordHash("in")
private let yearsWord = WordHash("years")
private let yearCountSigns: Set<WordHash> = ["after", "since", "ago", "on"].hashes

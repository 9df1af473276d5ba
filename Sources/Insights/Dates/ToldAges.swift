internal import Prose

/// How old somebody was where the text has come to: what follows (“two years later”, “that summer”) is counted from then.
func notesAge(_ fact: TimeFact) -> Bool {
  guard fact.year == 0, fact.weekday == 0, fact.holiday == 0, fact.offset == 0 else { return false }
  if fact.form == .shifted {
    return (fact.shift == .after || fact.shift == .before) && fact.month == 0
      && (fact.unit == .year || fact.unit == .month)
  }
  let isFromText = fact.direction == .that || fact.direction == .following
  return isFromText && fact.day == 0 && (fact.month > 0 || fact.season > 0 || fact.unit == .year)
}

/// “When she was nine, …”, “At 19 he …”, “at the age of 30”: the last age among the words before a date; 0 none.
func ageTold(in stretch: DateStretch, before word: Int, from first: Int) -> Int {
  for index in stride(from: word - 1, to: max(first, word - 40), by: -1) {
    let age = number(stretch, index)
    guard age > 3, index > first, isAge(stretch, index, first) else { continue }
    return age
  }
  return 0
}

private func number(_ stretch: DateStretch, _ index: Int) -> Int {
  let word = stretch.words[index]
  switch word.kind {
  case .number: return word.length <= 2 ? numberValues[word.hash] ?? 0 : 0
  case .letters: return Int(stretch.info(index).small)
  case .mark, .quote, .possessive: return 0
  }
}

private func isAge(_ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  let words = stretch.words
  func isWord(_ place: Int, _ names: Set<WordHash>) -> Bool {
    place >= first && place < words.count && names.contains(words[place].hash)
  }
  let endsHere =
    index + 1 >= words.count || words[index + 1].isMark(",") || words[index + 1].isMark(".")
    || isWord(index + 1, persons)
  if isWord(index - 1, [atWord]) { return endsHere || opensWithName(stretch, index) }
  if isWord(index - 1, ages) { return true }
  if isWord(index - 1, [ofWord]) { return isWord(index - 2, ages) }
  return isWord(index - 1, being) && isWord(index - 2, persons) && isWord(index - 3, openers)
}

/// “At 17 Tamm went to sea”, not “At 17 Mill Street”.
private func opensWithName(_ stretch: DateStretch, _ index: Int) -> Bool {
  let words = stretch.words
  guard words[index - 1].isCapitalised, index + 2 < words.count else { return false }
  return words[index + 1].kind == .letters && words[index + 1].isCapitalised
    && words[index + 2].kind == .letters && !words[index + 2].isCapitalised
}

/// “born in Leeds on 4 May 1950”
func isBirth(in stretch: DateStretch, _ word: Int, _ first: Int) -> Bool {
  (max(first, word - 10)..<max(first, word)).contains { stretch.words[$0].hash == bornWord }
}

private let atWord = WordHash("at")
private let bornWord = WordHash("born")
private let ages: Set<WordHash> = ["age", "aged"].hashes
private let being: Set<WordHash> = ["was", "were"].hashes
private let persons: Set<WordHash> = ["he", "she", "they"].hashes
private let openers: Set<WordHash> = ["when", "before", "after", "until", "once", "that"].hashes

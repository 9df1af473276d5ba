internal import Prose

// Names of people and days where a byline, credit or date line has them. In running text others look for them with far
// more knowledge; here a line of its own and what stands around it is the evidence.

/// The words of a person's name that begins at a place: two to four capitalised words, initials, particles; nil when none does.
func personName(_ words: [Word], at start: Int, _ rules: BlockRules) -> Range<Int>? {
  var index = start
  var count = 0
  var end = start
  while index < words.count, index < start + 12 {
    let word = words[index]
    guard word.kind == .letters else {
      guard word.isMark("-"), count > 0, !word.hasSpaceBefore, isNamePart(words, index + 1, rules)
      else { break }
      index += 1
      continue
    }
    if isNamePart(words, index, rules) {
      if index == start || !words[index - 1].isMark("-") { count += 1 }
      index += isInitial(words, index) ? 2 : 1
      end = index
    } else if count > 0, rules.wordClass("particle").contains(word.hash),
      isNamePart(words, index + 1, rules)
    {
      index += 1
    } else {
      break
    }
  }
  return count >= 2 && count <= 4 ? start..<end : nil
}

/// A capitalised word that may be part of a name: no month, no paper, no trade.
private func isNamePart(_ words: [Word], _ index: Int, _ rules: BlockRules) -> Bool {
  guard index < words.count else { return false }
  let word = words[index]
  guard word.kind == .letters, word.isCapitalised else { return false }
  for name in ["outlet", "trade", "label", "month", "weekday"] {
    if rules.wordClass(name).contains(word.hash) { return false }
  }
  return true
}

private func isInitial(_ words: [Word], _ index: Int) -> Bool {
  words[index].length == 1 && index + 1 < words.count && words[index + 1].isMark(".")
    && !words[index + 1].hasSpaceBefore
}

/// Where a row of names that begins at a place ends: `A B`, `A B and C D`, `A B, C D & E F`.
func namesEnd(_ words: [Word], from start: Int, _ rules: BlockRules) -> Int? {
  guard var end = personName(words, at: start, rules)?.upperBound else { return nil }
  while end < words.count {
    var next = end
    while next < words.count, next < end + 2, joinsNames(words[next], rules) { next += 1 }
    guard next > end, let name = personName(words, at: next, rules) else { return end }
    end = name.upperBound
  }
  return end
}

private func joinsNames(_ word: Word, _ rules: BlockRules) -> Bool {
  word.isMark(",") || word.isMark("&") || word.isMark(";") || word.isMark("/")
    || rules.wordClass("and").contains(word.hash)
}

/// Where a day that begins at a place ends: a run of months, weekdays, numbers and what stands between them.
func dateEnd(_ words: [Word], from start: Int, _ rules: BlockRules) -> Int? {
  let months = rules.wordClass("month")
  let weekdays = rules.wordClass("weekday")
  let between = rules.wordClass("clock")
  var (hasMonth, hasWeekday, numbers, end) = (false, false, 0, start)
  var index = start
  while index < words.count {
    let word = words[index]
    if months.contains(word.hash) {
      hasMonth = true
    } else if weekdays.contains(word.hash) {
      hasWeekday = true
    } else if word.kind == .number {
      numbers += 1
    } else if word.kind == .letters ? !between.contains(word.hash) : word.kind != .mark {
      break
    }
    index += 1
    if word.kind != .mark { end = index }
  }
  return hasMonth && numbers > 0 || numbers > 2 || hasWeekday && numbers > 0 ? end : nil
}

/// The names of the authors in a byline, in order: words before a joining word or mark that are a whole name.
func authorNames(_ words: [Word], _ rules: BlockRules) -> [TextRange] {
  var names: [TextRange] = []
  var index = 0
  var mayBegin = true
  var hasComma = false
  while index < words.count {
    let word = words[index]
    if mayBegin, let name = personName(words, at: index, rules) {
      let isJoined = !hasComma || names.isEmpty || endsChunk(words, name.upperBound, rules)
      if isJoined {
        names.append(TextRange(words[name.lowerBound].start, words[name.upperBound - 1].end))
      }
      index = name.upperBound
      mayBegin = false
      continue
    }
    let isComma = word.isMark(",")
    if isComma || joinsNames(word, rules) || word.isMark("|") || word.isMark("·")
      || word.isMark(":")
      || word.isMark("•") || rules.wordClass("by").contains(word.hash)
    {
      mayBegin = true
      hasComma = isComma
    } else {
      mayBegin = false
    }
    index += 1
  }
  return names
}

/// Whether a further name behind a comma is one of a row: another joining word follows somewhere behind it.
private func endsChunk(_ words: [Word], _ index: Int, _ rules: BlockRules) -> Bool {
  words[min(index, words.count)...].contains { rules.wordClass("and").contains($0.hash) }
}

internal import Prose

// Names of people and days where a byline, credit or date line has them. In running text others look for them with far
// more knowledge; here a line of its own and what stands around it is the evidence.

/// The words of a person's name that begins at a place: two to four capitalised words, initials, particles; nil when none does.
func personName(_ words: [TaggedWord], at start: Int) -> Range<Int>? {
  var index = start
  var count = 0
  var end = start
  guard start < words.count, !words[start].classes.contains(.by) else { return nil }
  while index < words.count, index < start + 12 {
    let word = words[index]
    guard word.kind == .letters else {
      guard word.isMark("-"), count > 0, !word.hasSpaceBefore else { break }
      if isSyllable(words, index + 1) {
        index += 2
        end = index
      } else if isNamePart(words, index + 1) {
        index += 1
      } else {
        break
      }
      continue
    }
    if isNamePart(words, index) {
      if index == start || !words[index - 1].isMark("-") { count += 1 }
      index += isInitial(words, index) ? 2 : 1
      end = index
    } else if count > 0, word.classes.contains(.particle),
      isNamePart(words, index + 1)
    {
      index += 1
    } else {
      break
    }
  }
  return count >= 2 && count <= 4 ? start..<end : nil
}

/// A capitalised word that may be part of a name: no month, no paper, no trade.
private func isNamePart(_ words: [TaggedWord], _ index: Int) -> Bool {
  guard index < words.count else { return false }
  let word = words[index]
  guard word.kind == .letters, word.isCapitalised else { return false }
  if !word.classes.isDisjoint(with: .nameless) {
    // Sun-mi Bae
    return word.classes.contains(.weekday) && index + 1 < words.count
      && words[index + 1].isMark("-") && isSyllable(words, index + 2)
  }
  // May Holt and Theresa May, but not May 3.
  guard word.classes.contains(.month) else { return true }
  return word.length < 7 && (index + 1 == words.count || words[index + 1].kind == .letters)
}

/// The small half of “Sun-mi”.
private func isSyllable(_ words: [TaggedWord], _ index: Int) -> Bool {
  guard index < words.count else { return false }
  let word = words[index]
  return word.kind == .letters && !word.isCapitalised && !word.hasSpaceBefore && word.length < 7
}

private func isInitial(_ words: [TaggedWord], _ index: Int) -> Bool {
  words[index].length == 1 && index + 1 < words.count && words[index + 1].isMark(".")
    && !words[index + 1].hasSpaceBefore
}

/// Where a row of names that begins at a place ends: `A B`, `A B and C D`, `A B, C D & E F`.
func namesEnd(_ words: [TaggedWord], from start: Int) -> Int? {
  guard var end = personName(words, at: start)?.upperBound else { return nil }
  while end < words.count {
    var next = end
    while next < words.count, next < end + 2, joinsNames(words[next]) { next += 1 }
    guard next > end, let name = personName(words, at: next) else { return end }
    end = name.upperBound
  }
  return end
}

private func joinsNames(_ word: TaggedWord) -> Bool {
  word.isMark(",") || word.isMark("&") || word.isMark(";") || word.isMark("/")
    || word.classes.contains(.and)
}

/// Where a day that begins at a place ends: a run of months, weekdays, numbers and what stands between them.
func dateEnd(_ words: [TaggedWord], from start: Int) -> Int? {
  var (hasMonth, hasWeekday, numbers, end) = (false, false, 0, start)
  // No day has a number of three digits, or two of four; telephones have.
  var (years, isPhone) = (0, false)
  var index = start
  while index < words.count {
    let word = words[index]
    if word.classes.contains(.month) {
      hasMonth = true
    } else if word.classes.contains(.weekday) {
      hasWeekday = true
    } else if word.kind == .number {
      // 12.03.2025 is one word.
      numbers += word.length >= 8 && word.length <= 10 ? 3 : 1
      if word.length == 4 { years += 1 }
      isPhone = isPhone || years > 1 || word.length == 3
    } else if word.kind == .letters ? !word.classes.contains(.clock) : word.kind != .mark {
      break
    }
    index += 1
    if word.kind != .mark { end = index }
  }
  return hasMonth && numbers > 0 || numbers > 2 && !isPhone || hasWeekday && numbers > 0
    ? end : nil
}

/// The names of the authors in a byline, in order: words before a joining word or mark that are a whole name.
func authorNames(_ words: [TaggedWord]) -> [TextRange] {
  var names: [TextRange] = []
  var index = 0
  var mayBegin = true
  var hasComma = false
  // “Transport correspondent, Port Amsel” has a place behind its comma.
  var hasTrade = false
  while index < words.count {
    let word = words[index]
    if word.classes.contains(.trade) { hasTrade = true }
    if mayBegin, let name = personName(words, at: index) {
      let isJoined =
        !hasComma || names.isEmpty && !hasTrade && !isOutlet(words, name.upperBound)
        || endsChunk(words, name.upperBound)
      if isJoined {
        names.append(TextRange(words[name.lowerBound].start, words[name.upperBound - 1].end))
      }
      index = name.upperBound
      mayBegin = false
      continue
    }
    let isComma = word.isMark(",")
    if word.classes.contains(.by), isPictures(words, index) {
      // Whoever took the pictures is no author.
      index = skipChunk(words, index + 1)
      continue
    }
    if isComma || joinsNames(word) || word.isMark("|") || word.isMark("·")
      || word.isMark(":")
      || word.isMark("•") || word.classes.contains(.by)
    {
      mayBegin = true
      hasComma = isComma
    } else {
      // “Associated Press writer Ilka Morrow contributed”
      mayBegin = word.classes.contains(.trade) && !word.isCapitalised
    }
    index += 1
  }
  return names
}

private func isOutlet(_ words: [TaggedWord], _ index: Int) -> Bool {
  index < words.count && words[index].classes.contains(.outlet)
}

/// `photographs by`, but not `words and photographs by`.
private func isPictures(_ words: [TaggedWord], _ index: Int) -> Bool {
  guard index > 0, words[index - 1].classes.contains(.credit) else { return false }
  return index < 2 || !words[index - 2].classes.contains(.and)
}

private func skipChunk(_ words: [TaggedWord], _ start: Int) -> Int {
  words[start...].firstIndex {
    $0.isMark(";") || $0.isMark("|") || $0.isMark("·") || $0.isMark("/")
  }
    ?? words.count
}

/// Whether a further name behind a comma is one of a row: another joining word follows somewhere behind it.
private func endsChunk(_ words: [TaggedWord], _ index: Int) -> Bool {
  words[min(index, words.count)...].contains { $0.classes.contains(.and) }
}

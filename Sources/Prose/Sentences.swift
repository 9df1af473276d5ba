/// A sentence: its range and its words, as indices into the words it was made from.
public struct Sentence: Sendable {
  public var range: TextRange
  public var words: Range<Int>

  public init(range: TextRange, words: Range<Int>) {
    (self.range, self.words) = (range, words)
  }
}

/// Parts the words of one paragraph into sentences. Every word lies in exactly one; time is linear in the words.
public func sentences(of words: ArraySlice<Word>, _ known: SentenceWords) -> [Sentence] {
  var sentences: [Sentence] = []
  sentences.reserveCapacity(words.count / 16 + 1)
  var start = words.startIndex
  var index = words.startIndex
  while index < words.endIndex {
    var end = index + 1
    if isEndMark(words[index]) {
      while end < words.endIndex, closes(words, at: end) { end += 1 }
      if end == words.endIndex || parts(words, index, end, known) {
        sentences.append(sentence(words, start..<end))
        start = end
      }
    }
    index = end
  }
  if start < words.endIndex { sentences.append(sentence(words, start..<words.endIndex)) }
  return sentences
}

private func sentence(_ words: ArraySlice<Word>, _ range: Range<Int>) -> Sentence {
  Sentence(
    range: TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end), words: range)
}

/// A mark that may end a sentence: . ! ? … and their like in other scripts, or the last dot of U.S.
private func isEndMark(_ word: Word) -> Bool {
  if word.kind == .letters { return word.shape.contains(.dotted) }
  guard word.kind == .mark else { return false }
  switch word.first {
  case 0x21, 0x2E, 0x3F, 0x203C, 0x2047, 0x2048, 0x2049, 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F,
    0xFF61, 0x061F, 0x06D4, 0x0964, 0x0965:
    return true
  case _: return false
  }
}

/// What may stand directly behind the end mark: more marks, closing quotes and brackets, [12].
private func closes(_ words: ArraySlice<Word>, at index: Int) -> Bool {
  let word = words[index]
  if word.hasSpaceBefore { return isLoneCloser(words, at: index) }
  switch word.kind {
  case .quote: return true
  case .mark:
    if isEndMark(word) || word.first == 0x29 || word.first == 0x5D { return true }
    return word.first == 0x5B && index + 2 < words.endIndex && words[index + 1].kind == .number
      && words[index + 2].isMark("]")
  case .number:
    return words[index - 1].isMark("[") && index + 1 < words.endIndex
      && words[index + 1].isMark("]")
  case .letters, .possessive: return false
  }
}

/// A closing mark that white space parts from its sentence: ” or ) behind a blank, with white space behind it too.
private func isLoneCloser(_ words: ArraySlice<Word>, at index: Int) -> Bool {
  let word = words[index]
  guard word.first == 0x201D || word.first == 0xBB || word.isMark(")"),
    !word.shape.contains(.lineBefore)
  else { return false }
  return index + 1 == words.endIndex || words[index + 1].hasSpaceBefore
}

/// Whether a sentence ends between the end mark at `index` and the word at `next`.
private func parts(
  _ words: ArraySlice<Word>, _ index: Int, _ next: Int, _ known: SentenceWords
) -> Bool {
  let mark = words[index]
  if isWideMark(mark) { return true }
  guard begins(words, at: next, known) else { return false }
  if mark.kind == .letters {
    if known.isOn(.clock, mark.hash) {
      return !known.isOn(.zone, words[next].hash) && !isNumberInBrackets(words, at: next)
    }
    return isOpening(words, at: next, known)
  }
  let isClosed = next > index + 1
  switch mark.first {
  case 0x21, 0x3F:
    if index > words.startIndex, known.isOn(.exclaimed, words[index - 1].hash) { return isClosed }
    return !(isClosed && words[next - 1].kind == .quote && asks(words, from: next, known))
  case 0x2E:
    return endsWithStop(words, index, next, known)
  case _: return true
  }
}

/// “6 p.m. (1600 GMT)”
private func isNumberInBrackets(_ words: ArraySlice<Word>, at index: Int) -> Bool {
  words[index].isMark("(") && index + 1 < words.endIndex && words[index + 1].kind == .number
}

/// Marks of scripts that part sentences without white space or capitals.
private func isWideMark(_ word: Word) -> Bool {
  word.kind == .mark && (word.first >= 0x3000 || word.first == 0x0964 || word.first == 0x0965)
}

/// What a full stop means by the word before it.
private func endsWithStop(
  _ words: ArraySlice<Word>, _ index: Int, _ next: Int, _ known: SentenceWords
) -> Bool {
  guard index > words.startIndex else { return false }
  let before = words[index - 1]
  guard before.end == words[index].start else { return true }
  if before.kind == .number {
    // "1." at the beginning is the number of an item.
    return index - 1 > words.startIndex || next > index + 1
  }
  guard before.kind == .letters, next == index + 1 else { return true }
  // “on the 23rd.” is no road.
  if !before.hasSpaceBefore, index > words.startIndex + 1, words[index - 2].kind == .number {
    return true
  }
  if known.isOn(.title, before.hash) { return false }
  if known.isOn(.numbered, before.hash), words[next].kind == .number { return false }
  if known.isOn(.abbreviation, before.hash) { return isOpening(words, at: next, known) }
  if before.length == 1, before.isCapitalised, before.first != 0x69 {
    // An initial, J. Smith, if it is not the end of "plan B".
    return isOpening(words, at: next, known) && !isInitial(words, at: next)
  }
  return true
}

private func isInitial(_ words: ArraySlice<Word>, at index: Int) -> Bool {
  words[index].length == 1 && index + 1 < words.endIndex && words[index + 1].isMark(".")
}

/// A word that opens a sentence stands here, perhaps behind quotation marks.
private func isOpening(_ words: ArraySlice<Word>, at index: Int, _ known: SentenceWords) -> Bool {
  var index = index
  while index < words.endIndex, words[index].kind == .quote { index += 1 }
  guard index < words.endIndex else { return true }
  let word = words[index]
  return word.kind == .letters && word.isCapitalised && known.isOn(.opener, word.hash)
    && !isInitial(words, at: index)
}

/// A name and a verb of asking follow: “Why?” Ms. Holt asked.
private func asks(_ words: ArraySlice<Word>, from start: Int, _ known: SentenceWords) -> Bool {
  guard !known.isOn(.opener, words[start].hash) else { return false }
  for word in words[start...].prefix(7) {
    if word.kind == .letters {
      if known.isOn(.asks, word.hash) { return true }
      if !word.isCapitalised { return false }
    } else if !word.isMark(".") && !word.isMark("-") && !word.isMark(",") {
      return false
    }
  }
  return false
}

/// A sentence may begin here: behind white space, with a capital, a digit, an opening mark, or in a script without capitals.
private func begins(_ words: ArraySlice<Word>, at index: Int, _ known: SentenceWords) -> Bool {
  let word = words[index]
  guard word.hasSpaceBefore else {
    // Lines that were joined without a blank: "signed.The".
    return word.kind == .letters && word.isCapitalised && known.isOn(.opener, word.hash)
      && index > words.startIndex + 1 && words[index - 1].isMark(".") && words[index - 2].length > 2
      && !words[index - 2].isCapitalised && words[index - 2].kind == .letters
  }
  switch word.kind {
  case .letters:
    return word.isCapitalised || word.first >= 0x590 || word.shape.contains(.mixed)
  case .number: return true
  case .quote: return !isFollowedBySmall(words, at: index)
  case .mark:
    return word.first != 0x2C && word.first != 0x3B && word.first != 0x3A && word.first != 0x29
      && !isEndMark(word) && !isFollowedBySmall(words, at: index)
  case .possessive: return false
  }
}

/// A word written small follows directly: an aside, no beginning.
private func isFollowedBySmall(_ words: ArraySlice<Word>, at index: Int) -> Bool {
  guard index + 1 < words.endIndex else { return false }
  let word = words[index + 1]
  return word.kind == .letters && !word.isCapitalised && word.first < 0x590
    && !word.shape.contains(.mixed)
}

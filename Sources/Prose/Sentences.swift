/// A sentence: its range and its words, as indices into the words it was made from.
public struct Sentence: Sendable {
  public var range: TextRange
  public var words: Range<Int>

  public init(range: TextRange, words: Range<Int>) {
    (self.range, self.words) = (range, words)
  }
}

/// Parts the words of one paragraph into sentences. `abbreviations` are hashes of words that a full stop may follow.
public func sentences(
  of words: ArraySlice<Word>, abbreviations: Set<WordHash>
) -> [Sentence] {
  var sentences: [Sentence] = []
  var start = words.startIndex
  var index = words.startIndex
  while index < words.endIndex {
    var end = index + 1
    if endsSentence(words, at: index, abbreviations) {
      while end < words.endIndex, closes(words[end]) { end += 1 }
      if end == words.endIndex || begins(words, at: end) {
        sentences.append(sentence(words, start..<end))
        start = end
      }
    }
    index = max(end, index + 1)
  }
  if start < words.endIndex { sentences.append(sentence(words, start..<words.endIndex)) }
  return sentences
}

private func sentence(_ words: ArraySlice<Word>, _ range: Range<Int>) -> Sentence {
  Sentence(
    range: TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end), words: range)
}

/// A mark that ends a sentence: . ! ? … and their wide forms, or the last dot of U.S. before a new beginning.
private func endsSentence(_ words: ArraySlice<Word>, at index: Int, _ abbreviations: Set<WordHash>)
  -> Bool
{
  let word = words[index]
  if word.kind == .letters, word.shape.contains(.dotted) { return true }
  guard word.kind == .mark else { return false }
  switch word.first {
  case 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F: return true
  case 0x2E: break
  case _: return false
  }
  guard index > words.startIndex else { return true }
  let before = words[index - 1]
  guard before.end == word.start, before.kind == .letters else { return true }
  if abbreviations.contains(before.hash) { return false }
  // An initial: J. Smith.
  return !(before.length == 1 && before.isCapitalised)
}

/// What may stand between the end mark and the next sentence: more marks, closing quotes and brackets.
private func closes(_ word: Word) -> Bool {
  if word.hasSpaceBefore { return false }
  switch word.kind {
  case .quote: return true
  case .mark:
    return word.first == 0x29 || word.first == 0x5D || word.first == 0x21 || word.first == 0x3F
      || word.first == 0x2E
  case .letters, .number, .possessive: return false
  }
}

/// A sentence may begin here: behind white space, with an upper-case letter, a digit, a quote or a bracket.
private func begins(_ words: ArraySlice<Word>, at index: Int) -> Bool {
  let word = words[index]
  guard word.hasSpaceBefore else { return false }
  let dotted = words[index - 1].shape.contains(.dotted) && words[index - 1].kind == .letters
  switch word.kind {
  case .letters:
    return word.isCapitalised && !dotted || word.shape.contains(.lineBefore) && word.isCapitalised
  case .number: return !dotted
  case .quote, .mark:
    return !(word.kind == .mark && (word.first == 0x2C || word.first == 0x3B)) && !dotted
  case .possessive: return false
  }
}

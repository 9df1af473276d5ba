internal import Prose

/// “Sunday marks a year since the fire”: the day itself does something.
func isSubject(
  in text: Span<UInt8>, _ stretch: DateStretch, _ word: Int, _ words: Range<Int>, _ range: TextRange
) -> Bool {
  guard word == words.lowerBound, stretch.words[word].end == range.end,
    word + 1 < words.upperBound
  else { return false }
  return isThirdPerson(in: text, stretch, word + 1)
}

/// “Parliament rises on Thursday”: a word in -s where no other verb tells, in a sentence with a full stop, so that the
/// date lies ahead.
func isPresent(
  in text: Span<UInt8>, _ stretch: DateStretch, _ word: Int, _ words: Range<Int>
) -> Bool {
  guard let last = words.last, stretch.words[last].isMark(".") else { return false }
  return (words.lowerBound + 1..<max(words.lowerBound + 1, word)).contains { index in
    isThirdPerson(in: text, stretch, index) && mayBeSubject(stretch, index - 1)
      && opensObject(stretch, index + 1, of: word)
  }
}

/// A word that ends in one s, and not as “status” or “crisis” do.
private func endsInS(_ word: Word, in text: Span<UInt8>) -> Bool {
  word.kind == .letters && word.length > 3 && text[word.end - 1] == 0x73
    && ![0x73, 0x75, 0x69].contains(text[word.end - 2])
}

/// A plain word in lower case that ends in one s.
private func isThirdPerson(in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int) -> Bool {
  let word = stretch.words[index]
  return !word.isCapitalised && stretch.info(index).isPlain && endsInS(word, in: text)
}

/// A noun or a name, as a verb has it before itself.
private func mayBeSubject(_ stretch: DateStretch, _ index: Int) -> Bool {
  stretch.words[index].kind == .letters && stretch.info(index).lists == 0
}

/// Behind a verb stands the date, a name, an article, a preposition; behind a noun before another noun does not.
private func opensObject(_ stretch: DateStretch, _ index: Int, of date: Int) -> Bool {
  let info = stretch.info(index)
  return index == date || stretch.words[index].isCapitalised || info.signal > 0
    || info.isOn(.determiner) || info.isOn(.preposition)
}

/// The word before is a plural, or they or we.
func isPlural(in text: Span<UInt8>, _ stretch: DateStretch, _ index: Int, _ first: Int) -> Bool {
  guard index >= first else { return false }
  let word = stretch.words[index]
  if plurals.contains(word.hash) { return true }
  let info = stretch.info(index)
  return endsInS(word, in: text) && info.tense == 0 && (info.lists == 0 || info.isOn(.counted))
}

private let plurals: Set<WordHash> = ["they", "we", "both"].hashes

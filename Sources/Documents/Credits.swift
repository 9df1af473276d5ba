internal import Prose

/// The names of people in the credit of a caption, agencies left out: `Ann Lee, Bo Dahl/Agency`, `Photo: Ann Lee`.
func creditNames(_ words: [TaggedWord]) -> [TextRange] {
  let start = creditStart(words)
  guard start < words.count else { return [] }
  let credit = Array(words[start...])
  let isMarked =
    start > 0 && isCue(words[start - 1], words, start - 1)
    || credit.contains { $0.isMark("/") || $0.classes.contains(.agency) }
  guard isMarked else { return [] }
  return chunkNames(credit)
}

/// Where the credit begins: behind `Photo:`, else the longest end of the caption that has only names, agencies and what joins them.
private func creditStart(_ words: [TaggedWord]) -> Int {
  let label = words.indices.last { words[$0].isMark(":") && isCue(words[$0], words, $0) }
  if let label { return label + 1 }
  var end = words.count
  while end > 0,
    words[end - 1].isMark(")") || words[end - 1].isMark(".") || words[end - 1].isMark("]")
  { end -= 1 }
  var start = end
  while start > 0, belongs(words, start - 1) { start -= 1 }
  while start < end, !words[start].isCapitalised { start += 1 }
  return start
}

private func belongs(_ words: [TaggedWord], _ index: Int) -> Bool {
  let word = words[index]
  if isCue(word, words, index) { return false }
  switch word.kind {
  case .letters:
    return word.isCapitalised || word.classes.contains(.particle)
      || word.classes.contains(.and) || word.classes.contains(.via)
  case .mark:
    if word.isMark(".") {
      return index > 0 && words[index - 1].length == 1 && words[index - 1].isCapitalised
    }
    return word.isMark(",") || word.isMark("/") || word.isMark("&") || word.isMark("-")
      || word.isMark("|")
  case .number, .possessive, .quote: return false
  }
}

/// `Photo:`, `Image`, `Credit`, `by`: what stands directly before a credit.
private func isCue(_ word: TaggedWord, _ words: [TaggedWord], _ index: Int) -> Bool {
  if word.isMark(":") {
    return index > 0 && words[index - 1].classes.contains(.credit)
  }
  return word.classes.contains(.by)
}

/// The names of a credit. What stands before a slash is a person and behind it an agency, or the other way round.
private func chunkNames(_ words: [TaggedWord]) -> [TextRange] {
  var names: [TextRange] = []
  var index = 0
  var mayBegin = true
  while index < words.count {
    let word = words[index]
    if mayBegin, let name = personName(words, at: index) {
      names.append(TextRange(words[name.lowerBound].start, words[name.upperBound - 1].end))
      index = name.upperBound
      mayBegin = false
      continue
    }
    if word.isMark("/") || word.isMark("|") {
      // Behind a person's name the agency follows, behind an agency's the person.
      mayBegin = index == 0 || names.last?.end != words[index - 1].end
    } else if joins(word) {
      mayBegin = true
    } else {
      mayBegin = false
    }
    index += 1
  }
  return names
}

private func joins(_ word: TaggedWord) -> Bool {
  word.isMark(",") || word.isMark("&") || word.classes.contains(.and)
}

internal import Prose

/// The sentences that go on with a quotation which a paragraph before left open, as indices into the stretch's sentences: a
/// mark opens it, and the next mark, a few sentences on, closes it.
func openQuotations(_ stretch: Stretch) -> Set<Int> {
  var found: Set<Int> = []
  var opened: Int?
  let all = stretch.words
  for block in stretch.sentencesOfBlock {
    let start = block.first.map { stretch.sentences[$0].words.lowerBound } ?? 0
    let end = block.last.map { stretch.sentences[$0].words.upperBound } ?? 0
    for sentence in block {
      let words = stretch.sentences[sentence].words
      for index in words where isDoubleMark(all[index]) {
        let closes = index > start && closesQuotation(index, end, stretch)
        if closes, let opening = opened, sentence > opening {
          found.formUnion(opening + 1...sentence)
        }
        opened = closes ? nil : sentence
      }
      if let opening = opened, sentence - opening > longestQuotation { opened = nil }
    }
  }
  return found
}

/// In sentences.
private let longestQuotation = 5

private func isDoubleMark(_ word: Word) -> Bool {
  word.kind == .quote && (word.first == 0x22 || word.first == 0x201C || word.first == 0x201D)
}

/// `end` is the end of the mark's block.
private func closesQuotation(_ index: Int, _ end: Int, _ stretch: Stretch) -> Bool {
  switch stretch.words[index].first {
  case 0x201C: false
  case 0x201D: true
  case _: index + 1 == end || !stretch.words[index].hasSpaceBefore
  }
}

internal import Documents
internal import Prose

/// Whether a season is one of the south: the dateline names a place there, or its sentence does before it, as where it is
/// told of (“in Sydney last summer”, “Chile’s winter”), not as where somebody goes.
func isSouthern(_ numbered: DateStretch, _ sentence: Int, before word: Int) -> Bool {
  let stretch = numbered.stretch
  let first = stretch.sentences[sentence].words.lowerBound
  let isTold = (first..<max(first, word)).contains {
    guard numbered.info($0).isSouthern else { return false }
    return $0 > first && numbered.info($0 - 1).isOn(.in)
      || $0 + 1 < stretch.words.count && stretch.words[$0 + 1].kind == .possessive
  }
  return isTold || stretch.datelineWords.contains { numbered.info($0).isSouthern }
}

extension Stretch {
  /// The words of the first dateline, before the dash of the first paragraph or on a line of its own.
  fileprivate var datelineWords: Range<Int> {
    let index = blocks.firstIndex { $0.kind == .dateline || $0.kind == .paragraph }
    guard let index, let first = sentencesOfBlock[index].first else { return 0..<0 }
    let words = sentences[first].words
    if blocks[index].kind == .dateline { return words }
    return words.lowerBound..<behindDateline(words).lowerBound
  }
}

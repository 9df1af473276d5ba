internal import Prose

extension Stretch {
  /// A paragraph without the dateline before its dash: “BRACKWATER, Oct. 3 (Northwire) —” names a place and no one.
  func behindDateline(_ paragraph: Range<Int>) -> Range<Int> {
    guard let first = paragraph.first, words[first].kind == .letters,
      words[first].isCapitalised
    else { return paragraph }
    var isMarked = words[first].shape.contains(.allCapitals) && words[first].length > 2
    for index in first + 1..<max(first + 1, min(first + 17, paragraph.upperBound)) {
      let word = words[index]
      switch word.kind {
      case .letters:
        if !word.isCapitalised, word.length > 3 || !joining.contains(word.hash) { return paragraph }
      case .mark:
        if word.isMark("(") { isMarked = true }
        if word.isMark(":"), endsDate(paragraph.lowerBound..<index) {
          return index + 1..<paragraph.upperBound
        }
        guard dashes.contains(word.hash) else { continue }
        let isSpaced = word.hasSpaceBefore && index + 1 < paragraph.upperBound
        guard isSpaced, words[index + 1].hasSpaceBefore || words[index + 1].hash == word.hash else {
          continue
        }
        return isMarked ? behindDashes(index, paragraph) : paragraph
      case .number: continue
      case .possessive, .quote: return paragraph
      }
    }
    return paragraph
  }

  /// “New Delhi, 26 February:”, but no entry of a list of days (“Feb. 26: …”).
  private func endsDate(_ words: Range<Int>) -> Bool {
    let first = self.words[words.lowerBound].hash
    return self.words[words.upperBound - 1].kind == .number && monthNumbers[first] == nil
      && weekdayNumbers[first] == nil && words.contains { monthNumbers[self.words[$0].hash] != nil }
  }

  private func behindDashes(_ dash: Int, _ paragraph: Range<Int>) -> Range<Int> {
    let rest = (dash..<paragraph.upperBound).first { !dashes.contains(words[$0].hash) }
    return (rest ?? paragraph.upperBound)..<paragraph.upperBound
  }
}

private let dashes = Set(["-", "–", "—", "_"].map { WordHash($0) })
private let joining = Set(["and", "of", "the", "de"].map { WordHash($0) })

internal import Prose

/// The runs of tokens in which names may lie: capitals, with particles, & and the quotes of a nickname
/// between them.
/// A word of a closed class that stands alone is no run, whatever its capital.
/// What lies outside is never part of a name; training and tagging look at the runs only.
package func nameSegments(_ tokens: [NameToken], in line: Range<Int>) -> [Range<Int>] {
  var segments: [Range<Int>] = []
  segments.reserveCapacity(line.count / 8)
  var index = line.lowerBound
  while index < line.upperBound {
    guard tokens[index].isCapital else {
      index += 1
      continue
    }
    var start = index
    while start > line.lowerBound, start > index - 3, tokens[start - 1].isLowParticle,
      segments.last.map({ $0.upperBound < start }) ?? true
    {
      start -= 1
    }
    var end = index + 1
    while let next = continuation(tokens, end, line.upperBound) { end = next }
    if end > start + 1 || !tokens[start].isOpener { segments.append(start..<end) }
    index = end
  }
  return segments
}

extension NameToken {
  /// Has its capital from the beginning of a sentence, as it is of a closed class: the, but, in. Or it is “I”.
  fileprivate var isOpener: Bool {
    guard shape == .capitalised else { return shape == .letter && hash == iHash }
    switch classes.small {
    case .preposition, .pronoun, .determiner, .linker, .breaker: return true
    case .none, .speech, .calendar, .particle, .generation, .modifier: return false
    }
  }
}

/// Behind the next capital of a run, over at most three particles or one quotation mark.
private func continuation(_ tokens: [NameToken], _ index: Int, _ end: Int) -> Int? {
  guard index < end else { return nil }
  if tokens[index].isCapital { return index + 1 }
  if tokens[index].shape == .quote || tokens[index].hash == ampersandHash, index + 1 < end,
    tokens[index + 1].isCapital
  {
    return index + 2
  }
  var next = index
  while next < end, next < index + 3, tokens[next].isLowParticle { next += 1 }
  return next > index && next < end && tokens[next].isCapital ? next + 1 : nil
}

private let iHash: WordHash = "i"

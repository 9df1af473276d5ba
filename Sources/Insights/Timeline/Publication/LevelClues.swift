internal import Assets
internal import Documents
internal import Prose

extension ClueGatherer {
  /// “The Dow Jones industrial average closed at 2,645.90”, “72 dollars a barrel”.
  mutating func addLevels(_ sentence: Sentence, in text: Span<UInt8>) {
    var found: [(measure: Int, words: Range<Int>)] = []
    for index in sentence.words
    where stretch.words[index].kind == .letters && levels.names.mayBegin(stretch.words[index]) {
      levels.names.forEachMatch(in: stretch.words, at: index) {
        // A name that goes on behind the sentence is none.
        if $1 <= sentence.words.upperBound { found.append((Int($0), index..<$1)) }
      }
    }
    for (measure, words) in found {
      let near = levels.measures[measure].near
      guard near == 0 || stretch.words[sentence.words].contains(where: { $0.hash.value == near })
      else {
        continue
      }
      let reach =
        levels.measures[measure].isUnit == 1
        ? max(sentence.words.lowerBound, words.lowerBound - 2)..<words.lowerBound
        : words.upperBound..<min(sentence.words.upperBound, words.upperBound + 24)
      addLevel(measure, words, reach, in: text)
    }
  }

  /// The first number in reach that the measure ever stood at.
  private mutating func addLevel(
    _ measure: Int, _ name: Range<Int>, _ reach: Range<Int>, in text: Span<UInt8>
  ) {
    let measureOf = levels.measures[measure]
    for index in reach where isLevel(index, measureOf.isUnit == 1) && !isRecord(index) {
      guard let value = decimalNumber(in: text, stretch.words[index].range) else { continue }
      let spans = levels.spans(of: measureOf, at: value)
      guard !spans.isEmpty else { continue }
      guard seen.insert(WordHash(measure, Int(value), 9)).inserted else { return }
      let isFirst = seen.insert(WordHash(measure, 8)).inserted
      let first = min(name.lowerBound, index)
      let range = TextRange(
        stretch.words[first].start, stretch.words[max(name.upperBound - 1, index)].end)
      for span in spans {
        clues.append(
          Clue(
            .level, range, from: Int(span.from), through: Int(span.through),
            weight: isFirst ? 2.2 : 0.8))
      }
      return
    }
  }

  /// “its record of 14,164 in October 2007”, “a high of 147 dollars in 2008”: a level of the past.
  private func isRecord(_ index: Int) -> Bool {
    let words = stretch.words
    return words[max(0, index - 4)..<index].contains { clueWords[$0.hash].contains(.record) }
      && words[index + 1..<min(words.count, index + 9)].contains {
        $0.kind == .number && $0.length == 4 && numberValues[$0.hash] != nil
      }
  }

  /// A number that is no count of points, no share and no date of the past.
  private func isLevel(_ index: Int, _ isUnit: Bool) -> Bool {
    let words = stretch.words
    guard words[index].kind == .number else { return false }
    if isUnit { return true }
    if index > 0 {
      if words[index - 1].isMark("$") { return false }
      if monthNumbers[words[index - 1].hash] != nil { return false }
    }
    guard index + 1 < words.count else { return true }
    let isEnd = index > 0 && clueWords[words[index - 1].hash].contains(.levelLead)
    if words[index + 1].isMark("%") || words[index + 1].hash == percentWord { return false }
    if words[index + 1].kind == .letters, !isEnd,
      !clueWords[words[index + 1].hash].contains(.levelFollower)
    {
      return false
    }
    let isYear = words[index].length == 4 && numberValues[words[index].hash] != nil
    return !isYear || isEnd && words[index - 1].hash != inWord
  }
}

private let inWord = WordHash("in")

/// The value of a number with or without groups of thousands and a fraction; nil beyond twelve characters.
func decimalNumber(in bytes: Span<UInt8>, _ range: TextRange) -> Double? {
  guard range.count <= 12 else { return nil }
  var value = 0.0
  var scale = 0.0
  for offset in range.start..<range.end {
    let byte = bytes[offset]
    switch byte {
    case 0x30...0x39:
      value = value * 10 + Double(byte - 0x30)
      scale *= 10
    case 0x2E where scale == 0: scale = 1
    case 0x2C where scale == 0: continue
    case _: return nil
    }
  }
  return scale > 0 ? value / scale : value
}

internal import Documents
internal import Prose

/// The turns of an interview or a hearing: paragraphs that begin with Q: and A:, or with NAME: again and again.
struct Transcript {
  struct Turn {
    var label: TextRange
    var colon: TextRange
    var words: TextRange
  }

  private var turns: [Int: Turn] = [:]

  /// Finds turns where at least four paragraphs have labels and two labels come back.
  init(_ stretch: Stretch) {
    var count: [WordHash: Int] = [:]
    for block in stretch.blocks.indices where stretch.blocks[block].kind != .furniture {
      guard let turn = Transcript.turn(in: block, stretch) else { continue }
      turns[block] = turn
      count[stretch.words[stretch.word(at: turn.colon.start) - 1].hash, default: 0] += 1
    }
    let speakers = count.values.count { $0 > 1 }
    if turns.count < 4 || speakers < 2 || speakers * 3 < count.count { turns = [:] }
  }

  func turn(in block: Int) -> Turn? { turns[block] }

  /// A label of one letter Q or A, or of at most four words in capitals, and a colon; then what is said.
  private static func turn(in block: Int, _ stretch: Stretch) -> Turn? {
    let sentences = stretch.sentencesOfBlock[block]
    guard let first = sentences.first, let last = sentences.last else { return nil }
    let start = stretch.sentences[first].words.lowerBound
    let end = stretch.sentences[last].words.upperBound
    var colon = start
    while colon < min(start + 6, end), !stretch.words[colon].isMark(":") {
      let word = stretch.words[colon]
      let isLabel = word.shape.contains(.allCapitals) || word.length == 1 && word.isCapitalised
      guard isLabel || word.isMark(".") else { return nil }
      colon += 1
    }
    guard colon > start, colon + 2 < end, stretch.words[colon].isMark(":") else { return nil }
    return Turn(
      label: TextRange(stretch.words[start].start, stretch.words[colon - 1].end),
      colon: stretch.words[colon].range,
      words: TextRange(stretch.words[colon + 1].start, stretch.words[end - 1].end))
  }
}

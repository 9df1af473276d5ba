internal import Documents
internal import Prose

/// The turns of an interview or a hearing: paragraphs that begin with Q: and A:, with a bare Q, or with NAME: again and
/// again.
struct Transcript {
  struct Turn {
    /// The name alone: MAYOR ADA QUILL, without the trade, party or place behind it.
    var label: TextRange
    var colon: TextRange
    var words: TextRange
    /// A paragraph that goes on with the turn before it.
    var continues = false
  }

  /// A paragraph that begins as a turn does, before it is known whether it is one.
  private struct Candidate {
    var turn: Turn
    /// The last word of the label's name: who speaks.
    var name: WordHash
  }

  private var turns: [Int: Turn] = [:]

  /// Labels in capitals are turns where at least four paragraphs have one and two come back. Other labels (Lee:) must
  /// begin two thirds of the paragraphs between the first and the last of them.
  init(_ stretch: Stretch) {
    let loud = Transcript.candidates(stretch, inCapitals: true)
    let quiet = Transcript.candidates(stretch, inCapitals: false)
    if Transcript.comeBack(loud), let last = loud.keys.max() {
      // “Orla Brack:” once, then “OB:”
      let labels = Set(loud.values.map(\.name))
      turns = quiet.mapValues(\.turn).filter {
        labels.contains(initials(of: stretch.words(in: $0.value.label), stretch))
      }
      turns.merge(loud.mapValues(\.turn)) { $1 }
      goOn(stretch, before: last)
      return
    }
    guard Transcript.comeBack(quiet), let first = quiet.keys.min(), let last = quiet.keys.max()
    else { return }
    let told = (first...last).count { Transcript.mayTell(stretch.blocks[$0].kind) }
    if quiet.count * 3 >= told * 2 { turns = quiet.mapValues(\.turn) }
  }

  func turn(in block: Int) -> Turn? { turns[block] }

  private static func mayTell(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .paragraph, .heading, .list, .quotation: true
    case .headline, .standfirst, .byline, .dateline, .caption, .furniture: false
    }
  }

  private static func candidates(_ stretch: Stretch, inCapitals: Bool) -> [Int: Candidate] {
    var found: [Int: Candidate] = [:]
    for block in stretch.blocks.indices where mayTell(stretch.blocks[block].kind) {
      found[block] = candidate(in: block, stretch, inCapitals: inCapitals)
    }
    return found
  }

  /// At least four, and at least two names that come back, among not many more.
  private static func comeBack(_ candidates: [Int: Candidate]) -> Bool {
    var count: [WordHash: Int] = [:]
    for candidate in candidates.values { count[candidate.name, default: 0] += 1 }
    let speakers = count.values.count { $0 > 1 }
    return candidates.count > 3 && speakers > 1 && speakers * 3 >= count.count
  }

  /// Paragraphs without a label directly behind a turn go on with it, as long as another turn follows.
  private mutating func goOn(_ stretch: Stretch, before last: Int) {
    for block in stretch.blocks.indices.prefix(last).dropFirst() where turns[block] == nil {
      guard stretch.blocks[block].kind == .paragraph, var turn = turns[block - 1] else { continue }
      turn.words = stretch.blocks[block].range
      turn.continues = true
      turns[block] = turn
    }
  }

  /// One letter Q or A, or one to four words of a name, perhaps with what they are behind it, and a colon; then
  /// what is said.
  private static func candidate(in block: Int, _ stretch: Stretch, inCapitals: Bool) -> Candidate? {
    let sentences = stretch.sentencesOfBlock[block]
    guard let first = sentences.first, let last = sentences.last else { return nil }
    let end = stretch.sentences[last].words.upperBound
    let start = behindTimeMark(stretch.words, stretch.sentences[first].words.lowerBound, end)
    if inCapitals, let bare = bareQuestion(stretch.words, start, end) { return bare }
    var nameEnd: Int?
    var colon = start
    while colon < min(start + 16, end), !stretch.words[colon].isMark(":") {
      let word = stretch.words[colon]
      if word.isMark(",") || word.isMark("(") {
        guard inCapitals, colon > start else { return nil }
        nameEnd = nameEnd ?? colon
      } else if nameEnd == nil {
        guard colon < start + 5, mayName(word, inCapitals) else { return nil }
      } else {
        guard word.kind != .letters || mayName(word, inCapitals) else { return nil }
      }
      colon += 1
    }
    guard colon > start, colon + 1 < end, stretch.words[colon].isMark(":") else { return nil }
    let name = stretch.words[(nameEnd ?? colon) - 1]
    return Candidate(
      turn: Turn(
        label: TextRange(stretch.words[start].start, name.end), colon: stretch.words[colon].range,
        words: TextRange(stretch.words[colon + 1].start, stretch.words[end - 1].end)),
      name: name.hash)
  }

  /// “Q Thank you, Minister.”: a label that press offices write without a colon.
  private static func bareQuestion(_ words: [Word], _ start: Int, _ end: Int) -> Candidate? {
    guard start + 1 < end, words[start].hash == questionWord, words[start].isCapitalised,
      words[start + 1].shape.contains(.spaceBefore), !words[start + 1].isMark(":")
    else { return nil }
    let label = words[start].range
    return Candidate(
      turn: Turn(
        label: label, colon: label, words: TextRange(words[start + 1].start, words[end - 1].end)),
      name: questionWord)
  }

  /// Behind the time that a recording shows there: `[00:14:22]`, `12:03`, `(1:02:03)`.
  private static func behindTimeMark(_ words: [Word], _ start: Int, _ end: Int) -> Int {
    var index = start
    var hasNumber = false
    while index < end, words[index].kind != .letters {
      guard
        words[index].kind == .number
          || ["[", "]", "(", ")", ":", ".", "-"].contains(where: words[index].isMark)
      else { return start }
      if words[index].kind == .number { hasNumber = true }
      index += 1
    }
    return hasNumber && index < end ? index : start
  }

  private static func mayName(_ word: Word, _ inCapitals: Bool) -> Bool {
    if word.isMark(".") || word.isMark("-") { return true }
    guard word.kind == .letters else { return false }
    return inCapitals
      ? word.shape.contains(.allCapitals) || word.length == 1 && word.isCapitalised
      : word.isCapitalised
  }
}

private let questionWord = WordHash("q")

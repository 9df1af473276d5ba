internal import Documents
internal import Prose

/// Quoted words or reported speech where they stand, with the cue beside them, before anyone asks who speaks.
/// 24 bytes; offsets count from the stretch's start.
public struct QuotationFact: Sendable {
  var start: UInt32
  var end: UInt32
  var speakerStart: UInt32
  var verbStart: UInt32
  var speakerLength: UInt16
  var verbLength: UInt8
  var rule: Cue.Rule
  var form: Form
  /// It goes on with the group of the fact before it.
  var joinsPrevious: Bool
  var isSure: Bool

  enum Form: UInt8, Sendable { case direct, mixed, indirect }
}

/// Step 1 of quotes: quotations and cues of a stretch.
func findQuotations(in text: Span<UInt8>, _ stretch: Stretch) -> [QuotationFact] {
  var scan = QuotationScan(stretch)
  let turns = Transcript(stretch)
  let verse = verse(in: text, stretch)
  for block in stretch.blocks.indices where !verse.contains(block) {
    if let turn = turns.turn(in: block) {
      scan.take(turn)
      continue
    }
    switch stretch.blocks[block].kind {
    case .furniture, .byline, .dateline: continue
    case .heading: scan.takeHeading(block, in: text)
    case .quotation where scan.takeSetOff(block, in: text): continue
    case .headline, .standfirst, .caption, .paragraph, .list, .quotation:
      scan.setOff = nil
      if !scan.takeSigned(block) { scan.take(block, in: text) }
    }
  }
  return scan.facts
}

/// Walks the blocks of a stretch and remembers who spoke last.
struct QuotationScan {
  let stretch: Stretch
  var maker: PassageMaker
  var passage = Passage()
  var facts: [QuotationFact] = []
  /// The block before left a quotation open, in this family.
  var open: Marked.Family?
  /// The first fact of the quotation that the blocks before left open.
  var chain = 0
  /// The speaker whom the end of the block before introduces, and how.
  var introduced: (cue: FoundCue, isColon: Bool)?
  /// The block before ended with a quotation's cue.
  var endsWithCue = false
  /// The last speaker of a quotation.
  var lastSpeaker: FoundCue?
  /// Who speaks in the block before, which is set off as a quotation.
  var setOff: FoundCue?

  init(_ stretch: Stretch) {
    self.stretch = stretch
    maker = PassageMaker(stretch)
  }

  mutating func take(_ block: Int, in text: Span<UInt8>) {
    let words = maker.wordsBehindDateline(of: block)
    guard !words.isEmpty else { return }
    let marks = pairMarks(in: text, stretch.words, words)
    let quotes = quotations(marks, words, block)
    maker.fill(&passage, in: text, block, words, quotes)
    let kind = stretch.blocks[block].kind
    let isTitle = kind == .headline || kind == .heading
    var writer = QuotationWriter(
      scan: self, block: block, words: words, isHeadline: isTitle)
    writer.opensInside = open != nil && quotes.first.map { $0.open == words.lowerBound } ?? false
    writer.write(in: text)
    if writer.opensInside, let first = writer.facts.first, first.rule.standsBeside {
      takeBack(first)
    }
    if open == nil || !writer.opensInside { chain = facts.count }
    if quotes.last?.close != nil || quotes.isEmpty { chain = facts.count + writer.facts.count }
    facts += writer.facts
    lastSpeaker = writer.lastSpeaker ?? lastSpeaker
    introduced = writer.introduction()
    endsWithCue = writer.endsQuoting
    open = quotes.last.flatMap { $0.close == nil ? $0.family : nil }
  }

  /// A heading that quotes says no one's words but those that its own cue tells of, and nothing goes on through it.
  mutating func takeHeading(_ block: Int, in text: Span<UInt8>) {
    let before = (open, introduced, endsWithCue, lastSpeaker)
    (open, introduced, endsWithCue, lastSpeaker) = (nil, nil, false, nil)
    take(block, in: text)
    (open, introduced, endsWithCue, lastSpeaker) = before
  }

  /// “— Ada Quill, 83, a miller” below a paragraph that is one quotation: who said it. False where a block is no such line.
  mutating func takeSigned(_ block: Int) -> Bool {
    let words = maker.words(of: block)
    guard block > 0, let last = facts.last, last.rule.isGuess, let dash = words.first,
      stretch.range.start + Int(last.end) == stretch.blocks[block - 1].range.end,
      stretch.words[dash].kind == .mark, (0x2012...0x2015).contains(stretch.words[dash].first)
    else { return false }
    let name = words.dropFirst().prefix(6).prefix { stretch.words[$0].isCapitalised }
    guard let first = name.first, let end = name.last else { return false }
    let cue = FoundCue(
      rule: .dash, speaker: TextRange(stretch.words[first].start, stretch.words[end].end),
      verb: stretch.words[dash].range)
    let range = TextRange(
      stretch.range.start + Int(last.start), stretch.range.start + Int(last.end))
    facts[facts.count - 1] = QuotationFact(
      range, last.form, cue, base: stretch.range.start, joins: false)
    lastSpeaker = cue
    return true
  }

  /// The parts of a quotation over several paragraphs that no cue of their own tells the speaker of: the last one's does.
  private mutating func takeBack(_ last: QuotationFact) {
    guard chain < facts.count, facts[chain].rule.isGuess else { return }
    facts[chain].joinsPrevious = false
    for index in chain..<facts.count where facts[index].rule.isGuess || index > chain {
      if facts[index].rule.standsBeside { break }
      (facts[index].speakerStart, facts[index].speakerLength) = (
        last.speakerStart, last.speakerLength
      )
      (facts[index].verbStart, facts[index].verbLength) = (last.verbStart, last.verbLength)
      (facts[index].rule, facts[index].isSure) = (.openParagraph, last.isSure)
    }
  }

  /// “> We may not come.”: a block set off without marks of its own says the words of whom the block before introduces.
  mutating func takeSetOff(_ block: Int, in text: Span<UInt8>) -> Bool {
    let words = maker.words(of: block)
    let marks = pairMarks(in: text, stretch.words, words)
    guard !words.isEmpty, marks.pairs.isEmpty, marks.unclosed == nil,
      let cue = setOff
        ?? introduced.flatMap({ $0.isColon || $0.cue.rule == .introduced ? $0.cue : nil })
    else { return false }
    facts.append(
      QuotationFact(
        TextRange(stretch.words[words.lowerBound].start, stretch.words[words.upperBound - 1].end),
        .direct, cue.by(.introduced), base: stretch.range.start, joins: setOff != nil))
    setOff = cue
    (open, introduced, endsWithCue, lastSpeaker) = (nil, nil, false, cue)
    return true
  }

  /// A turn of a transcript is one quotation, more where it has several paragraphs, and nothing else goes on from it.
  mutating func take(_ turn: Transcript.Turn) {
    let cue = FoundCue(
      rule: turn.continues ? .openParagraph : .label, speaker: turn.label, verb: turn.colon)
    facts.append(
      QuotationFact(
        turn.words, .direct, cue, base: stretch.range.start, joins: turn.continues))
    (open, introduced, endsWithCue, lastSpeaker) = (nil, nil, false, cue)
  }

  /// The marked parts of a block: its pairs, what a mark leaves open to the block's end,
  /// and what the block before left open up to the first closing mark.
  private func quotations(_ marks: MarkPairs, _ words: Range<Int>, _ block: Int) -> [Marked] {
    var quotes = marks.pairs
    if open != nil, let close = marks.dangling {
      quotes.insert(
        Marked(open: words.lowerBound, close: close, end: close + 1, family: open ?? .double), at: 0
      )
    }
    guard let unclosed = marks.unclosed else { return quotes }
    if let last = quotes.last, last.end > unclosed.open { return quotes }
    guard
      unclosed.open == words.lowerBound || introduces(unclosed.open)
        || continues(after: block, unclosed)
    else { return quotes }
    quotes.append(unclosed)
    return quotes
  }

  /// A colon, comma or sentence end stands before a mark.
  private func introduces(_ mark: Int) -> Bool {
    guard mark > 0 else { return true }
    let before = stretch.words[mark - 1]
    return before.isMark(":") || before.isMark(",") || before.isMark(".")
  }

  /// The next paragraph begins with the same mark.
  private func continues(after block: Int, _ marked: Marked) -> Bool {
    guard block + 1 < stretch.blocks.count else { return false }
    let next = maker.words(of: block + 1)
    return !next.isEmpty && stretch.words[next.lowerBound].first == stretch.words[marked.open].first
  }
}

extension QuotationFact {
  init(
    _ range: TextRange, _ form: Form, _ cue: FoundCue?, base: Int, joins: Bool
  ) {
    self.init(
      start: UInt32(clamping: range.start - base), end: UInt32(clamping: range.end - base),
      speakerStart: UInt32(clamping: (cue?.speaker.start ?? base) - base),
      verbStart: UInt32(clamping: (cue?.verb.start ?? base) - base),
      speakerLength: UInt16(clamping: cue?.speaker.count ?? 0),
      verbLength: UInt8(clamping: cue?.verb.count ?? 0), rule: cue?.rule ?? .lastSpeaker,
      form: form, joinsPrevious: joins, isSure: cue.map { $0.rule.isSure } ?? false)
  }
}

/// A cue found, as ranges of the text.
struct FoundCue {
  var rule: Cue.Rule
  var speaker: TextRange
  var verb: TextRange
}

internal import Prose

/// Decides which marked parts of a passage are quotations, and who stands beside them.
struct QuotationWriter {
  let stretch: Stretch
  let passage: Passage
  let block: Int
  let words: Range<Int>
  let isHeadline: Bool
  let introduced: (cue: FoundCue, isColon: Bool)?
  let before: FoundCue?
  /// The block goes on with a quotation that the block before left open.
  var opensInside = false
  var facts: [QuotationFact] = []
  var lastSpeaker: FoundCue?
  /// The last cue of this block: where, and whether it carried a quotation.
  private var lastCue: (frame: Int, cue: FoundCue, isQuoted: Bool)?
  /// The quotation of the block before ended with its cue: “…,” she said.
  let endsWithCue: Bool

  init(scan: QuotationScan, block: Int, words: Range<Int>, isHeadline: Bool) {
    (stretch, passage, self.block, self.words) = (scan.stretch, scan.passage, block, words)
    (self.isHeadline, introduced, before) = (isHeadline, scan.introduced, scan.lastSpeaker)
    endsWithCue = scan.endsWithCue
  }

  mutating func write(in text: Span<UInt8>) {
    for frame in passage.frames.indices {
      let range = passage.frames[frame]
      let phrases = Phrases(words: stretch.words, items: passage.items, frame: range)
      let finder = CueFinder(phrases: phrases)
      let before = facts.count
      var cue: FoundCue?
      for item in range where passage.items[item].quote >= 0 { write(item, frame, finder, &cue) }
      if facts.count == before, !isHeadline { report(finder, frame) }
    }
  }

  /// One marked part of a sentence; `known` is the cue that the sentence has given so far.
  private mutating func write(
    _ item: Int, _ frame: Int, _ finder: CueFinder, _ known: inout FoundCue?
  ) {
    let sight = sight(of: item, finder)
    if let label = label(item) {
      lastSpeaker = label
      lastCue = (frame, label, true)
      return
    }
    var cue = finder.cue(of: item, endsWithComma: sight.endsWithComma, isShort: sight.count < 4)
    guard isQuotation(sight, item, cue, finder) else {
      if let cue, cue.rule != .weakVerb { lastCue = (frame, found(cue, finder.phrases), true) }
      return
    }
    if cue == nil, known == nil, !sight.standsAlone { cue = finder.sentenceSubject(to: item) }
    if let cue {
      known = found(cue, finder.phrases)
      add(sight, item, known)
    } else if let known {
      add(sight, item, known.by(.sameSentence))
    } else {
      add(sight, item, outerCue(sight, frame))
    }
    if let lastSpeaker { lastCue = (frame, lastSpeaker, true) }
  }

  /// “"PENCE: Well, …”: a turn of a transcript in marks that nothing closes is no quotation, but tells who speaks.
  private func label(_ item: Int) -> FoundCue? {
    let marked = passage.quotes[passage.items[item].quote]
    guard marked.close == nil || marked.end == words.upperBound, marked.open + 2 < marked.end,
      stretch.words[marked.open + 1].shape.contains(.allCapitals)
    else { return nil }
    for index in (marked.open + 2)..<min(marked.open + 5, marked.end) {
      if stretch.words[index].isMark(":") {
        let name = stretch.words[marked.open + 1].range
        return FoundCue(rule: .label, speaker: name, verb: stretch.words[index].range)
      }
    }
    return nil
  }

  private func found(_ cue: Cue, _ phrases: Phrases) -> FoundCue {
    FoundCue(
      rule: cue.rule, speaker: phrases.range(cue.subject), verb: phrases.word(cue.verb).range)
  }

  /// The speaker of a quotation that is a sentence of its own.
  private func outerCue(_ sight: Sight, _ frame: Int) -> FoundCue? {
    if opensInside, let before, sight.isFirst { return before.by(.openParagraph) }
    if let lastCue {
      if lastCue.frame >= frame - 1 {
        return lastCue.cue.by(lastCue.isQuoted ? .continued : .introduced)
      }
      return sentenceBefore(frame) ?? lastCue.cue.by(.lastSubject)
    }
    if frame > 0, let cue = sentenceBefore(frame) { return cue }
    if let introduced, frame == 0 {
      return introduced.cue.by(introduced.isColon ? .introduced : .lastSubject)
    }
    return before?.by(endsWithCue && frame == 0 ? .nextParagraph : .lastSpeaker)
  }

  /// Who speaks, or is spoken of, in the sentence before.
  private func sentenceBefore(_ frame: Int) -> FoundCue? {
    let range = passage.frames[frame - 1]
    let phrases = Phrases(words: stretch.words, items: passage.items, frame: range)
    return speaking(CueFinder(phrases: phrases)).map { found($0, phrases) }
  }

  /// The last cue verb of a sentence with its subject; else the sentence's subject.
  private func speaking(_ finder: CueFinder) -> Cue? {
    let end = finder.frame.upperBound
    if var cue = finder.before(end, from: finder.frame.lowerBound) {
      cue.rule = .introduced
      return cue
    }
    return finder.sentenceSubject(to: end).map {
      Cue(rule: .lastSubject, verb: $0.verb, subject: $0.subject)
    }
  }

  /// The block's last sentence holds a quotation and its cue behind it.
  var endsQuoting: Bool {
    guard let lastCue, lastCue.isQuoted, let last = passage.items.last, last.quote < 0 else {
      return false
    }
    return lastCue.frame == passage.frames.count - 1
      && facts.last.map { $0.form == .direct } ?? false
  }

  /// Whom the end of this block introduces as the speaker of the next one's quotation.
  func introduction() -> (cue: FoundCue, isColon: Bool)? {
    guard let range = passage.frames.last, let last = passage.items.last, last.quote < 0 else {
      return nil
    }
    let phrases = Phrases(words: stretch.words, items: passage.items, frame: range)
    let isColon = stretch.words[last.word].isMark(":")
    guard !range.contains(where: { phrases.isQuote($0) }) || isColon else { return nil }
    if !isColon, facts.last?.form == .indirect, let lastCue { return (lastCue.cue, false) }
    return speaking(CueFinder(phrases: phrases)).map { (found($0, phrases), isColon) }
  }

  private mutating func add(_ sight: Sight, _ item: Int, _ cue: FoundCue?) {
    let marked = passage.quotes[passage.items[item].quote]
    let start = stretch.words[marked.open].start
    let end = stretch.words[marked.end - 1].end
    let isDirect = sight.isDirect
    let joins =
      facts.isEmpty
      ? opensInside || cue?.rule == .nextParagraph
      : cue?.rule == .continued && sight.standsAlone || sight.goesOn || cue?.rule == .sameSentence
    append(
      TextRange(start, end), isDirect ? .direct : .mixed, cue, joins: joins)
    if let cue { lastSpeaker = cue }
  }

  mutating func append(
    _ range: TextRange, _ form: QuotationFact.Form, _ cue: FoundCue?, joins: Bool
  ) {
    facts.append(QuotationFact(range, form, cue, base: stretch.range.start, joins: joins))
  }

  /// “said it had been there “since May””: with the few words in marks that end the sentence.
  private func throughMarks(_ range: TextRange, _ finder: CueFinder) -> TextRange {
    let last = finder.phrases.items[finder.frame.upperBound - 1]
    guard last.quote >= 0, stretch.words[last.word].end == range.end else { return range }
    return TextRange(range.start, stretch.words[passage.quotes[last.quote].end - 1].end)
  }

  /// Reported speech in a sentence that quotes nothing.
  private mutating func report(_ finder: CueFinder, _ frame: Int) {
    guard let reported = finder.reported() else { return }
    let cue = found(reported.cue, finder.phrases)
    append(throughMarks(reported.range, finder), .indirect, cue, joins: false)
    lastCue = (frame, cue, false)
  }
}

extension Cue.Rule {
  /// Rules that name the right phrase in at least 97 of 100 quotations.
  var isSure: Bool {
    switch self {
    case .inverted, .behind, .before, .dash, .continued, .openParagraph, .accordingTo, .label,
      .reported:
      true
    case .weakVerb, .subject, .sameSentence, .introduced, .lastSubject, .lastSpeaker,
      .nextParagraph:
      false
    }
  }
}

extension FoundCue {
  func by(_ rule: Cue.Rule) -> FoundCue { FoundCue(rule: rule, speaker: speaker, verb: verb) }
}

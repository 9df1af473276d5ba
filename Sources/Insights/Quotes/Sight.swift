internal import Prose

/// What a quotation looks like in its sentence.
struct Sight {
  /// Words inside the marks.
  var count = 0
  /// The mark before the closing one.
  var endsWithComma = false
  /// . ? ! … or — before the closing mark.
  var endsSentence = false
  var startsCapitalised = false
  /// Words that begin with a capital, of those longer than three letters.
  var isTitleCase = false
  /// It begins with one to three words and a colon, as a headline does: “Mayor: Dam is safe”.
  var isLabelled = false
  /// Nothing of the writer's stands in its sentence but marks.
  var standsAlone = false
  /// It begins the writer's sentence.
  var beginsFrame = false
  /// It is the first thing in its block.
  var isFirst = false
  /// Behind a colon, or a comma, or right behind a cue verb.
  var isIntroduced = false
  /// Behind its own cue in one sentence with a quotation before: “…,” he said, “…”.
  var goesOn = false

  /// A whole quotation: it begins a sentence or is introduced, and does not end within the writer's words.
  var isDirect: Bool {
    beginsFrame && (endsSentence || endsWithComma || standsAlone) || isIntroduced
  }
}

extension QuotationWriter {
  func sight(of item: Int, _ finder: CueFinder) -> Sight {
    let marked = passage.quotes[passage.items[item].quote]
    var sight = Sight()
    let inner = (marked.open + 1)..<max(marked.open + 1, marked.close ?? marked.end)
    var long = 0
    var capitals = 0
    for index in inner {
      let word = stretch.words[index]
      guard word.kind == .letters || word.kind == .number else { continue }
      if sight.count == 0 { sight.startsCapitalised = word.isCapitalised }
      sight.count += 1
      guard word.kind == .letters, word.length > 3 else { continue }
      long += 1
      if word.isCapitalised { capitals += 1 }
    }
    sight.isTitleCase =
      (long >= 2 || long == sight.count) && long > 0 && capitals == long && sight.startsCapitalised
    let colon = inner.prefix(5).firstIndex { stretch.words[$0].isMark(":") }
    sight.isLabelled =
      sight.startsCapitalised
      && (colon.map { $0 > inner.lowerBound && $0 + 1 < inner.upperBound } ?? false)
    if let last = inner.last, last >= marked.open {
      let word = stretch.words[last]
      sight.endsWithComma = word.isMark(",") || behindIsComma(marked)
      sight.endsSentence =
        word.isMark(".") || word.isMark("?") || word.isMark("!") || word.isMark("…")
        || word.isMark("—")
    }
    look(around: item, &sight, finder)
    return sight
  }

  /// British style: the comma behind the closing mark.
  private func behindIsComma(_ marked: Marked) -> Bool {
    marked.end < words.upperBound && stretch.words[marked.end].isMark(",")
  }

  private func look(around item: Int, _ sight: inout Sight, _ finder: CueFinder) {
    let phrases = finder.phrases
    let frame = finder.frame
    sight.isFirst = passage.items[item].word == words.lowerBound
    var first = frame.lowerBound
    while first < item, isBare(first, phrases) { first += 1 }
    sight.beginsFrame = first == item
    sight.standsAlone =
      sight.beginsFrame
      && !((item + 1)..<max(item + 1, frame.upperBound)).contains { !isBare($0, phrases) }
    guard item > frame.lowerBound else { return }
    let before = item - 1
    if phrases.isQuote(before) { return }
    let word = phrases.word(before)
    sight.isIntroduced =
      word.isMark(":") || word.isMark(",") && isBehindCue(before, finder)
      || finder.isCueVerb(before, .strong)
    sight.goesOn =
      word.isMark(",") && sight.isIntroduced && finder.previousQuote(before: item) != nil
      && !sight.startsCapitalised
  }

  private func isBare(_ item: Int, _ phrases: Phrases) -> Bool {
    !phrases.isQuote(item) && phrases.word(item).kind == .mark
  }

  private func isBehindCue(_ comma: Int, _ finder: CueFinder) -> Bool {
    var index = comma - 1
    while index >= finder.frame.lowerBound, !finder.phrases.isQuote(index), index > comma - 26 {
      if finder.isCueVerb(index, .strong) { return true }
      index -= 1
    }
    return false
  }

  /// Whether marked words are a quotation, and no title, name, term or single word.
  func isQuotation(_ sight: Sight, _ item: Int, _ cue: Cue?, _ finder: CueFinder) -> Bool {
    guard sight.count > 0 else { return false }
    let isSpoken = isSpoken(sight, cue)
    if sight.isLabelled, !sight.standsAlone, !sight.isIntroduced, cue?.rule.isSure != true {
      return false
    }
    if isNamed(item, finder), !sight.isIntroduced || sight.isTitleCase { return false }
    if sight.isTitleCase, !isSpoken, sight.count > 1 || cue == nil { return false }
    if sight.count < 4 { return isSpoken }
    if isHeadline { return cue != nil }
    if cue == nil, !sight.beginsFrame, !sight.endsSentence, !sight.isIntroduced,
      finder.phrases.isComma(item - 1)
    {
      return false
    }
    return true
  }

  /// It has the marks of something said: a comma or end mark inside, and a cue right beside it.
  private func isSpoken(_ sight: Sight, _ cue: Cue?) -> Bool {
    guard let cue else {
      let isAmong = !facts.isEmpty || !sight.isTitleCase
      return sight.standsAlone && sight.endsSentence && sight.count > 1 && isAmong
    }
    switch cue.rule {
    case .inverted, .behind:
      return sight.beginsFrame && (sight.endsWithComma || sight.endsSentence)
    case .before: return sight.isIntroduced && (sight.endsSentence || sight.startsCapitalised)
    case .accordingTo, .dash: return sight.beginsFrame
    case .weakVerb, .subject, .sameSentence, .continued, .openParagraph, .introduced, .lastSubject,
      .lastSpeaker, .nextParagraph, .label, .reported:
      return false
    }
  }

  /// Behind “named”, “the film”, “known as”.
  private func isNamed(_ item: Int, _ finder: CueFinder) -> Bool {
    let phrases = finder.phrases
    var index = item - 1
    guard index >= finder.frame.lowerBound, !phrases.isQuote(index) else { return false }
    if phrases.isComma(index) { index -= 1 }
    guard index >= finder.frame.lowerBound, !phrases.isQuote(index) else { return false }
    if phrases.tags(index).has([.naming, .work]) { return true }
    guard phrases.word(index).hash == asWord else { return false }
    return (max(finder.frame.lowerBound, index - 6)..<index).contains {
      !phrases.isQuote($0) && phrases.word($0).hash == knownWord
    }
  }
}

private let asWord = WordHash("as")
private let knownWord = WordHash("known")

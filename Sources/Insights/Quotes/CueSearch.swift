internal import Prose

extension CueFinder {
  /// The cue of a quotation at an item of the sentence; nil when the sentence has none.
  func cue(of quote: Int, endsWithComma: Bool, isShort: Bool) -> Cue? {
    let nextQuote = self.nextQuote(after: quote) ?? frame.upperBound
    let previous = previousQuote(before: quote)
    if let cue = directlyBehind(quote, nextQuote), endsWithComma || quote == frame.lowerBound {
      if !isIntroduced(quote) || endsWithComma && quote + 1 == cue.start { return cue.cue }
    }
    if let cue = before(quote, from: previous.map { $0 + 1 } ?? frame.lowerBound) { return cue }
    if quote > frame.lowerBound, let cue = directlyBehind(quote, nextQuote) { return cue.cue }
    if let cue = accordingTo(from: quote + 1, nextQuote) { return cue }
    if let cue = behind(quote, nextQuote) { return cue }
    return nil
  }

  func nextQuote(after item: Int) -> Int? {
    var index = item + 1
    while index < frame.upperBound {
      if phrases.isQuote(index) { return index }
      index += 1
    }
    return nil
  }

  func previousQuote(before item: Int) -> Int? {
    var index = item - 1
    while index >= frame.lowerBound {
      if phrases.isQuote(index) { return index }
      index -= 1
    }
    return nil
  }

  /// A colon, or a comma behind a cue verb, stands before the quotation.
  private func isIntroduced(_ quote: Int) -> Bool {
    guard quote > frame.lowerBound, !phrases.isQuote(quote - 1) else { return false }
    if phrases.word(quote - 1).isMark(":") { return true }
    return isCueVerb(quote - 1, .strong)
      || phrases.isComma(quote - 1) && quote - 1 > frame.lowerBound
        && hasCueVerb(from: frame.lowerBound, to: quote - 1)
  }

  private func hasCueVerb(from lower: Int, to upper: Int) -> Bool {
    var index = upper - 1
    while index >= lower, index > upper - 14 {
      if isCueVerb(index, .strong) { return true }
      index -= 1
    }
    return false
  }

  /// “said Ms. Lee”, “Ms. Lee said”, “according to Ms. Lee”, “— Ms. Lee” right behind a quotation.
  private func directlyBehind(_ quote: Int, _ upper: Int) -> (cue: Cue, start: Int)? {
    var start = quote + 1
    while start < upper, phrases.word(start).isMark(",") { start += 1 }
    guard start < upper else { return nil }
    if isDash(start), let cue = dash(start, upper) { return (cue, start) }
    var verb = start
    while verb < upper, !phrases.isQuote(verb), phrases.tags(verb).has([.adverb, .aux]),
      !phrases.tags(verb).contains(.determiner)
    {
      verb += 1
    }
    if verb < upper, isInvertedVerb(verb, isFirst: verb == quote + 1),
      let subject = phrases.phrase(startingAt: verb + 1, to: upper)
    {
      return (Cue(rule: .inverted, verb: verb, subject: subject), start)
    }
    if phrases.word(start).hash == CueFinder.according, let cue = accordingTo(from: start, upper) {
      return (cue, start)
    }
    // “Lee called it “…,” and Ms. Roe said”
    if phrases.tags(start).contains(.conjunction) { return nil }
    guard let phrase = phrases.phrase(startingAt: start, to: upper) else { return nil }
    guard let cueVerb = cueVerb(behind: phrase, upper) else { return nil }
    return (Cue(rule: .behind, verb: cueVerb, subject: phrase), start)
  }

  private func isInvertedVerb(_ verb: Int, isFirst: Bool) -> Bool {
    let tags = phrases.tags(verb)
    guard tags.contains(.finite), tags.has([.strong, .weak]) else { return false }
    return tags.contains(.strong) || isFirst
  }

  private func isDash(_ item: Int) -> Bool {
    guard phrases.word(item).kind == .mark else { return false }
    switch phrases.word(item).first {
    case 0x2012...0x2015: return true
    case 0x2D, 0x7E: return true
    case _: return false
    }
  }

  /// A name behind a dash that ends the sentence.
  private func dash(_ item: Int, _ upper: Int) -> Cue? {
    var start = item
    while start < upper, isDash(start) { start += 1 }
    guard start < upper, phrases.isCapitalised(start),
      let phrase = phrases.phrase(startingAt: start, to: upper)
    else { return nil }
    let end = phrase.upperBound
    guard end == upper || phrases.word(end).kind == .mark || phrases.word(end).kind == .number
    else {
      return nil
    }
    return Cue(rule: .dash, verb: item, subject: phrase)
  }

  /// The cue verb behind its subject, past adverbs, “of …”, and what commas bracket.
  private func cueVerb(behind phrase: Range<Int>, _ upper: Int) -> Int? {
    var index = phrase.upperBound
    var steps = 0
    while index < upper, steps < 45 {
      steps += 1
      if phrases.isQuote(index) { return nil }
      if isCueVerb(index) {
        if !phrases.tags(index).contains(.participle) || phrases.tags(index).contains(.finite) {
          return index
        }
        if index > phrase.upperBound, phrases.tags(index - 1).has([.aux, .adverb]) { return index }
      }
      let tags = phrases.tags(index)
      if index == phrase.upperBound, tags.contains(.past) { return index }
      if tags.has([.adverb, .aux]) || phrases.word(index).kind == .possessive {
        index += 1
      } else if phrases.isComma(index), let end = closingComma(index, upper) {
        index = end + 1
      } else if tags.contains(.relative) || tags.contains(.preposition)
        || tags.contains(.conjunction)
      {
        index += 1
        while index < upper, !phrases.isQuote(index), phrases.isNominal(index) { index += 1 }
      } else {
        return nil
      }
    }
    return nil
  }

  /// The comma that closes what another opened, at most 30 items on, with a cue verb behind it.
  private func closingComma(_ comma: Int, _ upper: Int) -> Int? {
    var index = comma + 1
    var last: Int?
    while index < min(upper, comma + 32) {
      if phrases.isQuote(index) { break }
      if phrases.isComma(index) {
        var verb = index + 1
        while verb < upper, !phrases.isQuote(verb), phrases.tags(verb).has([.adverb, .aux]) {
          verb += 1
        }
        if verb < upper, isCueVerb(verb) { return index }
        last = last ?? index
      }
      index += 1
    }
    return nil
  }

  /// “according to Ms. Lee”; marked words that are no quotation may stand before it.
  func accordingTo(from start: Int, _ upper: Int, pastMarks: Bool = false) -> Cue? {
    var index = start
    while index + 2 < upper {
      if phrases.isQuote(index) {
        guard pastMarks else { return nil }
        index += 1
        continue
      }
      if phrases.word(index).hash == CueFinder.according, !phrases.isQuote(index + 1),
        phrases.word(index + 1).hash == CueFinder.to,
        let phrase = phrases.phrase(startingAt: index + 2, to: upper)
      {
        return Cue(rule: .accordingTo, verb: index, subject: phrase)
      }
      index += 1
    }
    return nil
  }

  /// The nearest cue verb to the left of a quotation and its subject.
  func before(_ quote: Int, from lower: Int) -> Cue? {
    if let cue = unlistedVerb(before: quote, from: lower) { return cue }
    if let cue = nameAndColon(before: quote) { return cue }
    var index = quote - 1
    let lower = max(lower, quote - CueFinder.reach)
    while index >= lower {
      if phrases.isQuote(index) { return nil }
      if let cue = passive(index, quote) { return cue }
      if isCueVerb(index) {
        let isStrong = phrases.tags(index).contains(.strong)
        if !isStrong, phrases.tags(index).contains(.loose), let cue = speech(before: index) {
          return cue
        }
        let isClose = quote - index <= 2 || phrases.word(quote - 1).isMark(":")
        if let subject = subject(of: index, from: frame.lowerBound) {
          let isPlain = phrases.tags(index).contains(.finite) && !isRelative(subject, index)
          let rule: Cue.Rule =
            isStrong && isPlain && (isClose || quote - index < 24) ? .before : .weakVerb
          return Cue(rule: rule, verb: index, subject: subject)
        }
        if index == lower || phrases.isComma(index - 1), phrases.tags(index).contains(.finite),
          isStrong, let subject = phrases.phrase(startingAt: index + 1, to: quote)
        {
          return Cue(rule: .before, verb: index, subject: subject)
        }
      }
      if phrases.word(index).hash == CueFinder.according, let cue = accordingTo(from: index, quote)
      {
        return cue
      }
      index -= 1
    }
    return nil
  }

  /// “She was told by Smith: “…””
  private func passive(_ verb: Int, _ upper: Int) -> Cue? {
    guard verb + 2 < upper, !phrases.isQuote(verb + 1), phrases.word(verb + 1).hash == CueFinder.by,
      phrases.tags(verb).has([.finite, .passive]), phrases.tags(verb).has([.strong, .weak]),
      isPassive(verb), let subject = phrases.phrase(startingAt: verb + 2, to: upper)
    else { return nil }
    let isStrong = phrases.tags(verb).contains(.strong)
    return Cue(rule: isStrong ? .before : .weakVerb, verb: verb, subject: subject)
  }

  /// “Smith said voters would find”: the verb of speech whose clause goes on to the quotation.
  private func speech(before item: Int) -> Cue? {
    var index = item - 1
    while index > frame.lowerBound {
      if isFinite(index), phrases.tags(index).contains(.reporting), isCueVerb(index, .reporting),
        let subject = subject(of: index, from: frame.lowerBound)
      {
        return Cue(rule: .weakVerb, verb: index, subject: subject)
      }
      index -= 1
    }
    return nil
  }

  /// “Smith, who said”: the verb of a clause about the phrase.
  private func isRelative(_ subject: Range<Int>, _ verb: Int) -> Bool {
    (subject.upperBound..<max(subject.upperBound, verb)).contains {
      !phrases.isQuote($0) && phrases.tags($0).contains(.relative)
    }
  }

  /// “He demurred: “…””: a verb in the past right before the mark, though no list has it.
  private func unlistedVerb(before quote: Int, from lower: Int) -> Cue? {
    let verb = quote - 2
    guard verb > lower, !phrases.isQuote(verb), phrases.tags(verb).contains(.past),
      phrases.word(quote - 1).isMark(":") || phrases.isComma(quote - 1), !phrases.isQuote(verb - 1),
      phrases.isCapitalised(verb - 1) || phrases.tags(verb - 1).contains(.personPronoun),
      let subject = subject(of: verb, from: lower)
    else { return nil }
    return Cue(rule: .before, verb: verb, subject: subject)
  }

  /// “Orla Finch: “…””: nothing but a name from the sentence's beginning or a dash to the colon.
  private func nameAndColon(before quote: Int) -> Cue? {
    let colon = quote - 1
    guard colon > frame.lowerBound, !phrases.isQuote(colon), phrases.word(colon).isMark(":"),
      phrases.isCapitalised(colon - 1),
      let subject = phrases.phrase(endingAt: colon - 1, from: frame.lowerBound),
      subject.lowerBound == frame.lowerBound && subject.count < 8
        || subject.lowerBound > frame.lowerBound && isSpacedDash(subject.lowerBound - 1),
      !subject.contains(where: { isCueVerb($0) || phrases.tags($0).contains(.rubric) })
    else { return nil }
    return Cue(rule: .before, verb: colon, subject: subject)
  }

  private func isSpacedDash(_ item: Int) -> Bool {
    !phrases.isQuote(item) && isDash(item) && phrases.word(item).hasSpaceBefore
      && phrases.word(item + 1).hasSpaceBefore
  }

  /// The first cue verb anywhere behind a quotation.
  private func behind(_ quote: Int, _ upper: Int) -> Cue? {
    var index = quote + 1
    while index < upper {
      if isCueVerb(index) {
        let isStrong = phrases.tags(index).contains(.strong)
        if let subject = subject(of: index, from: quote + 1) {
          return Cue(rule: isStrong ? .behind : .weakVerb, verb: index, subject: subject)
        }
        if isStrong, phrases.tags(index).contains(.finite),
          let subject = phrases.phrase(startingAt: index + 1, to: upper)
        {
          return Cue(rule: .inverted, verb: index, subject: subject)
        }
      }
      index += 1
    }
    return nil
  }

  /// The subject of a sentence without cue verb, as a guess.
  func sentenceSubject(to upper: Int) -> Cue? {
    guard let phrase = firstPhrase(from: frame.lowerBound, to: upper) else { return nil }
    return Cue(rule: .subject, verb: phrase.upperBound - 1, subject: phrase)
  }
}

internal import Prose

extension CueFinder {
  /// The subject of a cue verb, looking left down to an item.
  func subject(of verb: Int, from lower: Int, depth: Int = 0) -> Range<Int>? {
    guard depth < 4 else { return nil }
    var index = verb - 1
    while index >= lower, skips(index) { index -= 1 }
    guard index >= lower else { return nil }
    if phrases.isQuote(index) { return nil }
    let tags = phrases.tags(index)
    if phrases.word(index).kind == .possessive {
      let isVerb = phrases.word(index).length > 1 && index + 1 <= verb
      return isVerb ? phrases.phrase(endingAt: index - 1, from: lower) : nil
    }
    if tags.contains(.relative), !(tags.contains(.determiner) && index == lower) {
      var end = index - 1
      while end >= lower, phrases.isComma(end) || phrases.tags(end).contains(.preposition) {
        end -= 1
      }
      return end >= lower ? phrases.phrase(endingAt: end, from: lower) : nil
    }
    if phrases.isComma(index) { return acrossComma(index, verb, lower, depth) }
    if tags.contains(.conjunction) {
      return speakingSubject(before: index, lower, depth)
        ?? mainSubject(before: index, lower, depth)
    }
    if let phrase = phrases.phrase(endingAt: index, from: lower), !isObject(phrase, verb),
      !isVehicle(phrase, verb), canSpeak(phrase)
    {
      return coordinated(phrase, lower)
    }
    if let name = nameBehindLeadIn(upTo: index, lower) { return name }
    return mainSubject(before: index, lower, depth)
  }

  /// “At the ceremony Mayor Lee”: what begins with the first capital, where nothing stands before the preposition.
  private func nameBehindLeadIn(upTo end: Int, _ lower: Int) -> Range<Int>? {
    guard phrases.tags(frame.lowerBound).contains(.preposition),
      let phrase = phrases.phrase(endingAt: end, from: lower),
      phrase.lowerBound == frame.lowerBound + 1,
      let first = phrase.first(where: { phrases.isCapitalised($0) }), first > phrase.lowerBound + 1
    else { return nil }
    return first..<phrase.upperBound
  }

  /// Adverbs, auxiliaries and “to” between subject and verb.
  private func skips(_ item: Int) -> Bool {
    guard !phrases.isQuote(item) else { return false }
    let tags = phrases.tags(item)
    if tags.contains(.pronoun) { return false }
    if tags.contains(.aux) { return true }
    if tags.contains(.adverb) { return !tags.contains(.determiner) || item + 1 < frame.upperBound }
    return tags.contains(.calendar) && !phrases.tags(item + 1).contains(.calendar)
      && item > frame.lowerBound && !phrases.tags(item - 1).contains(.preposition)
  }

  /// “She released a statement saying”: what carries the words, not who says them.
  private func isVehicle(_ phrase: Range<Int>, _ verb: Int) -> Bool {
    let tags = phrases.tags(verb)
    guard tags.contains(.participle), !tags.contains(.finite), verb == phrase.upperBound else {
      return false
    }
    return phrases.tags(phrase.upperBound - 1).contains(.venue)
      && phrase.lowerBound > frame.lowerBound
  }

  /// A phrase behind a preposition is no subject, unless a participle speaks of it; nor is what someone “who saw” it saw.
  private func isObject(_ phrase: Range<Int>, _ verb: Int) -> Bool {
    let before = phrase.lowerBound - 1
    guard before >= frame.lowerBound, !phrases.isQuote(before) else { return false }
    if before > frame.lowerBound, !phrases.isQuote(before - 1),
      phrases.word(before - 1).hash == CueFinder.who, phrases.tags(before).has([.past, .finite])
    {
      return true
    }
    if phrases.tags(verb).contains(.participle), !phrases.tags(verb).contains(.finite) {
      return phrases.word(before).hash == CueFinder.to
    }
    return phrases.tags(before).contains(.preposition) && phrases.word(before).kind == .letters
      && !phrases.tags(before).contains(.subordinator)
  }

  /// “Smith, the mayor, said”: the phrase before the bracket of commas; else the clause's subject.
  private func acrossComma(_ comma: Int, _ verb: Int, _ lower: Int, _ depth: Int) -> Range<Int>? {
    if phrases.tags(verb).contains(.participle), !phrases.tags(verb).contains(.finite) {
      return speakingSubject(before: comma, lower, depth) ?? firstPhrase(from: lower, to: comma)
    }
    var index = comma - 1
    var steps = 0
    var best: Range<Int>?
    while index > lower, steps < 40 {
      if phrases.isComma(index), phrases.word(index - 1).kind != .number,
        let phrase = phrases.phrase(endingAt: index - 1, from: lower)
      {
        // “Speaking outside court, their mother, Ann Lee, said”
        if best != nil, isObject(phrase, verb) { break }
        best = phrase
        let before = phrase.lowerBound - 1
        if before < lower || phrases.isQuote(before) || opensClause(before) {
          return apposed(phrase, verb, lower) ?? phrase
        }
      }
      index -= 1
      steps += 1
    }
    return best ?? mainSubject(before: comma, lower, depth)
  }

  /// “Ada Brack, a director at the bank, which paid for it, said”: the name before the phrase that tells who that is.
  private func apposed(_ phrase: Range<Int>, _ verb: Int, _ lower: Int) -> Range<Int>? {
    let comma = phrase.lowerBound - 1
    guard comma > lower, phrases.isComma(comma),
      phrases.tags(phrase.lowerBound).contains(.determiner),
      let name = phrases.phrase(endingAt: comma - 1, from: lower),
      phrases.isCapitalised(name.lowerBound), phrases.isCapitalised(name.upperBound - 1),
      !isObject(name, verb)
    else { return nil }
    let before = name.lowerBound - 1
    let opens =
      before < lower || phrases.isComma(before) || phrases.tags(before).contains(.conjunction)
    return opens ? name : nil
  }

  /// The subject of the last finite strong cue verb.
  private func speakingSubject(before end: Int, _ lower: Int, _ depth: Int) -> Range<Int>? {
    var index = end - 1
    while index > lower {
      if isFinite(index), isCueVerb(index, .strong),
        let phrase = invertedSubject(of: index, lower, end)
          ?? subject(of: index, from: lower, depth: depth + 1)
      {
        return phrase
      }
      index -= 1
    }
    return nil
  }

  /// “A vote is due in May, said Smith” in front of a further verb: behind the comma that ends a clause.
  private func invertedSubject(of verb: Int, _ lower: Int, _ end: Int) -> Range<Int>? {
    guard phrases.isComma(verb - 1), (lower..<verb).contains(where: { looksFinite($0) }),
      phrases.isCapitalised(verb + 1),
      let phrase = phrases.phrase(startingAt: verb + 1, to: end + 1),
      phrase.upperBound >= end || phrases.isComma(phrase.upperBound)
    else { return nil }
    return phrase
  }

  /// What may stand right before a clause's subject.
  private func opensClause(_ item: Int) -> Bool {
    if phrases.isComma(item) { return true }
    let tags = phrases.tags(item)
    return tags.has([.conjunction, .subordinator]) || phrases.word(item).kind == .mark
  }

  /// “Smith and Jones said”.
  private func coordinated(_ phrase: Range<Int>, _ lower: Int) -> Range<Int> {
    let link = phrase.lowerBound - 1
    guard link > lower, !phrases.isQuote(link), phrases.tags(link).contains(.conjunction),
      phrases.word(link).hash == CueFinder.and, phrases.isCapitalised(phrase.lowerBound),
      phrases.isCapitalised(link - 1),
      let left = phrases.phrase(endingAt: link - 1, from: lower),
      left.lowerBound == lower || phrases.isComma(left.lowerBound - 1)
    else { return phrase }
    return left.lowerBound..<phrase.upperBound
  }

  private static let who = WordHash("who")

  /// The subject of the clause's nearest finite verb to the left, else the first phrase of the sentence.
  func mainSubject(before end: Int, _ lower: Int, _ depth: Int) -> Range<Int>? {
    var index = end
    var steps = 0
    while index > lower, steps < 60 {
      // “the mayor who knew of the cracks says”
      if phrases.word(index).hash == CueFinder.who, !phrases.isQuote(index),
        let phrase = phrases.phrase(endingAt: index - 1, from: lower)
      {
        return phrase
      }
      if looksFinite(index), let phrase = subject(of: index, from: lower, depth: depth + 1),
        !isSubordinate(phrase)
      {
        return phrase
      }
      index -= 1
      steps += 1
    }
    return firstPhrase(from: lower, to: min(end, lower + CueFinder.reach))
  }

  /// So many words from a quotation or from the beginning of a sentence its speaker may stand; sentences of thousands of
  /// words would else take minutes.
  static let reach = 150

  /// “because she feared it”: the subject of a clause within another.
  private func isSubordinate(_ phrase: Range<Int>) -> Bool {
    let before = phrase.lowerBound - 1
    return before > frame.lowerBound && !phrases.isQuote(before)
      && phrases.word(before).hash == CueFinder.because
  }

  /// A finite verb by the lists or by its ending -ed, with something that may be its subject before it.
  func looksFinite(_ item: Int) -> Bool {
    guard !phrases.isQuote(item), item > frame.lowerBound, phrases.word(item).kind == .letters
    else {
      return false
    }
    let tags = phrases.tags(item)
    if tags.contains(.aux) {
      return !phrases.isQuote(item - 1) && !phrases.tags(item - 1).contains(.aux)
    }
    if tags.contains(.finite), tags.has([.strong, .weak]) { return isCueVerb(item) }
    guard tags.has([.past, .finite]) else { return false }
    let before = item - 1
    guard !phrases.isQuote(before),
      phrases.isNominal(before) || phrases.tags(before).has([.pronoun, .adverb, .relative])
    else { return false }
    return !phrases.tags(before).contains(.determiner) || phrases.tags(before).contains(.pronoun)
  }

  /// A pronoun, a name, or a description by its article or its noun; no lone verb or adjective.
  private func canSpeak(_ phrase: Range<Int>) -> Bool {
    let first = phrases.tags(phrase.lowerBound)
    let last = phrases.tags(phrase.upperBound - 1)
    if first.has([.pronoun, .determiner]) || last.has([.person, .organisation, .unnamed, .plural]) {
      return true
    }
    guard phrases.isCapitalised(phrase.lowerBound) else {
      return phrase.contains { phrases.isCapitalised($0) }
    }
    return !first.has([.passive, .past, .participle, .preposition, .adverb, .finite])
      || phrase.count > 1
  }

  /// The first noun phrase of a sentence that no preposition leads.
  func firstPhrase(from lower: Int, to upper: Int) -> Range<Int>? {
    var index = lower
    while index < upper {
      if phrases.isQuote(index) {
        index += 1
        continue
      }
      let tags = phrases.tags(index)
      let opens = index == lower && tags.has([.finite, .participle, .passive])
      if opens || tags.contains(.preposition), !phrases.isCapitalised(index) || index == lower {
        // Past the adverbial: to the comma, or past its noun phrase.
        var comma = index
        while comma < min(upper, index + 16), !phrases.isComma(comma) { comma += 1 }
        if comma < min(upper, index + 16) {
          index = comma + 1
          continue
        }
        index = (phrases.phrase(startingAt: index + 1, to: upper)?.upperBound ?? index + 1)
        continue
      }
      if tags.has([.adverb, .calendar]) && !tags.contains(.determiner) {
        index += 1
        continue
      }
      if let phrase = phrases.phrase(startingAt: index, to: upper) {
        if canSpeak(phrase) { return phrase }
        index = phrase.upperBound
        continue
      }
      index += 1
    }
    return nil
  }
}

internal import Prose

extension CueFinder {
  /// Reported speech in a sentence without quotation marks: “Smith said the harbour was shut.”
  /// The range is from the speaker to the sentence's end, or the whole sentence when the cue ends it.
  func reported() -> (range: TextRange, cue: Cue)? {
    if let cue = invertedAtEnd() {
      let first = phrases.word(frame.lowerBound).start
      return (TextRange(first, phrases.word(frame.upperBound - 1).end), cue)
    }
    guard frame.count >= 5, let verb = reportingVerb() else { return trailingAccording() }
    guard let subject = subject(of: verb, from: frame.lowerBound) else { return nil }
    if phrases.tags(subject.lowerBound).contains(.nobody) { return nil }
    // “The road was shut, as she had always feared”
    let before = subject.lowerBound - 1
    if before > frame.lowerBound, !phrases.isQuote(before),
      phrases.word(before).hash == CueFinder.as
    {
      return nil
    }
    let cue = Cue(rule: .reported, verb: verb, subject: subject)
    let last = phrases.word(frame.upperBound - 1).end
    if isTrailing(verb) || isParenthesis(verb) {
      return (TextRange(phrases.word(frame.lowerBound).start, last), cue)
    }
    return (TextRange(phrases.word(subject.lowerBound).start, last), cue)
  }

  /// The first finite reporting verb that a clause follows, or that ends the sentence behind a comma.
  private func reportingVerb() -> Int? {
    for item in frame where !phrases.isQuote(item) {
      let tags = phrases.tags(item)
      guard tags.has([.reporting, .trailing]),
        tags.contains(.finite) || tags.contains(.base) && isSaidByMany(item),
        isCueVerb(item, [.reporting, .trailing])
      else { continue }
      if !tags.contains(.reporting) {
        if isParenthesis(item) || isTrailing(item) && subjectBehindComma(item) != nil {
          return item
        }
      } else if isTrailing(item) || isParenthesis(item) || startsClause(item + 1) {
        return item
      }
    }
    return nil
  }

  /// “Analysts say”
  private func isSaidByMany(_ verb: Int) -> Bool {
    verb > frame.lowerBound && !phrases.isQuote(verb - 1)
      && phrases.tags(verb - 1).contains(.plural) && !phrases.tags(verb - 1).contains(.pronoun)
  }

  /// “…, said Smith, the mayor.”: behind a comma the verb and who speaks, and what they are up to the end.
  private func invertedAtEnd() -> Cue? {
    for verb in frame.reversed()
    where verb > frame.lowerBound + 3 && !phrases.isQuote(verb) && phrases.isComma(verb - 1) {
      let tags = phrases.tags(verb)
      guard tags.contains(.reporting), tags.contains(.finite), isCueVerb(verb, .strong),
        !closesRelative(verb - 1),
        let subject = phrases.phrase(startingAt: verb + 1, to: frame.upperBound),
        !closesApposition(verb)
      else { continue }
      let behind = subject.upperBound
      guard behind >= frame.upperBound || phrases.word(behind).kind == .mark,
        phrases.isCapitalised(subject.lowerBound)
          || phrases.tags(subject.lowerBound).contains(.determiner)
          || phrases.tags(behind - 1).has([.person, .unnamed, .plural])
      else { continue }
      return Cue(rule: .reported, verb: verb, subject: subject)
    }
    return nil
  }

  /// “Orla Finch, whose mill is shut, wrote a letter”: the comma closes a clause about the one who speaks.
  private func closesRelative(_ comma: Int) -> Bool {
    var index = comma - 1
    while index > frame.lowerBound + 1, !phrases.isComma(index) { index -= 1 }
    return phrases.isComma(index) && phrases.tags(index + 1).contains(.describing)
  }

  /// “Ada Brack, of the union, acknowledged the limits”: no clause stands before the verb that somebody could have said.
  private func closesApposition(_ verb: Int) -> Bool {
    if phrases.isCapitalised(verb + 1), !phrases.tags(verb).contains(.telling) { return false }
    return (frame.lowerBound..<verb - 1).contains { phrases.isComma($0) }
      && !(frame.lowerBound..<verb).contains { looksFinite($0) }
  }

  /// “The road, Smith said, was shut”
  private func isParenthesis(_ verb: Int) -> Bool {
    verb + 2 < frame.upperBound && phrases.isComma(verb + 1) && subjectBehindComma(verb) != nil
  }

  /// The noun phrase between a comma and a verb, with more than a word before it.
  private func subjectBehindComma(_ verb: Int) -> Range<Int>? {
    guard verb > frame.lowerBound + 2,
      let subject = phrases.phrase(endingAt: verb - 1, from: frame.lowerBound),
      subject.lowerBound > frame.lowerBound + 1, phrases.isComma(subject.lowerBound - 1)
    else { return nil }
    return subject
  }

  /// Nothing but an adverb, a day, an addressee or a place follows before the sentence ends.
  private func isTrailing(_ verb: Int) -> Bool {
    let end = frame.upperBound
    guard verb + 12 >= end, verb > frame.lowerBound + 3 else { return false }
    var index = verb + 1
    while index < end {
      if phrases.tags(index).has([.calendar, .adverb, .preposition])
        && !phrases.tags(index).contains(.determiner) || phrases.word(index).kind == .mark
      {
        index += 1
      } else if let place = placeOfSpeech(at: index) {
        index = place.upperBound
      } else {
        return false
      }
    }
    var comma = verb - 1
    while comma > frame.lowerBound, comma > verb - 16, !phrases.isComma(comma) { comma -= 1 }
    return phrases.isComma(comma)
  }

  /// “in an email”, “with Reuters”: behind a preposition what carries speech, or a name.
  private func placeOfSpeech(at item: Int) -> Range<Int>? {
    guard !phrases.isQuote(item - 1), phrases.tags(item - 1).contains(.preposition),
      let place = phrases.phrase(startingAt: item, to: frame.upperBound)
    else { return nil }
    let last = place.upperBound - 1
    return phrases.tags(last).contains(.venue) || phrases.isCapitalised(last) ? place : nil
  }

  /// A clause follows: “that”, a subject, or a determiner; past the one who is told.
  private func startsClause(_ item: Int) -> Bool {
    var index = item
    var steps = 0
    while index < frame.upperBound, steps < 7, phrases.tags(index).has([.calendar, .adverb]),
      !phrases.tags(index).contains(.determiner)
    {
      index += 1
      steps += 1
    }
    guard index + 2 < frame.upperBound else { return false }
    if phrases.word(index).kind == .mark { return false }
    let tags = phrases.tags(index)
    if tags.contains(.preposition), !tags.contains(.determiner) { return hasThat(index) }
    return hasVerb(behind: index) || hasThat(index)
  }

  /// “that” within the next words.
  private func hasThat(_ item: Int) -> Bool {
    var index = item
    while index < min(frame.upperBound, item + 9), !phrases.isComma(index) {
      if phrases.word(index).hash == CueFinder.that { return true }
      index += 1
    }
    return false
  }

  /// A verb follows in the clause; one behind “after” or “when” tells of something else: “recalled her envoy after they met”.
  private func hasVerb(behind item: Int) -> Bool {
    var index = item + 1
    while index < min(frame.upperBound, item + 25) {
      if phrases.tags(index).has([.aux, .past, .finite]) || phrases.word(index).kind == .possessive
      {
        return true
      }
      if phrases.word(index).hash == CueFinder.after { break }
      index += 1
    }
    return phrases.tags(item).contains(.personPronoun)
  }

  /// “…, according to the ministry.”
  private func trailingAccording() -> (range: TextRange, cue: Cue)? {
    guard frame.count >= 6,
      let cue = accordingTo(from: frame.lowerBound, frame.upperBound, pastMarks: true)
    else {
      return nil
    }
    let range = TextRange(
      phrases.word(frame.lowerBound).start, phrases.word(frame.upperBound - 1).end)
    return (range, Cue(rule: .reported, verb: cue.verb, subject: cue.subject))
  }

  static let that = WordHash("that")
  static let after = WordHash("after")
  private static let `as` = WordHash("as")
}

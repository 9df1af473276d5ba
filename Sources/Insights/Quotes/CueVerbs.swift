internal import Prose

/// Finds cues in one of the writer's sentences.
struct CueFinder {
  let phrases: Phrases
  var frame: Range<Int> { phrases.frame }

  static let according = WordHash("according")
  static let to = WordHash("to")
  static let by = WordHash("by")
  static let and = WordHash("and")
  static let because = WordHash("because")

  func isFinite(_ item: Int) -> Bool {
    !phrases.isQuote(item) && phrases.tags(item).contains(.finite)
  }

  /// A cue verb in a form that has a subject: said, is saying, to say, adding.
  func isCueVerb(_ item: Int, _ kinds: WordTags = [.strong, .weak]) -> Bool {
    guard !phrases.isQuote(item), phrases.word(item).kind == .letters else { return false }
    let tags = phrases.tags(item)
    guard tags.has(kinds), tags.has(.verb) else { return false }
    if item > frame.lowerBound, phrases.word(item).isCapitalised, !isHeadline { return false }
    if tags.contains(.finite) { return !isNoun(item) && !isPassive(item) }
    if tags.contains(.participle) { return !isNoun(item) }
    if tags.contains(.passive) { return hasAuxBefore(item, not: .be) }
    return hasAuxBefore(item, not: []) || isAfterTo(item) || isPluralSubjectBefore(item)
  }

  /// “was told”, “been accused”: whoever is named in front does not speak.
  func isPassive(_ item: Int) -> Bool {
    var index = item - 1
    while index >= frame.lowerBound, !phrases.isQuote(index), phrases.tags(index).contains(.adverb),
      !phrases.tags(index).contains(.aux)
    {
      index -= 1
    }
    return index >= frame.lowerBound && !phrases.isQuote(index)
      && phrases.tags(index).contains(.be)
  }

  private func isAfterTo(_ item: Int) -> Bool {
    item > frame.lowerBound && !phrases.isQuote(item - 1)
      && phrases.word(item - 1).hash == CueFinder.to
  }

  /// “They call for”, “critics say”.
  private func isPluralSubjectBefore(_ item: Int) -> Bool {
    guard item > frame.lowerBound, !phrases.isQuote(item - 1) else { return false }
    let tags = phrases.tags(item - 1)
    if tags.contains(.pronoun) || tags.contains(.plural) || tags.contains(.relative) { return true }
    if tags.contains(.adverb) { return isPluralSubjectBefore(item - 1) }
    return false
  }

  private func hasAuxBefore(_ item: Int, not: WordTags) -> Bool {
    var index = item - 1
    while index >= frame.lowerBound, !phrases.isQuote(index), phrases.tags(index).contains(.adverb)
    {
      index -= 1
    }
    guard index >= frame.lowerBound, !phrases.isQuote(index) else { return false }
    if phrases.word(index).kind == .possessive { return true }
    return phrases.tags(index).contains(.aux) && !phrases.tags(index).has(not)
  }

  /// “the report”, “his claims”: a form of a verb that is a noun here.
  private func isNoun(_ item: Int) -> Bool {
    guard item > frame.lowerBound, !phrases.isQuote(item - 1) else { return false }
    let before = phrases.word(item - 1)
    if phrases.tags(item - 1).contains(.determiner), before.kind == .letters,
      !phrases.tags(item - 1).contains(.pronoun)
    {
      return !phrases.tags(item - 1).contains(.adverb)
    }
    if before.kind == .possessive {
      return !phrases.tags(item).contains(.participle) && !isPast(item)
    }
    if phrases.tags(item - 1).contains(.preposition), !phrases.tags(item).contains(.participle) {
      return true
    }
    return phrases.word(item).isCapitalised && item > frame.lowerBound
      && phrases.isCapitalised(item - 1) && item + 1 < frame.upperBound
      && phrases.isCapitalised(item + 1) && !isHeadline
  }

  private func isPast(_ item: Int) -> Bool { phrases.tags(item).contains(.strong) }

  private var isHeadline: Bool {
    var capitals = 0
    var letters = 0
    for item in frame where !phrases.isQuote(item) && phrases.word(item).kind == .letters {
      letters += 1
      if phrases.isCapitalised(item) { capitals += 1 }
    }
    return letters > 3 && capitals * 3 > letters * 2
  }
}

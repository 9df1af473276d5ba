internal import Prose

/// Noun phrases in a writer's sentence: from where one ends back to its beginning, and the other way round.
struct Phrases {
  let words: [Word]
  let items: [Item]
  let frame: Range<Int>

  func word(_ item: Int) -> Word { words[items[item].word] }
  func tags(_ item: Int) -> WordTags { items[item].tags }
  func isQuote(_ item: Int) -> Bool { items[item].quote >= 0 }
  func isComma(_ item: Int) -> Bool { !isQuote(item) && word(item).isMark(",") }

  func isCapitalised(_ item: Int) -> Bool {
    !isQuote(item) && word(item).kind == .letters && word(item).isCapitalised
  }

  /// A mark that stands inside names: a hyphen between words, & or the dot of an abbreviation.
  private func joins(_ item: Int) -> Bool {
    guard !isQuote(item), word(item).kind == .mark, item > frame.lowerBound else { return false }
    switch word(item).first {
    case 0x2D, 0x2010, 0x2011:
      return !word(item).hasSpaceBefore && item + 1 < frame.upperBound
        && !word(item + 1).hasSpaceBefore
    case 0x26, 0x40, 0x23: return true
    case 0x2E:
      return item + 1 < frame.upperBound && isCapitalised(item - 1) && word(item - 1).length <= 4
        && !word(item).hasSpaceBefore
    case _: return false
    }
  }

  /// “the Fishers’ League”: an apostrophe right behind a word.
  private func isPluralPossessive(_ item: Int) -> Bool {
    item > frame.lowerBound && !isQuote(item - 1) && word(item - 1).kind == .letters
      && isApostrophe(word(item).first) && !word(item).hasSpaceBefore
  }

  /// Whether an item can be part of a noun phrase.
  func isNominal(_ item: Int) -> Bool {
    guard frame.contains(item), !isQuote(item) else { return false }
    let word = word(item)
    switch word.kind {
    case .quote: return isPluralPossessive(item)
    case .mark: return joins(item)
    case .number, .possessive: return true
    case .letters: break
    }
    let tags = tags(item)
    if tags.has(.outside) {
      return word.isCapitalised && !tags.has([.aux, .pronoun]) && isInName(item)
    }
    if tags.contains(.finite), tags.has([.strong]), !word.isCapitalised { return false }
    if tags.has(.verb), !tags.has([.organisation, .person]), !word.isCapitalised { return false }
    return
      !(tags.contains(.adverb) && (!word.isCapitalised || item == frame.lowerBound)
      && !tags.has([.calendar, .determiner]))
  }

  /// Capitalised and not at the frame's beginning: a word of a name though it looks like a small one.
  private func isInName(_ item: Int) -> Bool {
    item > frame.lowerBound && (isCapitalised(item - 1) || joins(item - 1))
  }

  /// The noun phrase that ends with an item; nil when the item ends none.
  func phrase(endingAt end: Int, from lower: Int) -> Range<Int>? {
    guard end >= lower, frame.contains(end) else { return nil }
    if tags(end).contains(.pronoun), !isQuote(end) { return end..<(end + 1) }
    guard isNominal(end), word(end).kind != .mark || word(end).isMark(".") else { return nil }
    var start = end
    let isName = isCapitalised(end)
    var count = 0
    while start > lower, count < 14 {
      let before = start - 1
      guard isNominal(before) else { break }
      if tags(start).contains(.determiner), !isQuote(start), word(start).kind == .letters,
        word(before).kind != .possessive || tags(start).contains(.possessive),
        !isCapitalised(start) || start == frame.lowerBound
      {
        break
      }
      if isName, tags(before).contains(.venue), !isCapitalised(before) { break }
      if isName, word(before).kind == .letters, !isCapitalised(before),
        !leads(before, to: end, lower)
      {
        break
      }
      start = before
      count += 1
    }
    while start < end, word(start).kind == .mark || word(start).kind == .possessive { start += 1 }
    while start < end, isLooseTime(start) { start += 1 }
    return extended(start..<(end + 1), lower)
  }

  /// A weekday or “On Monday” in front of a name is no part of it.
  private func isLooseTime(_ item: Int) -> Bool {
    tags(item).contains(.calendar) && word(item + 1).kind != .possessive
      && (isCapitalised(item + 1) || tags(item + 1).contains(.determiner)
        || tags(item + 1).contains(.calendar) || word(item + 1).kind == .number)
  }

  /// A small word before a name goes with it when a determiner or a word for a person leads there.
  private func leads(_ item: Int, to end: Int, _ lower: Int) -> Bool {
    if tags(item).has([.person, .determiner, .organisation]) { return true }
    var index = item + 1
    while index <= end, !isCapitalised(index) {
      if tags(index).has([.person, .organisation]) { return true }
      index += 1
    }
    index = item - 1
    var count = 0
    while index >= lower, count < 4, isNominal(index) {
      if tags(index).contains(.determiner) { return true }
      index -= 1
      count += 1
    }
    return false
  }

  /// “a spokesman for” in front of “the ministry” belongs to it.
  private func extended(_ phrase: Range<Int>, _ lower: Int) -> Range<Int> {
    let link = phrase.lowerBound - 1
    guard link > lower, !isQuote(link), tags(link).contains(.linking), !isCapitalised(link) else {
      return phrase
    }
    let before = link - 1
    guard isNominal(before), word(before).kind == .letters, !tags(before).contains(.calendar) else {
      return phrase
    }
    let isHead = tags(before).has([.person, .organisation, .unnamed]) || isCapitalised(before)
    let isOf = word(link).hash == Phrases.of
    guard isHead || isOf else { return phrase }
    guard let head = self.phrase(endingAt: before, from: lower) else { return phrase }
    let first = head.lowerBound
    if first > frame.lowerBound, !isQuote(first - 1), tags(first - 1).contains(.preposition) {
      return phrase
    }
    guard
      isOf || tags(before).has([.person, .unnamed]) || isCapitalised(before)
        || tags(first).contains(.determiner)
    else { return phrase }
    return first..<phrase.upperBound
  }

  private static let of = WordHash("of")

  /// The noun phrase that begins with an item, with “of …” and “for …” behind a description.
  func phrase(startingAt start: Int, to upper: Int) -> Range<Int>? {
    guard frame.contains(start), start < upper, !isQuote(start) else { return nil }
    if tags(start).contains(.pronoun), !tags(start).contains(.determiner) {
      return start..<(start + 1)
    }
    guard isNominal(start), word(start).kind == .letters || word(start).kind == .number else {
      return nil
    }
    var end = start
    var named = false
    while end < upper, isNominal(end) {
      if named, word(end).kind == .letters, !isCapitalised(end), !heads(end, from: start) { break }
      if end > start, tags(end).contains(.calendar), end + 1 == upper || !isCapitalised(end + 1) {
        break
      }
      if isCapitalised(end), end > start || !tags(end).contains(.determiner) { named = true }
      if word(end).kind == .possessive { named = false }
      end += 1
    }
    while end > start + 1, word(end - 1).kind == .mark { end -= 1 }
    if let both = bothOffices(start..<end, to: upper) { return both }
    guard end > start, !(end == start + 1 && tags(start).has([.determiner, .calendar])) else {
      return nil
    }
    if end < upper, tags(end).contains(.linking), !isQuote(end),
      let more = phrase(startingAt: end + 1, to: upper),
      !isCapitalised(start) || !named || isOf(end),
      !tags(end + 1).contains(.calendar), isDescription(start..<end)
    {
      return start..<more.upperBound
    }
    return start..<end
  }

  /// “Larkfield’s founder and CEO”, “the owner and head chef” in front of the comma before a name: one person.
  private func bothOffices(_ first: Range<Int>, to upper: Int) -> Range<Int>? {
    let and = first.upperBound
    guard and > first.lowerBound, and + 1 < upper, !isQuote(and), word(and).hash == Phrases.and,
      tags(and - 1).contains(.person), !tags(and + 1).contains(.determiner)
    else { return nil }
    var end = and + 1
    while end < min(upper, and + 4), isNominal(end), word(end).kind == .letters { end += 1 }
    guard end > and + 1, tags(end - 1).contains(.person), end + 1 < upper, isComma(end),
      isCapitalised(end + 1)
    else { return nil }
    return first.lowerBound..<end
  }

  private static let and = WordHash("and")

  /// “a State Department official”, “Labour spokesman Lee”: a noun for a person behind the name of a body.
  private func heads(_ item: Int, from start: Int) -> Bool {
    tags(item).contains(.person) && item > start
      && (tags(start).contains(.determiner)
        || item + 1 < frame.upperBound && isCapitalised(item + 1))
  }

  private func isOf(_ item: Int) -> Bool { word(item).hash == Phrases.of }

  private func isDescription(_ phrase: Range<Int>) -> Bool {
    tags(phrase.upperBound - 1).has([.person, .organisation, .unnamed])
      || tags(phrase.lowerBound).contains(.determiner)
  }

  /// From the first to the last character of a phrase, without a possessive at its end.
  func range(_ phrase: Range<Int>) -> TextRange {
    TextRange(word(phrase.lowerBound).start, word(phrase.upperBound - 1).end)
  }
}

internal import Prose

/// What a rule may ask of the words around a place in its pattern.
enum DateCheck: String, Sendable, CaseIterable {
  /// No white space before the next word.
  case glued
  /// White space before the next word.
  case spaced
  /// A four-digit number that is a year here and no count (“2000 troops”), amount ($2000) or other number.
  case year
  /// The next word is no noun that the words before would count or name (“the May people”).
  case notName = "not-name"
  /// A preposition of time stands before the match.
  case signal
  /// “a” or “the” or nothing that makes a noun of it stands before: no article, adjective or possessive.
  case bare
  /// The next word is no “of”.
  case notOf = "not-of"
  /// The match begins with a capital letter in a text that has lower case.
  case capital
  /// The next word does not make a longer name or compound: no hyphen glued behind.
  case alone
  /// A number, sum of money or “percent” or plural stands before, so that “a year” means each year.
  case rate
  /// The next words are no plain noun: end, mark, preposition, verb …
  case phraseEnd = "phrase-end"
  /// A comma or the end of the sentence follows.
  case pause
  /// The clause ends here: nothing, a mark, “and”, “but”, “when”.
  case clauseEnd = "clause-end"
  /// A part of an hour or a whole is no length of time: a quarter, three quarters, a second.
  case noShare = "no-share"
  /// The word before is not capitalised, as in the name of a programme.
  case lower
  /// No word follows that makes a day the name of a paper or show.
  case notTitle = "not-title"
  /// before, after … follows.
  case anchored
  /// “March” is the month: no “for” or “of” behind it makes it people on their way.
  case noMarch = "no-march"
  /// on, by, until, since, before or after stands before the match.
  case on
  /// A digit stands in the match, as in “the 15th”.
  case digit
  /// A word for an hour ends the match, and nothing that it counts follows.
  case oclock
  /// The hour is 1…12.
  case hour12 = "hour-12"
  /// in, during, since, until or by stands before the match.
  case within
  /// The match opens its clause: nothing, a mark or “and” stands before it.
  case clauseStart = "clause-start"
  /// before, after, until, since, by or over stands before the match.
  case limit
  /// Words before that make a bare plural a length of time: for, in, after, matter of.
  case vague
  /// A word before that makes 9:30 a time of day.
  case bareTime = "bare-time"
  /// The match opens a block, and what is told at that time follows, as in a log of the day.
  case stamp
  /// “for” stands before the match; or does not.
  case `for`
  case notFor = "not-for"
  /// A verb that looks ahead stands right beside the match.
  case ahead
  /// No age: “his”, “their” before a decade.
  case noAge = "no-age"
  /// No “old” or “of age” follows.
  case notOld = "not-old"
  /// No “that” follows.
  case notThat = "not-that"
  /// “ended” or “ending” follows: “the year ended March 31” is a length of time.
  case ending
  case notEnding = "not-ending"
  /// The quarter is 1…4, the half 1 or 2, and no letters are glued to it.
  case partOfYear = "part-of-year"
  /// 11 September, and behind it the attacks that gave it a name.
  case attacks
  /// No verb: “to last six weeks”.
  case notVerb = "not-verb"
  /// The figures are a name: 9/11.
  case named
  /// “over” stands before the match.
  case over
  /// “during” or “throughout” stands before the match.
  case during
  /// “on” stands before the match.
  case onDay = "on-day"
  /// It is the month of a name: “Theresa May”, “Mrs. May said”.
  case noSurname = "no-surname"
  /// No “to”, “until” or “through” follows with which a span would begin here.
  case notRange = "not-range"
  /// It is no quarter of a game.
  case noGame = "no-game"
  /// The unit just read is one of those that are counted on top of the first: months to years, seconds to hours.
  case joint
  /// Not followed by % or a unit or noun that makes the number no day.
  case dayNumber = "day-number"
}

extension DateMatcher {
  func holds(_ check: DateCheck, _ text: Span<UInt8>, _ at: Int, _ fact: TimeFact) -> Bool {
    switch check {
    case .glued: return at < end && !words[at].hasSpaceBefore
    case .spaced: return at >= end || words[at].hasSpaceBefore
    case .year: return isYear(text, at, Int(fact.year))
    case .notName: return !namesMore(at) || opensWithIn(at, fact)
    case .signal: return isIn(.signal, start - 1) || isIn(.beforeDate, start - 1)
    case .bare: return !isIn(.determiner, start - 1) && !isPossessive(start - 1)
    case .notOf: return !isIn(.of, at)
    case .capital: return words[start].isCapitalised
    case .alone:
      return
        !(at + 1 < end && isHyphen(words[at]) && !words[at].hasSpaceBefore
        && !words[at + 1].hasSpaceBefore && !isIn(.month, at + 1))
    case .rate: return isRate(text)
    case .phraseEnd: return endsPhrase(at)
    case .clauseEnd:
      return at >= end || words[at].kind == .mark && !isHyphen(words[at]) || isIn(.clauseEnd, at)
    case .pause: return at >= end || words[at].isMark(",") || words[at].isMark(".")
    case .noShare:
      if fact.unit == .quarter { return fact.amount != 1 && fact.amount != 3 && fact.amount != 4 }
      return !(fact.unit == .second && fact.amount == 1)
    case .lower: return !words[at - 1].isCapitalised || words[at - 1].shape.contains(.allCapitals)
    case .notTitle: return !(isIn(.titleBehind, at) && words[at].isCapitalised)
    case .anchored: return isIn(.anchored, at)
    case .noMarch: return fact.month != 3 || isMarch(at)
    case .on: return isIn(.dayPlace, start - 1)
    case .digit: return (start..<at).contains { words[$0].kind == .number }
    case .oclock: return isAtClock(text) && endsPhrase(at) && !isIn(.month, at)
    case .within: return isIn(.within, start - 1)
    case .clauseStart:
      return start == first || words[start - 1].kind == .mark || isIn(.and, start - 1)
    case .limit: return isLimit(signal(start - 1))
    case .vague: return isIn(.vague, start - 1)
    case .stamp: return isStamp(at)
    case .bareTime: return isIn(.beforeClock, start - 1)
    case .for: return isIn(.for, start - 1)
    case .notFor: return !isIn(.for, start - 1)
    case .ahead: return isAhead(start - 1) || isAhead(at)
    case .noAge: return !isIn(.possessiveWord, start - 1)
    case .notOld: return !isIn(.age, at)
    case .notThat: return !isIn(.that, at)
    case .ending: return isEnding(at)
    case .notEnding: return !isEnding(at)
    case .partOfYear:
      let isWhole = at >= end || words[at].hasSpaceBefore || words[at].kind != .letters
      return fact.quarter + fact.half > 0 && fact.quarter <= 4 && fact.half <= 2 && isWhole
    case .attacks: return fact.month == 9 && fact.day == 11 && isIn(.attack, at)
    case .notVerb:
      // “the last three years ago”
      if at < end, words[at].hash == agoWord { return false }
      return isIn(.the, start)
        || !isIn(.to, start - 1) && !isIn(.modal, start - 1)
          && !isAhead(start - 1)
    case .named: return fact.holiday > 0
    case .over: return signal(start - 1) == .over
    case .during: return isIn(.within, start - 1) && signal(start - 1) != .in
    case .onDay: return signal(start - 1) == .on
    case .noSurname: return !isSurname(at, fact)
    case .hour12: return fact.hour >= 2 && fact.hour <= 13
    case .notRange: return !isBeforeEnd(text, at)
    case .noGame: return !speaksOfGame(words, around: start)
    case .joint: return isJoint(fact)
    case .dayNumber: return !isCounted(at)
    }
  }

  /// “to”, “until” or “through” follows, behind a year or not.
  private func isBeforeEnd(_ text: Span<UInt8>, _ at: Int) -> Bool {
    var next = at
    if at < end, words[at].isMark(",") { next += 1 }
    if let (_, behind) = reader.year(text, next) { next = behind }
    return isIn(.rangeLink, next) && !isIn(.and, next)
  }

  /// “ended”, “ending”, “since”, or “to” and a month: “in the year to April”, “the week to 16 May”.
  private func isEnding(_ at: Int) -> Bool {
    if isIn(.ending, at) || signal(at) == .since { return true }
    guard isIn(.to, at), at + 1 < end else { return false }
    return isIn(.month, at + 1) || words[at + 1].kind == .number && isIn(.month, at + 2)
  }

  private func isJoint(_ fact: TimeFact) -> Bool {
    switch (fact.unit, fact.minor, fact.smallest > 0) {
    case (.year, .month, false), (.month, .day, false), (.week, .day, false), (.day, .hour, false),
      (.hour, .minute, false), (.minute, .second, false), (.year, .day, true),
      (.day, .minute, true), (.hour, .second, true):
      true
    case _: false
    }
  }

  private func isIn(_ list: DateList, _ index: Int) -> Bool {
    index >= first && index < end && reader.info(index).isOn(list)
  }

  /// “07:02 All trains …”, “11:30 – The minister …”: two figures for the hour, or a word that begins a sentence.
  private func isStamp(_ at: Int) -> Bool {
    guard start == first, at < end else { return false }
    let next = words[at]
    if next.kind == .mark { return next.hasSpaceBefore && isHyphen(next) }
    return next.isCapitalised && next.hasSpaceBefore || next.kind == .quote
  }

  private func isAhead(_ index: Int) -> Bool {
    index >= first && index < end
      && (reader.info(index).copula == 3 || reader.info(index).isOn(.modal))
  }

  private func isLimit(_ signal: TimeFact.Signal?) -> Bool {
    switch signal {
    case .before, .after, .until, .since, .by, .over: true
    case .some, nil: false
    }
  }

  private func signal(_ index: Int) -> TimeFact.Signal? {
    index >= first && index < end ? TimeFact.Signal(rawValue: reader.info(index).signal) : nil
  }

  /// “at ten to five”, but no “rose from ten to five”.
  private func isAtClock(_ text: Span<UInt8>) -> Bool {
    switch signal(start - 1) {
    case .at, .by, .until: true
    case .some: false
    case nil: isIn(.beforeClock, start - 1)
    }
  }

  /// “Theresa May”, “Mrs. May”, “May said”, “a son, Jan”: the month that is also a name.
  private func isSurname(_ at: Int, _ fact: TimeFact) -> Bool {
    if fact.month == 1, at == start + 1, words[start].length == 3,
      at >= end || !words[at].isMark(".")
    {
      return start == first || !leadsToDate(start - 1)
    }
    guard fact.month == 5 || fact.month == 4 || fact.month == 6 || fact.month == 8,
      at == start + 1, words[start].kind == .letters
    else { return false }
    let before = start - 1
    guard before >= first else { return false }
    let word = words[before]
    if word.isMark("."), !word.hasSpaceBefore { return isIn(.title, before - 1) }
    guard word.kind == .letters, word.isCapitalised, words[start].hasSpaceBefore,
      !word.shape.contains(.allCapitals), fact.month == 5
    else { return false }
    return !leadsToDate(before)
  }

  private func leadsToDate(_ index: Int) -> Bool {
    isIn(.signal, index) || isIn(.determiner, index) || isIn(.preposition, index)
      || isIn(.beforeDate, index) || isIn(.dateWord, index) || isIn(.possessiveWord, index)
  }

  private func isPossessive(_ index: Int) -> Bool {
    index >= first && words[index].kind == .possessive
  }

  /// “March Air Force Base”, “April Smith”: another capitalised word follows that is no part of a date.
  private func namesMore(_ at: Int) -> Bool {
    guard at < end else { return false }
    let next = words[at]
    return next.kind == .letters && next.isCapitalised && !next.shape.contains(.lineBefore)
      && !isIn(.dateWord, at) && next.hasSpaceBefore
  }

  /// “In April President Ode …”: behind an “In” that opens the sentence a month is no one's name.
  private func opensWithIn(_ at: Int, _ fact: TimeFact) -> Bool {
    fact.month > 0 && at == start + 1 && isIn(.in, start - 1) && words[start - 1].isCapitalised
  }

  /// Whether “March” is the month and no people on their way (“the March for Bread”, “the Long March”).
  private func isMarch(_ at: Int) -> Bool {
    if isIn(.in, start - 1) { return true }
    if isIn(.marchOf, at) || isIn(.determiner, start - 1) && endsPhrase(at) { return false }
    guard start > first, words[start].hasSpaceBefore else { return true }
    let before = words[start - 1]
    return before.kind != .letters || !before.isCapitalised || isIn(.signal, start - 1)
      || isIn(.dateWord, start - 1) || isIn(.determiner, start - 1)
  }

  /// A noun follows that a number before it counts.
  private func isCounted(_ at: Int) -> Bool {
    guard at < end else { return false }
    if words[at].isMark("%") || words[at].isMark("°") { return true }
    return isIn(.counted, at)
  }

  /// “a 2000 year old feast”
  private func isAge(_ at: Int) -> Bool {
    at + 1 < end && words[at].hash == yearWord && isIn(.age, at + 1)
  }

  /// “2024/25”: the year after it follows, in two digits.
  private func isBeforeNext(_ text: Span<UInt8>, _ at: Int, _ year: Int) -> Bool {
    guard at + 1 < end, words[at].isMark("/"), !words[at].hasSpaceBefore,
      !words[at + 1].hasSpaceBefore, let next = reader.digits(text, at + 1), next.count == 2,
      at + 2 >= end || words[at + 2].hasSpaceBefore || !words[at + 2].isMark("/")
    else { return false }
    return (1900...2100).contains(year) && next.value == (year + 1) % 100
  }

  /// “from 2000 to 2050 people”: what the second number counts, the first counts too.
  private func isCountedWithNext(_ at: Int) -> Bool {
    at + 2 < end && words[at + 1].kind == .number && isCounted(at + 2)
      && (isHyphen(words[at]) || isIn(.rangeLink, at) || isIn(.or, at))
  }

  /// Whether a number of four digits is a year: by what stands before it and behind it.
  private func isYear(_ text: Span<UInt8>, _ at: Int, _ year: Int) -> Bool {
    let before = start - 1
    if before >= first {
      let word = words[before]
      if !words[start].hasSpaceBefore, word.kind == .mark,
        !isHyphen(word) && !word.isMark("(") && !word.isMark("[") && !word.isMark("/")
      {
        return false
      }
      if isIn(.notBeforeYear, before) { return false }
    }
    if isCounted(at) || isCountedWithNext(at) || isAge(at) { return false }
    if at < end, !words[at].hasSpaceBefore, words[at].kind == .letters, words[at].length == 1 {
      return false
    }
    if isBeforeNext(text, at, year) { return true }
    if at < end, !words[at].hasSpaceBefore, words[at].isMark(":") || words[at].isMark("/") {
      return words[at].isMark(":") && (at + 1 >= end || words[at + 1].hasSpaceBefore)
    }
    // “struck at 1353”: a time of day; “over 1500 photographs”: a count.
    if at == start + 1 {
      if signal(before) == .at, endsPhrase(at) { return false }
      if signal(before) == .over, !endsPhrase(at) { return false }
    }
    let placed =
      isIn(.signal, before) && signal(before) != .and || isIn(.beforeDate, before)
      || isIn(.month, before)
    if placed { return year >= 1000 && !followsPlural(text, at, year) }
    guard (1700...2100).contains(year) else { return before >= first && words[before].isMark("(") }
    return !followsPlural(text, at, year) || isIn(.determiner, before)
  }

  /// A lower-case plural that a number counts: “1500 soldiers”.
  private func followsPlural(_ text: Span<UInt8>, _ at: Int, _ year: Int) -> Bool {
    guard at < end, words[at].kind == .letters, words[at].length > 3, !words[at].isCapitalised,
      text[words[at].end - 1] == 0x73, text[words[at].end - 2] != 0x73,
      !isIn(.notCounted, at)
    else { return false }
    return isIn(.counted, at) || year % 100 == 0 || !(1800...2060).contains(year)
  }

  /// A number, money or a unit before makes “a year” a rate: $5 a share, 400 people a day, twice a week.
  private func isRate(_ text: Span<UInt8>) -> Bool {
    var index = start - 1
    var steps = 0
    while index >= first, steps < 4 {
      let word = words[index]
      if word.kind == .number || word.isMark("%") || word.isMark("$") { return true }
      if word.kind == .mark || word.kind == .quote { return false }
      let info = reader.info(index)
      if info.large > 0 || info.small > 0 || info.isOn(.rateWord) { return true }
      if isIn(.signal, index) || isIn(.determiner, index) || isIn(.preposition, index) {
        return false
      }
      index -= 1
      steps += 1
    }
    return false
  }

  /// The phrase ends here: nothing, a mark, a little word or a verb of the lists follows.
  func endsPhrase(_ at: Int) -> Bool {
    guard at < end else { return true }
    let next = words[at]
    if next.kind != .letters { return next.kind != .possessive && !isHyphen(next) }
    return isIn(.afterPhrase, at) || isIn(.signal, at) || isIn(.preposition, at)
      || reader.info(at).tense > 0 || next.isCapitalised && isIn(.dateWord, at)
  }
}

private let yearWord = WordHash("year")
private let agoWord = WordHash("ago")

internal import Prose

/// Bare days and years that lean on a date beside them: “May 8 to 10”, “8 and 9 May”, “1914–18”.
extension DateMatcher {
  /// What follows a fact and takes its month or century from it; moves `end` behind it.
  func trailing(_ text: Span<UInt8>, _ end: inout Int, _ fact: TimeFact) -> [TimeFact] {
    guard fact.form == .calendar, fact.hour == 0 else { return [] }
    var found: [TimeFact] = []
    var from = fact
    while let (next, tail) = tail(text, end, from) {
      found.append(tail)
      from = tail
      end = next
    }
    return found
  }

  private func tail(_ text: Span<UInt8>, _ at: Int, _ fact: TimeFact) -> (Int, TimeFact)? {
    guard let number = afterLink(at) ?? afterSlash(at, fact) else { return nil }
    var tail = fact
    tail.signal = nil
    tail.weekday = 0
    tail.modifier = nil
    if fact.day > 0, fact.month > 0, fact.year == 0, words[number].kind == .number,
      let (day, behindDay) = reader.day(text, number), fits(day, behindDay, isHyphen(words[at]))
    {
      var next = behindDay
      tail.day = UInt8(clamping: day)
      // “April 3-5, 2025”: the year stands behind the last.
      if next + 1 < end, words[next].isMark(","), let (year, behind) = reader.year(text, next + 1) {
        tail.year = Int16(clamping: year)
        next = behind
      }
      return finished(&tail, number, next)
    }
    // “the winter of 1914–15” is one.
    if fact.year > 1000, fact.month == 0, fact.season == 0, !words[number].hasSpaceBefore,
      let short = reader.digits(text, number), short.count == 2,
      short.value > Int(fact.year) % 100
    {
      tail.year = fact.year - fact.year % 100 + Int16(clamping: short.value)
      return finished(&tail, number, number + 1)
    }
    return nil
  }

  /// Days before “9 May” that share its month.
  func leadingDays(_ text: Span<UInt8>, before index: Int, from: Int, _ fact: TimeFact)
    -> [TimeFact]
  {
    guard fact.form == .calendar, fact.day > 0, fact.month > 0, fact.weekday == 0,
      words[index].kind == .number || reader.isOn(.the, index)
    else { return [] }
    var found: [TimeFact] = []
    var at = index
    while let (day, begin) = dayBefore(text, at, from), day != fact.day {
      var lead = fact
      lead.day = UInt8(clamping: day)
      guard let (_, placed) = finished(&lead, begin, at - 1) else { break }
      found.insert(placed, at: 0)
      at = begin
    }
    return found
  }

  /// The day that a link joins to what stands at a word: “13 to”, “13th and”; and where it begins.
  private func dayBefore(_ text: Span<UInt8>, _ at: Int, _ from: Int) -> (day: Int, begin: Int)? {
    guard at - 2 >= from, isLink(at - 1) else { return nil }
    for begin in [at - 2, at - 3] where begin >= from && words[begin].kind == .number {
      // “07:14, 12 August”: the minutes of an hour.
      if begin > 0, words[begin - 1].isMark(":"), !words[begin].hasSpaceBefore { return nil }
      if let (day, next) = reader.day(text, begin), next == at - 1 { return (day, begin) }
    }
    return nil
  }

  /// The first year of “499–493 BC”, “496 and 495 BC”: it takes the era of the second.
  func leadingYear(_ text: Span<UInt8>, before index: Int, from: Int, _ fact: TimeFact)
    -> [TimeFact]
  {
    guard fact.form == .calendar, fact.year < 0, fact.month == 0, fact.season == 0,
      words[index].kind == .number, index - 2 >= from, isLink(index - 1),
      let year = reader.digits(text, index - 2), year.value > -Int(fact.year), year.value < 5000
    else { return [] }
    var lead = fact
    lead.year = Int16(clamping: -year.value)
    return finished(&lead, index - 2, index - 1).map { [$0.1] } ?? []
  }

  private func isLink(_ at: Int) -> Bool {
    isHyphen(words[at]) || words[at].isMark(",") || reader.info(at).isOn(.rangeLink)
      || reader.info(at).isOn(.or)
  }

  /// The number behind the stroke of “2024/25”.
  private func afterSlash(_ at: Int, _ fact: TimeFact) -> Int? {
    fact.year > 0 && at + 1 < end && words[at].isMark("/") && !words[at].hasSpaceBefore
      ? at + 1 : nil
  }

  private func afterLink(_ at: Int) -> Int? {
    guard at + 1 < end, isLink(at) else { return nil }
    let next = at + 1
    if next + 1 < end, reader.info(next).isOn(.the) { return next + 1 }
    if words[at].isMark(","), next + 1 < end, reader.info(next).isOn(.and) {
      return next + 1
    }
    return next
  }

  /// What follows a day leaves it one: no month, no noun that it counts, no second number.
  private func fits(_ day: Int, _ next: Int, _ isGlued: Bool) -> Bool {
    guard next < end else { return true }
    let word = words[next]
    if reader.info(next).isOn(.month) || reader.info(next).isOn(.counted) {
      return false
    }
    if word.kind == .letters, !word.hasSpaceBefore { return false }
    if word.isMark("%") || word.isMark("/") { return false }
    let isJoined = next + 1 < end && !word.hasSpaceBefore && !words[next + 1].hasSpaceBefore
    if word.isMark(":"), isJoined { return false }
    // “Oct. 30, 31-18”: a vote.
    if !isGlued, isHyphen(word), isJoined, words[next + 1].kind == .number { return false }
    return isGlued || word.isCapitalised || isHyphen(word) || endsPhrase(next)
  }

  private func finished(_ fact: inout TimeFact, _ at: Int, _ next: Int) -> (Int, TimeFact)? {
    fact.start = words[at].start
    fact.length = UInt16(clamping: words[next - 1].end - fact.start)
    return (next, fact)
  }
}

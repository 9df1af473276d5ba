internal import Prose

/// A date as the words give it, with what is said and no more: “Friday, Aug. 7”, “August 7, 1998”, “1998”.
struct DayMark {
  /// Of its words.
  var words: Range<Int>
  var range: TextRange
  /// 0 where not said.
  var year = 0
  /// 1…12, or 0.
  var month = 0
  /// 1…31, or 0.
  var day = 0
  /// 1 Monday … 7 Sunday, or 0.
  var weekday = 0
  /// Month and day stand in figures that could be read the other way round.
  var isEitherOrder = false

  /// Day, month and year, when all are said and there is such a day.
  var fullDate: CalendarDate? {
    guard year > 0, month > 0, day > 0, day <= CalendarDate.daysIn(month: month, year: year) else {
      return nil
    }
    return CalendarDate(year: year, month: month, day: day)
  }
}

/// Reads dates out of words: a small grammar of full dates, enough to find the day of publication.
struct DayMarkScanner {
  let words: [Word]

  init(_ words: [Word]) { self.words = words }

  /// The date that begins at a word.
  func mark(at index: Int) -> DayMark? {
    let word = words[index]
    switch word.kind {
    case .number: return dayFirst(at: index) ?? numeric(at: index) ?? yearAlone(at: index)
    case .letters:
      if word.isCapitalised, let weekday = weekdayNumbers[word.hash] {
        return weekdayFirst(weekday, at: index)
      }
      if word.isCapitalised, let month = monthNumbers[word.hash] {
        return monthFirst(month, at: index)
      }
      return spelledYear(at: index)
    case .possessive, .quote, .mark: return nil
    }
  }

  private func make(_ range: Range<Int>) -> DayMark {
    DayMark(
      words: range,
      range: TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end))
  }

  /// “Friday”, “Friday, Aug. 7”, “Friday 7 August 1998”.
  private func weekdayFirst(_ weekday: Int, at index: Int) -> DayMark {
    var at = index + 1
    while at < words.count, words[at].isMark(",") || words[at].isMark(".") || words[at].isMark("(")
    { at += 1 }
    if at < words.count, !words[at].shape.contains(.lineBefore) {
      var date: DayMark?
      if let month = monthNumbers[words[at].hash], words[at].isCapitalised {
        date = monthFirst(month, at: at)
      } else if words[at].kind == .number {
        date = dayFirst(at: at)
      }
      if let date, date.day > 0 {
        var mark = make(index..<date.words.upperBound)
        (mark.year, mark.month, mark.day) = (date.year, date.month, date.day)
        mark.weekday = weekday
        return mark
      }
    }
    var mark = make(index..<index + 1)
    mark.weekday = weekday
    return mark
  }

  /// “August 7, 1998”, “Aug. 7”, “March 3rd”, “August 1998”.
  private func monthFirst(_ month: Int, at index: Int) -> DayMark? {
    var at = index + 1
    if at < words.count, words[at].isMark(".") { at += 1 }
    guard let number = number(at), !words[at].shape.contains(.lineBefore) else { return nil }
    if words[at].length == 4, isYear(number) {
      var mark = make(index..<at + 1)
      (mark.year, mark.month) = (number, month)
      return mark
    }
    guard (1...31).contains(number), words[at].length <= 2 else { return nil }
    var end = at + 1
    if end < words.count, clueWords[words[end].hash].contains(.ordinal), !words[end].hasSpaceBefore
    {
      end += 1
    }
    var mark = make(index..<end)
    (mark.month, mark.day) = (month, number)
    return withYear(mark)
  }

  /// “7 August 1998”, “7th of August”.
  private func dayFirst(at index: Int) -> DayMark? {
    guard let day = number(index), (1...31).contains(day), words[index].length <= 2 else {
      return nil
    }
    var at = index + 1
    if at < words.count, clueWords[words[at].hash].contains(.ordinal), !words[at].hasSpaceBefore {
      at += 1
    }
    if at < words.count, words[at].hash == ofWord { at += 1 }
    guard at < words.count, words[at].isCapitalised, let month = monthNumbers[words[at].hash],
      words[at].hasSpaceBefore
    else { return nil }
    at += 1
    if at < words.count, words[at].isMark("."), !words[at].hasSpaceBefore,
      number(at + 1).map(isYear) == true
    {
      at += 1
    }
    var mark = make(index..<at)
    (mark.month, mark.day) = (month, day)
    return withYear(mark)
  }

  /// Adds a year that follows a day and month, behind a comma or not.
  private func withYear(_ mark: DayMark) -> DayMark {
    var at = mark.words.upperBound
    if at < words.count, words[at].isMark(",") { at += 1 }
    guard let year = number(at), words[at].length == 4, isYear(year),
      !words[at].shape.contains(.lineBefore)
    else { return mark }
    var full = make(mark.words.lowerBound..<at + 1)
    (full.year, full.month, full.day) = (year, mark.month, mark.day)
    return full
  }

  /// 1998-08-07, and 8/7/1998 where the day can't be the month.
  private func numeric(at index: Int) -> DayMark? {
    guard index + 4 < words.count, let a = number(index), let b = number(index + 2),
      let c = number(index + 4), !words[index + 1].hasSpaceBefore,
      !words[index + 2].hasSpaceBefore, !words[index + 4].hasSpaceBefore
    else { return nil }
    var mark = make(index..<index + 5)
    if words[index + 1].isMark("-"), words[index + 3].isMark("-"), isYear(a) {
      (mark.year, mark.month, mark.day) = (a, b, c)
    } else if words[index + 1].isMark("/"), words[index + 3].isMark("/"), isYear(c) {
      (mark.year, mark.month, mark.day) = a > 12 ? (c, b, a) : (c, a, b)
      mark.isEitherOrder = a <= 12 && b <= 12
    } else {
      return nil
    }
    return (1...12).contains(mark.month) && mark.fullDate != nil ? mark : nil
  }

  /// A number of four digits that the words around make a year.
  private func yearAlone(at index: Int) -> DayMark? {
    guard words[index].length == 4, let year = number(index), isYear(year) else { return nil }
    if index + 1 < words.count {
      let next = words[index + 1]
      if next.isMark("%") || next.hash == percentWord { return nil }
      if next.isMark("-"), index + 2 < words.count, words[index + 2].kind == .number { return nil }
      // “the 1990s”, “the 1990’s”
      if next.kind == .possessive
        || next.kind == .letters && next.length == 1 && !next.hasSpaceBefore
      {
        return nil
      }
    }
    guard index > 0 else { return nil }
    let before = words[index - 1]
    let isYear =
      clueWords[before.hash].contains(.yearLead) || before.isMark("(")
      || before.hash == theWord && index + 1 < words.count && words[index + 1].kind == .letters
    guard isYear else { return nil }
    var mark = make(index..<index + 1)
    mark.year = year
    return mark
  }

  /// “nineteen ninety-six”, as transcripts have it.
  private func spelledYear(at index: Int) -> DayMark? {
    // Most words differ in their first letter, n.
    guard words[index].first == 0x6E, words[index].hash == nineteenWord, index + 1 < words.count,
      let tens = tensNumbers[words[index + 1].hash]
    else { return nil }
    var mark = make(index..<index + 2)
    mark.year = 1900 + tens
    var at = index + 2
    if at < words.count, words[at].isMark("-") { at += 1 }
    if at < words.count, let unit = unitNumbers[words[at].hash] {
      mark = make(index..<at + 1)
      mark.year = 1900 + tens + unit
    }
    return mark
  }

  private func isYear(_ number: Int) -> Bool { number >= 1900 && number <= 2060 }

  /// The value of a number word that a date may hold.
  private func number(_ index: Int) -> Int? {
    guard index >= 0, index < words.count, words[index].kind == .number else { return nil }
    return numberValues[words[index].hash]
  }
}

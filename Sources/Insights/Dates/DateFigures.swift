internal import Prose

private let nineEleven = TimeSlot.holiday.number("nine-eleven") ?? 0

/// Dates and times written in figures.
extension NumberReader {
  private func digitsGlued(_ text: Span<UInt8>, _ at: Int) -> (value: Int, count: Int)? {
    guard at < end, !words[at].hasSpaceBefore else { return nil }
    return digits(text, at)
  }

  private func gluedMark(_ at: Int, _ mark: Unicode.Scalar) -> Bool {
    at < end && words[at].isMark(mark) && !words[at].hasSpaceBefore
  }

  /// 0…24 in digits or words, as fields hold it: plus 1.
  func hour(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    if let number = digits(text, at) {
      return number.value <= 24 && number.count <= 2 ? (number.value + 1, at + 1) : nil
    }
    guard let (value, next) = belowHundred(at), value <= 12 else { return nil }
    return (value + 1, next)
  }

  /// 0…59, plus 1.
  func minute(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    if let number = digits(text, at) {
      return number.value < 60 && number.count <= 2 ? (number.value + 1, at + 1) : nil
    }
    guard let (value, next) = belowHundred(at), value < 60 else { return nil }
    return (value + 1, next)
  }

  /// ’97, of the hundred years around 1970.
  func shortYear(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    guard at < end, isApostrophe(words[at].first), let number = digitsGlued(text, at + 1),
      number.count == 2
    else { return nil }
    return (number.value + (number.value < 40 ? 2000 : 1900), at + 2)
  }

  /// 1990s, 1990’s, ’90s, the 90s: the first three digits.
  func decade(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    // An apostrophe is often set as an opening quotation mark.
    let isShort = at < end && (isApostrophe(words[at].first) || words[at].first == 0x2018)
    let digitsAt = isShort ? at + 1 : at
    guard let number = digitsAt > at ? digitsGlued(text, digitsAt) : digits(text, at),
      number.value % 10 == 0, digitsAt + 1 < end, !words[digitsAt + 1].hasSpaceBefore
    else { return nil }
    let behind = words[digitsAt + 1]
    guard behind.kind == .possessive || behind.first == 0x73 && behind.length == 1
    else { return nil }
    if number.count == 4, (1000...2100).contains(number.value) {
      return (number.value / 10, digitsAt + 2)
    }
    guard number.count == 2, isShort || isDecade(text, at) else {
      return nil
    }
    return ((number.value < 20 ? 200 : 190) + number.value / 10, digitsAt + 2)
  }

  /// “the 90s”, “the early 90s”, “the 1980s and 90s”, but neither “in their 40s” nor “the low 50s”.
  private func isDecade(_ text: Span<UInt8>, _ at: Int) -> Bool {
    guard at > 0 else { return false }
    if isOn(.the, at - 1) { return true }
    guard at > 1 else { return false }
    if isOn(.and, at - 1) { return at > 2 && digits(text, at - 3)?.count == 4 }
    return isOn(.beforeDate, isHyphen(words[at - 1]) ? at - 2 : at - 1)
      && isOn(.the, isHyphen(words[at - 1]) ? at - 3 : at - 2)
  }

  /// 2025-05-19, 2025-05, with T15:30 behind.
  func isoDate(_ text: Span<UInt8>, _ at: Int, _ fact: inout TimeFact) -> Int? {
    guard let year = digits(text, at), year.count == 4, (1000...2199).contains(year.value),
      at == 0 || !words[at - 1].isMark("/") || words[at].hasSpaceBefore, at + 1 < end,
      !words[at + 1].hasSpaceBefore, isHyphen(words[at + 1]),
      let month = digitsGlued(text, at + 2), month.count == 2, (1...12).contains(month.value)
    else { return nil }
    fact.set(.year, year.value)
    fact.set(.month, month.value)
    guard at + 4 < end, isHyphen(words[at + 3]), let day = digitsGlued(text, at + 4),
      (1...CalendarDate.daysIn(month: month.value, year: year.value)).contains(day.value)
    else { return year.value % 100 < month.value ? nil : at + 3 }
    fact.set(.day, day.value)
    return at + 5
  }

  /// 5/19/25, 19-5-2025, 2025/05/19, 19.5.2025: month first where both can be, unless only the other way gives a month.
  func slashedDate(_ text: Span<UInt8>, _ at: Int, _ fact: inout TimeFact) -> Int? {
    if words[at].length >= 8 { return dottedDate(text, at, &fact) }
    guard let one = digits(text, at), let two = digitsGlued(text, at + 2),
      let three = digitsGlued(text, at + 4), gluedMark(at + 1, "/") || gluedHyphen(at + 1),
      words[at + 1].first == words[at + 3].first
    else { return nil }
    // 8-1-26-3: a row of numbers.
    if gluedMark(at + 5, "/") || gluedHyphen(at + 5) && !opensSpan(at)
      || isInRow(at) && !endsSpan(at)
    {
      return nil
    }
    var (year, month, day) = (three.value, one.value, two.value)
    if one.count == 4 {
      (year, month, day) = (one.value, two.value, three.value)
    } else {
      guard three.count == 2 || three.count == 4 else { return nil }
      if month > 12 { swap(&month, &day) }
      if three.count == 2 { year += year < 50 ? 2000 : 1900 }
    }
    guard (1000...2199).contains(year), (1...12).contains(month),
      (1...CalendarDate.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    fact.set(.year, year)
    fact.set(.month, month)
    fact.set(.day, day)
    if one.count < 4, one.value <= 12, two.value <= 12 { fact.place.insert(.eitherOrder) }
    return at + 5
  }

  /// 19.5.2025, 2025.05.19, in one word: the day stands first, unless it can only be the month.
  private func dottedDate(_ text: Span<UInt8>, _ at: Int, _ fact: inout TimeFact) -> Int? {
    guard words[at].kind == .number, words[at].length <= 10 else { return nil }
    var parts = [0, 0, 0]
    var part = 0
    for offset in words[at].start..<words[at].end {
      if text[offset] == 0x2E {
        part += 1
        guard part < 3 else { return nil }
      } else {
        guard text[offset] &- 0x30 < 10 else { return nil }
        parts[part] = parts[part] * 10 + Int(text[offset] - 0x30)
      }
    }
    guard part == 2 else { return nil }
    if parts[0] > 999 { parts.reverse() }
    if parts[1] > 12 { parts.swapAt(0, 1) }
    guard (1000...2199).contains(parts[2]), (1...12).contains(parts[1]),
      (1...CalendarDate.daysIn(month: parts[1], year: parts[2])).contains(parts[0])
    else { return nil }
    fact.set(.day, parts[0])
    fact.set(.month, parts[1])
    fact.set(.year, parts[2])
    return at + 1
  }

  /// 9/11, 22/04: month first, unless only the other way gives a month.
  func slashedDay(_ text: Span<UInt8>, _ at: Int, _ fact: inout TimeFact) -> Int? {
    guard let one = digits(text, at), gluedMark(at + 1, "/"), let two = digitsGlued(text, at + 2),
      one.count <= 2, two.count <= 2, !gluedMark(at + 3, "/")
    else { return nil }
    let isDayFirst = one.value > 12
    let (month, day) = isDayFirst ? (two.value, one.value) : (one.value, two.value)
    guard (1...12).contains(month),
      (1...CalendarDate.daysIn(month: month, year: 2000)).contains(day)
    else { return nil }
    // 9/11 has become a name.
    if month == 9, day == 11, !isDayFirst {
      fact.set(.holiday, nineEleven)
      return at + 3
    }
    fact.set(.month, month)
    fact.set(.day, day)
    if one.value <= 12, two.value <= 12 { fact.place.insert(.eitherOrder) }
    return at + 3
  }

  /// “10/1/2018-10/7/2018”: strokes in both dates, and a hyphen between.
  private func opensSpan(_ at: Int) -> Bool { gluedMark(at + 1, "/") && gluedMark(at + 7, "/") }

  private func endsSpan(_ at: Int) -> Bool {
    at > 2 && gluedMark(at + 1, "/") && isHyphen(words[at - 1]) && gluedMark(at - 3, "/")
  }

  /// A number and a glued mark stand right before.
  private func isInRow(_ at: Int) -> Bool {
    at > 1 && !words[at].hasSpaceBefore && !words[at - 1].hasSpaceBefore
      && (isHyphen(words[at - 1]) || words[at - 1].isMark("/")) && words[at - 2].kind == .number
  }

  private func gluedHyphen(_ at: Int) -> Bool {
    at < end && isHyphen(words[at]) && !words[at].hasSpaceBefore
  }

  /// 3:30, 15:30:06, 3.30.
  func clock(_ text: Span<UInt8>, _ at: Int, _ fact: inout TimeFact) -> Int? {
    guard at < end else { return nil }
    if at + 1 < end, info(at + 1).isOn(.halfDay) || isZone(at + 1),
      let (hour, minute) = dotted(text, at)
    {
      fact.set(.hour, hour + 1)
      fact.set(.minute, minute + 1)
      return at + 1
    }
    guard let hour = digits(text, at), hour.value <= 24, hour.count <= 2, gluedMark(at + 1, ":"),
      let minute = digitsGlued(text, at + 2), minute.count == 2, minute.value < 60
    else { return nil }
    fact.set(.hour, hour.value + 1)
    fact.set(.minute, minute.value + 1)
    guard gluedMark(at + 3, ":"), let second = digitsGlued(text, at + 4), second.count == 2,
      second.value < 60
    else { return at + 3 }
    fact.set(.second, second.value + 1)
    return at + 5
  }

  /// GMT, EST, in capitals.
  private func isZone(_ at: Int) -> Bool {
    info(at).zone > 0 && words[at].shape.contains(.allCapitals)
  }

  /// 3.30 as one number: hour and minutes.
  private func dotted(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    let word = words[at]
    guard word.kind == .number, word.length == 4 || word.length == 5,
      text[word.end - 3] == 0x2E
    else { return nil }
    var hour = 0
    for offset in word.start..<(word.end - 3) {
      guard text[offset] >= 0x30, text[offset] <= 0x39 else { return nil }
      hour = hour * 10 + Int(text[offset] - 0x30)
    }
    let minute = Int(text[word.end - 2] - 0x30) * 10 + Int(text[word.end - 1] - 0x30)
    return hour <= 24 && minute < 60 ? (hour, minute) : nil
  }

  /// 0900, 1430: four digits of a 24-hour clock.
  func military(_ text: Span<UInt8>, _ at: Int, _ fact: inout TimeFact) -> Int? {
    guard let number = digits(text, at), number.count == 4, number.value / 100 < 25,
      number.value % 100 < 60
    else { return nil }
    fact.set(.hour, number.value / 100 + 1)
    fact.set(.minute, number.value % 100 + 1)
    return at + 1
  }
}

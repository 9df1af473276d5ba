internal import Assets
internal import Prose

/// Reads numbers, days and years of the words at an index. Each returns the value and the index behind, or nil.
struct NumberReader {
  let words: [Word]
  /// The number of each word in the lexicon.
  let symbols: [UInt16]
  let infos: FrozenArray<DateWordInfo>
  /// The index behind the last word that may be read.
  let end: Int

  func info(_ index: Int) -> DateWordInfo { infos[Int(symbols[index])] }

  func isOn(_ list: DateList, _ index: Int) -> Bool {
    index >= 0 && index < end && info(index).isOn(list)
  }

  /// A plain run of digits without comma or point, with how many digits it has.
  func digits(_ text: Span<UInt8>, _ at: Int) -> (value: Int, count: Int)? {
    guard at < end, words[at].kind == .number, words[at].length <= 9 else { return nil }
    var value = 0
    for offset in words[at].start..<words[at].end {
      guard text[offset] >= 0x30, text[offset] <= 0x39 else { return nil }
      value = value * 10 + Int(text[offset] - 0x30)
    }
    return (value, Int(words[at].length))
  }

  /// 1…31, with or without st, nd, rd, th.
  func day(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    if let found = ordinalDay(text, at) { return found }
    guard let number = digits(text, at), number.count <= 2, (1...31).contains(number.value) else {
      return nil
    }
    if isGlued(at + 1), !isOn(.month, at + 1) || !words[at + 1].isCapitalised { return nil }
    return (number.value, at + 1)
  }

  /// Letters stand directly behind a number.
  private func isGlued(_ at: Int) -> Bool {
    at < end && words[at].kind == .letters && !words[at].hasSpaceBefore
  }

  /// 1st … 31st, first … thirty-first.
  func ordinalDay(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    guard let (value, next) = ordinal(text, at), (1...31).contains(value) else { return nil }
    return (value, next)
  }

  /// 19th, nineteenth, twenty-first.
  func ordinal(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    guard at < end else { return nil }
    if let number = digits(text, at) {
      guard at + 1 < end, !words[at + 1].hasSpaceBefore,
        isSuffix(at + 1)
      else { return nil }
      return (number.value, at + 2)
    }
    let here = info(at)
    if here.ordinal > 0 { return (Int(here.ordinal), at + 1) }
    guard here.small >= 20 else { return nil }
    let next = hyphenated(at + 1)
    guard next < end, (1..<10).contains(info(next).ordinal) else { return nil }
    return (Int(here.small + info(next).ordinal), next + 1)
  }

  /// Four digits that may be a year.
  func year(_ text: Span<UInt8>, _ at: Int) -> (Int, Int)? {
    guard let number = digits(text, at), number.count == 4, (1000...2199).contains(number.value)
    else { return nil }
    if isGlued(at + 1), !isOfYear(at + 1) { return nil }
    return (number.value, at + 1)
  }

  /// “2024By”, where scraping has lost the blank, and “2024Q3”.
  private func isOfYear(_ at: Int) -> Bool {
    if words[at].length > 1 {
      return words[at].isCapitalised && !words[at].shape.contains(.allCapitals)
    }
    return (words[at].first == 0x71 || words[at].first == 0x68) && at + 1 < end
      && words[at + 1].kind == .number && !words[at + 1].hasSpaceBefore
  }

  /// nineteen ninety-seven, two thousand and five, twenty twenty-four.
  func spelledYear(_ at: Int) -> (Int, Int)? {
    guard at < end, info(at).small >= 0 else { return nil }
    let first = Int(info(at).small)
    if first == 2, at + 1 < end, info(at + 1).large == 1000 {
      var next = at + 2
      if isOn(.and, next) { next += 1 }
      if let (rest, after) = belowHundred(next) { return (2000 + rest, after) }
      return (2000, at + 2)
    }
    guard (13...21).contains(first) else { return nil }
    let next = at + 1 + (first == 20 && at + 1 < end && isHyphen(words[at + 1]) ? 1 : 0)
    if next < end, info(next).large == 100, first < 20 {
      if let (rest, after) = belowHundred(next + 1) { return (first * 100 + rest, after) }
      return (first * 100, next + 1)
    }
    guard let (rest, after) = belowHundred(next), rest >= 10 else { return nil }
    return (first * 100 + rest, after)
  }

  /// one … ninety-nine.
  func belowHundred(_ at: Int) -> (Int, Int)? {
    guard at < end, info(at).small >= 0 else { return nil }
    let value = Int(info(at).small)
    guard value >= 20 else { return (value, at + 1) }
    let next = hyphenated(at + 1)
    guard next < end, (1..<10).contains(info(next).small) else { return (value, at + 1) }
    return (value + Int(info(next).small), next + 1)
  }

  /// A number with tenths: 30, 2.5, 3 1/2, 1,000, twenty-five, two hundred, two and a half.
  func amount(_ text: Span<UInt8>, _ at: Int) -> (value: Int, tenths: Int, next: Int)? {
    guard at < end else { return nil }
    if words[at].kind == .number { return figure(text, at) }
    guard var (value, next) = belowHundred(at) else { return nil }
    var total = 0
    while next < end, info(next).large > 0 {
      value = min(value, 10_000) * Int(info(next).large)
      next += 1
      let after = isOn(.and, next) ? next + 1 : next
      guard let (rest, behind) = belowHundred(after) else { break }
      total += value
      (value, next) = (rest, behind)
    }
    total += value
    if isOn(.and, next), isOn(.a, next + 1), isOn(.half, next + 2) {
      return (total, 5, next + 3)
    }
    return (total, 0, next)
  }

  private func figure(_ text: Span<UInt8>, _ at: Int) -> (value: Int, tenths: Int, next: Int)? {
    var value = 0
    var tenths: Int?
    for offset in words[at].start..<words[at].end {
      switch text[offset] {
      case 0x2E: tenths = tenths ?? -1
      case 0x2C: continue
      case let digit:
        if tenths == -1 {
          tenths = Int(digit) - 0x30
        } else if tenths == nil {
          value = min(value * 10 + Int(digit) - 0x30, 100_000_000)
        }
      }
    }
    // 3 1/2, 3-1/2
    let next = hyphenated(at + 1)
    if tenths == nil, next + 2 < end, words[next + 1].isMark("/"), digits(text, next)?.value == 1,
      digits(text, next + 2)?.value == 2
    {
      return (value, 5, next + 3)
    }
    if at + 1 < end, words[at + 1].isMark("½"), !words[at + 1].hasSpaceBefore {
      return (value, 5, at + 2)
    }
    if isOn(.and, next), isOn(.a, next + 1), isOn(.half, next + 2) {
      return (value, 5, next + 3)
    }
    return (value, tenths ?? 0, at + 1)
  }

  private func isSuffix(_ index: Int) -> Bool {
    isOn(.ordinalSuffix, index)
  }

  /// The index behind a hyphen, where one stands.
  private func hyphenated(_ at: Int) -> Int { at < end && isHyphen(words[at]) ? at + 1 : at }
}

/// A hyphen, dash or minus that joins words.
func isHyphen(_ word: Word) -> Bool {
  guard word.kind == .mark else { return false }
  switch word.first {
  case 0x2D, 0x2010...0x2014, 0x2212: return true
  case _: return false
  }
}

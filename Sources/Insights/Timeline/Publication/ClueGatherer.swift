internal import Documents
internal import Prose

/// Everything in a text that tells when it was written, found in one pass over its words.
struct ClueGatherer {
  let stretch: Stretch
  private let scanner: DayMarkScanner
  private var offices: OfficeFinder
  private(set) var marks: [DayMark] = []
  private(set) var dateline: DayMark?
  private var clues: [Clue] = []
  private var seen: Set<[Int]> = []

  init(_ stretch: Stretch) {
    self.stretch = stretch
    scanner = DayMarkScanner(stretch.words)
    offices = OfficeFinder(officeTable, stretch.words)
  }

  /// The clues of the whole stretch.
  mutating func gather() -> [Clue] {
    for sentence in stretch.sentences { visit(sentence) }
    clues += officeClues(offices.mentions)
    addWeekdays()
    addLatestYear()
    return clues
  }

  private mutating func visit(_ sentence: Sentence) {
    let firstMark = marks.count
    var index = sentence.words.lowerBound
    var next = index
    while index < sentence.words.upperBound {
      let word = stretch.words[index]
      if index >= next, let mark = scanner.mark(at: index) {
        marks.append(mark)
        next = mark.words.upperBound
        noteDateline(mark, sentence)
      }
      if word.kind == .letters {
        if word.isCapitalised { offices.visit(index) }
        visitSubject(index)
      }
      index += 1
    }
    addYears(marks[firstMark...], sentence)
    addAnniversary(sentence, marks[firstMark...])
  }

  private mutating func visitSubject(_ index: Int) {
    var found: [(NewsTable.Fact, Int)] = []
    newsTable.facts.forEachMatch(in: stretch.words, at: index) { found.append(($0.fact, $1)) }
    for (fact, end) in found {
      let range = TextRange(stretch.words[index].start, stretch.words[end - 1].end)
      for clue in newsClues(fact, range)
      where seen.insert([clue.from, clue.through, Int(clue.weight * 10)]).inserted {
        clues.append(clue)
      }
    }
  }

  /// “TOKYO, March 3 (Agency) —” at the head of the text.
  private mutating func noteDateline(_ mark: DayMark, _ sentence: Sentence) {
    guard dateline == nil, mark.day > 0, mark.year == 0,
      sentence.range.start < stretch.range.start + StatedDay.reach,
      mark.words.lowerBound - sentence.words.lowerBound <= 8,
      endsDateline(stretch.words, from: mark.words.upperBound, to: sentence.words.upperBound)
    else { return }
    for index in sentence.words.lowerBound..<mark.words.lowerBound
    where stretch.words[index].kind == .letters && !stretch.words[index].isCapitalised { return }
    dateline = mark
  }
}

// MARK: - Years

extension ClueGatherer {
  /// A year is not after the present unless the sentence looks ahead.
  private mutating func addYears(_ marks: ArraySlice<DayMark>, _ sentence: Sentence) {
    let years = marks.filter { $0.year > 0 }
    guard !years.isEmpty else { return }
    let ahead = looksAhead(sentence)
    for mark in years {
      let before = mark.words.lowerBound - 1
      let toCome = before >= 0 && aheadPrepositions.contains(stretch.words[before].hash)
      // “the 2011 version” may be a name for what is to come.
      if before >= 0, mark.month == 0, stretch.words[before].hash == theWord { continue }
      if ahead || toCome {
        guard seen.insert([mark.year, 1]).inserted else { continue }
        clues.append(
          Clue(.year, mark.range, from: 0, through: mark.year * 12 + 11, weight: toCome ? 0.5 : 1))
      } else {
        guard seen.insert([mark.year, 2]).inserted else { continue }
        let month = mark.year * 12 + max(0, mark.month - 1)
        clues.append(Clue(.year, mark.range, from: month, through: .always, weight: 2.5))
      }
    }
  }

  private func looksAhead(_ sentence: Sentence) -> Bool {
    stretch.words[sentence.words].contains { aheadWords.contains($0.hash) }
  }

  /// The latest year named as past is most often this year or the last ones.
  private mutating func addLatestYear() {
    let past = clues.filter { $0.kind == .year && $0.through == .always }
    guard let latest = past.max(by: { $0.from < $1.from }) else { return }
    let year = latest.from / 12
    for (later, weight) in [1.2, 0.8, 0.5, 0.3].enumerated() {
      clues.append(Clue(.year, latest.range, year: year + later, weight: weight))
    }
  }
}

// MARK: - Anniversaries

extension ClueGatherer {
  /// “the 80th anniversary of …”, “25 years after the 1990 flood”.
  private mutating func addAnniversary(_ sentence: Sentence, _ marks: ArraySlice<DayMark>) {
    let words = stretch.words
    for index in sentence.words {
      if words[index].hash == anniversaryWord {
        if let count = countBefore(index), count >= 2 {
          addCount(count, sentence, marks, around: index, weight: 4)
        }
      } else if words[index].hash == yearsWord, index + 1 < sentence.words.upperBound,
        yearCountSigns.contains(words[index + 1].hash), let count = countBefore(index), count >= 2
      {
        addCount(count, sentence, marks, around: index, weight: 2)
      }
    }
  }

  private mutating func addCount(
    _ count: Int, _ sentence: Sentence, _ marks: ArraySlice<DayMark>, around index: Int,
    weight: Double
  ) {
    let words = stretch.words
    var years: [(Int, Int)] = marks.filter { $0.year > 0 }.map { ($0.year, $0.words.upperBound) }
    for at in sentence.words {
      newsTable.events.forEachMatch(in: words, at: at) { years.append((Int($0), $1)) }
    }
    let near = years.filter { abs($0.1 - index) <= 14 }
    guard let (year, end) = near.min(by: { abs($0.1 - index) < abs($1.1 - index) }) else { return }
    let first = min(max(index - 2, sentence.words.lowerBound), end - 1)
    let range = TextRange(words[first].start, words[max(end - 1, index)].end)
    clues.append(Clue(.anniversary, range, year: year + count, weight: weight))
    clues.append(
      Clue(
        .anniversary, range, from: (year + count) * 12 - 2, through: (year + count) * 12 + 13,
        weight: 1))
  }

  /// The number right before a word: “80th”, “25”, “fiftieth”, “twenty-five”.
  private func countBefore(_ index: Int) -> Int? {
    let words = stretch.words
    var at = index - 1
    if at >= 0, ordinalEndings.contains(words[at].hash) { at -= 1 }
    guard at >= 0 else { return nil }
    if words[at].kind == .number {
      return words[at].length <= 3 ? numberValues[words[at].hash] : nil
    }
    if let tens = tensNumbers[words[at].hash], tens > 10 { return tens }
    guard let unit = unitNumbers[words[at].hash] else { return nil }
    if at >= 2, words[at - 1].isMark("-"), let tens = tensNumbers[words[at - 2].hash], tens > 10 {
      return tens + unit
    }
    return unit
  }
}

// MARK: - Weekdays

extension ClueGatherer {
  /// The bare weekday that the lead names, as the day of the news.
  var leadWeekday: DayMark? {
    let limit = stretch.sentences.dropFirst(dateline == nil ? 1 : 0).prefix(4).last?.range.end ?? 0
    return marks.first { $0.weekday > 0 && $0.day == 0 && $0.range.start < limit }
  }

  /// A weekday and a day of the month that are one day fit one year in six or so.
  private mutating func addWeekdays() {
    for mark in marks where mark.weekday > 0 && mark.day > 0 && mark.year == 0 {
      addYearsThatFit(mark, weekday: mark.weekday, range: mark.range, weight: 3)
    }
    if let dateline { addDateline(dateline) }
    if let pair = sameDay() {
      addYearsThatFit(pair.date, weekday: pair.weekday.weekday, range: pair.date.range, weight: 2.5)
    }
  }

  private mutating func addYearsThatFit(
    _ mark: DayMark, weekday: Int, range: TextRange, weight: Double
  ) {
    for year in MonthScores.first / 12..<MonthScores.end / 12 {
      guard mark.day <= CalendarDate.daysIn(month: mark.month, year: year) else { continue }
      let date = CalendarDate(year: year, month: mark.month, day: mark.day)
      if date.weekday == weekday {
        clues.append(
          Clue(
            .weekday, range, from: date.monthNumber - 3, through: date.monthNumber + 6,
            weight: weight))
      }
    }
  }

  /// The dateline's month, and the years in which the lead's weekday falls on its day or shortly before.
  private mutating func addDateline(_ mark: DayMark) {
    for year in MonthScores.first / 12..<MonthScores.end / 12 {
      guard mark.day <= CalendarDate.daysIn(month: mark.month, year: year) else { continue }
      let date = CalendarDate(year: year, month: mark.month, day: mark.day)
      var weight = 3.0
      if let lead = leadWeekday {
        switch (date.weekday - lead.weekday + 7) % 7 {
        case 0: weight += 2.7
        case 1: weight += 0.6
        case _: break
        }
      }
      clues.append(
        Clue(
          .dateline, mark.range, from: date.monthNumber, through: date.monthNumber, weight: weight))
    }
  }

  /// A day of the month and a bare weekday before the same word: “a May 19 post”, “his Monday post”.
  func sameDay() -> (date: DayMark, weekday: DayMark)? {
    let words = stretch.words
    func next(_ mark: DayMark) -> WordHash? {
      let at = mark.words.upperBound
      guard at < words.count, words[at].kind == .letters, !words[at].isCapitalised,
        words[at].length > 3
      else { return nil }
      return words[at].hash
    }
    let bare = marks.filter { $0.weekday > 0 && $0.day == 0 }
    for date in marks.reversed() where date.day > 0 && date.weekday == 0 {
      guard let noun = next(date), !sameDayExceptions.contains(noun) else { continue }
      if let weekday = bare.first(where: { next($0) == noun }) { return (date, weekday) }
    }
    return nil
  }
}

private let anniversaryWord = WordHash("anniversary")
private let yearsWord = WordHash("years")
private let yearCountSigns: Set<WordHash> = ["after", "since", "ago"].hashes
private let aheadPrepositions: Set<WordHash> = ["by", "until", "till", "through"].hashes
private let aheadWords: Set<WordHash> = [
  "will", "won't", "would", "could", "expected", "expects", "expect", "plans", "planned", "plan",
  "scheduled", "due", "maturing", "mature", "forecast", "forecasts", "projected", "hopes", "aims",
  "hoped", "can", "anticipated", "estimates", "notes", "debentures", "bonds", "next", "upcoming",
  "should", "may", "might",
  "election", "presidential", "nomination", "candidate", "race", "campaign", "deadline",
].hashes
private let sameDayExceptions: Set<WordHash> = [
  "with", "from", "after", "when", "that", "before", "evening", "morning", "night", "afternoon",
  "because", "where", "which", "while", "under", "over",
].hashes

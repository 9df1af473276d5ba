internal import Prose

/// Gives facts their values one after the other, and remembers the dates spoken of on the way.
struct TimeResolver {
  /// The day of publication; nil where nothing tells, as in histories.
  let published: CalendarDate?
  /// The date spoken of last, as far as it is known, and the paragraph and sentence it stood in.
  private(set) var around: CalendarDate?
  private(set) var aroundSentence: Int32 = -100
  private(set) var aroundParagraph = -100
  /// The day spoken of last, and its sentence.
  private(set) var aroundDay: (date: CalendarDate?, sentence: Int32) = (nil, -100)
  /// Where a history has come to: a year, and the month where one was told. Years named in passing do not move it.
  private(set) var story: CalendarDate?
  /// The year that was last named in full, and where.
  private(set) var year: Int?
  private(set) var yearSentence: Int32 = -100
  /// The quarter spoken of last: a year and 1…4.
  private(set) var quarter: (year: Int, quarter: Int)?
  private(set) var quarterSentence: Int32 = -100
  /// The date told last is seen from the day of publication (“last year”), and a history is in its own time again.
  private(set) var isBackToday = false
  /// The day of a line with nothing else on it, which holds for the times of day below.
  private(set) var agenda: CalendarDate?
  /// The year of a line with nothing else on it, as chronologies have them, and whether this paragraph is one of the
  /// entries below it, which begin with their days.
  private var headed: Int?
  private(set) var isEntry = false
  /// The year that opens its sentence (“In 2012 …”), and where.
  private(set) var opening: (year: Int, sentence: Int32)?
  /// The date long past that the text has gone back to.
  var flashback: Flashback?
  /// The year of the first birth that the text tells.
  private var birth: Int?
  private(set) var paragraph = 0
  private(set) var sentence: Int32 = 0

  /// The text tells of years long past, so that a month or day without a year belongs to the year spoken of.
  let isHistory: Bool

  /// The day of publication is no guess, so that even a history can be seen from it (“last year”).
  var isDayGiven = false

  /// The text is news of a day that nothing tells: what is seen from that day (“last year”, “on Monday”) stays open, and a
  /// year told in passing is not that of a month without one.
  var looksFromToday = false

  init(_ published: CalendarDate?, isHistory: Bool = false) {
    (self.published, self.isHistory) = (published, isHistory)
  }

  /// The day that a dateline tells: the text was written then, and came out a little later.
  private(set) var written: CalendarDate?

  /// The day that “today” and “on Monday” are seen from, where it is known to the day.
  var today: CalendarDate? { written ?? published.flatMap { $0.day > 0 ? $0 : nil } }

  /// What “last year” and “three years ago” are seen from: publication, in a history the date spoken of last.
  var present: CalendarDate? { published ?? (looksFromToday ? nil : around) }

  /// Tells where the next fact stands.
  mutating func enter(_ fact: TimeFact, paragraph: Int, opensIt: Bool) {
    if paragraph != self.paragraph {
      isEntry = opensIt && headed != nil && fact.month > 0 && fact.year == 0
    }
    self.paragraph = paragraph
    sentence = fact.sentence
  }

  /// The date that a day or month without a year is told from in an entry of a chronology.
  func entryBase(for fact: TimeFact) -> CalendarDate? {
    guard isEntry, fact.direction == nil, let headed else { return nil }
    return aroundParagraph == paragraph ? around : .year(headed)
  }

  /// The date that “that day”, “later” and “the next” are seen from: the last one spoken of nearby, else publication.
  var base: CalendarDate? {
    if let around,
      published == nil || aroundParagraph == paragraph || sentence - aroundSentence <= 1
    {
      return around
    }
    return published ?? around
  }

  /// As `base`, for words that cannot be seen from publication (“that day”, “the following month”): from farther away too.
  func told(_ fact: TimeFact) -> CalendarDate? {
    guard fact.direction == .that || fact.direction == .following || fact.direction == .previous,
      let around, sentence - aroundSentence <= 5, around.day > 0 || fact.unit != .day
    else { return base }
    return around
  }

  /// The day that “the Tuesday” is seen from: the last one told nearby.
  func toldDay(_ fact: TimeFact) -> CalendarDate? {
    if let told = told(fact), told.day > 0, told != published { return told }
    return sentence - aroundDay.sentence <= 6 ? aroundDay.date : nil
  }

  var isQuarterTalk: Bool { quarter != nil && sentence - quarterSentence <= 3 }

  mutating func resolve(_ fact: TimeFact) -> TimeExpression {
    if fact.age > 0, let birth {
      around = .year(birth + Int(fact.age))
      (aroundSentence, aroundParagraph) = (sentence, paragraph)
    }
    if fact.place.contains(.birth) { birth = birth ?? Int(fact.year) }
    var expression = value(of: fact)
    expression.range = fact.range
    expression.modifier = fact.modifier
    if fact.form != .duration, fact.form != .set { addTime(fact, &expression) }
    remember(fact, expression)
    return expression
  }

  private func value(of fact: TimeFact) -> TimeExpression {
    switch fact.form {
    case .calendar: return calendar(fact)
    case .relative: return relative(fact)
    case .shifted: return shifted(fact)
    case .duration:
      var value = TimeValue(Int(fact.amount), fact.unit ?? .year, tenths: Int(fact.tenths))
      (value.a, value.b) = (fact.smaller, fact.smallest)
      return made(.duration, value, .words)
    case .set: return set(fact)
    case .reference:
      let shape: TimeValue.Shape =
        fact.reference == .past ? .past : fact.reference == .future ? .future : .present
      return made(.date, TimeValue(shape), .words)
    case .time: return dayOfTime(fact)
    }
  }

  func made(
    _ kind: TimeExpression.Kind, _ value: TimeValue, _ cause: TimeCause.Kind,
    tense: TimeFact.Tense = .unknown, from anchor: CalendarDate? = nil
  ) -> TimeExpression {
    let isGuess = cause == .nearest || cause == .open || cause == .around
    return TimeExpression(
      range: TextRange(0, 0), kind: kind, payload: value,
      certainty: isGuess || cause == .aroundYear && looksFromToday ? .likely : .sure,
      cause: TimeCause(cause, tense: tense, anchor: anchor))
  }

  private func addTime(_ fact: TimeFact, _ expression: inout TimeExpression) {
    let time = timeOfDay(fact)
    guard !time.isEmpty else { return }
    if expression.payload.shape == .present {
      expression.payload = TimeValue(.day, year: 0, 0, 255)
    }
    expression.payload.time = time
    expression.kind = .time
  }

  private func timeOfDay(_ fact: TimeFact) -> TimeOfDay {
    var time = TimeOfDay()
    time.part = fact.part
    if fact.hour > 0 {
      time.hour = UInt8(clamping: fact.hourOfDay + 1)
      (time.minute, time.second, time.zone) = (fact.minute, fact.second, fact.zone)
      if fact.form == .time, fact.shift == .before { time.goBack() }
      time.part = nil
    }
    return time
  }

  private func set(_ fact: TimeFact) -> TimeExpression {
    var value = TimeValue(max(1, Int(fact.amount)), fact.unit ?? .day)
    if fact.hour > 0 || fact.unit == nil && fact.part != nil && fact.amount == 0, fact.weekday == 0
    {
      value = TimeValue(.day, year: 0, 0, 255)
      value.time = timeOfDay(fact)
      return made(.set, value, .words)
    }
    if let feast = feast(fact) {
      value = feast
    } else if fact.day > 0 {
      value = TimeValue(.day, year: 0, 0, Int(fact.day))
    } else if fact.weekday > 0, fact.ordinal == 0 {
      value = TimeValue(.week, year: 0, 0, Int(fact.weekday))
    } else if fact.month > 0 {
      value = TimeValue(.day, year: 0, Int(fact.month))
    } else if fact.season > 0 {
      value = TimeValue(.season, year: 0, Int(fact.season))
    } else if fact.unit == .quarter, fact.amount == 1 {
      value = TimeValue(1, .quarter)
    } else if fact.unit == .weekend {
      value = TimeValue(.week, year: 0, 0, 8)
    } else if fact.unit == .weekday {
      value = TimeValue(.week, year: 0, 0, 9)
    }
    if fact.weekday > 0 { value.time = timeOfDay(fact) }
    return made(.set, value, .words)
  }

  /// “every Christmas”: a day that is the same each year.
  private func feast(_ fact: TimeFact) -> TimeValue? {
    guard fact.holiday > 0, Int(fact.holiday) <= holidays.count else { return nil }
    guard case .fixed(let month, let day) = holidays[Int(fact.holiday) - 1].rule else {
      return TimeValue(1, .year)
    }
    return TimeValue(.day, year: 0, month, day)
  }

  /// Keeps what later words may refer to.
  private mutating func remember(_ fact: TimeFact, _ expression: TimeExpression) {
    let value = expression.payload
    if fact.form == .calendar, fact.year != 0 {
      year = fact.year < 0 ? Int(fact.year) + 1 : Int(fact.year)
      yearSentence = sentence
    }
    noteToday(fact)
    noteOpening(fact, value)
    noteFlashback(fact, value)
    rememberQuarter(fact, value)
    guard fact.form != .duration, fact.form != .set, fact.form != .reference,
      !isOnce(fact), let span = value.span, let from = span.from
    else { return }
    if fact.form == .time, fact.direction == nil, fact.offset == 0, fact.month == 0,
      fact.weekday == 0
    {
      return
    }
    if fact.form == .calendar || fact.form == .time && fact.year != 0 { tell(fact, from) }
    if isStep(fact, from) { story = CalendarDate(year: Int(from.year), month: Int(from.month)) }
    // “a province since 513”, “he recalled in 2009”: told in passing.
    let isPassing = fact.signal == .since || fact.place.contains(.ofSpeech)
    let isNear = aroundParagraph == paragraph || fact.weekday > 0 && sentence - aroundSentence < 4
    if isPassing, around != nil, isNear { return }
    around = from
    if from.day > 0 { aroundDay = (from, sentence) }
    aroundSentence = sentence
    aroundParagraph = paragraph
    if published == nil || isHistory, from.year != 0 { year = Int(from.year) }
  }

  /// Keeps the day of a line of its own: what stands below happens then.
  mutating func beginDay(_ expression: TimeExpression) {
    guard expression.kind == .date, let day = expression.span?.from else { return }
    headed = day.month == 0 && day.year > 0 ? Int(day.year) : nil
    if day.day > 0 { agenda = day }
  }

  /// Keeps the day of a dateline, where it lies just before that of publication.
  mutating func beWritten(_ expression: TimeExpression) {
    guard let published, published.day > 0, let day = expression.span?.from, day.day > 0,
      (1...3).contains(published.dayNumber - day.dayNumber)
    else { return }
    written = day
  }

  /// Keeps the year that opens its sentence, or that a “when” goes on from.
  private mutating func noteOpening(_ fact: TimeFact, _ value: TimeValue) {
    let opens =
      fact.place.contains(.opening) && fact.signal != .since && fact.signal != .until
    guard opens || fact.place.contains(.told), value.shape == .day, value.year > 0, value.a == 0,
      fact.form == .calendar || fact.form == .relative
    else { return }
    opening = (Int(value.year), sentence)
  }

  /// Keeps whether a history speaks of its own day, by the dates that can tell.
  private mutating func noteToday(_ fact: TimeFact) {
    switch fact.direction {
    case .last, .this, .next: isBackToday = fact.form == .relative || fact.form == .calendar
    case .that, .previous, .following, .the, .yearAgo, nil:
      if fact.form == .calendar, fact.year != 0 { isBackToday = false }
    }
  }

  /// “The following year …”, “Two years later …”: a history goes on from there.
  private func isStep(_ fact: TimeFact, _ date: CalendarDate) -> Bool {
    guard fact.place.contains(.opening), isHistory || published == nil, date.year != 0 else {
      return false
    }
    return fact.form == .relative && (fact.direction == .following || fact.direction == .that)
      || fact.form == .shifted && (fact.shift == .after || fact.shift == .before)
  }

  /// A day of history with a name: what is told is not told from there.
  private func isOnce(_ fact: TimeFact) -> Bool {
    guard fact.holiday > 0, Int(fact.holiday) <= holidays.count,
      case .once = holidays[Int(fact.holiday) - 1].rule
    else { return false }
    return true
  }

  /// “the three months ended Dec. 31”, “the quarter ended July 31”: the quarter that holds most of them.
  mutating func speakOfQuarter(ending fact: TimeFact) {
    guard let end = calendar(fact).span?.from, end.month > 0, end.year > 0 else { return }
    let middle = CalendarDate(year: Int(end.year), month: Int(end.month)).adding(months: -1)
    quarter = (Int(middle.year), (Int(middle.month) + 2) / 3)
    quarterSentence = fact.sentence
  }

  /// A quarter that has begun is spoken of from there on, up to a longer part of a year (“for the nine months”).
  private mutating func rememberQuarter(_ fact: TimeFact, _ value: TimeValue) {
    if value.shape == .quarter, value.a > 0, fact.form != .shifted, fact.direction != .yearAgo {
      // A quarter to come or in progress is spoken of in passing (“a charge in the fourth quarter”).
      if fact.tense != .past, let last = value.span?.to, let published, published <= last { return }
      quarter = (Int(value.year), Int(value.a))
      quarterSentence = sentence
    } else if fact.form == .duration, fact.unit == .month, fact.amount == 6 || fact.amount == 9,
      fact.signal == .in || fact.signal == .for || fact.signal == .through
    {
      quarter = nil
    }
  }

  /// A month or season moves the story, and a year that opens a sentence; a year in its midst (“a report of 2005”) does not.
  private mutating func tell(_ fact: TimeFact, _ date: CalendarDate) {
    let isNear = fact.direction == nil || fact.direction == .that || fact.direction == .following
    guard date.year != 0, isNear, fact.decade == 0, fact.century == 0 else { return }
    if fact.place.contains(.aside), story != nil { return }
    if fact.month > 0 || fact.season > 0 && fact.year != 0 {
      story = CalendarDate(year: Int(date.year), month: Int(date.month))
    } else if fact.year != 0, story == nil || fact.place.contains(.opening),
      story?.year != date.year
    {
      story = .year(Int(date.year))
    }
  }
}

internal import Documents
internal import Prose

/// A sentence on the bench: its clauses, and the expressions that place something in it.
struct EventSentence {
  var index: Int
  var kind: Block.Kind
  var range: TextRange
  var cutter: ClauseCutter
  var clauses: [Clause]
  /// Indices into `Analysis.times` of the expressions that have a place on the calendar.
  var times: [Int]

  /// The clause that a word belongs to.
  func clause(ofWord word: Int) -> Int? { clauses.firstIndex { $0.words.contains(word) } }
}

/// Makes the entries of a stretch, sentence by sentence.
struct TimelineMaker {
  let stretch: Stretch
  let analysis: Analysis
  private(set) var entries: [TimelineEntry] = []
  /// Events without a date of their own, with how much they weigh.
  private var undated: [UndatedEvent] = []
  private var nextTime = 0
  /// Sentences of the story without a date.
  private var plain: [EventSentence] = []
  private var headline: EventSentence?
  private var headlineWords: Set<WordHash> = []

  init(_ stretch: Stretch, _ analysis: Analysis) {
    (self.stretch, self.analysis) = (stretch, analysis)
  }

  mutating func make(in text: Span<UInt8>) -> [TimelineEntry] {
    var told = 0
    for (index, block) in stretch.blocks.enumerated() {
      for sentence in stretch.sentencesOfBlock[index] {
        let times = times(in: stretch.sentences[sentence].range)
        guard tells(block.kind) else { continue }
        let words = stretch.sentences[sentence].words
        let cutter = ClauseCutter(stretch, words, in: text)
        let event = EventSentence(
          index: sentence, kind: block.kind, range: stretch.sentences[sentence].range,
          cutter: cutter, clauses: cutter.clauses(), times: times)
        addDated(event)
        if block.kind == .headline {
          headline = headline ?? event
          headlineWords.formUnion(contentWords(event.range, stretch, in: text))
        } else {
          told += 1
        }
        if block.kind == .paragraph || block.kind == .standfirst {
          addUndated(event, position: told, in: text)
          if times.isEmpty { plain.append(event) }
        }
      }
    }
    entries += placed(undated, sentences: told)
    return merged(in: text).map(withPeople).sorted {
      ($0.date.order, $0.event.start) < ($1.date.order, $1.event.start)
    }
  }

  private func merged(in text: Span<UInt8>) -> [TimelineEntry] {
    var same = SameEvents(stretch, headline: headline, in: text)
    for entry in entries.sorted(by: { $0.sentence.start < $1.sentence.start }) {
      same.add(entry, in: text)
    }
    if let headline, headline.times.isEmpty { same.addHeadline(headline, in: text) }
    same.settleFirst(in: text)
    let told = Set(entries.map(\.sentence))
    for sentence in plain where !told.contains(sentence.range) {
      same.addRetelling(sentence, in: text)
    }
    return same.entries
  }

  private func tells(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .standfirst, .caption, .paragraph, .list, .quotation: true
    case .byline, .dateline, .heading, .furniture: false
    }
  }

  /// The expressions of a sentence that have a place on the calendar; sentences come in order.
  private mutating func times(in range: TextRange) -> [Int] {
    var found: [Int] = []
    while nextTime < analysis.times.count, analysis.times[nextTime].range.start < range.end {
      let time = analysis.times[nextTime]
      if time.range.start >= range.start, time.kind == .date || time.kind == .time,
        time.interval != nil
      {
        found.append(nextTime)
      }
      nextTime += 1
    }
    return found
  }
}

// MARK: - Dated

extension TimelineMaker {
  /// One entry for each date of a sentence that places something.
  private mutating func addDated(_ sentence: EventSentence) {
    var dates: Set<DateSpan> = []
    var used: Set<Int> = []
    for time in sentence.times {
      let expression = analysis.times[time]
      guard let date = place(expression), dates.insert(date).inserted else { continue }
      let word = stretch.word(at: expression.range.start)
      if isDateline(word, sentence) || isAttributive(expression, word) || isClock(expression, word)
      {
        continue
      }
      if case .second = expression.bounds { continue }
      let clause = sentence.clause(ofWord: word) ?? 0
      let event = event(sentence, clause, expression, isFirst: used.insert(clause).inserted)
      entries.append(
        TimelineEntry(
          date: date, certainty: expression.certainty, anchor: .expression, time: time,
          sentence: sentence.range, event: event, cause: .expression(expression.cause)))
    }
  }

  /// The date of an expression; “until October” tells of what happens in October.
  private func place(_ expression: TimeExpression) -> DateSpan? {
    if case .closes = expression.bounds { return expression.span }
    return expression.interval
  }

  /// The clause of an expression; a second date in it has only the words from the verb on.
  private func event(
    _ sentence: EventSentence, _ index: Int, _ expression: TimeExpression, isFirst: Bool
  ) -> TextRange {
    var clause = sentence.clauses[index]
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    let isBound = expression.bounds != .none
    if !isFirst, let verb = clause.mainVerb, verb + 1 < clause.words.upperBound,
      stretch.words[verb].end <= expression.range.start
    {
      clause.words = verb + 1..<clause.words.upperBound
      clause.mainVerb = nil
      return cut.range(of: clause, date: isBound ? nil : expression.range, keepsDate: isBound)
    }
    let range = cut.range(of: clause, date: expression.range, keepsDate: isBound)
    guard sentence.cutter.telling(clause) == .report, range.count < 30,
      index + 1 < sentence.clauses.count
    else { return range }
    clause.words = clause.words.lowerBound..<sentence.clauses[index + 1].words.upperBound
    return cut.range(of: clause, date: expression.range)
  }

  /// “TOWN, March 3 (Agency) —” at the head of a sentence is no event.
  private func isDateline(_ word: Int, _ sentence: EventSentence) -> Bool {
    let first = sentence.cutter.first
    guard word - first <= 8, stretch.words[first].shape.contains(.allCapitals) else { return false }
    let end = stretch.sentences[sentence.index].words.upperBound
    return endsDateline(stretch.words, from: word + 1, to: end)
  }

  /// “the 2018 World Cup”: a year that is part of a name.
  private func isAttributive(_ expression: TimeExpression, _ word: Int) -> Bool {
    guard expression.range.count == 4, stretch.words[word].kind == .number, word > 0,
      word + 1 < stretch.words.count
    else { return false }
    let next = stretch.words[word + 1]
    let before = stretch.words[word - 1]
    return (determiners.contains(before.hash) || before.kind == .possessive) && next.isCapitalised
      && next.kind == .letters
  }

  /// “15:11”, “six minutes later”: a time of a day that the words do not name.
  private func isClock(_ expression: TimeExpression, _ word: Int) -> Bool {
    guard expression.kind == .time else { return false }
    var at = word
    while at < stretch.words.count, stretch.words[at].start < expression.range.end {
      let here = stretch.words[at]
      if weekdayNumbers[here.hash] != nil || monthNumbers[here.hash] != nil { return false }
      if clockWords.contains(here.hash) { return true }
      at += 1
    }
    return stretch.words[word].kind == .number
  }

  private func withPeople(_ entry: TimelineEntry) -> TimelineEntry {
    var entry = entry
    entry.people = analysis.people.indices.filter { index in
      let person = analysis.people[index]
      return person.kind == .subject
        && overlaps(person.mentions, entry.sentence)
    }
    return entry
  }

  /// Whether a mention lies in a range; mentions are in the order of the text.
  private func overlaps(_ mentions: [Mention], _ range: TextRange) -> Bool {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < mentions.count && mentions[low].range.start < range.end
  }
}

private let clockWords: Set<WordHash> = [
  "minute", "minutes", "hour", "hours", "second", "seconds",
].hashes
private let determiners: Set<WordHash> = ["the", "its", "their", "his", "her", "our", "this"].hashes

// MARK: - Undated

/// An event that no date in its sentence places.
struct UndatedEvent {
  var sentence: TextRange
  var event: TextRange
  /// How much it belongs on the timeline.
  var weight: Int
}

extension TimelineMaker {
  /// Notes the event of a sentence whose clause has no date.
  private mutating func addUndated(
    _ sentence: EventSentence, position: Int, in text: Span<UInt8>
  ) {
    guard let (clause, weight) = undatedClause(sentence) ?? leadClause(sentence, position) else {
      return
    }
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    var total =
      weight
      + min(3, headlineWords.intersection(contentWords(sentence.range, stretch, in: text)).count)
    if position == 1 {
      total += 6
    } else if position == 2 {
      total += 3
    } else if position <= 5 {
      total += 1
    }
    undated.append(
      UndatedEvent(
        sentence: sentence.range, event: cut.range(of: sentence.clauses[clause], date: nil),
        weight: total))
  }

  /// The first sentence of the story tells what the news is, whatever its verb; its last clause that is no “who …”.
  private func leadClause(_ sentence: EventSentence, _ position: Int) -> (Int, Int)? {
    guard position == 1, sentence.times.isEmpty else { return nil }
    let told = sentence.clauses.indices.first {
      sentence.cutter.telling(sentence.clauses[$0]) != .report && sentence.clauses[$0].verb != nil
    }
    return (told ?? 0, 4)
  }

  /// The first clause that tells an event outside of quotation marks, and has no date.
  private func undatedClause(_ sentence: EventSentence) -> (Int, Int)? {
    for (index, clause) in sentence.clauses.enumerated() {
      let hasDate = sentence.times.contains {
        clause.words.contains(stretch.word(at: analysis.times[$0].range.start))
      }
      switch sentence.cutter.telling(clause) {
      case .event:
        guard let verb = clause.verb, !isQuoted(stretch.words[verb].range), !hasDate else {
          return nil
        }
        if index == 0 { return (index, 4) }
        if clause.isSubordinate, !sentence.cutter.tag(clause.words.lowerBound).contains(.that) {
          return nil
        }
        return (index, 2)
      case .report:
        if hasDate { return nil }
      case .other: return nil
      }
    }
    return nil
  }

  private func isQuoted(_ range: TextRange) -> Bool {
    var low = 0
    var high = analysis.quotes.count
    while low < high {
      let middle = (low + high) / 2
      if analysis.quotes[middle].range.end <= range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < analysis.quotes.count && analysis.quotes[low].kind != .indirect
      && analysis.quotes[low].range.overlaps(range)
  }

  /// The weightiest events, at most one for four sentences, on the lead's day or the day of publication.
  private func placed(_ events: [UndatedEvent], sentences: Int) -> [TimelineEntry] {
    guard let published = analysis.published, published.date.day > 0, !events.isEmpty else {
      return []
    }
    let limit = max(1, (sentences * 10 + 12) / 32)
    let lowest = events.map(\.weight).sorted(by: >).prefix(limit).last ?? 0
    var left = limit
    return events.compactMap { event in
      guard event.weight >= lowest, left > 0 else { return nil }
      left -= 1
      return entry(event, published)
    }
  }

  private func entry(_ event: UndatedEvent, _ published: Publication) -> TimelineEntry {
    if let day = leadDay {
      return TimelineEntry(
        date: DateSpan(day), certainty: .likely, anchor: .lead, time: nil,
        sentence: event.sentence, event: event.event, cause: .lead(day))
    }
    return TimelineEntry(
      date: DateSpan(published.date), certainty: .likely, anchor: .published, time: nil,
      sentence: event.sentence, event: event.event, cause: .published(published.date))
  }

  /// The day within a week before the publication that the first two sentences of the story speak of.
  var leadDay: CalendarDate? {
    guard let published = analysis.published?.date, published.day > 0,
      let lead = stretch.blocks.firstIndex(where: { $0.kind == .paragraph }),
      let first = stretch.sentencesOfBlock[lead].first
    else { return nil }
    let end = stretch.sentences[min(first + 1, stretch.sentences.count - 1)].range.end
    for time in analysis.times where time.range.start >= stretch.sentences[first].range.start {
      if time.range.start >= end { break }
      guard let day = time.span?.from, time.span?.to == day, day.day > 0 else { continue }
      let distance = published.dayNumber - day.dayNumber
      return (0...7).contains(distance) ? day : nil
    }
    return nil
  }
}

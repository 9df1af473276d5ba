internal import Documents
internal import Prose

/// An event that no date in its sentence places.
struct UndatedEvent {
  var sentence: TextRange
  var event: TextRange
  /// How much it belongs on the timeline.
  var weight: Int
  /// The day that its place in the text gives it.
  var day: CalendarDate?
}

extension TimelineMaker {
  /// The sentences that open a story, among which “has done” and “will do” are news; behind them they are background.
  private static let opening = 5
  /// The weight of a sentence that tells by its first verb what happened or is happening.
  private static let plain = 5

  /// The event of a sentence that no date places, if it tells one.
  func undatedEvent(_ sentence: EventSentence, in text: Span<UInt8>) -> UndatedEvent? {
    guard let (clause, weight) = undatedClause(sentence) ?? leadClause(sentence),
      weight >= TimelineMaker.plain || sentence.position <= opening(sentence),
      !sentence.isOfOld || sentence.position == 1,
      !goesOnQuoting.contains(sentence.index)
    else { return nil }
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    var total = weight
    total += min(
      2, headlineWords.intersection(contentWords(sentence.range, stretch, in: text)).count)
    if sentence.position == 1 {
      total += 6
    } else if sentence.position == 2 {
      total += 3
    } else if sentence.position <= 5 {
      total += 1
    }
    return UndatedEvent(
      sentence: sentence.range, event: cut.range(of: whole(clause, of: sentence), date: nil),
      weight: total, day: sentence.day)
  }

  /// A sentence with the date of something else is of the news only where it opens the story.
  private func opening(_ sentence: EventSentence) -> Int {
    sentence.times.isEmpty ? TimelineMaker.opening : 2
  }

  /// “The board announced that the yard will close in May”: two events, one of them without a date.
  func announces(_ sentence: EventSentence) -> Bool {
    guard sentence.clauses.count > 1, sentence.cutter.telling(sentence.clauses[0]) == .event,
      sentence.cutter.tag(sentence.clauses[1].words.lowerBound).contains(.that)
    else { return false }
    return !sentence.times.contains {
      sentence.clauses[0].words.contains(stretch.word(at: analysis.times[$0].range.start))
    }
  }

  /// The first sentence of the story tells what the news is, whatever its verb; its last clause that is no “who …”.
  private func leadClause(_ sentence: EventSentence) -> (Int, Int)? {
    guard sentence.position == 1 else { return nil }
    let told = sentence.clauses.indices.first {
      sentence.cutter.telling(sentence.clauses[$0]) != .report && sentence.clauses[$0].verb != nil
    }
    return (told ?? 0, 4)
  }

  /// The first clause that tells an event outside of quotation marks, maybe behind one that somebody says something.
  private func undatedClause(_ sentence: EventSentence) -> (Int, Int)? {
    var penalty = 0
    for (index, clause) in sentence.clauses.enumerated() {
      guard let verb = clause.verb, !isQuoted(stretch.words[verb].range) else { return nil }
      switch sentence.cutter.telling(clause) {
      case .event:
        let weight = sentence.cutter.weight(of: clause)
        if index == 0 { return (mainClause(sentence) ?? index, weight) }
        if clause.isSubordinate, !sentence.cutter.tag(clause.words.lowerBound).contains(.that) {
          return nil
        }
        return (index, weight - 2 - penalty)
      case .report: continue
      case .other:
        if sentence.cutter.hasOpinion(clause) { return nil }
        penalty = 1
      }
    }
    return nil
  }

  /// A clause with what is told in the next one: “the yard announced” says nothing without “that it will close”.
  func whole(_ index: Int, of sentence: EventSentence) -> Clause {
    var clause = sentence.clauses[index]
    guard index + 1 < sentence.clauses.count, let verb = clause.mainVerb else { return clause }
    let cutter = sentence.cutter
    let next = sentence.clauses[index + 1]
    let opening = cutter.tag(next.words.lowerBound)
    let follows =
      tellsMore(verb, cutter)
      && (stretch.words[next.words.lowerBound - 1].kind != .mark
        || (verb..<clause.words.upperBound).contains { cutter.tag($0).contains(.that) })
      && opening.isDisjoint(with: [.coordinator, .subordinator, .relative])
    guard opening.contains(.that) || follows, next.words.lowerBound - verb < 8 else {
      return clause
    }
    clause.words = clause.words.lowerBound..<next.words.upperBound
    clause.mainVerb = next.mainVerb ?? verb
    return clause
  }

  private func tellsMore(_ verb: Int, _ cutter: ClauseCutter) -> Bool {
    !cutter.tag(verb).isDisjoint(with: [.report, .announcing])
  }

  /// “After the ferry sank, the yard closed”: the clause behind one that leans on it, if it tells an event too.
  private func mainClause(_ sentence: EventSentence) -> Int? {
    let first = sentence.clauses[0].words.lowerBound
    guard
      sentence.cutter.tag(first).contains(.subordinator)
        || sentence.cutter.tag(first + 1).contains(.subordinator),
      let next = sentence.clauses.indices.dropFirst().first(where: {
        !sentence.clauses[$0].isSubordinate
      }),
      sentence.cutter.telling(sentence.clauses[next]) == .event
    else { return nil }
    return next
  }

  func isQuoted(_ range: TextRange) -> Bool {
    let index = analysis.quotes.firstIndex(endingAfter: range.start)
    return index < analysis.quotes.count && analysis.quotes[index].kind != .indirect
      && analysis.quotes[index].range.overlaps(range)
  }

  /// The weightiest events, at most one for two sentences, on the lead's day or the day of publication.
  func placed(_ events: [UndatedEvent], sentences: Int) -> [TimelineEntry] {
    guard let published = analysis.published, published.date.day > 0, !events.isEmpty else {
      return []
    }
    let limit = max(1, sentences / 2)
    let lowest =
      events.filter { $0.day == nil }.map { $0.weight }.sorted(by: >).prefix(limit).last ?? 0
    var left = limit
    return events.compactMap { event in
      if event.day != nil { return entry(event, published) }
      guard event.weight >= lowest, left > 0 else { return nil }
      left -= 1
      return entry(event, published)
    }
  }

  /// A sentence without a date that tells an event again, on its day; without one, on the day of the news.
  func entry(_ sentence: EventSentence, telling told: TimelineEntry?) -> TimelineEntry? {
    guard let published = analysis.published, published.date.day > 0 else { return nil }
    let clause = whole(sentence.clauses.firstIndex { $0.verb != nil } ?? 0, of: sentence)
    let cut = EventCut(cutter: sentence.cutter, floor: sentence.cutter.first)
    let event =
      sentence.kind == .headline ? sentence.range : cut.range(of: clause, date: nil)
    guard let told, let date = told.date.from.map({ DateSpan(from: $0, to: told.date.to ?? $0) })
    else {
      return entry(UndatedEvent(sentence: sentence.range, event: event, weight: 0), published)
    }
    return TimelineEntry(
      date: date, certainty: .likely, anchor: .lead, time: nil, sentence: sentence.range,
      event: event, cause: .told(date))
  }

  private func entry(_ event: UndatedEvent, _ published: Publication) -> TimelineEntry {
    if let day = event.day {
      return TimelineEntry(
        date: DateSpan(day), certainty: .likely, anchor: .lead, time: nil,
        sentence: event.sentence, event: event.event, cause: .told(DateSpan(day)))
    }
    if let day = leadDay {
      return TimelineEntry(
        date: DateSpan(day), certainty: .likely, anchor: .lead, time: nil,
        sentence: event.sentence, event: event.event, cause: .lead(day))
    }
    return TimelineEntry(
      date: DateSpan(published.date), certainty: .likely, anchor: .published, time: nil,
      sentence: event.sentence, event: event.event, cause: .published(published.date))
  }

  /// One day, within a month before the publication.
  func isNews(_ span: DateSpan) -> Bool { analysis.isNews(span) }
}

extension Stretch {
  /// The day of the news that the first two sentences of the story speak of, else that of the dateline before them.
  func leadDay(_ analysis: Analysis) -> CalendarDate? {
    guard let lead = blocks.firstIndex(where: { $0.kind == .paragraph }),
      let first = sentencesOfBlock[lead].first
    else { return nil }
    let end = sentences[min(first + 1, sentences.count - 1)].range.end
    let body = behindDateline(sentences[first].words).lowerBound
    var written: CalendarDate?
    for time in analysis.times where time.range.start >= sentences[first].range.start {
      if time.range.start >= end { break }
      let word = word(at: time.range.start)
      if tellsMissed(max(sentences[first].words.lowerBound, word - 10)..<word) { continue }
      guard let span = time.span, analysis.isNews(span) else { continue }
      if word >= body { return span.from }
      written = written ?? span.from
    }
    return written
  }
}

extension Analysis {
  /// One day, within a month before the publication.
  func isNews(_ span: DateSpan) -> Bool {
    guard let published = published?.date, published.day > 0, let day = span.from,
      day.day > 0, span.to == day
    else { return false }
    return (0...31).contains(published.dayNumber - day.dayNumber)
  }
}

extension RandomAccessCollection<Quote> where Index == Int {
  /// The first quote that ends behind an offset; quotes are in the order of the text.
  func firstIndex(endingAfter offset: Int) -> Int {
    lowerBound(count) { self[$0].range.end <= offset }
  }
}

internal import Documents
internal import Prose

/// Makes the entries of a stretch in three parts: first those of dates, sentence by sentence; then the weightiest events
/// without one; then the sentences that tell one of these again find their entry.
struct TimelineMaker: Sendable {
  /// What is done next.
  private enum Part { case gather, tell, merge }

  let stretch: Stretch
  let analysis: Analysis
  /// The mentions of each person.
  private let mentions: [Findings<Mention>]
  var entries: [TimelineEntry] = []
  /// The dates of the entries so far.
  var toldDates: Set<DateSpan> = []
  private var part = Part.gather
  private var nextTime = 0
  /// The sentences of paragraphs, in order.
  private(set) var story: [EventSentence] = []
  private var headline: EventSentence?
  /// The day of the last line that is nothing but a date, behind the beginning of the story.
  private var sectionDay: CalendarDate?
  private(set) var headlineWords: Set<WordHash> = []
  /// The number of sentences that tell, captions and lists too.
  private var told = 0
  /// Sentences that tell an event again.
  private var retold: [(sentence: EventSentence, target: Retelling.Target)] = []

  /// The entry of what the lead reports, where another sentence tells its day.
  private var news: Int?
  /// The entry that tells the day of a death which the lead reports without one.
  private(set) var death: Int?
  /// Indices of the sentences that go on with a quotation of the sentence before.
  let goesOnQuoting: Set<Int>
  /// The day of the news that the first two sentences of the story speak of.
  let leadDay: CalendarDate?

  init(_ stretch: Stretch, _ analysis: Analysis) {
    (self.stretch, self.analysis) = (stretch, analysis)
    mentions = analysis.people.map(\.mentions)
    goesOnQuoting = openQuotations(stretch)
    leadDay = stretch.leadDay(analysis)
  }

  /// Does the next part; the entries when all is done.
  mutating func advance(in text: Span<UInt8>) -> [TimelineEntry]? {
    switch part {
    case .gather:
      gather(in: text)
      part = .tell
    case .tell:
      tell(in: text)
      part = .merge
    case .merge: return made(in: text)
    }
    return nil
  }

  private mutating func tell(in text: Span<UInt8>) {
    guard let first = story.first else { return }
    let lead = Lead(first, headline: headline, stretch, analysis, mentions, in: text)
    if let headline, !headline.isDated, lead.isInHeadline, tells(headline) {
      retold = [(headline, .news)]
    }
    retell(addEvents(lead, in: text), lead, in: text)
    death = toldDeath(lead)
    news = reported(lead, in: text) ?? death
  }

  /// “How the mill burned” tells no event.
  private func tells(_ headline: EventSentence) -> Bool {
    !headline.cutter.tag(headline.cutter.first).contains(.explaining)
  }

  private func made(in text: Span<UInt8>) -> [TimelineEntry] {
    let people = EventPeople(analysis.people)
    var entries = merged(in: text)
    for index in entries.indices {
      entries[index].people = people.people(in: entries[index].sentence)
    }
    let keys = entries.map { (order: $0.order, start: $0.event.start) }
    return entries.indices.sorted { keys[$0] < keys[$1] }.map { entries[$0] }
  }

  /// Cuts the sentences that tell, and makes the entries of dates.
  private mutating func gather(in text: Span<UInt8>) {
    for (index, block) in stretch.blocks.enumerated() {
      for sentence in stretch.sentencesOfBlock[index] {
        let times = times(in: stretch.sentences[sentence].range)
        if told > 0, let day = dayFilling(block, times.placed), !isPages(day) { sectionDay = day }
        guard tells(block.kind) || block.kind == .heading && !times.placed.isEmpty else { continue }
        var words = stretch.sentences[sentence].words
        if sentence == stretch.sentencesOfBlock[index].lowerBound {
          words = stretch.behindDateline(words)
        }
        words = behindLabel(words, in: text)
        if words.isEmpty { continue }
        let cutter = ClauseCutter(stretch, words, in: text)
        let event = EventSentence(
          sentence, block.kind, stretch.sentences[sentence].range, cutter, times: times.placed,
          isOfOld: times.isOfOld)
        if event.clauses.allSatisfy({ $0.verb == nil }),
          block.kind == .heading || block.isRow && isFigures(event)
        {
          continue
        }
        let count = entries.count
        if block.kind != .headline || tells(event) { addDated(event) }
        if block.kind == .heading { continue }
        event.isDated = entries.count > count && !isAside(event)
        event.day = sectionDay ?? dayOfHour(event)
        event.isOfOld = event.isOfOld || !event.isDated && opensWithOldYear(event)
        if block.kind == .headline {
          headline = headline ?? event
          headlineWords.formUnion(contentWords(event.range, stretch, in: text))
          continue
        }
        told += 1
        event.position = told
        if block.kind == .paragraph || block.kind == .standfirst { story.append(event) }
      }
    }
  }

  /// “Tuesday, April 16” on a line of its own.
  private func dayFilling(_ block: Block, _ times: [Int]) -> CalendarDate? {
    guard let first = times.first, analysis.times[first].kind == .date,
      block.range.count - analysis.times[first].range.count <= 2,
      let span = analysis.times[first].span, span.from == span.to
    else { return nil }
    return span.from.flatMap { $0.day > 0 ? $0 : nil }
  }

  /// Adds the weightiest events without a date; gives the sentences left over.
  private mutating func addEvents(_ lead: Lead, in text: Span<UInt8>) -> [EventSentence] {
    var retelling = Retelling(stretch, analysis, lead, mentions)
    var events: [UndatedEvent] = []
    var plain: [EventSentence] = []
    var running: Int?
    var next = 0
    var lookback = Lookback(stretch, analysis)
    for sentence in story {
      lookback.enter(sentence)
      while next < entries.count, entries[next].sentence.start < sentence.range.start {
        retelling.tell(entries[next], next, in: text)
        next += 1
      }
      let target = retelling.target(
        of: sentence, goesOnQuoting: goesOnQuoting.contains(sentence.index), in: text)
      let later = sentence.isDated ? laterDay(of: sentence, from: next) : nil
      if !goesOn(sentence) { running = nil }
      running = later ?? running
      if tellsOfThen(sentence, lead, in: text) { continue }
      if sentence.day != nil, !sentence.isDated, let event = undatedEvent(sentence, in: text) {
        events.append(event)
      } else if let running, later == nil {
        retold.append((sentence, .entry(running)))
      } else if let target {
        retold.append((sentence, target))
      } else if !sentence.isDated || announces(sentence) {
        if let event = undatedEvent(sentence, in: text) {
          if let before = dayOfOld(before: sentence, upTo: next) {
            retold.append((sentence, .entry(before)))
            continue
          }
          if lookback.holds(sentence) { continue }
          events.append(event)
        }
        if !sentence.isDated { plain.append(sentence) }
      }
    }
    entries += placed(events, sentences: told)
    return plain
  }

  /// The entry of a sentence that speaks of a day of the news after the lead's: the text goes on from there. `first` is
  /// its first entry.
  private func laterDay(of sentence: EventSentence, from first: Int) -> Int? {
    guard let leadDay else { return nil }
    var index = first
    while index < entries.count, entries[index].sentence == sentence.range {
      if isNews(entries[index].date), let day = entries[index].date.from,
        day.dayNumber > leadDay.dayNumber
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// The entry of a day long before the news in the sentence before, in one paragraph with this one: the text is still there.
  private func dayOfOld(before sentence: EventSentence, upTo next: Int) -> Int? {
    guard sentence.index > 0, next > 0, let published = analysis.published?.date,
      stretch.block(ofSentence: sentence.index - 1) == stretch.block(ofSentence: sentence.index)
    else { return nil }
    let last = next - 1
    guard entries[last].sentence == stretch.sentences[sentence.index - 1].range,
      !tellsBirth(entries[last]),
      let day = entries[last].date.from, day.day > 0, entries[last].date.to == day,
      published.dayNumber - day.dayNumber > 31
    else { return nil }
    return last
  }

  /// “She was born on May 4, 1934”: what follows did not happen that day.
  private func tellsBirth(_ entry: TimelineEntry) -> Bool {
    stretch.words(in: entry.event).contains { clauseWords.kin(of: stretch.words[$0]) == birthWord }
  }

  /// “He said …”, “The firm also sold …”, without a date of its own.
  private func goesOn(_ sentence: EventSentence) -> Bool {
    let first = sentence.cutter.first
    guard !holdsDate(sentence) else { return false }
    let tag = sentence.cutter.tag(first)
    if tag.contains(.pronoun), tag.isDisjoint(with: [.determiner, .relative, .that]) {
      return true
    }
    guard let clause = sentence.clauses.first, let verb = clause.verb else { return false }
    return stretch.words[clause.words.lowerBound..<verb].contains { $0.hash == alsoWord }
  }

  /// What its first clause tells has a date.
  private func holdsDate(_ sentence: EventSentence) -> Bool {
    sentence.times.contains {
      sentence.clauses[0].words.contains(stretch.word(at: analysis.times[$0].range.start))
    }
  }

  /// “When the yard opened, he praised it”: another time than the lead's, which does not speak of it.
  private func tellsOfThen(
    _ sentence: EventSentence, _ lead: Lead, in text: Span<UInt8>
  ) -> Bool {
    let clause = sentence.clauses[0]
    guard stretch.words[clause.words.lowerBound].hash == whenWord, let verb = clause.mainVerb,
      !sentence.cutter.tag(verb).isDisjoint(with: [.ed, .past]),
      sentence.cutter.telling(clause) != .report
    else { return false }
    return !lead.stems.contains(eventStem(of: stretch.words[verb], in: text))
  }

  /// Finds the events that the sentences left over tell again.
  private mutating func retell(
    _ sentences: [EventSentence], _ lead: Lead, in text: Span<UInt8>
  ) {
    let told = Set(entries.map(\.sentence))
    let undated = entries.indices.filter { entries[$0].anchor != .expression }
    var retelling = Retelling(stretch, analysis, lead, mentions)
    var next = 0
    for sentence in sentences where !told.contains(sentence.range) {
      while next < undated.count, entries[undated[next]].sentence.start < sentence.range.start {
        retelling.tell(entries[undated[next]], undated[next], in: text)
        next += 1
      }
      let echo: Retelling.Target? = retelling.echoesLead(sentence, in: text) ? .news : nil
      if let target = retelling.named(in: sentence, in: text) ?? echo {
        retold.append((sentence, target))
      }
    }
  }

  /// One entry an event, with all the sentences that tell it. A date holds for its own sentence alone: of the sentences
  /// that tell an event with a date again, the first makes an entry that takes in the others.
  private func merged(in text: Span<UInt8>) -> [TimelineEntry] {
    var same = SameEvents(stretch)
    var place = [Int](repeating: 0, count: entries.count)
    let starts = entries.map(\.sentence.start)
    let ordered = entries.indices.sorted { starts[$0] < starts[$1] }
    for index in ordered where !isOfDeath(index) {
      place[index] = same.add(entries[index], in: text)
    }
    for index in ordered where isOfDeath(index) {
      place[index] = death.map { place[$0] } ?? 0
      same.addSentence(entries[index].sentence, to: place[index])
    }
    let lead = leadEntry
    var groups: [Int: Int] = [:]
    for (sentence, target) in retold {
      let index: Int? =
        switch target {
        case .entry(let index): index
        case .lead: lead
        case .news: news ?? lead
        }
      let told = index.map { place[$0] }
      if let told, same.entries[told].anchor != .expression {
        same.addSentence(sentence.range, to: told)
      } else if let group = groups[told ?? -1] {
        same.addSentence(sentence.range, to: group)
      } else if !holdsDate(sentence),
        let entry = entry(sentence, telling: told.map { same.entries[$0] })
      {
        groups[told ?? -1] = same.append(entry, in: text)
      }
    }
    return same.entries
  }

  /// The entry that tells with its date what somebody says in the lead that they had done.
  private func reported(_ lead: Lead, in text: Span<UInt8>) -> Int? {
    let clauses = lead.sentence.clauses
    guard clauses.count > 1, let leadDay,
      let verb = clauses.dropFirst().first(where: lead.sentence.cutter.isPastPerfect)?.mainVerb
    else { return nil }
    let stem = eventStem(of: stretch.words[verb], in: text)
    return entries.firstIndex { entry in
      guard entry.anchor == .expression, entry.sentence.start > lead.sentence.range.start,
        let day = entry.date.from, day.dayNumber < leadDay.dayNumber, isNews(entry.date)
      else { return false }
      let words = stretch.words[stretch.word(at: entry.event.start)...]
      return words.prefix { $0.start < entry.event.end }.contains {
        carriesMeaning($0, in: text) && eventStem(of: $0, in: text) == stem
      }
    }
  }

  /// The entry of the news: in the story's first sentence the one of a day, in its second one, else the first one without
  /// a date. None where the first sentence has only dates of something before or to come.
  private var leadEntry: Int? {
    for sentence in story.prefix(2) {
      let own = entries.indices.filter { entries[$0].sentence == sentence.range }
      let told = own.filter { entries[$0].anchor != .expression || isNews(entries[$0].date) }
      if let first = told.min(by: { entries[$0].event.start < entries[$1].event.start }) {
        return first
      }
      if !own.isEmpty { return nil }
    }
    return entries.firstIndex { $0.anchor != .expression }
  }

  private func tells(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .standfirst, .caption, .paragraph, .list, .quotation: true
    case .byline, .dateline, .heading, .furniture: false
    }
  }

  /// “At the 1996 Games he lit the flame”: a year long past that makes no entry.
  private func opensWithOldYear(_ sentence: EventSentence) -> Bool {
    guard let first = sentence.times.first, let year = analysis.times[first].span?.to?.year,
      let published = analysis.published?.date
    else { return false }
    return year < published.year - 1
      && stretch.word(at: analysis.times[first].range.start) - sentence.cutter.first <= 3
  }

  /// “years ago”, and “three days later” or “that night” where nothing tells from when; six minutes later is the same
  /// day.
  private func isElsewhere(_ time: TimeExpression) -> Bool {
    if time.payload.shape == .past { return true }
    guard time.kind == .date || time.payload.time.part != nil, time.payload.year == 0,
      time.payload.shape == .day || time.payload.shape == .week,
      analysis.published?.date.day ?? 0 > 0
    else { return false }
    return !stretch.words(in: time.range).contains { clocks.contains(stretch.words[$0].hash) }
  }

  /// The expressions of a sentence that have a place on the calendar, and whether one is of a past without; sentences
  /// come in order.
  private mutating func times(in range: TextRange) -> (placed: [Int], isOfOld: Bool) {
    var found: [Int] = []
    var isOfOld = false
    while nextTime < analysis.times.count, analysis.times[nextTime].range.start < range.end {
      let time = analysis.times[nextTime]
      if time.range.start >= range.start, time.kind == .date || isOnDay(time),
        time.interval != nil
      {
        found.append(nextTime)
      } else if time.range.start >= range.start, isElsewhere(time) {
        isOfOld = true
      }
      nextTime += 1
    }
    return (found, isOfOld)
  }
}

private let alsoWord = WordHash("also")
private let clocks: Set<WordHash> = ["minute", "minutes", "hour", "hours"].hashes
private let birthWord = WordHash("birth")
let whenWord = WordHash("when")

internal import Citations
internal import Documents
internal import Insights
internal import Prose

/// What a card tells of: indices into the analysis.
public enum CardSubject: Hashable, Sendable {
  case event(Int)
  case person(Int)
  case quote(Int)
  case publication
}

extension Reader {
  /// Opens the card of the chosen entry; in the article, of what the current sentence tells.
  mutating func openCard() {
    guard let subject = subjectOfCard() else {
      message = "No entry is chosen: Tab goes to the panes"
      return
    }
    var card = Overlay(.card(subject), title: title(of: subject))
    card.columns = -1
    overlay = card
    refreshOverlay()
    if focus != .article { showPassage() }
    let first = overlay?.rows.firstIndex { $0.target != nil }
    overlay?.chosen = first
  }

  private func title(of subject: CardSubject) -> String {
    switch subject {
    case .event: "Event"
    case .person: "Person"
    case .quote: "Quote"
    case .publication: "Day of publication"
    }
  }

  func subjectOfCard() -> CardSubject? {
    switch focus {
    case .timeline: return list(.timeline).chosenEntry.map { .event($0) }
    case .people: return list(.people).chosenEntry.map { .person($0) }
    case .quotes: return list(.quotes).chosenEntry.map { .quote($0) }
    case .article: break
    }
    let analysis = analysis
    guard let here = passages.first ?? current else { return .publication }
    let quote = analysis.quotes.bound { $0.range.end <= here.start }
    if quote < analysis.quotes.count, analysis.quotes[quote].range.overlaps(here) {
      let first = max(0, quote - 63)
      let near = analysis.quotes.array(first..<quote + 1)
      let start = near.firstIndex { $0.group == near[quote - first].group } ?? quote - first
      return .quote(first + start)
    }
    let events = analysis.events(in: here).filter { $0.event.anchor == .expression }
    if let event = events.map(\.index).min() { return .event(event) }
    if let person = personMentioned(in: here) { return .person(person) }
    return .publication
  }

  /// The weightiest person spoken of in a range.
  func personMentioned(in range: TextRange) -> Int? {
    analysis.people(in: range).first
  }

  mutating func cardRows(_ subject: CardSubject, _ columns: Int) -> [Overlay.Row] {
    var card = CardRows(columns, surroundings.repertoire)
    switch subject {
    case .event(let index): writeEvent(index, &card)
    case .person(let index): writePerson(index, &card)
    case .quote(let index): writeQuote(index, &card)
    case .publication: writePublication(&card)
    }
    return card.rows
  }

  func words(_ range: TextRange) -> String {
    oneLine(document.text.string(TextRange(range.start, min(range.end, range.start + 2000))))
  }

  func passage(_ range: TextRange, _ card: inout CardRows) {
    card.passage(range, percent(of: range.start), words(range))
  }

  private func writeEvent(_ index: Int, _ card: inout CardRows) {
    let analysis = analysis
    guard let event = analysis.timeline.element(at: index) else { return }
    let time = analysis.times.element(at: event.time)
    card.line(words(event.event), .event)
    card.fact("When", whenInWords(event) + " · " + sureInWords(event.certainty))
    card.fact("Why", event.reason)
    if let time {
      card.fact("In words", "“" + words(time.range) + "”")
      card.fact("Value", time.value + (time.modifier.map { " " + $0.rawValue } ?? ""))
      if time.reason != event.reason { card.fact("Date", time.reason) }
    }
    card.fact("With", listInWords(event.people.prefix(12).compactMap { personName($0) }))
    card.fact("Passages", event.also.isEmpty ? nil : "\(event.also.count + 1) tell it")
    for range in ([event.sentence] + event.also).prefix(50) { passage(range, &card) }
  }

  func whenInWords(_ event: TimelineEntry) -> String {
    let time = analysis.times.element(at: event.time)
    if let from = event.date.from, from == event.date.to, from.day > 0, time?.modifier == nil {
      return dateInWords(from, weekday: true)
    }
    return spanInWords(event.date, time?.dayModifier, year: true)
  }

  func sureInWords(_ certainty: Certainty) -> String {
    switch certainty {
    case .sure: "sure"
    case .likely: "only likely"
    }
  }

  private func writeQuote(_ index: Int, _ card: inout CardRows) {
    let analysis = analysis
    guard let quote = analysis.quotes.element(at: index) else { return }
    card.line(quoteInWords(index), .words, limit: 8)
    let speaker = speakerInWords(quote) ?? "not named"
    card.fact("Speaker", speaker + (quote.speaker.map { " · " + sureInWords($0.certainty) } ?? ""))
    if let speaker = quote.speaker {
      card.fact("Why", quote.cue.map { "the text has “" + words($0) + "”" })
      card.fact("Role", analysis.people.element(at: speaker.person).flatMap { roleInWords($0) })
    }
    if let time = analysis.times.element(at: quote.time) {
      card.fact("When", time.span.map { spanInWords($0, time.dayModifier, year: true) })
    }
    if let venue = quote.venue {
      card.fact(quote.isTold ? "To" : "Where", words(venue))
    }
    card.fact("Kind", kindInWords(quote.kind))
    for part in analysis.parts(ofQuote: index).prefix(50) {
      passage(part.range, &card)
    }
  }

  private func kindInWords(_ kind: Quote.Kind) -> String {
    switch kind {
    case .direct: "quoted in marks"
    case .mixed: "partly in marks"
    case .indirect: "reported without marks"
    }
  }

  private func writePublication(_ card: inout CardRows) {
    guard let published = analysis.published else {
      card.line("The day of publication is unknown: nothing in the text decides it.", .text)
      return
    }
    card.line(
      dateInWords(published.date, weekday: true) + " · " + sureInWords(published.certainty), .event)
    card.fact("Why", published.reason)
    if let evidence = published.evidence { passage(evidence, &card) }
  }
}

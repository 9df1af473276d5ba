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
    let quote = lowerBound(analysis.quotes.count) { analysis.quotes[$0].range.end <= here.start }
    if quote < analysis.quotes.count, analysis.quotes[quote].range.overlaps(here) {
      let group = analysis.quotes[quote].group
      return .quote(
        (max(0, quote - 63)...quote).first { analysis.quotes[$0].group == group } ?? quote)
    }
    if let event = analysis.timeline.prefix(5000).firstIndex(where: {
      $0.anchor == .expression && $0.sentence.overlaps(here)
    }) {
      return .event(event)
    }
    if let person = personMentioned(in: here) { return .person(person) }
    return .publication
  }

  /// The weightiest person spoken of in a range.
  func personMentioned(in range: TextRange) -> Int? {
    let analysis = analysis
    return analysis.people.prefix(2000).indices.first { analysis.mentions($0, in: range) }
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

  private func words(_ range: TextRange) -> String {
    oneLine(document.text.string(TextRange(range.start, min(range.end, range.start + 2000))))
  }

  private func passage(_ range: TextRange, _ card: inout CardRows) {
    card.passage(range, percent(of: range.start), words(range))
  }

  private func writeEvent(_ index: Int, _ card: inout CardRows) {
    let analysis = analysis
    guard analysis.timeline.indices.contains(index) else { return }
    let event = analysis.timeline[index]
    let time = event.time.flatMap {
      analysis.times.indices.contains($0) ? analysis.times[$0] : nil
    }
    card.line(words(event.event), .event)
    card.fact("When", whenInWords(event, time) + " · " + sureInWords(event.certainty))
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

  private func whenInWords(_ event: TimelineEntry, _ time: TimeExpression?) -> String {
    if let from = event.date.from, from == event.date.to, from.day > 0, time?.modifier == nil {
      return dateInWords(from, weekday: true)
    }
    return spanInWords(event.date, time?.dayModifier, year: true)
  }

  private func sureInWords(_ certainty: Certainty) -> String {
    switch certainty {
    case .sure: "sure"
    case .likely: "only likely"
    }
  }

  private func writeQuote(_ index: Int, _ card: inout CardRows) {
    let analysis = analysis
    guard analysis.quotes.indices.contains(index) else { return }
    let quote = analysis.quotes[index]
    card.line(quoteInWords(index), .words, limit: 8)
    let speaker = speakerInWords(quote) ?? "not named"
    card.fact("Speaker", speaker + (quote.speaker.map { " · " + sureInWords($0.certainty) } ?? ""))
    if let speaker = quote.speaker {
      card.fact("Why", quote.cue.map { "the text has “" + words($0) + "”" })
      let person = speaker.person.flatMap {
        analysis.people.indices.contains($0) ? analysis.people[$0] : nil
      }
      card.fact("Role", person.flatMap { roleInWords($0) })
    }
    if let time = quote.time, analysis.times.indices.contains(time) {
      let found = analysis.times[time]
      card.fact("When", found.span.map { spanInWords($0, found.dayModifier, year: true) })
    }
    card.fact("Where", quote.venue.map { words($0) })
    card.fact("Kind", kindInWords(quote.kind))
    for part in analysis.parts(ofQuote: index).prefix(50) {
      passage(analysis.quotes[part].range, &card)
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

  private mutating func writePerson(_ index: Int, _ card: inout CardRows) {
    let analysis = analysis
    guard analysis.people.indices.contains(index) else { return }
    let person = analysis.people[index]
    let doubt = person.certainty == .likely ? "?" : ""
    card.line((personName(index) ?? "") + doubt + " · " + sureInWords(person.certainty), .name)
    card.fact("Role", listInWords(person.roles.prefix(4).map { words($0) }))
    card.fact("Also", otherNames(person))
    let said = analysis.quotes.filter { $0.speaker?.person == index && $0.kind != .indirect }
    card.fact("Quotes", said.isEmpty ? nil : "\(Set(said.map(\.group)).count)")
    card.fact("With", companions(of: index))
    card.fact("Mentions", "\(person.mentions.count)")
    var last = TextRange(0, 0)
    for mention in person.mentions.prefix(200) {
      guard let sentence = article.sentence(atOrAfter: mention.range.start), sentence != last,
        sentence.overlaps(mention.range)
      else { continue }
      last = sentence
      card.passage(mention.range, percent(of: mention.range.start), words(sentence))
      if card.rows.count > 60 { break }
    }
  }

  /// What else a person is called, in the order of the text, without pronouns.
  private func otherNames(_ person: Person) -> String? {
    var names: [String] = []
    for mention in person.mentions.prefix(300) where mention.kind != .pronoun {
      let name = words(mention.range)
      if name != words(person.name), !names.contains(name) { names.append(name) }
      if names.count == 8 { break }
    }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  /// Who is spoken of in the same sentences, the most often first.
  private mutating func companions(of index: Int) -> String? {
    let analysis = analysis
    var counts: [Int: Int] = [:]
    for mention in analysis.people[index].mentions.prefix(100) {
      guard let sentence = article.sentence(atOrAfter: mention.range.start) else { continue }
      for other in analysis.people.prefix(40).indices
      where other != index && analysis.mentions(other, in: sentence) {
        counts[other, default: 0] += 1
      }
    }
    let most = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(6)
    guard !most.isEmpty else { return nil }
    return most.compactMap { entry in personName(entry.key).map { "\($0) \(entry.value)" } }
      .joined(separator: ", ")
  }
}

public import Documents
public import Insights
internal import Prose

extension Reader {
  /// Takes the same text with more at its end, as a pipe brings it. The places in it still hold, so what is open,
  /// chosen or marked stays as it is.
  public mutating func grow(_ document: Document, _ given: Given = Given()) {
    let old = self
    forgetText(document, given)
    (top, placed, passages, jumps) = (old.top, old.placed, old.passages, old.jumps)
    marks = old.marks
    (prompt, listed.wants) = (old.prompt, old.listed.wants)
    if document.isArticle { analyser.advance(bytes: document.text.count) }
    corrections = old.corrections
    makeCorrections()
    rechoose(Choices(old))
    overlay = old.overlay.flatMap { renewed($0, old.analysis) }
    message = old.message == old.natureInWords ? natureInWords : old.message
    _ = continueSearch()
    search?.current = old.search?.current
    settle()
  }

  /// Lists everything that was found; the same entries stay chosen, and the same person is narrowed to.
  mutating func rechoose(_ old: Choices) {
    person = old.person.flatMap { matching(person: $0, of: old.analysis) }
    relist()
    for pane in Pane.allCases where pane != .article { rechoose(pane, old) }
  }

  /// The chosen entry and the first that shows are the same ones as before.
  private mutating func rechoose(_ pane: Pane, _ old: Choices) {
    let before = old.lists[pane.list]
    func item(_ item: Int?) -> Int? {
      guard let item, item < before.count else { return nil }
      guard let entry = before.entry(item) else {
        return list(pane).fold
      }
      return matching(entry, in: pane, of: old.analysis).flatMap { list(pane).item(of: $0) }
    }
    lists[pane.list].chosen = item(before.chosen)
    lists[pane.list].first = item(before.first) ?? 0
  }

  /// What lies over the article: cards and choosers made anew, nil when their entry is no longer found.
  func renewed(_ overlay: Overlay, _ old: Analysis) -> Overlay? {
    var renewed = overlay
    // Their rows are made again for the width at hand.
    renewed.columns = -1
    switch overlay.kind {
    case .help, .contents: return overlay
    case .card(let subject):
      guard let found = matching(subject, of: old) else { return nil }
      renewed.kind = .card(found)
    case .corrections(let subject):
      // What is chosen must not change below the reader's hand.
      guard let found = subject.map({ matching($0, of: old) }), let found else { return nil }
      renewed.kind = .corrections(found)
      renewed.rows = correctionRows(found, overlay.columns)
      renewed.columns = overlay.columns
      renewed.chooseAgain(overlay)
    }
    return renewed
  }

  private func matching(_ subject: CardSubject, of old: Analysis) -> CardSubject? {
    switch subject {
    case .event(let index): matching(index, in: .timeline, of: old).map { .event($0) }
    case .person(let index): matching(index, in: .people, of: old).map { .person($0) }
    case .quote(let index): matching(index, in: .quotes, of: old).map { .quote($0) }
    case .publication: .publication
    }
  }

  /// The entry that stands on the same words as one of an earlier analysis.
  private func matching(_ entry: Int, in pane: Pane, of before: Analysis) -> Int? {
    switch pane {
    case .article: return nil
    case .timeline:
      guard before.timeline.indices.contains(entry) else { return nil }
      let event = before.timeline[entry]
      return analysis.events(in: event.sentence).first { $0.event.event == event.event }?.index
    case .people: return matching(person: entry, of: before)
    case .quotes:
      guard before.quotes.indices.contains(entry) else { return nil }
      let (quotes, start) = (analysis.quotes, before.quotes[entry].range.start)
      let index = quotes.bound { $0.range.start < start }
      return index < quotes.count && quotes[index].range.start == start ? index : nil
    }
  }

  private func matching(person index: Int, of before: Analysis) -> Int? {
    guard before.people.indices.contains(index) else { return nil }
    return analysis.people(in: before.people[index].name).first
  }
}

/// What was chosen, and in which analysis.
struct Choices {
  let analysis: Analysis
  let lists: [PaneList]
  let person: Int?

  init(_ reader: Reader) {
    (analysis, lists, person) = (reader.analysis, reader.lists, reader.person)
  }
}

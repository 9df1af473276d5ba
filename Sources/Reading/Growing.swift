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
    (prompt, listed.wants) = (old.prompt, old.listed.wants)
    if document.isArticle { analyser.advance(bytes: document.text.count) }
    corrections = old.corrections
    makeCorrections()
    rechooseAll(old)
    overlay = old.overlay.flatMap { renewed($0, old) }
    message = old.message == old.natureInWords ? natureInWords : old.message
    _ = continueSearch()
    search?.current = old.search?.current
    settle()
  }

  /// Lists everything that was found; the same entries stay chosen, and the same person is narrowed to.
  mutating func rechooseAll(_ old: Reader) {
    person = old.person.flatMap { matching(person: $0, of: old) }
    relist(force: true)
    for pane in Pane.allCases where pane != .article { rechoose(pane, old) }
  }

  /// The chosen entry and the first that shows are the same ones as before.
  private mutating func rechoose(_ pane: Pane, _ old: Reader) {
    let before = old.list(pane)
    func item(_ item: Int?) -> Int? {
      guard let item, item < before.count else { return nil }
      guard let entry = before.entry(item) else {
        return list(pane).fold
      }
      return matching(entry, in: pane, of: old).flatMap { list(pane).item(of: $0) }
    }
    lists[pane.list].chosen = item(before.chosen)
    lists[pane.list].first = item(before.first) ?? 0
  }

  /// What lies over the article, a card made anew; nil when its entry is no longer found.
  private func renewed(_ overlay: Overlay, _ old: Reader) -> Overlay? {
    switch overlay.kind {
    case .help, .contents: return overlay
    case .card(let subject): return renewed(overlay, subject, old)
    // Its rows would change below the reader's hand.
    case .corrections: return nil
    }
  }

  private func renewed(_ overlay: Overlay, _ subject: CardSubject, _ old: Reader) -> Overlay? {
    let found: CardSubject? =
      switch subject {
      case .event(let index): matching(index, in: .timeline, of: old).map { .event($0) }
      case .person(let index): matching(index, in: .people, of: old).map { .person($0) }
      case .quote(let index): matching(index, in: .quotes, of: old).map { .quote($0) }
      case .publication: .publication
      }
    guard let found else { return nil }
    var card = overlay
    card.kind = .card(found)
    // Its rows are made again for the width at hand.
    card.columns = -1
    return card
  }

  /// The entry that stands on the same words as one of an earlier analysis.
  private func matching(_ entry: Int, in pane: Pane, of old: Reader) -> Int? {
    let (now, before) = (analysis, old.analysis)
    switch pane {
    case .article: return nil
    case .timeline:
      guard before.timeline.indices.contains(entry) else { return nil }
      let event = before.timeline[entry].event
      return now.timeline.firstIndex { $0.event == event }
    case .people: return matching(person: entry, of: old)
    case .quotes:
      guard before.quotes.indices.contains(entry) else { return nil }
      let start = before.quotes[entry].range.start
      return now.quotes.firstIndex { $0.range.start == start }
    }
  }

  private func matching(person index: Int, of old: Reader) -> Int? {
    guard old.analysis.people.indices.contains(index) else { return nil }
    let name = old.analysis.people[index].name
    return analysis.people.indices.first { analysis.mentions($0, in: name) }
  }
}

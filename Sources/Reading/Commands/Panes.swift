internal import Insights
internal import Prose

extension Reader {
  mutating func movePane(by steps: Int) {
    let next = ((focus.rawValue + steps) % 4 + 4) % 4
    if let pane = Pane(rawValue: next) { focus(on: pane) }
  }

  /// Gives a pane the focus; in it, the first entry that stands in view is chosen, and nothing moves.
  mutating func focus(on pane: Pane) {
    guard pane != focus else { return }
    focus = pane
    guard pane != .article else { return }
    docked = pane
    alone = false
    if list(pane).chosen == nil, !list(pane).isEmpty {
      lists[pane.list].chosen = firstLitItem(pane) ?? list(pane).first
    }
  }

  /// Chooses another entry and shows its passage at once, marked.
  mutating func choose(by steps: Int) {
    let list = list(focus)
    guard !list.isEmpty else {
      message = "\(focus.title) is empty"
      return
    }
    let from = list.chosen ?? -1
    let next = max(0, min(from + steps, list.count - 1))
    if next == list.chosen {
      message = steps > 0 ? "This is the last entry" : "This is the first entry"
    }
    lists[focus.list].chosen = next
    showPassage()
  }

  /// The parts of the text that an entry stands on.
  func ranges(of entry: Int, in pane: Pane) -> [TextRange] {
    let analysis = analysis
    switch pane {
    case .article: return []
    case .timeline:
      return [analysis.timeline[entry].sentence] + analysis.timeline[entry].also.prefix(50)
    case .people:
      return analysis.people[entry].mentions.first.map { [$0.range] }
        ?? [analysis.people[entry].name]
    case .quotes: return analysis.parts(ofQuote: entry).map(\.range)
    }
  }

  /// Marks the passage of the chosen entry and, where the article shows, brings it into view.
  mutating func showPassage() { showPassage(of: focus) }

  mutating func showPassage(of pane: Pane) {
    guard let entry = list(pane).chosenEntry else {
      passages = []
      return
    }
    passages = ranges(of: entry, in: pane)
    guard let first = passages.first else { return }
    if frames.article != nil { go(to: first) }
  }

  /// To the passage of the chosen entry. On a person again, to the next mention.
  mutating func showChosen() {
    if focus == .article { return showFromArticle() }
    guard list(focus).chosen != nil else {
      message = "No entry is chosen"
      return
    }
    guard let entry = list(focus).chosenEntry else { return toggleFolded() }
    let pane = focus
    jump()
    focus = .article
    passages = ranges(of: entry, in: pane)
    if let first = passages.first { go(to: first) }
    if pane == .people, let name = personName(entry) {
      message = "\(name) · mention 1 of \(analysis.people[entry].mentions.count); Enter: the next"
    }
  }

  private mutating func showFromArticle() {
    guard let person = list(.people).chosenEntry, docked == .people, let passage = passages.first,
      analysis.mentions(person, in: passage)
    else {
      message = "Tab goes to the panes; Enter there shows the passage"
      return
    }
    let mentions = analysis.people[person].mentions
    if passage == mentions.last?.range, let first = mentions.first {
      passages = [first.range]
      go(to: first.range)
      message = "\(personName(person) ?? "") · mention 1 of \(mentions.count), from the beginning"
    } else {
      lastCommand = .nextMention
      move(mentions: 1)
    }
  }

  // MARK: What panes list

  /// Narrows everything to a person, or widens it again.
  mutating func narrow(to person: Int?) {
    relistKeeping { $0.person = person }
  }

  /// After the lists were made anew: the same entry stays chosen, else the first.
  private mutating func keepChosen(_ pane: Pane, _ entry: Int?) {
    let item = entry.flatMap { list(pane).item(of: $0) }
    let isEmpty = list(pane).isEmpty
    lists[pane.list].chosen = item ?? (focus == pane && !isEmpty ? 0 : nil)
    lists[pane.list].first = 0
  }

  /// Makes the lists anew after a change; the same entries stay chosen.
  private mutating func relistKeeping(_ change: (inout Reader) -> Void) {
    let chosen = lists.map { $0.chosenEntry }
    change(&self)
    relist()
    chosenBefore = narrowing?.isDone == false ? chosen : []
    for pane in Pane.allCases where pane != .article { keepChosen(pane, chosen[pane.list]) }
  }

  /// When all that has to do with a person was found: what was chosen before is chosen again, unless another entry is.
  mutating func rechooseNarrowed() {
    for pane in Pane.allCases where pane != .article && chosenBefore.count > pane.list {
      guard list(pane).chosen ?? 0 == 0, let entry = chosenBefore[pane.list],
        list(pane).item(of: entry) != nil
      else { continue }
      keepChosen(pane, entry)
    }
    chosenBefore = []
  }

  mutating func togglePerson() {
    if person != nil, focus != .people || person == list(.people).chosenEntry {
      narrow(to: nil)
      message = "Everyone again"
      return
    }
    guard let wanted = personHere else {
      message = "No person stands here"
      return
    }
    narrow(to: wanted)
    message = "Only \(personName(wanted) ?? ""); F or Esc shows everything"
  }

  /// The person that the focus stands on.
  private var personHere: Int? {
    let analysis = analysis
    switch focus {
    case .people: return list(.people).chosenEntry
    case .timeline:
      guard let entry = list(.timeline).chosenEntry else { return nil }
      let event = analysis.timeline[entry]
      return event.people.first ?? personMentioned(in: event.sentence)
    case .quotes:
      guard let entry = list(.quotes).chosenEntry else { return nil }
      return analysis.quotes[entry].speaker?.person
    case .article:
      return (passages.first.flatMap { personMentioned(in: $0) })
        ?? current.flatMap { personMentioned(in: $0) }
    }
  }

  mutating func toggleFolded() {
    let pane = focus == .article ? docked : focus
    guard list(pane).folded > 0 else {
      message = "Nothing is folded in \(pane.title)"
      return
    }
    let main = list(pane).main
    let stood = list(pane).chosen
    relistKeeping { $0.isOpen[pane.list].toggle() }
    // What was opened shows from its row on; closed from inside, the row itself is chosen.
    if isOpen[pane.list] { lists[pane.list].first = main }
    let isInside = stood.map { $0 >= main } ?? false
    if focus == pane, isOpen[pane.list] || isInside { lists[pane.list].chosen = main }
  }

  mutating func toggleOrder() {
    relistKeeping { $0.isTelling.toggle() }
    message = isTelling ? "Timeline in the order of telling" : "Timeline in the order of time"
  }

  mutating func toggleLikely() {
    relistKeeping { $0.hidesLikely.toggle() }
    message = hidesLikely ? "What is only likely is hidden; w shows it" : "All is shown"
  }
}

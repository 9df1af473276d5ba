internal import Documents
internal import Insights
internal import Prose

extension Pane {
  /// Index of a pane's list; the article has none.
  var list: Int { rawValue - 1 }
}

extension Reader {
  func list(_ pane: Pane) -> PaneList { lists[pane.list] }

  /// Rows below a pane's title.
  func paneRows(_ pane: Pane) -> Int { max(0, (frames[pane]?.rows ?? 0) - 1) }

  /// The lines of a pane that fit, from its first item on.
  public func content(of pane: Pane) -> PaneContent {
    let list = list(pane)
    let columns = frames[pane]?.columns ?? 0
    let rows = paneRows(pane)
    var content = PaneContent(count: list.main, note: note(of: pane))
    if let word = emptyWord(pane) {
      for line in wrap(word, width: columns - 2, limit: rows, surroundings.repertoire) {
        var row = PaneLine()
        row.add(line, .quiet, at: 1)
        content.lines.append(row)
      }
    }
    var item = list.first
    while item < list.count, content.lines.count < rows {
      content.lines += lines(of: item, in: pane, columns: columns)
      item += 1
    }
    content.lines.removeLast(max(0, content.lines.count - rows))
    // No year stands at the foot without what happened in it.
    if item > list.first + 1, content.lines.count == rows, content.lines.last?.item == nil {
      content.lines.removeLast()
    }
    return content
  }

  /// What the title adds to the number of entries.
  private func note(of pane: Pane) -> String? {
    var notes: [String] = []
    if pane == .timeline, isTelling { notes.append("as told") }
    if let person, let name = personName(person) { notes.append(name) }
    if hidesLikely { notes.append("only sure") }
    if !analysis.isComplete { notes.append("so far") }
    return notes.isEmpty ? nil : notes.joined(by: ", ")
  }

  /// What an empty pane says; nil when it has entries.
  private func emptyWord(_ pane: Pane) -> String? {
    guard list(pane).isEmpty else { return nil }
    if !analysis.isComplete { return "Nothing so far" }
    if let person, let name = personName(person) {
      switch pane {
      case .timeline: return "No dates with \(name)"
      case .people: return "\(name) is hidden as only likely (w shows)"
      case .quotes, .article: return "No quotes by or about \(name)"
      }
    }
    let why: String =
      switch document.nature {
      case .article, .prose: document.language == .english ? "" : ". The text is not in English"
      case .lines: ". These are lines of a machine, not an article"
      case .scrap: ". There is hardly any text"
      }
    switch pane {
    case .timeline: return "No dated events found" + why
    case .people: return "No people found" + why
    case .quotes, .article: return "No quotes found" + why
    }
  }

  /// Scrolls a pane so that its chosen item shows whole, or without the focus its first item in view.
  mutating func scrollIntoView(_ pane: Pane) {
    guard let columns = frames[pane]?.columns, paneRows(pane) > 0 else { return }
    let room = paneRows(pane)
    let first = list(pane).first
    let count = list(pane).count
    // No row stays empty while there are entries above.
    if first > 0, count - first < room {
      let last = firstItem(showing: count - 1, in: pane, room, columns)
      lists[pane.list].first = min(first, last)
    }
    let wanted = focus == pane ? list(pane).chosen : firstLitItem(pane)
    guard let wanted, wanted < count else { return }
    if wanted >= list(pane).first, shows(wanted, in: pane, room) { return }
    if wanted < list(pane).first {
      lists[pane.list].first = wanted
      return
    }
    // With the focus the item comes to the foot of the pane, without it to the head, but no row stays empty.
    let foot = focus == pane ? wanted : count - 1
    let head = firstItem(showing: foot, in: pane, room, columns)
    lists[pane.list].first = min(wanted, head)
  }

  /// The first item of a pane whose last one is `last`, filled upwards from it.
  private mutating func firstItem(
    showing last: Int, in pane: Pane, _ room: Int, _ columns: Int
  ) -> Int {
    var first = last
    var used = 0
    while first >= 0 {
      // The year above the first item counts only there.
      lists[pane.list].first = first
      let alone = used + height(of: first, in: pane, columns: columns)
      if alone > room, first < last { return first + 1 }
      lists[pane.list].first = max(0, first - 1)
      used += height(of: first, in: pane, columns: columns)
      first -= 1
    }
    return 0
  }

  /// Whether an item stands whole in a pane as it is scrolled; a tall one at its top counts.
  private func shows(_ wanted: Int, in pane: Pane, _ room: Int) -> Bool {
    let first = list(pane).first
    guard wanted - first < room else { return false }
    if wanted == first { return true }
    let columns = frames[pane]?.columns ?? 0
    var used = 0
    for item in first...wanted {
      used += height(of: item, in: pane, columns: columns)
      if used > room { return false }
    }
    return true
  }

  // MARK: What stands in view

  /// The first item that points at something in view; nil when none does.
  func firstLitItem(_ pane: Pane) -> Int? {
    let analysis = analysis
    switch pane {
    case .article: return nil
    case .timeline: return firstLitEvent(analysis)
    case .people:
      return litPeople.compactMap { list(.people).item(of: $0) }.min()
    case .quotes: return firstLitQuote(analysis)
    }
  }

  /// The first event whose date stands in view.
  private func firstLitEvent(_ analysis: Analysis) -> Int? {
    let items = analysis.events(in: view).compactMap { found -> Int? in
      guard let time = analysis.times.element(at: found.event.time), time.range.overlaps(view)
      else { return nil }
      return list(.timeline).mainItem(of: found.index)
    }
    return items.min()
  }

  private func firstLitQuote(_ analysis: Analysis) -> Int? {
    let quotes = analysis.quotes
    let index = quotes.bound { $0.range.end <= view.start }
    let first = max(0, index - 63)
    let near = quotes.array(first..<min(quotes.count, index + 64))
    for quote in near[(index - first)...] where quote.range.start < view.end {
      guard let start = near.firstIndex(where: { $0.group == quote.group }) else { continue }
      if let item = list(.quotes).mainItem(of: first + start) { return item }
    }
    return nil
  }

  func personName(_ index: Int) -> String? {
    analysis.people.element(at: index).map { name(of: $0) }
  }

  func name(of person: Person) -> String { oneLine(document.text.string(person.name)) }
}

internal import Insights
internal import Prose

/// The rows of a pane's items and the passages they stand on, as they were made last: a key that moves the article shows
/// nearly all of them again. Made anew with the lists.
final class LineCache: @unchecked Sendable {
  struct Item {
    var lines: [PaneLine]
    var passages: [TextRange]
  }

  private var items: [Int: Item] = [:]
  private static let most = 1 << 10

  /// What is known for a key, or what is made for it.
  func item(_ key: Int, _ make: () -> Item) -> Item {
    if let known = items[key] { return known }
    if items.count == LineCache.most { items = [:] }
    let made = make()
    items[key] = made
    return made
  }
}

extension Reader {
  /// An item of a pane with its rows. What they depend on besides the lists is in the key.
  private func item(_ item: Int, in pane: Pane, columns: Int) -> LineCache.Item {
    let isChosen = lists[pane.list].chosen == item
    let isFirst = item <= lists[pane.list].first
    let key =
      item << 16 | min(columns, 0xFFF) << 4 | pane.rawValue << 2 | (isChosen ? 2 : 0)
      | (isFirst ? 1 : 0)
    return listed.lines.item(key) {
      LineCache.Item(
        lines: madeLines(of: item, in: pane, columns: columns),
        passages: list(pane).entry(item).map { passages(of: $0, in: pane) } ?? [])
    }
  }

  private func madeLines(of item: Int, in pane: Pane, columns: Int) -> [PaneLine] {
    switch pane {
    case .article: []
    case .timeline: timelineLines(item, columns)
    case .people: peopleLines(item, columns)
    case .quotes: quoteLines(item, columns)
    }
  }

  /// The parts of the text that light up an entry.
  private func passages(of entry: Int, in pane: Pane) -> [TextRange] {
    let analysis = analysis
    switch pane {
    case .article, .people: return []
    case .timeline:
      let event = analysis.timeline[entry]
      return [event.sentence] + event.also
    case .quotes: return analysis.parts(ofQuote: entry).map(\.range)
    }
  }

  func lines(of item: Int, in pane: Pane, columns: Int) -> [PaneLine] {
    self.item(item, in: pane, columns: columns).lines
      + (pane == .quotes && areQuotesApart ? [PaneLine()] : [])
  }

  /// The rows that an item takes.
  func height(of item: Int, in pane: Pane, columns: Int) -> Int {
    self.item(item, in: pane, columns: columns).lines.count
      + (pane == .quotes && areQuotesApart ? 1 : 0)
  }

  /// Whether an item points at something in view.
  public func isLit(_ item: Int, in pane: Pane) -> Bool {
    guard pane != .article, let columns = frames[pane]?.columns else { return false }
    if pane == .people { return list(pane).entry(item).map(litPeople.contains) ?? false }
    return self.item(item, in: pane, columns: columns).passages.contains { $0.overlaps(view) }
  }

  /// An empty row parts the quotes where all have room for it, as they are and one of them unfolded.
  private var areQuotesApart: Bool {
    let list = lists[Pane.quotes.list]
    return (list.count - (list.folded > 0 ? 1 : 0)) * 4 + 6 <= paneRows(.quotes)
  }
}

internal import Insights
internal import Prose

/// An item of a pane with its rows, and the passages it stands on.
struct PaneItem: Sendable {
  var lines: [PaneLine]
  var passages: [TextRange]
}

extension Reader {
  /// An item of a pane with its rows. What they depend on besides the lists is in the key.
  private func item(_ item: Int, in pane: Pane, columns: Int) -> PaneItem {
    let isChosen = lists[pane.list].chosen == item
    let isFirst = item <= lists[pane.list].first
    let key =
      item << 16 | min(columns, 0xFFF) << 4 | pane.rawValue << 2 | (isChosen ? 2 : 0)
      | (isFirst ? 1 : 0)
    return listed.items.value(key) {
      PaneItem(
        lines: madeLines(of: item, in: pane, columns: columns),
        passages: list(pane).entry(item).map { ranges(of: $0, in: pane) } ?? [])
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

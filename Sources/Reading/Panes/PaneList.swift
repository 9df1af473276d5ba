internal import Insights

/// The entries of a pane in the order they stand there, and where the reader is among them. Made when the
/// analysis or a filter changes, never for a key.
struct PaneList: Sendable {
  private var shown = EntrySet()
  private var hidden = EntrySet()
  /// Whether the folded entries follow their row.
  private var isOpen = false
  /// The chosen item, when one is.
  var chosen: Int?
  /// The first item that shows.
  var first = 0

  /// Takes new entries; the chosen item stays the one that `find` knows again.
  mutating func set(main: EntrySet, folded: EntrySet, isOpen: Bool) {
    (shown, hidden, self.isOpen) = (main, folded, isOpen)
    first = max(0, min(first, count - 1))
    if let chosen { self.chosen = isEmpty ? nil : min(chosen, count - 1) }
  }

  /// The entries before the row of the folded ones.
  var main: Int { shown.count }
  /// Entries that the row of the folded ones stands for.
  var folded: Int { hidden.count }
  /// The items: entries, and the row of the folded ones where there are any.
  var count: Int { main + (folded > 0 ? 1 + (isOpen ? folded : 0) : 0) }
  var isEmpty: Bool { count == 0 }
  /// The row of the folded entries.
  var fold: Int? { folded > 0 ? main : nil }

  /// The entry of an item; nil for the row of the folded ones.
  func entry(_ item: Int?) -> Int? {
    guard let item, item >= 0, item < count, item != main || folded == 0 else { return nil }
    return item < main ? shown[item] : hidden[item - main - 1]
  }

  var chosenEntry: Int? { entry(chosen) }

  /// The item of an entry.
  func item(of entry: Int) -> Int? {
    shown.index(of: entry) ?? (isOpen ? hidden.index(of: entry).map { main + 1 + $0 } : nil)
  }

  /// The item of an entry that is not folded.
  func mainItem(of entry: Int) -> Int? { shown.index(of: entry) }
}

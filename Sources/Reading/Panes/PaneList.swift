/// The entries of a pane in the order they stand there, and where the reader is among them. Made when the
/// analysis or a filter changes, never for a key.
struct PaneList: Sendable {
  /// Indices into the analysis; `fold` is the row of folded entries, which follow it when it is open.
  private(set) var items: [Int32] = []
  /// Entries that the fold row stands for.
  private(set) var folded = 0
  /// The entries before the fold row.
  private(set) var main = 0
  /// The chosen item, when one is.
  var chosen: Int?
  /// The first item that shows.
  var first = 0

  static let fold: Int32 = -1

  /// Takes new entries; the chosen item stays the one that `find` knows again.
  mutating func set(main: [Int32], folded: [Int32], isOpen: Bool) {
    items = main
    self.main = main.count
    self.folded = folded.count
    if !folded.isEmpty {
      items.append(PaneList.fold)
      if isOpen { items += folded }
    }
    first = max(0, min(first, items.count - 1))
    if let chosen { self.chosen = items.isEmpty ? nil : min(chosen, items.count - 1) }
  }

  /// The entry of an item; nil for the fold row.
  func entry(_ item: Int?) -> Int? {
    guard let item, items.indices.contains(item), items[item] != PaneList.fold else { return nil }
    return Int(items[item])
  }

  var chosenEntry: Int? { entry(chosen) }

  /// The item of an entry.
  func item(of entry: Int) -> Int? { items.firstIndex(of: Int32(truncatingIfNeeded: entry)) }
}

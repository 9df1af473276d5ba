internal import Assets
internal import Prose

/// What a page states of itself: who wrote it, who took the pictures, when it appeared.
extension Page {
  /// The authors in the bylines of the head, else in a note at the end ("Reporting by …").
  func authors(_ headCount: Int) -> [TextRange] {
    let inHead = entries.prefix(headCount).filter { $0.kind == .byline }
    let names = inHead.flatMap { Documents.authorNames($0.traits.words) }
    if !names.isEmpty { return unique(names) }
    for entry in entries.dropFirst(headCount) where isWritersNote(entry) {
      return Documents.authorNames(entry.traits.words)
    }
    return []
  }

  /// The words of each author's name, hashed.
  func nameHashes(_ headCount: Int) -> [[WordHash]] {
    entries.prefix(headCount).filter { $0.kind == .byline }.flatMap { entry in
      Documents.authorNames(entry.traits.words).map { name in
        entry.traits.words.filter { name.contains($0.word.range) && $0.kind == .letters }
          .map(\.hash)
      }
    }
  }

  private func isWritersNote(_ entry: Entry) -> Bool {
    entry.groups.contains { rules.groups[$0].isNamed("writers-note") }
  }

  /// One range for each name, the first.
  private func unique(_ names: [TextRange]) -> [TextRange] {
    var seen: Set<Int> = []
    return names.filter { seen.insert($0.start).inserted }
  }

  var credits: [TextRange] {
    entries.filter { $0.kind == .caption }.flatMap { creditNames($0.traits.words) }
  }

  /// Datelines and clutter that have a day in them: those of the head, else those anywhere.
  func publishedLines(_ headCount: Int) -> [TextRange] {
    let inHead = datedLines(entries.prefix(headCount))
    return inHead.isEmpty ? datedLines(entries[...]) : inHead
  }

  private func datedLines(_ entries: ArraySlice<Entry>) -> [TextRange] {
    entries.filter { entry in
      switch entry.kind {
      case .dateline: entry.traits.words.contains { $0.kind == .number }
      case .furniture: entry.groups.contains { rules.groups[$0].isNamed("published") }
      case .headline, .standfirst, .byline, .caption, .paragraph, .heading, .list, .quotation, nil:
        false
      }
    }.map(\.passage.range)
  }
}

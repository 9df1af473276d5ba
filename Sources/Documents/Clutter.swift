internal import Prose

/// Page clutter: what the rules know, what it opens, and what the place of a line gives away.
extension Page {
  /// Finds the clutter behind the head.
  mutating func readClutter(from start: Int) {
    openSections(from: start)
    readTail(from: start)
    readBetween(from: start)
  }

  private func isStory(_ index: Int) -> Bool {
    entries[index].kind != .furniture && entries[index].traits.isStory
  }

  /// What clutter opens: titles behind "Most read", a few lines behind an offer, all behind the comments' heading.
  private mutating func openSections(from start: Int) {
    var stories = 0
    var index = start
    while index < entries.count {
      defer { index += 1 }
      if isStory(index) { stories += 1 }
      guard entries[index].kind == .furniture, let opening = opening(entries[index]) else {
        continue
      }
      switch opening {
      case .links: mark(from: index + 1, limit: 20) { $0.traits.width < 160 && !$0.traits.isStory }
      case .offer:
        mark(from: index + 1, limit: 6) {
          $0.traits.width < 160 && !$0.traits.beginsWithQuote && $0.traits.letterWords < 16
        }
      case .biography: mark(from: index + 1, limit: 1) { $0.traits.width < 700 }
      case .rest where stories > 2 && remainsShort(index, stories):
        mark(from: index + 1, limit: entries.count) { _ in true }
      case .rest: break
      }
    }
  }

  /// "Comments" and the like end an article only where most of it has been told.
  private func remainsShort(_ index: Int, _ stories: Int) -> Bool {
    let rest = entries[(index + 1)...].count { $0.traits.isStory }
    return rest <= stories
  }

  private mutating func mark(from start: Int, limit: Int, where belongs: (Entry) -> Bool) {
    var index = start
    while index < entries.count, index - start < limit, belongs(entries[index]) {
      entries[index].kind = .furniture
      index += 1
    }
  }

  /// From the end of the page up to the story: lines that tell nothing there are clutter.
  private mutating func readTail(from start: Int) {
    guard entries[start...].count(where: { $0.traits.isStory }) > 2 else { return }
    for index in entries.indices.reversed() where index >= start {
      if entries[index].kind == .furniture { continue }
      if entries[index].kind == .caption { continue }
      guard clutterPoints(index, inHead: false, inTail: true) >= rules.points("enough") else {
        return
      }
      entries[index].kind = .furniture
    }
  }

  /// Lines with clutter around them.
  private mutating func readBetween(from start: Int) {
    for index in start..<max(start, entries.count) {
      switch entries[index].kind {
      case .heading, .paragraph, .list, nil:
        if clutterPoints(index, inHead: false, inTail: false) >= rules.points("enough") {
          entries[index].kind = .furniture
        }
      case .headline, .standfirst, .byline, .dateline, .caption, .quotation, .furniture: break
      }
    }
  }
}

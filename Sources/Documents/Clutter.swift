internal import Prose

/// Page clutter: what the rules know, what it opens, and what the place of a line gives away.
extension Page {
  /// Finds the clutter behind the head.
  mutating func readClutter(from start: Int) {
    openSections(from: start)
    readTail(from: start)
    readBehindStory(from: start)
    readBetween(from: start)
    readLinks(from: start)
    readRetold(from: start)
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
      case .links:
        mark(from: index + 1, limit: 20) {
          $0.traits.width < 160 && !$0.traits.isStory && !$0.traits.isSentence
        }
      case .offer:
        mark(from: index + 1, limit: 6) {
          guard $0.traits.width < 250, !$0.traits.beginsWithQuote else { return false }
          if $0.traits.isSentence { return $0.traits.pitches > 1 }
          return $0.traits.width < 160 && $0.traits.letterWords < 16 || $0.traits.pitches > 2
        }
      case .biography:
        let next = entries[(index + 1)...].prefix(3).firstIndex { $0.kind != .furniture }
        mark(from: next ?? index + 1, limit: 1) { $0.traits.width < 700 }
      case .rest where stories > 2 && remainsShort(index, stories):
        mark(from: index + 1, limit: entries.count) { _ in true }
      case .rest, .caption, .lines: break
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
      guard clutterPoints(index, inHead: false, inTail: true) >= rules.points(.enough) else {
        return
      }
      entries[index].kind = .furniture
    }
  }

  /// Behind the last paragraph, once clutter has begun, labels are clutter too.
  private mutating func readBehindStory(from start: Int) {
    guard entries[start...].count(where: { $0.traits.isStory }) > 2,
      let last = entries.indices.last(where: { $0 >= start && isTold($0) })
    else { return }
    var hasBegun = false
    for index in (last + 1)..<entries.count {
      switch entries[index].kind {
      case .furniture: hasBegun = true
      case .heading, .paragraph, nil:
        if hasBegun, entries[index].traits.isLabel { entries[index].kind = .furniture }
      case .headline, .standfirst, .byline, .dateline, .caption, .list, .quotation: break
      }
    }
  }

  /// A part of the story, be it a short one.
  private func isTold(_ index: Int) -> Bool {
    switch entries[index].kind {
    case .paragraph, .quotation, .list:
      entries[index].traits.isStory || entries[index].traits.isSentence
    case .furniture, .heading, .headline, .standfirst, .byline, .dateline, .caption, nil: false
    }
  }

  /// A long line in capitals between paragraphs is the title of another article.
  private mutating func readLinks(from start: Int) {
    for index in start..<entries.count where entries[index].kind == .heading {
      let traits = entries[index].traits
      if traits.letterWords > 6, traits.ending == .none, !traits.beginsWithQuote,
        traits.words.allSatisfy({ $0.kind != .letters || $0.isInCapitals || $0.length == 1 })
      {
        entries[index].kind = .furniture
      }
    }
  }

  /// Lines with clutter around them.
  private mutating func readBetween(from start: Int) {
    let behind = start..<entries.count
    for index in Array(behind) + behind.reversed() {
      switch entries[index].kind {
      case .heading, .paragraph, .list, nil:
        if clutterPoints(index, inHead: false, inTail: false) >= rules.points(.enough) {
          entries[index].kind = .furniture
        }
      case .headline, .standfirst, .byline, .dateline, .caption, .quotation, .furniture: break
      }
    }
  }
}

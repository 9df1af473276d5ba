internal import Prose

/// The mentions of some people one after the other in the order of the text.
struct MentionWalk: Sendable {
  private struct Source: Sendable {
    let list: GroupList<MentionCodec>
    var part: [Mention]
    var index = 0
    var done = 0

    var next: Mention? { index < part.count ? part[index] : nil }

    mutating func pass() {
      index += 1
      guard index == part.count else { return }
      done += part.count
      (part, index) = (list.elements(from: done), 0)
    }
  }

  private var sources: [Source]

  init(_ lists: [GroupList<MentionCodec>]) {
    sources = lists.map { Source(list: $0, part: $0.elements(from: 0)) }
  }

  mutating func next() -> Mention? {
    var first: (mention: Mention, source: Int)?
    for (index, source) in sources.enumerated() {
      guard let mention = source.next else { continue }
      if first.map({ mention.range < $0.mention.range }) ?? true { first = (mention, index) }
    }
    guard let first else { return nil }
    sources[first.source].pass()
    return first.mention
  }
}

/// Whether a person is spoken of in ranges that are asked for one after the other, most of them near the one before.
struct MentionFinder: Sendable {
  private let list: GroupList<MentionCodec>
  private var part: [Mention] = []
  /// Where a range may begin that the part answers for.
  private var covered = 0..<0
  private static let slack = 4 << 10

  init(_ list: GroupList<MentionCodec>) { self.list = list }

  mutating func isAny(in range: TextRange) -> Bool {
    if !covered.contains(range.start) { look(from: max(0, range.start - MentionFinder.slack)) }
    if !covered.contains(range.start) { look(from: range.start) }
    let index = lowerBound(part.count) { part[$0].range.end <= range.start }
    return index < part.count && part[index].range.start < range.end
  }

  private mutating func look(from start: Int) {
    let first = list.bound { $0.range.end <= start }
    part = list.elements(from: first)
    let isLast = first + part.count >= list.count
    covered = start..<max(start, isLast ? .max : part.last?.range.end ?? .max)
  }
}

internal import Prose

/// Who is spoken of where in a stretch: the mentions of all who are in the news, in the order of the text.
struct EventPeople {
  private var mentions: [(range: TextRange, person: Int)] = []
  /// For each mention the farthest end of those up to it.
  private var ends: [Int] = []

  init(_ people: Findings<Person>) {
    for (index, person) in people.enumerated() where person.kind == .subject {
      for mention in person.mentions { mentions.append((mention.range, index)) }
    }
    mentions.sort { $0.range.start < $1.range.start }
    ends.reserveCapacity(mentions.count)
    for mention in mentions { ends.append(max(mention.range.end, ends.last ?? 0)) }
  }

  /// The people that a sentence mentions, in their order.
  func people(in sentence: TextRange) -> [Int] {
    var found: [Int] = []
    var index = lowerBound(ends.count) { ends[$0] <= sentence.start }
    while index < mentions.count, mentions[index].range.start < sentence.end {
      let (range, person) = mentions[index]
      if range.end > sentence.start, !found.contains(person) { found.append(person) }
      index += 1
    }
    return found.sorted()
  }
}

extension RandomAccessCollection<Mention> where Index == Int {
  /// Whether a mention lies in a range; mentions are in the order of the text.
  func overlap(_ range: TextRange) -> Bool { lazy.map(\.range).overlap(range) }
}

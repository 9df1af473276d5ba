internal import Prose

extension TimelineMaker {
  /// The entry with the people that its sentence mentions.
  func withPeople(_ entry: TimelineEntry) -> TimelineEntry {
    var entry = entry
    entry.people = analysis.people.indices.filter { index in
      let person = analysis.people[index]
      return person.kind == .subject
        && overlaps(person.mentions, entry.sentence)
    }
    return entry
  }

  /// Whether a mention lies in a range; mentions are in the order of the text.
  private func overlaps(_ mentions: [Mention], _ range: TextRange) -> Bool {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < mentions.count && mentions[low].range.start < range.end
  }
}

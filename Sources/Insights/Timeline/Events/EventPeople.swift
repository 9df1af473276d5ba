internal import Prose

extension TimelineMaker {
  /// The entry with the people that its sentence mentions.
  func withPeople(_ entry: TimelineEntry) -> TimelineEntry {
    var entry = entry
    entry.people = analysis.people.indices.filter { index in
      let person = analysis.people[index]
      return person.kind == .subject && person.mentions.overlap(entry.sentence)
    }
    return entry
  }
}

extension RandomAccessCollection<Mention> where Index == Int {
  /// Whether a mention lies in a range; mentions are in the order of the text.
  func overlap(_ range: TextRange) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.end <= range.start { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low].range.start < range.end
  }
}

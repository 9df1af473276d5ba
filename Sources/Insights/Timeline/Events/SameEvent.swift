internal import Prose

/// Makes one entry of those that tell the same event on the same day; the other sentences stand in `also`.
struct SameEvents {
  let stretch: Stretch
  private(set) var entries: [TimelineEntry] = []
  /// The words of each entry's event that carry meaning.
  private var contents: [Set<WordHash>] = []

  init(_ stretch: Stretch) { self.stretch = stretch }

  /// Takes in an entry and says where it stands now; entries come in the order of the text.
  mutating func add(_ entry: TimelineEntry, in text: Span<UInt8>) -> Int {
    let words = contentWords(entry.event, stretch, in: text)
    let same = entries.indices.last {
      entries[$0].date == entry.date && entries[$0].sentence != entry.sentence
        && isSame(contents[$0], words)
    }
    guard let same else { return append(entry, in: text) }
    contents[same].formUnion(words)
    if entries[same].anchor != .expression, entry.anchor == .expression {
      let undated = entries[same]
      entries[same] = entry
      entries[same].also = undated.also
      addSentence(undated.sentence, to: same)
    } else {
      addSentence(entry.sentence, to: same)
    }
    return same
  }

  /// Takes in an entry of its own.
  mutating func append(_ entry: TimelineEntry, in text: Span<UInt8>) -> Int {
    entries.append(entry)
    contents.append(contentWords(entry.event, stretch, in: text))
    return entries.count - 1
  }

  /// Another sentence that tells the event of an entry.
  mutating func addSentence(_ sentence: TextRange, to entry: Int) {
    guard entries[entry].sentence != sentence, !entries[entry].also.contains(sentence) else {
      return
    }
    entries[entry].also.append(sentence)
  }

  /// Two thirds of the words of the shorter one, three at least, stand in the other too.
  private func isSame(_ a: Set<WordHash>, _ b: Set<WordHash>) -> Bool {
    let common = a.intersection(b).count
    return common >= 3 && common * 3 >= min(a.count, b.count) * 2
  }
}

/// The words of a range that carry meaning.
func contentWords(_ range: TextRange, _ stretch: Stretch, in text: Span<UInt8>) -> Set<
  WordHash
> {
  let all = stretch.words(in: range)
  var found = Set<WordHash>(minimumCapacity: all.count / 2)
  for index in all where carriesMeaning(stretch.words[index], in: text) {
    found.insert(stretch.words[index].hash)
  }
  return found
}

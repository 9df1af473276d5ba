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
    guard let same else {
      entries.append(entry)
      contents.append(words)
      return entries.count - 1
    }
    addSentence(entry.sentence, to: same)
    contents[same].formUnion(words)
    if entries[same].anchor != .expression, entry.anchor == .expression {
      (entries[same].anchor, entries[same].time) = (.expression, entry.time)
      (entries[same].cause, entries[same].certainty) = (entry.cause, entry.certainty)
    }
    return same
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

  /// The entry whose sentence shares most words with others, two at least, of the first four without a date.
  func closest(to words: Set<WordHash>, behind offset: Int, in text: Span<UInt8>) -> Int? {
    let first = entries.indices.filter {
      entries[$0].sentence.start > offset && entries[$0].anchor != .expression
    }
    .sorted { entries[$0].sentence.start < entries[$1].sentence.start }.prefix(4)
    let shared = first.map {
      words.intersection(contentWords(entries[$0].sentence, stretch, in: text)).count
    }
    guard let most = shared.max(), most >= 2, let place = shared.firstIndex(of: most) else {
      return nil
    }
    return first[place]
  }
}

/// The words of a range that carry meaning.
func contentWords(_ range: TextRange, _ stretch: Stretch, in text: Span<UInt8>) -> Set<
  WordHash
> {
  var found: Set<WordHash> = []
  var index = stretch.word(at: range.start)
  while index < stretch.words.count, stretch.words[index].start < range.end {
    let word = stretch.words[index]
    if carriesMeaning(word, in: text) { found.insert(word.hash) }
    index += 1
  }
  return found
}

internal import Prose

/// Makes one entry of those that tell the same event on the same day; the other sentences stand in `also`.
struct SameEvents {
  let stretch: Stretch
  private(set) var entries: [TimelineEntry] = []
  private var events: [EventOnDay] = []
  private var byDate: [DateSpan: [Int]] = [:]

  /// The words of an entry's event that carry meaning.
  private struct EventOnDay {
    var sentence: TextRange
    var words: Set<WordHash>
    /// A bit for each word, the same for some: what has a bit that another has not has a word that it has not.
    var bits: UInt64 = 0

    init(_ sentence: TextRange, _ words: Set<WordHash>) {
      (self.sentence, self.words) = (sentence, words)
      for word in words { bits |= 1 << (word.value & 63) }
    }
  }

  init(_ stretch: Stretch) { self.stretch = stretch }

  /// Takes in an entry and says where it stands now; entries come in the order of the text.
  mutating func add(_ entry: TimelineEntry, in text: Span<UInt8>) -> Int {
    let event = EventOnDay(entry.sentence, contentWords(entry.event, stretch, in: text))
    guard let same = last(like: event, on: entry.date) else { return append(entry, event) }
    events[same] = EventOnDay(events[same].sentence, events[same].words.union(event.words))
    if entries[same].anchor != .expression, entry.anchor == .expression {
      let undated = entries[same]
      entries[same] = entry
      events[same].sentence = entry.sentence
      entries[same].also = undated.also
      addSentence(undated.sentence, to: same)
    } else {
      addSentence(entry.sentence, to: same)
    }
    return same
  }

  /// The last event of a day that is the same as one of another sentence.
  private func last(like event: EventOnDay, on date: DateSpan) -> Int? {
    guard let day = byDate[date] else { return nil }
    for index in day.reversed() where isSame(index, event) { return index }
    return nil
  }

  /// Takes in an entry of its own.
  mutating func append(_ entry: TimelineEntry, in text: Span<UInt8>) -> Int {
    append(entry, EventOnDay(entry.sentence, contentWords(entry.event, stretch, in: text)))
  }

  private mutating func append(_ entry: TimelineEntry, _ event: EventOnDay) -> Int {
    byDate[entry.date, default: []].append(entries.count)
    entries.append(entry)
    events.append(event)
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
  private func isSame(_ index: Int, _ event: EventOnDay) -> Bool {
    let count = events[index].words.count
    let shorter = min(count, event.words.count)
    let needed = max(3, (shorter * 2 + 2) / 3)
    let bits = count < event.words.count ? events[index].bits : event.bits
    let others = count < event.words.count ? event.bits : events[index].bits
    guard shorter - (bits & ~others).nonzeroBitCount >= needed,
      events[index].sentence != event.sentence
    else { return false }
    let (short, long) =
      count < event.words.count
      ? (events[index].words, event.words) : (event.words, events[index].words)
    return short.count { long.contains($0) } >= needed
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

internal import Prose

/// Entries of one day that tell the same event become one, the other sentences in `also`; so does the headline.
func sameEventsMerged(
  _ entries: [TimelineEntry], headline: EventSentence?, _ stretch: Stretch, in text: Span<UInt8>
) -> [TimelineEntry] {
  var merged: [TimelineEntry] = []
  var contents: [Set<WordHash>] = []
  for entry in entries {
    let words = contentWords(entry.event, stretch, in: text)
    let same = merged.indices.last { merged[$0].date == entry.date && isSame(contents[$0], words) }
    if let same, merged[same].sentence != entry.sentence {
      merged[same].also.append(entry.sentence)
      if merged[same].anchor != .expression, entry.anchor == .expression {
        (merged[same].anchor, merged[same].time) = (.expression, entry.time)
        (merged[same].cause, merged[same].certainty) = (entry.cause, entry.certainty)
      }
      contents[same].formUnion(words)
    } else {
      merged.append(entry)
      contents.append(words)
    }
  }
  if let headline { addHeadline(headline, to: &merged, stretch, in: text) }
  return merged
}

/// Two thirds of the words of the shorter one, three at least, stand in the other too.
private func isSame(_ a: Set<WordHash>, _ b: Set<WordHash>) -> Bool {
  let common = a.intersection(b).count
  return common >= 3 && common * 3 >= min(a.count, b.count) * 2
}

/// The first entry of the lead that shares words with the headline is told by it too.
private func addHeadline(
  _ headline: EventSentence, to entries: inout [TimelineEntry], _ stretch: Stretch,
  in text: Span<UInt8>
) {
  guard headline.times.isEmpty else { return }
  let words = contentWords(headline.range, stretch, in: text)
  let lead = entries.indices.filter { $0 >= 0 && entries[$0].sentence.start > headline.range.end }
    .sorted { entries[$0].sentence.start < entries[$1].sentence.start }.prefix(3)
  for index in lead {
    let common = words.intersection(contentWords(entries[index].sentence, stretch, in: text)).count
    if common >= 2, common * 3 >= words.count {
      entries[index].also.append(headline.range)
      return
    }
  }
}

/// The words of a range that carry meaning: letters, four and more or capitalised, no helping words.
private func contentWords(_ range: TextRange, _ stretch: Stretch, in text: Span<UInt8>) -> Set<
  WordHash
> {
  var found: Set<WordHash> = []
  var index = stretch.word(at: range.start)
  while index < stretch.words.count, stretch.words[index].start < range.end {
    let word = stretch.words[index]
    if word.kind == .letters, word.length > 3 || word.isCapitalised,
      clauseWords.tags(of: word, in: text).isDisjoint(with: [
        .finite, .modal, .preposition, .determiner, .pronoun, .coordinator, .subordinator, .that,
      ])
    {
      found.insert(word.hash)
    }
    index += 1
  }
  return found
}

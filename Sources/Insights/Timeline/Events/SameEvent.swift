internal import Prose

/// Makes one entry of those that tell the same event on the same day; the other sentences stand in `also`.
struct SameEvents {
  let stretch: Stretch
  private(set) var entries: [TimelineEntry] = []
  /// The words of each entry's event that carry meaning.
  private var contents: [Set<WordHash>] = []

  private var firstUndated: Int?
  private var firstWords: Set<WordHash> = []
  /// The words of the headline.
  private(set) var headlineWords: Set<WordHash> = []

  init(_ stretch: Stretch, headline: EventSentence?, in text: Span<UInt8>) {
    self.stretch = stretch
    if let headline { headlineWords = contentWords(headline.range, stretch, in: text) }
  }

  /// Takes in an entry; entries come in the order of the text.
  mutating func add(_ entry: TimelineEntry, in text: Span<UInt8>) {
    let words = contentWords(entry.event, stretch, in: text)
    let same = entries.indices.last {
      entries[$0].date == entry.date && entries[$0].sentence != entry.sentence
        && isSame(contents[$0], words)
    }
    guard let same else {
      entries.append(entry)
      contents.append(words)
      return
    }
    entries[same].also.append(entry.sentence)
    contents[same].formUnion(words)
    if entries[same].anchor != .expression, entry.anchor == .expression {
      (entries[same].anchor, entries[same].time) = (.expression, entry.time)
      (entries[same].cause, entries[same].certainty) = (entry.cause, entry.certainty)
    }
  }

  /// Two thirds of the words of the shorter one, three at least, stand in the other too.
  private func isSame(_ a: Set<WordHash>, _ b: Set<WordHash>) -> Bool {
    let common = a.intersection(b).count
    return common >= 3 && common * 3 >= min(a.count, b.count) * 2
  }

  /// The headline tells the event of the lead again: the first undated entry behind it that shares words with it.
  mutating func addHeadline(_ headline: EventSentence, in text: Span<UInt8>) {
    let words = headlineWords
    let lead = entries.indices.filter {
      entries[$0].sentence.start > headline.range.end && entries[$0].anchor != .expression
    }
    .sorted { entries[$0].sentence.start < entries[$1].sentence.start }.prefix(4)
    let shared = lead.map {
      words.intersection(contentWords(entries[$0].sentence, stretch, in: text)).count
    }
    guard let most = shared.max(), most >= 2, let place = shared.firstIndex(of: most) else {
      return
    }
    entries[lead[place]].also.append(headline.range)
  }

  /// A sentence that tells the first undated event again stands in its `also`: it shares half of its words, three at
  /// least, with headline and lead; or it follows on the lead with two; or its subject is “the deal”, a noun of the lead.
  mutating func addRetelling(_ sentence: EventSentence, in text: Span<UInt8>) {
    guard let first = firstUndated, sentence.range.start > entries[first].sentence.end else {
      return
    }
    let words = headlineWords.union(firstWords)
    let own = contentWords(sentence.range, stretch, in: text)
    let common = words.intersection(own).count
    let follows =
      sentence.index > 0
      && stretch.sentences[sentence.index - 1].range == entries[first].sentence
    let isNamed = subjectNoun(sentence).map(words.contains) ?? false
    let isSame = common >= 3 && common * 2 >= own.count
    if isSame || isNamed || follows && common >= 2 {
      entries[first].also.append(sentence.range)
    }
  }

  /// Settles which entry later sentences go on telling; to be called when all entries are in.
  mutating func settleFirst(in text: Span<UInt8>) {
    firstUndated = entries.indices.filter { entries[$0].anchor != .expression }
      .min { entries[$0].sentence.start < entries[$1].sentence.start }
    if let firstUndated {
      firstWords = contentWords(entries[firstUndated].sentence, stretch, in: text)
    }
  }

  /// The noun behind “the”, “this”, “that” at the head of a sentence, over one word in between.
  private func subjectNoun(_ sentence: EventSentence) -> WordHash? {
    let start = sentence.cutter.first
    guard start + 2 < stretch.words.count, retellers.contains(stretch.words[start].hash) else {
      return nil
    }
    let noun = stretch.words[start + 1]
    return noun.kind == .letters && !noun.isCapitalised && noun.length > 3 ? noun.hash : nil
  }
}

private let retellers: Set<WordHash> = ["the", "this", "that"].hashes

/// The words of a range that carry meaning: letters, four and more or capitalised, no helping words.
func contentWords(_ range: TextRange, _ stretch: Stretch, in text: Span<UInt8>) -> Set<
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

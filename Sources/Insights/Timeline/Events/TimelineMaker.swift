internal import Documents
internal import Prose

/// A sentence on the bench: its clauses, and the expressions that place something in it.
struct EventSentence {
  var index: Int
  var kind: Block.Kind
  var range: TextRange
  var cutter: ClauseCutter
  var clauses: [Clause]
  /// Indices into `Analysis.times` of the expressions that have a place on the calendar.
  var times: [Int]

  /// The clause that a word belongs to.
  func clause(ofWord word: Int) -> Int? { clauses.firstIndex { $0.words.contains(word) } }
}

/// Makes the entries of a stretch, sentence by sentence.
struct TimelineMaker {
  let stretch: Stretch
  let analysis: Analysis
  var entries: [TimelineEntry] = []
  /// Events without a date of their own, with how much they weigh.
  var undated: [UndatedEvent] = []
  private var nextTime = 0
  /// Sentences of the story without a date.
  private var plain: [EventSentence] = []
  private var headline: EventSentence?
  var headlineWords: Set<WordHash> = []

  init(_ stretch: Stretch, _ analysis: Analysis) {
    (self.stretch, self.analysis) = (stretch, analysis)
  }

  mutating func make(in text: Span<UInt8>) -> [TimelineEntry] {
    var told = 0
    for (index, block) in stretch.blocks.enumerated() {
      for sentence in stretch.sentencesOfBlock[index] {
        let times = times(in: stretch.sentences[sentence].range)
        guard tells(block.kind) else { continue }
        let words = stretch.sentences[sentence].words
        let cutter = ClauseCutter(stretch, words, in: text)
        let event = EventSentence(
          index: sentence, kind: block.kind, range: stretch.sentences[sentence].range,
          cutter: cutter, clauses: cutter.clauses(), times: times)
        addDated(event)
        if block.kind == .headline {
          headline = headline ?? event
          headlineWords.formUnion(contentWords(event.range, stretch, in: text))
        } else {
          told += 1
        }
        if block.kind == .paragraph || block.kind == .standfirst {
          addUndated(event, position: told, in: text)
          if times.isEmpty { plain.append(event) }
        }
      }
    }
    entries += placed(undated, sentences: told)
    return merged(in: text).map(withPeople).sorted {
      ($0.date.order, $0.event.start) < ($1.date.order, $1.event.start)
    }
  }

  private func merged(in text: Span<UInt8>) -> [TimelineEntry] {
    var same = SameEvents(stretch, headline: headline, in: text)
    for entry in entries.sorted(by: { $0.sentence.start < $1.sentence.start }) {
      same.add(entry, in: text)
    }
    if let headline, headline.times.isEmpty { same.addHeadline(headline, in: text) }
    same.settleFirst(in: text)
    let told = Set(entries.map(\.sentence))
    for sentence in plain where !told.contains(sentence.range) {
      same.addRetelling(sentence, in: text)
    }
    return same.entries
  }

  private func tells(_ kind: Block.Kind) -> Bool {
    switch kind {
    case .headline, .standfirst, .caption, .paragraph, .list, .quotation: true
    case .byline, .dateline, .heading, .furniture: false
    }
  }

  /// The expressions of a sentence that have a place on the calendar; sentences come in order.
  private mutating func times(in range: TextRange) -> [Int] {
    var found: [Int] = []
    while nextTime < analysis.times.count, analysis.times[nextTime].range.start < range.end {
      let time = analysis.times[nextTime]
      if time.range.start >= range.start, time.kind == .date || time.kind == .time,
        time.interval != nil
      {
        found.append(nextTime)
      }
      nextTime += 1
    }
    return found
  }
}

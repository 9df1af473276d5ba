internal import Prose

extension Analysis {
  /// What marks and numbers alone give, for a text in a language whose words are not known:
  /// quotations without speakers, and days and years written in digits, each on its whole sentence.
  func keepingMarksAndNumbers(in text: Span<UInt8>, _ stretch: Stretch) -> Analysis {
    var kept = self
    kept.people = []
    kept.quotes = Findings(
      quotes.filter { $0.kind == .direct }.map {
        Quote(kind: .direct, group: $0.group, range: $0.range)
      })
    kept.times = times.filter {
      $0.kind == .date && $0.span != nil && !hasLetters(in: text, $0.range)
    }
    let entries = kept.times.indices.compactMap { index -> TimelineEntry? in
      let time = kept.times[index]
      let sentence = stretch.sentence(at: time.range.start)
      guard let span = time.span, sentence < stretch.sentences.count else { return nil }
      let range = stretch.sentences[sentence].range
      return TimelineEntry(
        date: span, certainty: time.certainty, anchor: .expression, time: index, sentence: range,
        event: range, cause: .expression(time.cause))
    }
    kept.timeline = Findings(entries)
    kept.timeline.sort { ($0.date.order, $0.sentence.start) < ($1.date.order, $1.sentence.start) }
    return kept
  }
}

private func hasLetters(in text: Span<UInt8>, _ range: TextRange) -> Bool {
  for offset in range.start..<range.end where text[offset] >= 0x41 { return true }
  return false
}

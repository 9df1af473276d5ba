internal import Prose

/// Where and when a quotation was said, as its own sentence tells it outside of the marks.
struct Circumstances {
  let stretch: Stretch
  private let quoted: [TextRange]
  private let sentence: Sentence
  private let verb: TextRange
  private let speaker: TextRange
  private let isIndirect: Bool

  /// `quoted` are the marked quotations in the order of the text.
  init(_ stretch: Stretch, _ fact: QuotationFact, quoted: [TextRange]) {
    (self.stretch, self.quoted) = (stretch, quoted)
    let base = stretch.range.start
    verb = fact.verb(base)
    speaker = fact.speaker(base) ?? verb
    isIndirect = fact.form == .indirect
    let index = stretch.sentence(at: verb.start)
    sentence =
      index < stretch.sentences.count
      ? stretch.sentences[index] : Sentence(range: verb, words: 0..<0)
  }

  /// A date outside of the quotation, before the speaker or within a few words behind the cue; none that was still ahead
  /// when the text was published.
  func time(_ times: Findings<TimeExpression>, published: CalendarDate?) -> Int? {
    var low = lowerBound(times.count) { times[$0].range.end <= sentence.range.start }
    var best: (index: Int, distance: Int)?
    while low < times.count, times[low].range.start < sentence.range.end {
      let time = times[low]
      if let from = time.span.map({ $0.from ?? $0.to }), time.kind == .date || time.kind == .time,
        !isAhead(from, published), let distance = distance(time.range),
        !quoted.overlap(time.range),
        best.map({ distance < $0.distance }) ?? true
      {
        best = (low, distance)
      }
      low += 1
    }
    return best?.index
  }

  private func isAhead(_ date: CalendarDate?, _ published: CalendarDate?) -> Bool {
    guard let date, let published else { return false }
    if date.month == 0 || published.month == 0 { return date.year > published.year }
    if date.day == 0 || published.day == 0 {
      return (date.year, date.month) > (published.year, published.month)
    }
    // The day after, as clocks of another zone may say.
    return date.dayNumber > published.dayNumber + 1
  }

  /// How far a date stands from the cue; nil when it belongs to what was said.
  private func distance(_ time: TextRange) -> Int? {
    let cue = speaker.joined(with: verb)
    if isOfSpeaker(time) { return nil }
    if time.end <= cue.start {
      return time.start - sentence.range.start < 60 ? cue.start - time.end : nil
    }
    if cue.overlaps(time) { return 0 }
    let gap = time.start - cue.end
    return gap < (isIndirect ? 6 : 120) ? gap : nil
  }

  /// “Lee, who lost her mill in 1998, said”: a date in a clause about the speaker is none of saying it.
  private func isOfSpeaker(_ time: TextRange) -> Bool {
    guard time.start > min(speaker.end, verb.end) else { return false }
    var index = stretch.word(at: time.start) - 1
    let first = sentence.words.lowerBound
    while index > first, stretch.words[index].start >= min(speaker.start, verb.start) {
      let word = stretch.words[index]
      if word.isMark(",") || word.kind == .quote { return false }
      if quoteTags[word.hash].contains(.describing) { return true }
      index -= 1
    }
    return false
  }

  /// “his Truth Social platform”, “a press statement”, “an interview with …”: behind in, on, during, at, via.
  func venue(in text: Span<UInt8>) -> TextRange? {
    let places = Circumstances.places
    var found: TextRange?
    var index = sentence.words.lowerBound
    while index < sentence.words.upperBound {
      let word = stretch.words[index]
      if isIndirect, word.start >= verb.end + 4 { break }
      guard places.contains(word.hash), !quoted.overlap(word.range) else {
        index += 1
        continue
      }
      guard let end = venueEnd(from: index + 1, in: text) else {
        index += 1
        continue
      }
      let range = TextRange(stretch.words[index + 1].start, stretch.words[end - 1].end)
      let isPlatform = isPlatform(index + 1..<end)
      if found == nil || isPlatform { found = range }
      if isPlatform { break }
      index = end
    }
    return found ?? addressee(in: text)
  }

  /// “told reporters”, “told the Tarn Gazette”: who was told, right behind the verb; no pronoun.
  private func addressee(in text: Span<UInt8>) -> TextRange? {
    let first = stretch.word(at: verb.end)
    guard first > 0, first < sentence.words.upperBound,
      quoteTags[stretch.words[first - 1].hash].contains(.telling)
    else { return nil }
    var end = first
    while end < min(first + 7, sentence.words.upperBound), stretch.words[end].kind == .letters {
      let tags = tags(of: stretch.words[end], in: text)
      if tags.has([.pronoun, .preposition, .conjunction, .relative, .aux, .calendar]) { break }
      if end > first, tags.contains(.determiner) { break }
      // Behind a name only what belongs to it: “Tarn News reporters”, not “Ms. Lee voters would”.
      if end > first, !stretch.words[end].isCapitalised,
        stretch.words[end - 1].isCapitalised || tags.has([.adverb, .past, .finite])
      {
        break
      }
      end += 1
    }
    guard end > first, !tags(of: stretch.words[end - 1], in: text).contains(.determiner) else {
      return nil
    }
    let range = TextRange(stretch.words[first].start, stretch.words[end - 1].end)
    return quoted.overlap(range) ? nil : range
  }

  /// Behind the last word of a phrase whose head is a venue, at most nine words on.
  private func venueEnd(from start: Int, in text: Span<UInt8>) -> Int? {
    var index = start
    var end: Int?
    while index < min(start + 9, sentence.words.upperBound) {
      let word = stretch.words[index]
      let tags = tags(of: word, in: text)
      if word.kind == .quote || word.isMark(",") || word.isMark(".") { break }
      if end != nil, !word.isCapitalised {
        return word.hash == Circumstances.with ? withEnd(index) ?? end : end
      }
      if tags.has([.preposition, .conjunction, .aux])
        || word.kind == .letters && tags.contains(.finite) && !tags.contains(.venue)
      {
        break
      }
      if tags.contains(.venue) || quoteTags[word.hash].contains(.platform) { end = index + 1 }
      if end != nil, word.isCapitalised { end = index + 1 }
      index += 1
    }
    return end
  }

  /// “with” and the names behind it.
  private func withEnd(_ with: Int) -> Int? {
    var index = with + 1
    if index < sentence.words.upperBound, !stretch.words[index].isCapitalised { index += 1 }
    let first = index
    while index < sentence.words.upperBound, stretch.words[index].isCapitalised { index += 1 }
    return index > first ? index : nil
  }

  private func isPlatform(_ words: Range<Int>) -> Bool {
    words.contains { quoteTags[stretch.words[$0].hash].contains(.platform) }
  }

  private static let with = WordHash("with")
  private static let places = Set(["in", "on", "during", "at", "via", "by"].map { WordHash($0) })
}

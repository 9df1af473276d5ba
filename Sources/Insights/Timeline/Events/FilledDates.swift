internal import Documents
internal import Prose

extension TimelineMaker {
  /// The day of publication, on a line below the standfirst.
  func isPages(_ day: CalendarDate) -> Bool {
    story.last?.kind == .standfirst && day == analysis.published?.date
  }

  /// “Last year it shut on 20 January”, “raised its forecast for the year on Monday”: the clause has a date within, or
  /// one beside the period that something is of.
  func isFilled(_ time: Int, _ clause: Int, _ sentence: EventSentence) -> Bool {
    guard let span = analysis.times[time].span, let from = span.from, let to = span.to else {
      return false
    }
    let isOfPeriod = isOfPeriod(analysis.times[time], sentence)
    return sentence.times.contains { other in
      guard other > time, let inner = analysis.times[other].span, let first = inner.from,
        sentence.clause(ofWord: stretch.word(at: analysis.times[other].range.start)) ?? 0 == clause
      else { return false }
      return isOfPeriod || isWithin(first, from, to)
    }
  }

  /// “while crews mend the 1931 bridge on Monday”: what a year names, where another date tells when.
  func namesThing(_ time: Int, _ sentence: EventSentence) -> Bool {
    let expression = analysis.times[time]
    let word = stretch.word(at: expression.range.start)
    guard expression.range.count == 4, stretch.words[word].kind == .number, word > 0,
      word + 1 < stretch.words.count, stretch.words[word + 1].kind == .letters,
      sentence.cutter.tag(word - 1).contains(.determiner),
      sentence.cutter.tag(word + 1).isDisjoint(with: [.preposition, .coordinator, .happening])
    else { return false }
    return sentence.times.contains {
      $0 != time && analysis.times[$0].span?.from?.day ?? 0 > 0
    }
  }

  /// A month or day of a year, a day of a month.
  private func isWithin(_ date: CalendarDate, _ from: CalendarDate, _ to: CalendarDate) -> Bool {
    guard from == to, from.day == 0, date.month > 0, date.year == from.year else { return false }
    return from.month == 0 || date.month == from.month && date.day > 0
  }
}

internal import Prose

extension TimelineMaker {
  /// “The first alarm was raised at 3 a.m.” behind a day that was told: the day of that hour.
  func dayOfHour(_ sentence: EventSentence) -> CalendarDate? {
    guard !sentence.isDated else { return nil }
    for time in sentence.times where analysis.times[time].kind == .time {
      guard analysis.times[time].cause.kind == .around, let day = analysis.times[time].span?.from
      else { continue }
      return day
    }
    return nil
  }

  /// A time of day, but not “the morning” of some day of a month.
  func isOnDay(_ time: TimeExpression) -> Bool {
    time.kind == .time && time.payload.b != 255
  }

  /// “open 10am to 5pm, Tuesday to Saturday”: either end of days of each week, four or more, beside two times of day.
  func isOfHours(_ expression: TimeExpression, _ sentence: EventSentence) -> Bool {
    guard let time = sentence.times.first(where: { analysis.times[$0].range == expression.range })
    else { return false }
    return [time - 1, time].contains { first in
      guard sentence.times.contains(first), sentence.times.contains(first + 1),
        let start = weekday(endingAt: analysis.times[first].range.end),
        let end = weekdayNumbers[stretch.words[word(of: first + 1)].hash],
        word(of: first + 1) == stretch.word(at: analysis.times[first].range.end) + 1
      else { return false }
      return (end - start + 7) % 7 > 2 && isLink(word(of: first + 1) - 1)
        && clocks(around: first, sentence) > 1
    }
  }

  private func word(of time: Int) -> Int { stretch.word(at: analysis.times[time].range.start) }

  private func weekday(endingAt offset: Int) -> Int? {
    weekdayNumbers[stretch.words[stretch.word(at: offset) - 1].hash]
  }

  /// How many times of day stand in the sentence.
  private func clocks(around time: Int, _ sentence: EventSentence) -> Int {
    analysis.times[max(0, time - 4)..<min(analysis.times.count, time + 5)].count {
      $0.kind == .time && sentence.range.contains($0.range.start)
    }
  }

  private func isLink(_ index: Int) -> Bool {
    let word = stretch.words[index]
    return isHyphen(word) || word.hash == toName || word.hash == throughName
  }
}

private let throughName = WordHash("through")

internal import Documents
internal import Prose

/// Whether the text has gone back to days past: what it tells there without a date is not of the news. A paragraph goes
/// back by its last date, by a month; a story that begins years ago, until it speaks of its own days.
struct Lookback {
  private let stretch: Stretch
  private let analysis: Analysis
  /// The block of the date long past; nil: the text is at its own days.
  private var block: Int?
  /// The story began long ago, and has not come to its own days.
  private var beganThere = false
  private var isAtStart = true
  private var isOpen = false

  init(_ stretch: Stretch, _ analysis: Analysis) {
    (self.stretch, self.analysis) = (stretch, analysis)
  }

  /// Goes on to the next sentence of the story.
  mutating func enter(_ sentence: EventSentence) {
    let here = stretch.block(ofSentence: sentence.index)
    if let published = analysis.published?.date, let last = lastDate(sentence), let end = last.to {
      let isLongPast = end.year < published.year - 1
      if isAtStart { beganThere = isLongPast && sentence.position <= 2 }
      beganThere = beganThere && isLongPast
      isAtStart = false
      block = isLongPast || sentence.isDated && isMonthPast(last, published) ? here : nil
      isOpen = beganThere || isLongPast
    } else {
      isOpen = beganThere || block == here
    }
  }

  /// What a sentence without a date tells lies there too; “has sold” and “will sell” speak of now.
  func holds(_ sentence: EventSentence) -> Bool {
    guard isOpen, let verb = sentence.clauses.first?.verb else { return isOpen }
    return sentence.cutter.tag(verb).isDisjoint(with: [.modal, .have])
      || sentence.cutter.isPastPerfect(sentence.clauses[0])
  }

  /// The last of the dates of a sentence.
  private func lastDate(_ sentence: EventSentence) -> DateSpan? {
    sentence.times.compactMap { analysis.times[$0].span }.filter { $0.to?.year ?? 0 > 0 }.max {
      $0.to ?? .year(0) < $1.to ?? .year(0)
    }
  }

  /// A day or a month that is over for a month: figures of a quarter are news.
  private func isMonthPast(_ told: DateSpan, _ published: CalendarDate) -> Bool {
    guard published.month > 0, let date = told.to, told.from == date, date.month > 0 else {
      return false
    }
    if date.day > 0, published.day > 0 { return published.dayNumber - date.dayNumber > 31 }
    return Int(published.year - date.year) * 12 + Int(published.month) - Int(date.month) > 1
  }
}

internal import Documents
internal import Prose

/// Whether the text has gone back to years long past: what it tells there without a date is not of the news. A paragraph
/// goes back by its last date; a story that begins long ago, until it speaks of its own days.
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
    if let isLongPast = isLongPast(sentence) {
      if isAtStart { beganThere = isLongPast && sentence.position <= 2 }
      beganThere = beganThere && isLongPast
      block = isLongPast ? here : nil
      isAtStart = false
    }
    isOpen = beganThere || block == here
  }

  /// What a sentence without a date tells lies there too; “has sold” and “will sell” speak of now.
  func holds(_ sentence: EventSentence) -> Bool {
    guard isOpen, let verb = sentence.clauses.first?.verb else { return isOpen }
    return sentence.cutter.tag(verb).isDisjoint(with: [.modal, .have])
      || sentence.cutter.isPastPerfect(sentence.clauses[0])
  }

  /// All dates of a sentence lie more than a year before the publication; nil: it has none.
  private func isLongPast(_ sentence: EventSentence) -> Bool? {
    guard let published = analysis.published?.date else { return nil }
    let days = sentence.times.compactMap { analysis.times[$0].span?.to }.filter { $0.year > 0 }
    guard let last = days.max() else { return nil }
    return last.year < published.year - 1
  }
}

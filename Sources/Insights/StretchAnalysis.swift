internal import Documents
internal import Prose

/// The analysis of one stretch, one step at a time, so that a key waits for a step at most.
struct StretchAnalysis: Sendable {
  enum Step: Int, CaseIterable {
    case words, dates, publication, values, names, quotations, people, quotes, timeline
  }

  let range: TextRange
  private let document: Document
  private let given: Given
  /// The day of publication where stretches before have settled it.
  private let published: Publication?
  private var next: Step? = .words
  private var stretch: Stretch?
  private var times: [TimeFact] = []
  private var names: [NameFact] = []
  private var quotations: [QuotationFact] = []
  private(set) var analysis = Analysis()

  init(_ document: Document, _ range: TextRange, _ given: Given, published: Publication?) {
    (self.document, self.range) = (document, range)
    (self.given, self.published) = (given, published)
  }

  var isDone: Bool { next == nil }

  /// Does one step.
  mutating func advance() {
    guard let step = next else { return }
    next = Step(rawValue: step.rawValue + 1)
    let stretch = stretch ?? Stretch(document, range)
    self.stretch = stretch
    document.text.withBytes { take(step, in: $0, stretch) }
  }

  private mutating func take(_ step: Step, in text: Span<UInt8>, _ stretch: Stretch) {
    switch step {
    case .words: break
    case .dates: times = findTimes(in: text, stretch)
    case .publication:
      analysis.published = published ?? resolvePublication(in: text, stretch, times, given)
    case .values:
      analysis.times = Findings(resolveTimes(in: text, stretch, times, analysis.published))
    case .names: names = findNames(in: text, stretch)
    case .quotations: quotations = findQuotations(in: text, stretch)
    case .people: analysis.people = Findings(resolvePeople(in: text, stretch, names))
    case .quotes:
      resolveQuotes(in: text, stretch, quotations, &analysis)
      analysis.orderPeople()
    case .timeline:
      analysis.timeline = Findings(resolveTimeline(in: text, stretch, analysis))
      guard document.language == .unknown else { return }
      analysis = analysis.keepingMarksAndNumbers(in: text, stretch)
    }
  }
}

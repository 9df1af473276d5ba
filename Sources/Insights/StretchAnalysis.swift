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
  private var finder: TimeFinder?
  private var maker: TimelineMaker?
  private var times: [TimeFact] = []
  private var names: [NameFact] = []
  private var quotations: [QuotationFact] = []
  private(set) var analysis = Analysis()

  init(_ document: Document, _ range: TextRange, _ given: Given, published: Publication?) {
    (self.document, self.range) = (document, range)
    (self.given, self.published) = (given, published)
  }

  var isDone: Bool { next == nil }

  /// Words that are looked at for dates at once: about a millisecond's work among lines of a machine.
  private static let wordsAtOnce = 2 << 10

  /// Does one step, or a part of one.
  mutating func advance() {
    guard let step = next else { return }
    let stretch = stretch ?? Stretch(document, range)
    self.stretch = stretch
    if step == .dates, !findTimes(stretch) { return }
    if step == .timeline, !makeTimeline(stretch) { return }
    next = Step(rawValue: step.rawValue + 1)
    document.text.withBytes { take(step, in: $0, stretch) }
  }

  /// Looks for some dates; true when all are found.
  private mutating func findTimes(_ stretch: Stretch) -> Bool {
    var finder = finder.take() ?? TimeFinder(stretch)
    let isDone = document.text.withBytes {
      finder.advance(in: $0, words: StretchAnalysis.wordsAtOnce)
    }
    if isDone { times = finder.facts } else { self.finder = finder }
    return isDone
  }

  /// Makes a part of the timeline; true when it is whole.
  private mutating func makeTimeline(_ stretch: Stretch) -> Bool {
    var maker = maker.take() ?? TimelineMaker(stretch, analysis)
    let entries = document.text.withBytes { maker.advance(in: $0) }
    if let entries { analysis.timeline = Findings(entries) } else { self.maker = maker }
    return entries != nil
  }

  private mutating func take(_ step: Step, in text: Span<UInt8>, _ stretch: Stretch) {
    switch step {
    case .words, .dates: break
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
      guard document.language == .unknown else { return }
      analysis = analysis.keepingMarksAndNumbers(in: text, stretch)
    }
  }
}

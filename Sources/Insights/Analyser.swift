public import Documents
internal import Prose

/// What is known of a text from outside: it wins over what the text states.
public struct Given: Sendable {
  /// The day of publication.
  public var published: CalendarDate?

  public init(published: CalendarDate? = nil) { self.published = published }
}

/// Makes an `Analysis` in slices: step 1 finds local facts in a stretch, step 2 resolves them into people, speakers and dates.
public struct Analyser: Sendable {
  public let document: Document
  public let given: Given
  public private(set) var analysis = Analysis()

  public init(_ document: Document, _ given: Given = Given()) {
    (self.document, self.given) = (document, given)
  }

  public var isDone: Bool { analysis.covered.end >= document.text.count }

  /// Looks at one more stretch of about that many bytes; an article is always done in one step.
  public mutating func advance(bytes: Int = 64 << 10) {
    guard !isDone else { return }
    let stretch = Stretch(document, document.text.range)
    document.text.withBytes { text in
      let times = findTimes(in: text, stretch)
      let names = findNames(in: text, stretch)
      let quotations = findQuotations(in: text, stretch)
      analysis.published = resolvePublication(in: text, stretch, times, given)
      analysis.times = resolveTimes(in: text, stretch, times, analysis.published)
      analysis.people = resolvePeople(in: text, stretch, names)
      resolveQuotes(in: text, stretch, quotations, &analysis)
      analysis.timeline = resolveTimeline(in: text, stretch, analysis)
    }
    analysis.covered = document.text.range
  }
}

/// The whole analysis of a document at once.
public func analyse(_ document: Document, _ given: Given = Given()) -> Analysis {
  var analyser = Analyser(document, given)
  while !analyser.isDone { analyser.advance() }
  return analyser.analysis
}

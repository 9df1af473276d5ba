public import Documents
internal import Prose

/// What is known of a text from outside: it wins over what the text states.
public struct Given: Sendable {
  /// The day of publication.
  public var published: CalendarDate?

  public init(published: CalendarDate? = nil) { self.published = published }
}

/// Makes an `Analysis` in slices. Step 1 finds local facts in a stretch, step 2 resolves them into people,
/// speakers and dates. An article is one stretch; a longer text is many, with the people carried along.
public struct Analyser: Sendable {
  /// The length of a stretch of a long text, in bytes: a few milliseconds of work.
  public static let stretchLength = 32 << 10

  public let document: Document
  public let given: Given
  public private(set) var analysis = Analysis()
  private var merger: AnalysisMerger
  /// It is looked at as one stretch, however the text grows.
  private let isArticle: Bool
  private var end: Int { document.text.count }

  /// The findings of a long text are packed in a store.
  public init(
    _ document: Document, _ given: Given = Given(), store: any ByteStore = MemoryStore()
  ) {
    (self.document, self.given, merger) = (document, given, AnalysisMerger(store))
    isArticle = document.isArticle
    analysis.published = given.published.map(Publication.init(given:))
    analysis.isComplete = end == 0
  }

  public var isDone: Bool { analysis.isComplete && (isArticle || analysis.covered.end >= end) }

  /// Looks at stretches until at least that many bytes are done; an article is always done in one step.
  public mutating func advance(bytes: Int = stretchLength) {
    let goal = analysis.covered.end + bytes
    while !isDone, analysis.covered.end < goal { advanceOneStretch() }
  }

  private mutating func advanceOneStretch() {
    let start = analysis.covered.end
    let range = TextRange(start, isArticle ? end : min(start + Analyser.stretchLength, end))
    let stretch = Stretch(document, range)
    let known = start > 0 ? analysis.published : nil
    let language = document.language
    let part = document.text.withBytes {
      analyseStretch(in: $0, stretch, given, published: known, language)
    }
    if isArticle {
      analysis = part
    } else {
      document.text.withBytes { merger.append(part, to: &analysis, in: $0) }
    }
    analysis.language = language
    analysis.covered = TextRange(0, range.end)
    analysis.isComplete = isArticle || range.end >= end
    if analysis.isComplete, !isArticle { merger.finish(&analysis) }
  }
}

/// The analysis of one stretch. `published` is the day of publication where stretches before have settled it.
private func analyseStretch(
  in text: Span<UInt8>, _ stretch: Stretch, _ given: Given, published: Publication?,
  _ language: Language
) -> Analysis {
  var analysis = Analysis()
  let times = findTimes(in: text, stretch)
  let names = findNames(in: text, stretch)
  let quotations = findQuotations(in: text, stretch)
  analysis.published = published ?? resolvePublication(in: text, stretch, times, given)
  analysis.times = Findings(resolveTimes(in: text, stretch, times, analysis.published))
  analysis.people = Findings(resolvePeople(in: text, stretch, names))
  resolveQuotes(in: text, stretch, quotations, &analysis)
  analysis.orderPeople()
  analysis.timeline = Findings(resolveTimeline(in: text, stretch, analysis))
  return switch language {
  case .english: analysis
  case .unknown: analysis.keepingMarksAndNumbers(in: text, stretch)
  }
}

/// The whole analysis of a document at once.
public func analyse(_ document: Document, _ given: Given = Given()) -> Analysis {
  var analyser = Analyser(document, given)
  while !analyser.isDone { analyser.advance() }
  return analyser.analysis
}

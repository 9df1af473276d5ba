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
  /// The length of a stretch of a long text, in bytes: some milliseconds of work, done in steps.
  public static let stretchLength = 32 << 10

  public let document: Document
  public let given: Given
  private let store: any ByteStore
  public private(set) var analysis = Analysis()
  private var merger: AnalysisMerger
  /// The stretch on the bench.
  private var stretch: StretchAnalysis?
  /// It is looked at as one stretch, however the text grows.
  private let isArticle: Bool
  private var end: Int { document.text.count }

  /// The findings of a long text are packed in a store.
  public init(
    _ document: Document, _ given: Given = Given(), store: any ByteStore = MemoryStore()
  ) {
    (self.document, self.given, self.store) = (document, given, store)
    merger = AnalysisMerger(store)
    isArticle = document.isArticle
    analysis.published = given.published.map(Publication.init(given:))
    analysis.isComplete = end == 0
  }

  public var isDone: Bool { analysis.isComplete && (isArticle || analysis.covered.end >= end) }

  /// Everything that only the analysis needed is forgotten, or it still goes on.
  public var isTidy: Bool { !isDone || merger.knowsNobody }

  /// Forgets some of what only the analysis needed, two megabytes of a long one.
  public mutating func tidy() { if isDone { merger.forget() } }

  /// Tells that nobody looks at what was found just now: of a long text it need not stay in memory.
  public func rest() { store.rest() }

  /// Does about as much work as that many bytes take, at least one step; an article is always done whole.
  public mutating func advance(bytes: Int = stretchLength) {
    var left = bytes
    while !isDone, left > 0 || isArticle { left -= step() }
  }

  /// Does one step where there is one to do.
  mutating func advanceStep() { if !isDone { _ = step() } }

  /// Does one step of a stretch, or a part of what is to be done between two; the bytes that count for it.
  private mutating func step() -> Int {
    let share = Analyser.stretchLength / (StretchAnalysis.Step.allCases.count + 1)
    if merger.isAtWork {
      merger.advance(&analysis)
      if !merger.isAtWork, analysis.covered.end >= end { analysis.isComplete = true }
      return share
    }
    if stretch == nil { stretch = nextStretch() }
    // Worked on in its place: it is large, and a copy of it would be one of each of its arrays.
    if stretch?.isDone == false {
      stretch?.advance()
    } else if let work = stretch.take() {
      take(work)
    }
    return share
  }

  private func nextStretch() -> StretchAnalysis {
    let start = analysis.covered.end
    let range = TextRange(start, isArticle ? end : min(start + Analyser.stretchLength, end))
    return StretchAnalysis(
      document, range, given, published: start > 0 ? analysis.published : nil)
  }

  private mutating func take(_ work: StretchAnalysis) {
    if isArticle {
      analysis = work.analysis
    } else {
      document.text.withBytes { merger.append(work.analysis, to: &analysis, in: $0) }
    }
    analysis.language = document.language
    analysis.covered = TextRange(0, work.range.end)
    analysis.isComplete = isArticle
    if !isArticle, analysis.covered.end >= end { merger.finish() }
  }
}

/// The whole analysis of a document at once.
public func analyse(_ document: Document, _ given: Given = Given()) -> Analysis {
  var analyser = Analyser(document, given)
  while !analyser.isDone { analyser.advance() }
  return analyser.analysis
}

/// The whole analyses of several documents, in their order. Each step is done for all of them before the next, so that
/// the processor has its instructions at hand.
public func analyse(_ texts: [(document: Document, given: Given)]) -> [Analysis] {
  var analysers = texts.map { Analyser($0.document, $0.given) }
  while !analysers.allSatisfy(\.isDone) {
    for index in analysers.indices { analysers[index].advanceStep() }
  }
  return analysers.map(\.analysis)
}

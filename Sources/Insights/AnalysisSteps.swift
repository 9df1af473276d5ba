public import Documents
internal import Prose

/// The steps of an analysis one by one, each with all it needs made before, so that one alone can be timed.
public struct AnalysisSteps: Sendable {
  private let document: Document
  private let stretch: Stretch
  private let times: [TimeFact]
  private let analysis: Analysis

  public init(_ document: Document) {
    self.document = document
    let stretch = Stretch(document, document.text.range)
    self.stretch = stretch
    times = document.text.withBytes { findTimes(in: $0, stretch) }
    analysis = analyse(document)
  }

  /// Each step gives the number of its findings.
  public func words() -> Int { Stretch(document, document.text.range).sentences.count }

  public func dates() -> Int {
    document.text.withBytes {
      resolveTimes(in: $0, stretch, findTimes(in: $0, stretch), analysis.published).count
    }
  }

  public func people() -> Int {
    document.text.withBytes {
      resolvePeople(in: $0, stretch, findNames(in: $0, stretch)).count
    }
  }

  public func quotes() -> Int {
    var found = analysis
    found.quotes = []
    document.text.withBytes {
      resolveQuotes(in: $0, stretch, findQuotations(in: $0, stretch), &found)
    }
    return found.quotes.count
  }

  public func publication() -> Int {
    document.text.withBytes { resolvePublication(in: $0, stretch, times, Given()) } == nil ? 0 : 1
  }

  public func timeline() -> Int {
    document.text.withBytes { resolveTimeline(in: $0, stretch, analysis).count }
  }
}

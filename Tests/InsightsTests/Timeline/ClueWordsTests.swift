import Documents
import Prose
import Testing

@testable import Insights

/// The examples of `words/clues.words` hold: on which side of the present a sentence puts its first year.
@Suite struct ClueWordsTests {
  @Test(arguments: GroupedWords<ClueWords>().examples)
  func examplesHold(_ example: GroupExample) {
    let document = Document(SourceText(example.text))
    var gatherer = ClueGatherer(Stretch(document, document.text.range))
    document.text.withBytes { _ = gatherer.gather(in: $0) }
    let isFound = gatherer.years.first.map { "\($0.side)" } == example.name
    #expect(isFound == example.isYes, "clues.words:\(example.line): \(example.text)")
  }
}

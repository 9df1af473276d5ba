import Documents
import Prose
import Testing

@testable import Insights

/// The examples of `words/quarters.words` hold.
@Suite struct QuarterWordsTests {
  @Test(arguments: GroupedWords<QuarterWords>().examples)
  func examplesHold(_ example: GroupExample) {
    let text = SourceText("A day in the valley\n\n\(example.text)")
    let times = analyse(Document(text)).times
    let isDate = times.contains { text.string($0.range).hasSuffix(example.name) }
    #expect(isDate == example.isYes, "quarters.words:\(example.line): \(example.text)")
  }
}

import Documents
import Prose
import Testing

@testable import Insights

/// The examples of `words/bearings.words` hold.
@Suite struct BearingWordsTests {
  @Test(arguments: GroupedWords<BearingWords>().examples)
  func examplesHold(_ example: GroupExample) {
    let text = SourceText("A day in the valley\n\n\(example.text)")
    let times = analyse(Document(text), Given(published: CalendarDate("2025-05-19"))).times
    let isValue = times.last?.value == example.name
    #expect(isValue == example.isYes, "bearings.words:\(example.line): \(times.map(\.value))")
  }
}

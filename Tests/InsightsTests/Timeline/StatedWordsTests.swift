import Documents
import Prose
import Testing

@testable import Insights

/// The examples of `words/stated.words` hold.
@Suite struct StatedWordsTests {
  @Test(arguments: GroupedWords<StatedWords>().examples)
  func examplesHold(_ example: GroupExample) {
    let text = SourceText(
      """
      Ferry line opens in the valley after a long quarrel

      \(example.text)

      The ferry left at noon, said Mayor Petra Lindqvist, and nobody waved to it from the quay.
      """)
    let publication = analyse(Document(text)).published
    let isStated =
      publication?.source == .stated && publication?.date.description == example.name
    #expect(isStated == example.isYes, "stated.words:\(example.line): \(example.text)")
  }
}

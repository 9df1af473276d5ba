import Documents
import Prose
import Testing

@testable import Insights

/// The examples of `words/roles.words` hold.
@Suite struct RoleWordsTests {
  @Test(arguments: GroupedWords<RoleWords>().examples)
  func examplesHold(_ example: GroupExample) {
    let text = SourceText("The week in the valley\n\n" + example.text)
    let roles = analyse(Document(text)).people.flatMap { $0.roles.map { text.string($0) } }
    #expect(
      roles.contains(example.name) == example.isYes,
      "roles.words:\(example.line): \(example.text) \(roles)")
  }
}

import Assets
import Documents
import Prose
import Testing

@testable import Insights

extension GroupExample: CustomTestStringConvertible {
  public var testDescription: String { "\(line): \(name)" }
}

/// The examples of `words/namesakes.words` hold, and an error in such a file says where it is.
@Suite struct NamesakeTests {
  @Test(arguments: GroupedWords<Namesakes>().examples)
  func examplesHold(_ example: GroupExample) {
    let text = SourceText("The week in the valley\n\n" + example.text)
    let analysis = analyse(Document(text))
    let found = analysis.people.contains { person in
      person.mentions.contains { text.string($0.range) == example.name }
    }
    #expect(found != example.isYes, "namesakes.words:\(example.line): \(example.text)")
  }

  @Test(arguments: ["  ferry", "boots\n  shoe", "craft\n  yes The ferry sank."])
  func errorsSayWhere(_ text: String) {
    #expect(throws: AssetError.self) { try GroupedWords<Namesakes>(text, file: "a.words") }
  }
}

import Documents
import Prose
import Testing

@testable import Insights

/// An example of the rule file as a test case of its own, named by its line.
struct ExampleCase: CustomTestStringConvertible, Sendable {
  let example: DateExample
  var testDescription: String { "dates.rules:\(example.line)" }
}

/// A text without its marks, and what stood between them.
func unmarked(_ text: String) -> (text: String, marked: [String]) {
  var plain = ""
  var marked: [String] = []
  var inside = false
  for character in text {
    switch character {
    case "[":
      inside = true
      marked.append("")
    case "]": inside = false
    case let other:
      plain.append(other)
      if inside { marked[marked.count - 1].append(other) }
    }
  }
  return (plain, marked)
}

/// The dates of a text as `words = value`, read as published on that day.
func foundTimes(_ text: String, published: CalendarDate?) -> [String] {
  let document = Document(SourceText(text))
  return analyse(document, Given(published: published)).times.map {
    "\(document.text.string($0.range)) = \($0.value)"
  }
}

@Suite struct DateExampleTests {
  /// Each word has its lists as the bits of one number.
  @Test func listsOfWordsHaveRoom() { #expect(DateList.allCases.count <= UInt64.bitWidth) }

  @Test(arguments: dateExamples().map(ExampleCase.init))
  func ruleExample(_ example: ExampleCase) {
    let (text, marked) = unmarked(example.example.text)
    let expected = zip(marked, example.example.values).map { "\($0) = \($1)" }
    #expect(marked.count == example.example.values.count)
    #expect(foundTimes(text, published: CalendarDate("2025-05-19")) == expected)
  }

  @Test func everyRuleFileHasExamplesOfBothKinds() {
    #expect(dateExamples().contains { $0.values.isEmpty })
    #expect(dateExamples().contains { !$0.values.isEmpty })
  }
}

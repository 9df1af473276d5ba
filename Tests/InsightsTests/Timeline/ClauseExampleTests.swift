import Documents
import Prose
import Testing

@testable import Insights

/// An example of `words/clauses.words`: its line and words.
struct ClauseExample: Sendable {
  var line: Int
  var words: [String]
}

let clauseExamples = readClauseWords().examples.map {
  ClauseExample(line: $0.line, words: $0.words)
}

/// What the clauses of a sentence tell, as its own text.
private func tellings(_ text: String) -> [ClauseTelling] {
  let document = Document(SourceText(text))
  let stretch = Stretch(document, document.text.range)
  return document.text.withBytes { bytes in
    let cutter = ClauseCutter(stretch, stretch.sentences[0].words, in: bytes)
    return cutter.clauses().map(cutter.telling)
  }
}

@Suite struct ClauseExampleTests {
  @Test(arguments: clauseExamples)
  func exampleOfWordFile(_ example: ClauseExample) {
    let place = "words/clauses.words:\(example.line)"
    let text = example.words[1]
    switch example.words[0] {
    case "event": #expect(tellings(text).first == .event, "\(place)")
    case "none": #expect(!tellings(text).contains(.event), "\(place)")
    case _:
      let source = SourceText("A headline of the day\n\n" + text)
      let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
      let analysis = analyse(Document(source), given)
      let entry = analysis.timeline.first {
        $0.time.map { source.string(analysis.times[$0].range) } == example.words[2]
      }
      #expect(entry.map { source.string($0.event) } == example.words[4], "\(place)")
    }
  }
}

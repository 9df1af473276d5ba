import Assets
import Documents
import Prose
import Testing

@testable import Insights

/// An example of a file of facts: a text and the years that its clues fit best, nil for no clue.
struct FactExample: Sendable {
  var place: String
  var text: String
  var years: ClosedRange<Int>?
}

/// The files of facts.
private let factPaths = ["levels", "lives", "news", "offices"].map { "rules/\($0).facts" }

/// The examples in all files of facts.
let factExamples: [FactExample] = factPaths.flatMap { path in
  assetLines(assetText(path)).filter { $0.words.first == "example" }.map { line in
    let years = line.words.dropFirst(2).compactMap(Int.init)
    return FactExample(
      place: "\(path):\(line.number)", text: line.words[1],
      years: years.count == 2 ? years[0]...years[1] : nil)
  }
}

/// The years of the months that fit best by the clues of a text; nil without clues.
private func bestYears(_ text: String) -> ClosedRange<Int>? {
  let document = Document(SourceText(text))
  var gatherer = ClueGatherer(Stretch(document, document.text.range))
  let clues = document.text.withBytes { gatherer.gather(in: $0) }.filter { $0.kind != .nearness }
  guard !clues.isEmpty else { return nil }
  var scores = MonthScores()
  for clue in clues { scores.add(clue.weight, from: clue.from, through: clue.through) }
  let sums = scores.sums
  let best = sums.max() ?? 0
  let months = sums.indices.filter { sums[$0] > best - 0.001 }
  return 1985 + months[0] / 12...1985 + months[months.count - 1] / 12
}

@Suite struct FactsTests {
  @Test(arguments: factExamples)
  func exampleFits(_ example: FactExample) {
    #expect(bestYears(example.text) == example.years, "\(example.place)")
  }

  @Test func everyLineOfFactsIsRead() {
    for path in factPaths {
      for line in assetLines(assetText(path)) {
        let words = line.words
        let dates = words.filter {
          $0.first?.isNumber == true && $0.count >= 7 && !$0.contains(" ")
        }
        #expect(dates.allSatisfy { CalendarDate($0) != nil }, "\(path):\(line.number)")
        if line.indent > 1 {
          #expect(words.count == 3 || words.count == 4, "\(path):\(line.number)")
        }
      }
    }
    #expect(officeTable.offices.count > 80)
  }
}

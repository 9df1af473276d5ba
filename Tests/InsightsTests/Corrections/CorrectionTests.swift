import Insights
import Prose
import Testing

@Suite struct CorrectionTests {
  let text = SourceText("Lind met Lind. Mara Lind spoke. Olav Lind: “No.”")
  private func person(_ ranges: [(Int, Int)]) -> Person {
    let ranges = ranges.map { TextRange($0.0, $0.1) }
    return Person(
      name: ranges.max { $0.count < $1.count }!, mentions: ranges.map { Mention(.name, $0) })
  }

  private var analysis: Analysis {
    var analysis = Analysis()
    analysis.people = [person([(0, 4), (9, 13)]), person([(15, 24)]), person([(32, 41)])]
    analysis.quotes = [
      Quote(
        kind: .direct, group: 0, range: TextRange(43, 52),
        speaker: Speaker(kind: .person, person: 2, certainty: .likely, range: TextRange(32, 41)))
    ]
    return analysis
  }

  @Test func joinMovesMentionsAndNumbers() {
    let joined = analysis.corrected(by: [.join(TextRange(15, 24), TextRange(0, 4))], in: text)
    #expect(joined.people.count == 2)
    #expect(joined.people[0].mentions.map(\.range.start) == [0, 9, 15])
    #expect(text.string(joined.people[0].name) == "Mara Lind")
    #expect(joined.quotes[0].speaker?.person == 1)
  }

  @Test func splitTakesTheSameName() {
    let joined = analysis.corrected(by: [.join(TextRange(15, 24), TextRange(0, 4))], in: text)
    let split = joined.corrected(by: [.split(TextRange(9, 13))], in: text)
    #expect(split.people.map { text.string($0.name) } == ["Mara Lind", "Olav Lind", "Lind"])
    #expect(split.people[2].mentions.map(\.range.start) == [0, 9])
  }

  @Test func splitTakesANameHoweverItIsCut() {
    let text = SourceText("Mara Lind met the\nchair. The chair spoke.")
    var analysis = Analysis()
    analysis.people = [person([(0, 9), (14, 23), (25, 34)])]
    let split = analysis.corrected(by: [.split(TextRange(25, 34))], in: text)
    #expect(split.people.map(\.mentions.count) == [1, 2])
  }

  @Test func speakerIsSetSure() {
    let set = analysis.corrected(
      by: [.speaker(quote: TextRange(45, 46), mention: TextRange(15, 24))], in: text)
    #expect(set.quotes[0].speaker?.person == 1)
    #expect(set.quotes[0].speaker?.certainty == .sure)
  }

  @Test func placesThatAreGoneChangeNothing() {
    let same = analysis.corrected(
      by: [.join(TextRange(90, 94), TextRange(0, 4)), .split(TextRange(99, 100))], in: text)
    #expect(same.people.count == 3)
  }
}

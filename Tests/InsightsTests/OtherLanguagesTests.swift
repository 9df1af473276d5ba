import Documents
import Insights
import Prose
import Testing

@Suite struct OtherLanguagesTests {
  @Test func keepsToMarksAndNumbers() {
    let source = SourceText(
      """
      Der Hafen bleibt bis Freitag geschlossen

      Der Hafen von Nordheim bleibt nach Angaben der Stadt bis zum Freitag geschlossen. „Wir müssen erst \
      den Kanal prüfen“, sagte die Bürgermeisterin Anna Weber den Fischern. Seit dem 2019-11-04 ist der Hafen \
      dreimal gesperrt worden, und der Rat will am Montag darüber entscheiden.
      """)
    let analysis = analyse(Document(source))
    #expect(analysis.language == .unknown)
    #expect(analysis.people.isEmpty)
    #expect(
      analysis.quotes.map { source.string($0.range) } == ["„Wir müssen erst den Kanal prüfen“"])
    #expect(analysis.quotes.allSatisfy { $0.speaker == nil })
    #expect(analysis.times.map { source.string($0.range) } == ["2019-11-04"])
    #expect(analysis.timeline.map(\.sentence) == analysis.timeline.map(\.event))
  }
}

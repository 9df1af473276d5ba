import Documents
import Insights
import Prose
import Testing

/// The day and the words of each event, as far as a date of its own places it.
private func events(_ text: String) -> [String] {
  let source = SourceText("A headline of the day\n\n" + text)
  let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
  return analyse(Document(source), given).timeline.filter { $0.anchor == .expression }.map {
    "\($0.date.description) \(source.string($0.event))"
  }
}

@Suite struct EventWordsTests {
  /// The head of a table and its figures tell nothing; what happened does, in a row too.
  @Test func rowsOfFiguresAreNoEvents() {
    let table = "Staff\t2022\t2023\n2022\t4.1\t1,100\n1998\tThe first mill opens\tKellen"
    let found = events(table + "\n\nThe works opened on May 3 and went on until dusk.")
    #expect(found.count == 2, "\(found)")
    #expect(found.first?.hasPrefix("1998 ") == true)
  }

  @Test func aQuotationKeepsItsMarks() {
    let found = events("She has won a prize. “I only know nine of them,” she said on Monday.")
    #expect(found.contains { $0.hasSuffix("“I only know nine of them,” she said") }, "\(found)")
  }
}

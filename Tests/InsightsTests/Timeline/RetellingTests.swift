import Documents
import Prose
import Testing

@testable import Insights

/// What each sentence of a story is placed on, as `day …words` lines: every passage of every entry without a date of its own.
private func places(_ headline: String, _ story: String) -> [String] {
  let source = SourceText(headline + "\n\n" + story)
  let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
  let entries = analyse(Document(source), given).timeline.filter { $0.anchor != .expression }
  return entries.flatMap { entry in
    ([entry.sentence] + entry.also).map { passage in
      let words = source.string(passage).split(separator: " ").prefix(3).joined(separator: " ")
      return "\(entry.date.description) \(words)"
    }
  }
}

@Suite struct RetellingTests {
  @Test func familyOfWordsTellsTheSameEvent() {
    let found = places(
      "Founder of Kelm Lines dies",
      """
      The founder of Kelm Lines died at sea. The weather was bad. Nobody knew of her death for hours.

      The harbour was dark.
      """)
    #expect(found.contains("2025-05-19 Nobody knew of"), "\(found)")
    #expect(!found.contains("2025-05-19 The harbour was"), "\(found)")
  }

  @Test func headlineThatExplainsTellsNothing() {
    let story = "When the mill burned in 1968, its owner left. Nobody rebuilt the mill."
    #expect(places("How the mill of Osthaven burned", story).isEmpty)
  }

  @Test func verbInAteMakesANoun() {
    let found = places(
      "Osthaven to be compensated",
      """
      Osthaven will be compensated by the yard. The compensation is small, it is thought in the town.
      """)
    #expect(found.contains("2025-05-19 The compensation is"), "\(found)")
  }

  @Test func spokespeopleSpeakForTheNews() {
    let found = places(
      "Kelm Lines sells ferry",
      """
      Kelm Lines has sold its last ferry. The boat was old. A spokeswoman, Orla Finch, said it leaked.

      It rains. “We are glad,” said Finch. It has no engine.
      """)
    #expect(found.contains("2025-05-19 A spokeswoman, Orla"), "\(found)")
    #expect(found.contains { $0.hasSuffix("“We are glad,”") || $0.hasSuffix("are glad,” said") })
  }

  @Test func secondVerbHasTheSubjectOfTheFirst() {
    let found = places(
      "Mayor of Varena on leave",
      """
      Mayor Orla Finch is on leave. Rain fell. Finch has not told why, but said she would be back.
      """)
    #expect(found.contains("2025-05-19 Finch has not"), "\(found)")
  }

  @Test func quotationLeftOpenGoesOn() {
    let found = places(
      "Kelm Lines wins prize",
      """
      Kelm Lines has won a prize. The sea was calm.

      Its head, Orla Finch of Kelm Lines, said "Nobody believed in us.

      It was a long way to go.

      And here we are."

      The sea was grey.
      """)
    #expect(found.contains("2025-05-19 It was a"), "\(found)")
    #expect(found.contains("2025-05-19 And here we"), "\(found)")
    #expect(!found.contains("2025-05-19 The sea was"), "\(found)")
  }

  @Test func storyGoesOnOnALaterDay() {
    let found = places(
      "Kelm Lines shows ferry",
      """
      Kelm Lines showed a new ferry on May 14. The boat is red. Its head, Orla Finch, announced on May 16
      that more will follow. She said they would be blue. Finch also announced a new pier.

      The harbour was glad.
      """)
    #expect(found.contains("2025-05-16 She said they"), "\(found)")
    #expect(found.contains("2025-05-16 Finch also announced"), "\(found)")
  }

  @Test func whatTheLeadReportsHasItsOwnDay() {
    let found = places(
      "Osthaven Lines to buy ferries",
      """
      Osthaven Lines said on May 15 that it had signed a contract for ferries. The line signed the contract
      in Varena on May 12. The deal was approved by the board. The company said that it was glad.
      """)
    #expect(found.contains("2025-05-12 The deal was"), "\(found)")
    #expect(found.contains("2025-05-15 The company said"), "\(found)")
  }

  @Test func anotherTimeIsNotTheNews() {
    let found = places(
      "Head of Kelm Lines leaves",
      """
      The head of Kelm Lines is leaving. When Kelm Lines first showed the ferry, he praised its hull.
      """)
    #expect(!found.contains { $0.contains("When Kelm Lines") }, "\(found)")
  }

  @Test func mainClauseIsShown() {
    let source = SourceText(
      "A headline of the day\n\nAfter the ferry was built in Varena, it sailed to Osthaven.")
    let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
    let entries = analyse(Document(source), given).timeline
    #expect(entries.map { source.string($0.event) } == ["it sailed to Osthaven"])
  }

  @Test func shortNameOfTheLeadSpeaks() {
    let found = places(
      "Kelm Lines sells ferry",
      """
      Kelm Lines has sold its last ferry. The boat was old. KL has stated that all is well.
      """)
    #expect(found.contains("2025-05-19 KL has stated"), "\(found)")
  }

  @Test func yearOfATreatyToldBeforeIsNoEvent() {
    let source = SourceText(
      "A headline of the day\n\nThe towns signed a treaty in 1991. The mayor broke the 1991 agreement."
    )
    let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
    let entries = analyse(Document(source), given).timeline
    #expect(entries.map(\.date.description).filter { $0 == "1991" }.count == 1)
  }

  @Test func closedSinceIsOver() {
    let source = SourceText(
      "A headline of the day\n\nThe pier had been closed since July 4, 2024. It is open since May 4."
    )
    let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
    let dates = analyse(Document(source), given).timeline.map(\.date.description)
    #expect(dates == ["2024-07-04", "2025-05-04/.."])
  }

  @Test func headingWithADateTells() {
    let source = SourceText(
      "A headline of the day\n\nThe ferry was shown in January 2024\n\nIt has sailed to Osthaven.")
    let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
    let dates = analyse(Document(source), given).timeline.map(\.date.description)
    #expect(dates.contains("2024-01"))
  }

  @Test func todayInASpeechOfAnotherDayIsNotToday() {
    let source = SourceText(
      """
      A headline of the day

      Kelm Lines showed a new ferry on May 14. Its head, Orla Finch, said “today is our day.”
      """)
    let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
    let entries = analyse(Document(source), given).timeline
    #expect(!entries.contains { $0.anchor == .expression && $0.date.from?.day == 19 })
  }

  @Test func periodOfProfitLeavesTheDayOpen() {
    let source = SourceText(
      "A headline of the day\n\nKelm Lines posted a drop in third-quarter profit.")
    let given = Given(published: CalendarDate(year: 2025, month: 11, day: 19))
    let dates = analyse(Document(source), given).timeline.map(\.date.description)
    #expect(dates == ["2025-07/2025-09", "2025-11-19"])
  }
}

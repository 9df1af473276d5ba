import Testing

/// On which day an entry of the timeline stands, where its words alone do not say.
@Suite struct TimelineDayTests {
  /// Below the equator summer begins in December.
  @Test(arguments: [
    ("In Sydney the ferry sank last summer.", "2024-12/2025-02"),
    ("Chile’s ferry sank last winter.", "2024-06/2024-08"),
    ("CANBERRA, May 19 (Northwire) — The ferry will sail this winter.", "2025-06/2025-08"),
    ("AUCKLAND, May 19 (Northwire) — The ferry will sail this spring.", "2025-09/2025-11"),
    ("The mate who left for Sydney last summer is back.", "2024-06/2024-08"),
  ])
  func seasonsOfTheSouth(_ text: String, _ date: String) {
    #expect(timeline(text).first?.hasPrefix(date) == true, "\(timeline(text))")
  }

  @Test func theEndOfAYearStandsBehindItsDays() {
    let text = "By the end of the year the yard will be sold. It will close on 4 June."
    #expect(
      timeline(text) == [
        "2025-06-04 expression It will close", "2025 expression the yard will be sold",
      ])
  }

  @Test func whatWasFirstPlannedDoesNotCome() {
    let first = timeline("A first sailing is planned for 4 June.")
    #expect(first == ["2025-06-04 expression A first sailing is planned for 4 June"], "\(first)")
    let former = timeline("The sailing was first planned for 4 June.")
    #expect(!former.contains { $0.hasPrefix("2025-06-04") }, "\(former)")
  }

  /// The lead speaks of Sunday; the dateline only where it names no day.
  @Test func leadDayIsNotThatOfTheDateline() {
    let text = """
      VELL, May 19 (Northwire) — The ferry sank on Sunday off the pier.

      Two sailors swam to the shore. A third was pulled out of the water.
      """
    #expect(timeline(text).contains("2025-05-18 lead Two sailors swam to the shore"))
  }

  @Test func aDeathStandsOnTheDayThatTheTextTells() {
    let text = """
      The teacher Greta Alming, who has died aged 91, opened 300 pools. The weather was cold.

      Alming died on May 11.
      """
    #expect(timeline(text) == ["2025-05-11 expression Alming died +1"])
  }
}

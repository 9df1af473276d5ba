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

  /// In a chronology a year on a line of its own is that of the days below it.
  @Test func daysAreOfTheYearThatHeadsThem() {
    let text = """
      2022

      12 January: The three appear in court.

      30 March: Brack pleads guilty. A hearing is set for 4 May.

      2024

      October: A new trial is ordered.

      What comes next

      A hearing will be held on 4 December.
      """
    let found = timeline(text).map { $0.prefix { $0 != " " } }
    for date in ["2022-01-12", "2022-03-30", "2022-05-04", "2024-10", "2025-12-04"] {
      #expect(found.contains { $0 == date }, "\(date): \(found)")
    }
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

  /// An hour behind a day that was told is of that day, not of the lead's.
  @Test func hoursAreOfTheDayToldBefore() {
    let text = """
      The mayor praised the crews on Sunday.

      The slope gave way on May 14 after rain. The alarm was raised at 1.40 a.m. by a miller.
      """
    #expect(
      timeline(text).contains("2025-05-14 lead The alarm was raised at 1.40 a.m. by a miller"),
      "\(timeline(text))")
  }

  /// The day below a standfirst is that of the page, and begins no part of the story.
  @Test func theDayOfThePageMovesNothing() {
    let text = """
      What the miller of Dunmore and his two dogs saw when the old dam went

      By Ilka Morrow

      19 May 2025

      The dam above Dunmore broke on Saturday, and the valley was flooded within an hour of it.

      The miller was carried off with his dogs, and all three were pulled out at the bridge.
      """
    let found = timeline(text)
    #expect(found.allSatisfy { $0.hasPrefix("2025-05-17") }, "\(found)")
  }

  @Test func hoursOfEachWeekAreNoEvent() {
    for hours in ["10am to 5pm, Tuesday to Saturday", "Monday–Friday, 9am–1pm"] {
      let found = timeline("The ferry sank on Sunday off the pier. The mill is open \(hours).")
      #expect(found == ["2025-05-18 expression The ferry sank on Sunday off the pier"], "\(found)")
    }
    let fair = timeline("The fair runs from Friday to Sunday, 10am to 6pm.")
    #expect(fair.first?.hasPrefix("2025-05-23/2025-05-25") == true, "\(fair)")
  }

  @Test func theHourBeforeADayCutsNoEvent() {
    #expect(
      timeline("Police were called to the mill just after 2am on Saturday, May 17.") == [
        "2025-05-17 expression Police were called to the mill"
      ])
  }

  /// What a clock says once more in brackets takes nothing from its day.
  @Test func twoClocksOfADayTellItsEvent() {
    #expect(
      timeline("The truce took effect at 4pm (1300 GMT) on Sunday.") == [
        "2025-05-18 expression The truce took effect at 4pm (1300 GMT)"
      ])
  }

  /// “That night” of a month or year is on no day of the news.
  @Test func aNightOfNoDayIsNoNews() {
    let text = """
      The ferry sank on Sunday off the pier.

      The first ferry was built in 1911. That night, Orla Tamm broke the bottle.
      """
    #expect(!timeline(text).contains { $0.hasSuffix("broke the bottle") }, "\(timeline(text))")
  }

  @Test func aListedDayTellsWhatStandsBehindIt() {
    #expect(
      timeline("The ferry sank on Sunday. Saturday 14 June: Brass band concert, Town Hall.").last
        == "2025-06-14 expression Brass band concert, Town Hall")
  }

  @Test func aLengthOfTimeDoesNotHangBehindAnEvent() {
    #expect(
      timeline("The boy was found on Sunday, three days after he left home.") == [
        "2025-05-18 expression The boy was found"
      ])
  }

  /// A month that was told does not make what follows news.
  @Test func whatFollowsAPastMonthIsNotOfToday() {
    let text = """
      The lake was drained on Sunday.

      Orla Tamm went back to it in February with a raft. For ten days her crew slept on the shore.
      """
    #expect(!timeline(text).contains { $0.hasSuffix("slept on the shore") }, "\(timeline(text))")
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

import Documents
import Insights
import Prose
import Testing

/// Which Friday, which December: read as published on Mon 19 May 2025.
@Suite struct DateDirectionTests {
  @Test(arguments: [
    ("The mill has stood idle since December.", ["2024-12"]),
    (
      "The assembly rises on Friday and does not sit again before June.", ["2025-05-23", "2025-06"]
    ),
    ("The Rovers visit Halden on Saturday.", ["2025-05-24"]),
    ("They have lost ground, and a vote in March is expected to be hard.", ["2026-03"]),
    ("They have lost ground, and in March their leader quit.", ["2025-03"]),
    ("Rovers face Halden on Saturday.", ["2025-05-24"]),
    ("Brackley travel to Halden on Saturday.", ["2025-05-24"]),
    ("The face Halden made on Saturday was long.", ["2025-05-17"]),
    ("Their visit to Halden on Saturday was short.", ["2025-05-17"]),
    ("The board meets on the first Thursday of the month.", ["2025-06-05"]),
    ("Thursday marks the day of the fire.", ["2025-05-22"]),
    ("A new start is unlikely before Friday.", ["2025-05-23"]),
    ("Some waited until April.", ["2025-04"]),
    ("Schools reopen on Friday.", ["2025-05-23"]),
    ("He will stand trial in March, a court heard on Thursday.", ["2026-03", "2025-05-15"]),
    ("The raise is retroactive to Jan. 1.", ["2025-01-01"]),
    ("It will be closed, as it has been since June.", ["2024-06"]),
    ("Until Thursday, they had not named a buyer.", ["2025-05-15"]),
    ("The bridge was open until Thursday.", ["2025-05-15"]),
    ("The bridge is shut until Thursday.", ["2025-05-22"]),
    ("The court postponed the case until Thursday.", ["2025-05-22"]),
    ("Bathers were told to wait until results come back on Thursday.", ["2025-05-22"]),
    ("The hearing was moved to Thursday.", ["2025-05-22"]),
    ("The hearing has been put off to Thursday.", ["2025-05-22"]),
    ("Gulls: Host Dorn on Thursday.", ["2025-05-22"]),
    ("Terns: At Vell on Thursday night.", ["2025-05-22TNI"]),
    ("VELL: At a meeting on Thursday the board gave way.", ["2025-05-15"]),
    ("In April it will be sold.", ["2026-04"]),
    ("The match kicks off at 3pm on Saturday.", ["2025-05-24T15:00"]),
    ("It opens on June 12 and runs through Sunday.", ["2025-06-12", "2025-06-15"]),
    ("It was shut on May 2, and was dry until Sunday.", ["2025-05-02", "2025-05-18"]),
    ("Schools will be shut Sunday and Monday.", ["2025-05-25", "2025-05-26"]),
    ("It rained on Monday and Tuesday.", ["2025-05-12", "2025-05-13"]),
    ("It rained on Monday and Friday.", ["2025-05-19", "2025-05-16"]),
    ("He was jailed in 2011. That night the jail burned.", ["2011", "XXXX-XX-XXTNI"]),
    ("It broke out on Friday. That night it spread.", ["2025-05-16", "2025-05-16TNI"]),
    ("Readers called on her to publish the list before Friday.", ["2025-05-23"]),
    ("The crew vowed to return by Friday.", ["2025-05-23"]),
    ("He failed to reach the hut on Friday.", ["2025-05-16"]),
    ("The ferry could sail as early as Tuesday.", ["2025-05-20"]),
    ("The owner could not be reached on Friday.", ["2025-05-16"]),
    ("Neither of the two could be found on Friday.", ["2025-05-16"]),
    ("She might have left on Friday.", ["2025-05-16"]),
    ("They study the fires that burned farms in November.", ["2024-11"]),
    ("The race began on Saturday as planned.", ["2025-05-17"]),
    ("The union will appeal Friday’s ruling.", ["2025-05-16"]),
    ("The town will be full for Friday’s match.", ["2025-05-23"]),
    ("Both sides rested before Tuesday’s vote.", ["2025-05-20"]),
    ("She is ahead of him before the first debate on Friday.", ["2025-05-23"]),
    ("The judge ordered that the papers be released by Thursday.", ["2025-05-22"]),
    ("Norland and Estmar meet for talks on Tuesday.", ["2025-05-20"]),
    ("The two did not meet on Tuesday.", ["2025-05-13"]),
    ("Many expect the mayor to win Tuesday’s vote.", ["2025-05-20"]),
    ("Floods are feared here after the storm in August.", ["2024-08"]),
    ("He praised its spending plan in an August letter.", ["2024-08"]),
    ("The bank has lent it money through July.", ["2025-07"]),
    ("Two boats sank last April.", ["2024-04"]),
    ("Two boats sank last March.", ["2025-03"]),
    ("He was put to death on Friday.", ["2025-05-16"]),
    ("It rebuked the critics who on Friday cast doubt on what it will pay.", ["2025-05-16"]),
    ("The firm said it would sell the mill, and on Friday it did.", ["2025-05-16"]),
    ("Her victories in Dorn and Vell on Tuesday will speed the change.", ["2025-05-13"]),
    ("After trouncing her rival on Tuesday, the mayor must unite the town.", ["2025-05-13"]),
    ("Asked on Friday whether he would run, he smiled.", ["2025-05-16"]),
    ("She would not say on Friday how it will be paid.", ["2025-05-16"]),
    ("The mayor, who unveiled a huge spending plan on Friday, is tired.", ["2025-05-16"]),
    ("Output will grow more slowly than forecast in July.", ["2024-07"]),
    ("The list is due no later than Friday.", ["2025-05-23"]),
    ("Work did not start until this winter.", ["2024-WI"]),
    (
      "The clerk left last October. His name was struck off that same day.",
      ["2024-10", "2024-10-XX"]
    ),
    ("Ten boats are in line for Sunday’s race.", ["2025-05-25"]),
    ("How to win in November", ["2025-11"]),
    ("“Let’s win in November,” she said.", ["2025-11"]),
    ("The mayor was to meet the crew on Thursday.", ["2025-05-22"]),
    ("The hall was shut and will stay closed through Thursday.", ["2025-05-22"]),
    ("The court set a trial date of Jan. 9.", ["2026-01-09"]),
    ("The school canceled Thursday’s dance.", ["2025-05-22"]),
    ("She called a vote for Thursday.", ["2025-05-22"]),
    ("The ferry to sail on Thursday", ["2025-05-22"]),
    ("The final is Saturday.", ["2025-05-24"]),
    ("She testifies before the board on Friday.", ["2025-05-23"]),
    ("The union wanted a vote before Friday.", ["2025-05-23"]),
    ("He had asked for Friday.", ["2025-05-23"]),
    ("“If the road isn’t open by Friday we will leave,” he said.", ["2025-05-23"]),
    ("They met last Easter.", ["2025-04-20"]),
    ("Pupils must have 90 days of school by March 3.", ["P90D", "2026-03-03"]),
    ("They must have left the hut on Friday.", ["2025-05-16"]),
    ("It will be discussed in Vell in March.", ["2026-03"]),
    ("Funerals begin on Saturday.", ["2025-05-24"]),
    ("Drivers face delays from Thursday after talks broke down.", ["2025-05-22"]),
    ("The line was told to postpone trips until Thursday.", ["2025-05-22"]),
    ("A warning is in effect from Tuesday through Thursday.", ["2025-05-20", "2025-05-22"]),
    ("The mayor is up for election in November.", ["2025-11"]),
    ("It shuts next Tuesday and opens next Friday.", ["2025-05-27", "2025-05-23"]),
    ("Her term ends in March.", ["2026-03"]),
    ("Voters go to the polls on Sunday.", ["2025-05-25"]),
    ("The party fought over the convention in July.", ["2025-07"]),
    ("Readers will have a chance to speak on Thursday.", ["2025-05-22"]),
    ("Until the storm in April, he had never seen the mill.", ["2025-04"]),
    ("Until tests come back on Thursday, he is out.", ["2025-05-22"]),
    ("He called July’s general election a farce.", ["2025-07"]),
    ("The poll, taken Wednesday through Friday, has ten questions.", ["2025-05-14", "2025-05-16"]),
  ])
  func isTakenFromTheClause(_ text: String, _ values: [String]) {
    #expect(found(text) == values)
  }

  @Test func aDayBehindATimeIsItsDay() {
    #expect(
      found("It opened at 10:35 a.m. (0735 GMT) Friday.")
        == ["2025-05-16T10:35", "2025-05-16T07:35Z", "2025-05-16"])
  }

  @Test func aTimeBelongsToTheDayToldJustBefore() {
    let text = "The mill burned down on Friday.\n\nThe alarm was raised at 10 p.m.\n"
    #expect(found(text) == ["2025-05-16", "2025-05-16T22:00"])
  }

  @Test func theNextDayFollowsAnEvening() {
    #expect(
      found("The mill burned on Wednesday night. The next day it was sold.")
        == ["2025-05-14TNI", "2025-05-15"])
  }

  @Test func aQuarterIsKnownByItsEnd() {
    #expect(
      found("In the three months ended Feb. 28 it lost more than a year earlier.")
        == ["P3M", "2025-02-28", "2024-Q1"])
    #expect(found("Sales fell in the quarter ended Jan. 31.") == ["2024-Q4", "2025-01-31"])
  }

  @Test func theFollowingIsSeenFromWhatWasTold() {
    let text =
      "The mill closed on March 3. No one came. No one wrote. The following month it was sold."
    #expect(found(text) == ["2025-03-03", "2025-04"])
  }

  @Test func aLongerPeriodEndsTheTalkOfAQuarter() {
    let text = """
      Orlin said third-quarter profit rose from a year earlier. For the nine months it lost money, \
      compared with year-earlier gains.
      """
    #expect(found(text) == ["2024-Q3", "2023-Q3", "P9M", "2024"])
  }

  /// News that has gone back to a month of years ago goes on from there, for half a year and in its paragraph.
  @Test(arguments: [
    (
      "The gap was found in March 2019. In April the clerk quit, and in June he fled. He was held the following January.",
      ["2019-03", "2019-04", "2019-06", "2020-01"]
    ),
    ("The mill was built in March 2019. In November it burned.", ["2019-03", "2024-11"]),
    ("The mill was built in March 2019.\n\nIn April it burned.", ["2019-03", "2025-04"]),
    ("The mill was built in March 2019. In August it will be sold.", ["2019-03", "2025-08"]),
    (
      "She wrote in May 1961.\n\nBy the end of the decade there were 90 pools.", ["1961-05", "196"]
    ),
    ("She wrote in May 1961. By the end of the year she will be gone.", ["1961-05", "2025"]),
  ])
  func newsGoesOnFromLongAgo(_ text: String, _ values: [String]) {
    #expect(found(text) == values)
  }

  @Test func aDayAloneIsOfTheMonthToldBefore() {
    #expect(
      found("A slip on 9 March shut the line, which opened again on the 25th.")
        == ["2025-03-09", "2025-03-25"])
  }

  @Test func aSpanOfMonthsRunsOn() {
    #expect(
      found("The pass is always shut from November to March.") == ["2024-11", "2025-03"])
  }

  private func found(_ text: String) -> [String] {
    analyse(Document(SourceText(text)), Given(published: CalendarDate("2025-05-19"))).times
      .map(\.value)
  }
}

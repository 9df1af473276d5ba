import Documents
import Insights
import Prose
import Testing

/// Which day a time of day belongs to, and which way round a date in figures is read: as published on Mon 19 May 2025.
@Suite struct ClockDayTests {
  @Test(arguments: [
    // The first of two times has the day of the second.
    (
      "Snow will fall between 3 a.m. and noon Wednesday.", ["2025-05-21T03:00", "2025-05-21T12:00"]
    ),
    (
      "Polls will open at 7 a.m. and close at 8 p.m. Nov. 4.",
      ["2025-11-04T07:00", "2025-11-04T20:00"]
    ),
    // But for a night between.
    (
      "It burned between 11 p.m. and 2 a.m. Saturday.", ["2025-05-16T23:00", "2025-05-17T02:00"]
    ),
    (
      "It will be shut from 9 p.m. Tuesday until 5 a.m.", ["2025-05-20T21:00", "2025-05-21T05:00"]
    ),
    // A day of the next paragraph is none of it.
    (
      "The strike began at midnight.\n\nMay 2: The talks failed.\n",
      ["2025-05-19T24:00", "2025-05-02"]
    ),
    // A line with a day alone is that of the times below.
    (
      "Friday 23 May\n\n11am: A talk on tides.\n\n2.15pm: A film.\n",
      ["2025-05-23", "2025-05-23T11:00", "2025-05-23T14:15"]
    ),
    // An hour that opens a paragraph.
    (
      "07:40 The mayor said on Sunday that it would hold.\n\n08:30 It has not held.\n",
      ["2025-05-19T07:40", "2025-05-18", "2025-05-19T08:30"]
    ),
  ])
  func hasTheDayBeside(_ text: String, _ values: [String]) {
    #expect(found(text) == values)
  }

  @Test(arguments: [
    ("It opened on 5/6/2025 and shut on 25/6/2025.", ["2025-06-05", "2025-06-25"]),
    ("It opened on 5/6/2025 and shut on 6/25/2025.", ["2025-05-06", "2025-06-25"]),
    ("It opened on 3rd April, and shut on 5/6/2025.", ["2025-04-03", "2025-06-05"]),
    ("It opened on April 3, and shut on 5/6/2025.", ["2025-04-03", "2025-05-06"]),
  ])
  func dayAndMonthStandAsElsewhere(_ text: String, _ values: [String]) {
    #expect(found(text) == values)
  }

  @Test func aVoteIsNoDay() {
    #expect(found("It passed the Senate on Oct. 30, 31-18, and died.") == ["2024-10-30"])
    #expect(found("May 3-5: Pickets block the line.") == ["2025-05-03", "2025-05-05"])
  }

  private func found(_ text: String) -> [String] {
    analyse(Document(SourceText(text)), Given(published: CalendarDate("2025-05-19"))).times
      .map(\.value)
  }
}

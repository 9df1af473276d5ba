import Documents
import Insights
import Prose
import Testing

/// Which year a month or day without one belongs to in a text that tells of the past.
@Suite struct StoryYearTests {
  @Test(arguments: [
    // A year in the midst of a sentence, even one far off, does not move the story.
    (
      "The siege began on 10 March 1875. A report found in 1921 denied it. The walls fell on 4 April.",
      ["1875-03-10", "1921", "1875-04-04"]
    ),
    // “will” looks from the writer's own day.
    (
      "The bowls of 1875 were lent in 1921. They will return in January.",
      ["1875", "1921", "XXXX-01"]
    ),
    (
      "The bowls of 1875 were lent in 1921. A feast will be held in January.",
      ["1875", "1921", "XXXX-01"]
    ),
    // A bare year is followed by the next.
    ("The case was heard in 1875 and settled the following spring.", ["1875", "1876-SP"]),
    // One that opens a sentence does.
    (
      "The siege began on 10 March 1875. In 1921 a dam was built. It broke in April.",
      ["1875-03-10", "1921", "1921-04"]
    ),
    // What is counted from elsewhere does not either.
    (
      "The siege began on 10 March 1875. A truce of two decades earlier was void. It ended in June.",
      ["1875-03-10", "1855", "1875-06"]
    ),
    // Neither does the end of a longer time, nor what stands in brackets.
    (
      "The siege began on 10 March 1875. It lasted until May 1877. The walls fell on 4 April.",
      ["1875-03-10", "1877-05", "1875-04-04"]
    ),
    (
      "The siege began on 10 March 1875. The dead (400 as of June 1880) were many. It ended in July.",
      ["1875-03-10", "1880-06", "1875-07"]
    ),
    // A season moves it, and the day of a morning.
    (
      "The siege began on 10 March 1875. He left in the autumn of 1876. Vell fell on 4 October.",
      ["1875-03-10", "1876-FA", "1876-10-04"]
    ),
    // The following year does, and what came later.
    (
      "The siege began on 10 March 1875. The following year a dam was built. It broke in April.",
      ["1875-03-10", "1876", "1876-04"]
    ),
    (
      "The siege began on 10 March 1875. Two years later it was over. Vell was sold that October.",
      ["1875-03-10", "1877", "1877-10"]
    ),
    // The year in which somebody spoke of it does not.
    (
      "He left in May 1875. “I was cold,” he said in 1921. A month later he was back.",
      ["1875-05", "1921", "1875-06"]
    ),
    // Months run on into the next year.
    (
      "The fleet left in December 1875. It reached Vell in January, and home in May.",
      ["1875-12", "1876-01", "1876-05"]
    ),
  ])
  func yearOfTheStory(_ text: String, _ values: [String]) {
    let times = analyse(Document(SourceText(text)), Given(published: nil)).times
    #expect(times.map(\.value) == values)
  }

  @Test(arguments: [
    // News of a day that nothing tells: years told in passing are not those of days and months seen from it.
    (
      """
      The vote on Sunday was the first since 1931. It opens again on Nov. 4, she said on Monday. Last year it was shut, and last
      March. Prices fell in December 1952, and in May of that year. A week later they rose; on Tuesday they fell.
      """,
      [
        "XXXX-WXX-7", "1931", "XXXX-11-04", "XXXX-WXX-1", "XXXX", "XXXX-03", "1952-12", "1952-05",
        "XXXX-WXX", "XXXX-WXX-2",
      ]
    )
  ])
  func newsOfAnUnknownDay(_ text: String, _ values: [String]) {
    let times = analyse(Document(SourceText(text)), Given(published: nil)).times
    #expect(times.map(\.value) == values)
  }

  /// A life told on a known day comes back to it: “last year” is seen from there, and what is told behind.
  @Test func aLifeEndsToday() {
    let text = """
      She was born in 1922, went to sea in 1939, and to school in 1941. In 1950 she left. In 1952 she married. In 1960 she
      sailed, in 1964 she sank, in 1968 she won. In 1970 she was back. Her son died last year. She spoke in April, and the
      crew will meet next month. A service is on Thursday 24 May.
      """
    let times = analyse(
      Document(SourceText(text)), Given(published: CalendarDate("2007-04-19"))
    ).times
    #expect(times.map(\.value).suffix(4) == ["2006", "2007-04", "2007-05", "2007-05-24"])
  }

  /// A year that opens a sentence is that of the months in it.
  @Test func aYearOpensASentence() {
    let text = """
      In 2012 she left, and in May she was back. Next year’s fair will run from 18 to 21 May. It is the first since 1974, when \
      the hall was shut in July.
      """
    let times = analyse(
      Document(SourceText(text)), Given(published: CalendarDate("2015-04-19"))
    ).times
    #expect(
      times.map(\.value)
        == ["2012", "2012-05", "2016", "2016-05-18", "2016-05-21", "1974", "1974-07"])
  }

  /// News that goes back goes on there within a sentence; a dateline tells when it was written, and “the Sunday” is seen from
  /// the day told last.
  @Test(arguments: [
    (
      "The stone was laid in October 1897, and the mason was dead by Christmas. He had a son in June.",
      ["1897-10", "1897-12-25", "2014-06"]
    ),
    (
      "Work resumed in May 1904. She drove the piers that summer and fought through the winter.",
      ["1904-05", "1904-SU", "1904-WI"]
    ),
    ("She was hired in 1904 and resigned in June.", ["1904", "2014-06"]),
    (
      "DORN, April 17 — Talks failed tonight. They resume tomorrow; on Wednesday they had begun.",
      ["2015-04-17", "2015-04-17TNI", "2015-04-18", "2015-04-15"]
    ),
    (
      "The fire of 3 March was out on the Sunday. A barn burned on the Monday night.",
      ["2015-03-03", "2015-03-01", "2015-03-02TNI"]
    ),
    // An age moves it to that year of a life.
    (
      "Orla Tamm was born in Vell on 4 May 1950. When she was 12, her father died. Two years later they left.",
      ["1950-05-04", "1964"]
    ),
    (
      "Born in 1961, he went to sea at 19. That summer he married; the next year he was home.",
      ["1961", "1980-SU", "1981"]
    ),
    (
      "He was born in 1961 at 19 Mill Street. Two years later they left.", ["1961", "1963"]
    ),
    ("Tamm was born in 1961. At 17 Tamm went to sea. That autumn it sank.", ["1961", "1978-FA"]),
    ("He left on the Friday.", ["2015-04-17"]),
    ("Prices fell on Friday and turned overnight.", ["2015-04-17", "2015-04-17TNI"]),
    ("Two boats came, and four days later one sank.", ["XXXX-XX-XX"]),
  ])
  func newsGoesBack(_ text: String, _ values: [String]) {
    let times = analyse(
      Document(SourceText(text)), Given(published: CalendarDate("2015-04-19"))
    ).times
    #expect(times.map(\.value) == values)
  }

  /// Where only the year of publication is known, a month without one is likely of it, and “last November” of the one before.
  @Test func onlyTheYearIsKnown() {
    let text = "The bridge fell last November and opened in March. It closes next May."
    let times = analyse(
      Document(SourceText(text)), Given(published: CalendarDate(year: 1987, month: 0))
    ).times
    #expect(times.map(\.value) == ["1986-11", "1987-03", "1988-05"])
    #expect(times.allSatisfy { $0.certainty == .likely })
  }
}

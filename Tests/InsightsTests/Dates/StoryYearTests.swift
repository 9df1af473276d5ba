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

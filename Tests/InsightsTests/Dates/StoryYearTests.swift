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
}

import Support
import Testing

@Suite struct StoryTests {
  @Test(arguments: files(under: "Tests/StoryTests/Stories", ending: ".story"))
  func story(path: String) {
    #expect(goldenDifference(Story.told(fileText(path) ?? ""), path) == nil)
  }
}

import Documents
import Prose
import Reading
import Screens
import Support
import Testing
import Views

func sampleReader(_ columns: Int, _ rows: Int) -> Reader {
  let sample = SampleArticle()
  return Reader(
    sample.document, files: ["ferry.txt"], size: Size(columns: columns, rows: rows),
    analysis: sample.analysis)
}

@Suite struct ScreenTests {
  @Test(arguments: [(120, 36), (80, 24), (40, 12), (20, 5), (250, 60)])
  func opening(columns: Int, rows: Int) {
    let screen = draw(sampleReader(columns, rows), .terminal, .unicode)
    #expect(
      goldenDifference(
        screen.dump(styles: true), "Tests/ViewsTests/Screens/opening-\(columns)x\(rows).screen")
        == nil)
  }

  /// The screen in README.md is the one that the sample shows; UPDATE=1 writes it anew.
  @Test func readmeHasTheScreenOfTheSample() throws {
    let sample = Document(SourceText(fileBytes("Assets/samples/harbour-talks.txt") ?? []))
    let reader = Reader(
      sample, files: ["harbour-talks.txt"], size: Size(columns: 120, rows: 36))
    var screen = draw(reader, .terminal, .unicode)
    screen.cursor = nil
    let readme = try #require(fileText("README.md"))
    let renewed = try #require(
      text(readme, with: screen.dump(), between: "<!-- screen -->\n```\n", and: "```"))
    #expect(goldenDifference(renewed, "README.md") == nil)
  }
}

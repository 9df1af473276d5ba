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
}

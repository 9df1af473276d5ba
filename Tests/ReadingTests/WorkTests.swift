import Documents
import Insights
import Prose
import Reading
import Screens
import Support
import Testing

@Suite struct WorkTests {
  private let long = (10_000..<11_800).map {
    "The mill of Oldwater turned all night \($0), and in the morning it stood still. "
      + "Nobody could say why it had stopped, or for whom it had ground \($0) sacks.\n\n"
  }.joined()

  @Test func aLongTextIsAnalysedInSlices() {
    var reader = reader(of: long)
    #expect(reader.hasWork)
    #expect(reader.progress == "analysing 0%")
    reader.advance(bytes: 100_000)
    #expect(reader.progress != "analysing 0%")
    #expect(reader.content(of: .timeline).note == "so far")
    while reader.hasWork { reader.advance(bytes: 1 << 20) }
    #expect(reader.progress == nil)
    #expect(reader.content(of: .timeline).note == nil)
  }

  @Test func itCanBeStopped() {
    var reader = reader(of: long)
    reader.advance(bytes: 1)
    #expect(reader.type("^c") == [])
    #expect(!reader.hasWork)
    #expect(reader.message?.hasPrefix("Analysis stopped at ") == true)
    #expect(reader.type("^c") == [.quit])
  }

  @Test func aParagraphIsFoundByItsNumber() {
    var reader = reader(of: long)
    reader.type("1500G")
    while reader.progress?.hasPrefix("counting") == true { reader.advance(bytes: 1 << 16) }
    #expect(reader.sentence.hasPrefix("The mill of Oldwater"))
    let expected = long.utf8.count / 1800 * 1499
    #expect(abs((reader.current?.start ?? 0) - expected) < 300)
  }

  @Test func readAgainKeepsThePlace() {
    var reader = sampleReader(80, 24)
    reader.type("12j")
    let line = reader.firstLine
    let before = SampleArticle.text.prefix(while: { $0 != "\n" })
    let changed = SampleArticle.text.replacing(before, with: "Ferry to sail", maxReplacements: 1)
    reader.reload(Document(SourceText(changed)))
    #expect(reader.firstLine == line)
    #expect(reader.message == "Read again")
  }

  @Test func whatIsOpenStaysWhenAPipeBringsMore() {
    let story = """
      Mayor Anna Holt said on Tuesday the bridge would stay open. “It stays,” Holt told reporters.

      Engineer Piet Marrow disagreed. “It must close,” Marrow said.


      """
    let grown = Document(SourceText(story + "“We shall see,” Holt said. “Soon,” Holt said.\n"))
    var reader = reader(of: story, 120, 36)
    reader.type("Alt-4 j i")
    let (card, chosen) = (reader.overlay?.rows.first?.pieces.count, reader.marked)
    #expect(card != nil)
    reader.grow(grown)
    #expect(reader.overlay?.title == "Quote")
    #expect(reader.marked == chosen)
    #expect(reader.content(of: .quotes).count > 2)
    reader.type("Esc / M a")
    reader.grow(grown)
    #expect(reader.prompt?.string == "Ma")
  }

  @Test func paragraphsOfALongTextAreCountedToItsEnd() {
    var reader = reader(
      of: (0..<25_000).map { "The mill of Oldwater stood still for all of day \($0).\n\n" }.joined()
    )
    reader.type("24000G")
    while reader.isSearching { reader.advance(bytes: 1 << 20) }
    #expect(reader.message == nil)
    #expect((95...97).contains(reader.percentRead))
  }

  @Test func whatIsNoArticleIsSaid() {
    #expect(reader(of: long).message?.hasPrefix("A long text, 2") == true)
    #expect(reader(of: "Chapter 1\n\n" + long.prefix(2000)).message == nil)
    #expect(reader(of: "").message == "This text is empty")
    #expect(sampleReader().message == nil)
  }
}

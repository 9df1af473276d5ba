import Documents
import Insights
import Prose
import Reading
import Screens
import Testing

@Suite struct MovingTests {
  @Test func aLineAndBack() {
    var reader = sampleReader(80, 24)
    let before = reader.view
    reader.type("j j j")
    #expect(reader.view.start > before.start)
    reader.type("3k")
    #expect(reader.view == before)
    #expect(reader.message == nil)
    reader.type("k")
    #expect(reader.message == "This is the beginning")
  }

  @Test func pagesMeetTheEndAndStop() {
    var reader = sampleReader(80, 24)
    for _ in 0..<20 { reader.type("Space") }
    #expect(reader.percentRead == 100)
    #expect(reader.message == "This is the end")
    let end = reader.view
    reader.type("g G")
    #expect(reader.view == end)
    #expect(reader.sentence.hasPrefix("“If it is dearer"))
    for _ in 0..<20 { reader.type("b") }
    #expect(reader.view.start == 0)
  }

  @Test func sentencesAndParagraphs() {
    var reader = sampleReader(80, 24)
    reader.type("} } } )")
    let there = reader.sentence
    reader.type(") (")
    #expect(reader.sentence == there)
    reader.type("{")
    #expect(reader.sentence != there)
    reader.type(")")
    #expect(reader.sentence == there)
    reader.type("2) 2(")
    #expect(reader.sentence == there)
    reader.type("200)")
    #expect(reader.message == "This is the last sentence")
    reader.type("g")
    for _ in 0..<40 { reader.type("}") }
    #expect(reader.message == "This is the last paragraph")
    for _ in 0..<40 { reader.type("{") }
    #expect(reader.view.start == 0)
    #expect(reader.message == "This is the first paragraph")
  }

  @Test func paragraphsByNumberAndPercent() {
    var reader = sampleReader(80, 24)
    reader.type("99G")
    #expect(reader.message?.hasPrefix("There are ") == true)
    reader.type("50%")
    #expect(abs(reader.view.start * 100 / reader.document.text.count - 50) < 12)
    let half = reader.view
    reader.type("g Backspace")
    #expect(reader.view == half)
  }

  @Test func typedMotions() {
    var reader = sampleReader(80, 24)
    reader.type("]q")
    #expect(reader.marked == ["“People here have waited long enough for their boat,”"])
    #expect(reader.message == "Ilse Brandt")
    reader.type("3]q [q")
    #expect(reader.message == "Lena Okoye?")
    reader.type("g ]d ]d")
    #expect(reader.message == "Date 2 of 12 · 12 Mar 2024")
    reader.type("g ]p ]p")
    #expect(reader.message?.hasPrefix("Ilse Brandt · mention 2") == true)
    reader.type("g [q")
    #expect(reader.message == "No quote further up")
  }

  @Test func theSameSentenceStaysOnTop() {
    var reader = sampleReader(80, 24)
    reader.type("10j")
    let top = reader.firstLine.prefix(12)
    let offset = reader.view.start
    for (columns, rows) in [(40, 12), (20, 5), (3, 1), (250, 60), (120, 36), (80, 24)] {
      _ = reader.press(.resize(Size(columns: columns, rows: rows)))
    }
    #expect(reader.firstLine.hasPrefix(top))
    #expect(reader.view.start == offset)
  }

  @Test func unknownKeysSaySo() {
    var reader = sampleReader()
    reader.type("]z")
    #expect(reader.message == "]z does nothing here; ? shows the keys")
    reader.type("5")
    #expect(reader.saying == "5")
    reader.type("]")
    #expect(reader.saying == "5]")
    _ = reader.press(.escape)
    #expect(reader.saying == nil)
  }

  @Test func leaving() {
    var reader = sampleReader()
    #expect(reader.type("q") == [.quit])
    #expect(reader.type("? q") == [])
    #expect(reader.type("^c") == [])
    #expect(reader.type("^c") == [.quit])
    #expect(reader.type("j ^c j ^c") == [])
    #expect(reader.type("^z ^l R Q") == [.suspend, .redraw, .reload, .quit])
  }

  @Test func filesInARow() {
    var reader = sampleReader(files: ["a", "b"])
    #expect(reader.type("]f") == [.openFile(1)])
    #expect(reader.type("[f") == [])
    #expect(reader.message == "This is the first file")
    #expect(reader.fileName == "a (1 of 2)")
  }

  @Test func aFileThatIsGoneIsPassed() {
    var reader = sampleReader(files: ["a", "b", "c"])
    #expect(reader.type("]f") == [.openFile(1)])
    #expect(reader.couldNotOpen(file: 1, "b: check the name") == [])
    #expect(reader.message == "b: check the name")
    #expect(reader.fileName == "a (1 of 3)")
    #expect(reader.type("]f") == [.openFile(2)])
    #expect(reader.couldNotOpen(file: 2, "c: check the name") == [])
    reader.type("]f")
    #expect(reader.message == "This is the last file")
    #expect(reader.type("[f") == [.openFile(1)])
  }

  @Test func theColumnHasItsWidth() {
    var reader = sampleReader()
    #expect(reader.measureShown == 66)
    reader.type("+")
    #expect(reader.measureShown == 70)
    reader.type("20+")
    #expect(reader.measureShown == 70)
    #expect(reader.message == "Lines of 70 columns, all there is room for")
    reader.type("-")
    #expect(reader.measureShown == 66)
    reader.type("9- =")
    #expect(reader.measureShown == 66)
  }
}

import Documents
import Insights
import Prose
import Reading
import Screens
import Testing

@Suite struct SearchingTests {
  @Test func matchesShowAsTyped() {
    var reader = sampleReader(120, 60)
    reader.type("/ crew")
    #expect(reader.message == "1 of 3")
    #expect(reader.matchesInView.count == 3)
    reader.type("Enter n")
    #expect(reader.message == "2 of 3")
    reader.type("n n")
    #expect(reader.message == "1 of 3, round the end of the text")
    reader.type("N")
    #expect(reader.message == "3 of 3, round the end of the text")
    reader.type("Esc")
    #expect(reader.matchesInView.isEmpty)
  }

  @Test func escGoesBackToWhereItBegan() {
    var reader = sampleReader(80, 24)
    let before = reader.view
    reader.type("/ dearer")
    #expect(reader.view != before)
    reader.type("Esc")
    #expect(reader.view == before)
    #expect(reader.prompt == nil)
  }

  @Test func aPromptCanBeEdited() {
    var reader = sampleReader()
    reader.type("/ abc Left Backspace ^a x End y")
    #expect(reader.prompt?.string == "xacy")
    reader.type("^u")
    #expect(reader.prompt?.string == "")
    _ = reader.press(.paste("ferry\nline"))
    #expect(reader.prompt?.string == "ferry line")
    #expect(reader.message == "1 of 2")
    reader.type("Enter / Up")
    #expect(reader.prompt?.string == "ferry line")
    reader.type("^u Backspace")
    #expect(reader.prompt == nil)
  }

  @Test func patterns() {
    var reader = sampleReader()
    reader.type("/ Alt-r 19[0-9]+")
    #expect(reader.prompt?.isPattern == true)
    #expect(reader.message == "1 of 2")
    reader.type("(")
    #expect(reader.message?.hasPrefix("Pattern, character") == true)
    reader.type("Backspace Enter")
    #expect(reader.message == "1 of 2")
  }

  @Test func nothingIsFoundInWords() {
    var reader = sampleReader()
    reader.type("n")
    #expect(reader.message == "Nothing has been searched for yet; / searches")
    reader.type("/ zebra")
    #expect(reader.message == "Not found")
  }

  @Test func inAPaneAmongEntries() {
    var reader = sampleReader()
    reader.type("Alt-4 / reiter Enter")
    #expect(reader.message == "1 of 2 entries")
    reader.type("n")
    #expect(reader.message == "2 of 2 entries")
    #expect(reader.marked == ["“If it is dearer than the bus, nobody will come,”"])
    reader.type("n")
    #expect(reader.message == "1 of 2 entries")
  }

  @Test func overFiles() {
    var reader = sampleReader(files: ["a", "b", "c"])
    #expect(reader.type("Alt-/ zebra") == [])
    #expect(reader.type("Enter") == [.openFile(1)])
    let other = Reading.Reader(
      reader.document, files: ["b"], size: reader.size)
    #expect(reader.show(other.document, file: 1) == [.openFile(2)])
    #expect(reader.show(other.document, file: 2) == [])
    #expect(reader.message == "Not found in any file")
  }

  @Test func overFilesPastOneThatIsGone() {
    var reader = sampleReader(files: ["a", "b", "c"])
    reader.type("Alt-/ zebra")
    #expect(reader.type("Enter") == [.openFile(1)])
    #expect(reader.couldNotOpen(file: 1, "b is gone") == [.openFile(2)])
    #expect(reader.message == "b is gone")
  }

  @Test func theCountGoesOnBetweenKeys() {
    let text = (0..<10_000).map { "Line \($0) of a long report.\n\n" }.joined()
    var reader = reader(of: text)
    reader.type("/ report Enter")
    #expect(reader.message?.hasSuffix("so far") == true)
    while reader.isSearching { reader.advance(bytes: 1 << 16) }
    #expect(reader.message == "1 of 10000")
  }

  @Test func matchesInHiddenClutterArePassedOver() {
    let text = """
      Old Bakery Opens Again in Tarn

      The bakery of Tarn opened its doors on Monday, and the queue went round the corner of the square.

      Advertisement

      “We baked all night,” said Pia Holt, who runs the place with her brother and two cousins.

      """
    var reader = reader(of: text)
    reader.type("/ advertisement")
    #expect(reader.message == "Found only in the clutter of the page; x shows it")
    reader.type("Esc x / advertisement")
    #expect(reader.message == "1 of 1")
  }
}

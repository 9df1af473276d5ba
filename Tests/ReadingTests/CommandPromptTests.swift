import Reading
import Testing

@Suite struct CommandPromptTests {
  @Test func placesByNumber() {
    var reader = sampleReader(80, 12)
    reader.type("G")
    let end = reader.sentence
    reader.type(": 1 Enter")
    #expect(reader.sentence != end)
    reader.type(": 1 0 0 % Enter")
    #expect(reader.sentence == end)
  }

  /// A name or a beginning that tells it, with what it would do while it is typed.
  @Test func commandsByName() {
    var reader = sampleReader()
    reader.type(": cont")
    #expect(reader.saying == "contents: The contents of the text")
    reader.type("Enter")
    #expect(reader.overlay?.title == "Contents")
    reader.type(": wider Space 2 Enter")
    #expect(reader.measure == 74)
    let effects = reader.type(": q Enter")
    #expect(effects == [.quit], "\(reader.saying ?? "") \(reader.prompt?.string ?? "")")
  }

  @Test func whatIsUnclearIsSaid() {
    var reader = sampleReader()
    reader.type(": next")
    #expect(
      reader.saying
        == "next-sentence  next-paragraph  next-quote  next-mention  next-date  next-pane  next-match  next-file"
    )
    reader.type("Tab")
    #expect(reader.prompt?.string == "next-")
    reader.type("fi Tab")
    #expect(reader.prompt?.string == "next-file")
    reader.type("Esc : frobnicate Enter")
    #expect(reader.saying == "No command is named so; ? shows them")
    reader.type(": Up")
    #expect(reader.prompt?.string == "frobnicate")
  }
}

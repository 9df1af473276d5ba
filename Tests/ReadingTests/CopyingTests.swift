import Insights
import Reading
import Testing

private let text = """
  Mill at Tarn Cove shuts for the winter

  By Ilka Morrow

  May 7, 2025

  The mill at Tarn Cove shut on Monday, and nobody was told before.

  “We close for good,” Harbour Minister Mary Finch said on Tuesday in a letter to members.

  “Then we rest,” she said.
  """

/// What goes to the clipboard.
private func copied(_ effects: [Effect]) -> [String] {
  effects.compactMap { if case .copy(let text) = $0 { text } else { nil } }
}

@Suite struct CopyingTests {
  @Test func aQuoteWithItsSource() {
    var reader = reader(of: text, 120, 36)
    #expect(copied(reader.type("Alt-4 g y")) == ["“We close for good,”"])
    #expect(
      copied(reader.type("Y")) == [
        """
        “We close for good,” — Mary Finch, Harbour Minister, 6 May 2025, a letter
        “Mill at Tarn Cove shuts for the winter”, Ilka Morrow, Wed 7 May 2025, text, 52%
        """
      ])
    #expect(reader.message == "Copied with its source: “We close for good,”")
  }

  /// A speaker that is only likely is copied with ?, an event with its day, a person with the role.
  @Test func entries() {
    var reader = reader(of: text, 120, 36)
    #expect(copied(reader.type("Alt-3 g y")) == ["Mary Finch, Harbour Minister"])
    #expect(copied(reader.type("Alt-2 g y")) == ["Mon 5 May 2025: The mill at Tarn Cove shut"])
  }

  @Test func theCurrentSentenceSteersNoTerminal() {
    var reader = reader(
      of: "Mill \u{1B}]52;c;aGk=\u{7}shuts for the win\u{202E}ter\n\nThe mill shut on Monday.")
    #expect(copied(reader.type("y")) == ["Mill ␛]52;c;aGk=␇shuts for the win▯ter"])
  }

  @Test func marksComeBack() {
    var reader = sampleReader(80, 12)
    reader.type("d ma G")
    let end = reader.sentence
    reader.type("'a")
    let marked = reader.sentence
    #expect(marked != end)
    reader.type("''")
    #expect(reader.sentence == end)
    reader.type("'b")
    #expect(reader.message == "No place is marked with b; mb marks one")
    reader.type("Alt-2 'a")
    #expect(reader.sentence == marked)
    #expect(reader.focus == .article)
  }
}

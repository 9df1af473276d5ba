import Prose
import Testing

/// The words of a text, parted by bars.
private func barred(_ text: String) -> String {
  let source = SourceText(text)
  return source.withBytes { words(in: $0, source.range) }.map { source.string($0.range) }.joined(
    separator: "|")
}

@Suite struct WordsTests {
  @Test(arguments: [
    ("Trump’s call", "Trump|’s|call"),
    ("the U.S. at 3 p.m.", "the|U.S.|at|3|p.m."),
    ("O’Brien don't", "O’Brien|don't"),
    ("a 30-day pause", "a|30|-|day|pause"),
    ("Feb.19, 2020", "Feb|.|19|,|2020"),
    ("1,000 of 3.5", "1,000|of|3.5"),
    ("the 19th, 1990s, 10am", "the|19|th|,|1990|s|,|10|am"),
    ("He left. “Why?”", "He|left|.|“|Why|?|”"),
    ("2025-05-19", "2025|-|05|-|19"),
    ("By Orla FennMay 3, 2025", "By|Orla|Fenn|May|3|,|2025"),
    ("ORLA FENNSept. 13 2025", "ORLA|FENN|Sept|.|13|2025"),
    ("Ras\u{AD}mus\u{AD}sen’s, Tul\u{200B}loch", "Ras\u{AD}mus\u{AD}sen|’s|,|Tul\u{200B}loch"),
    ("Fenn\n> said\n>> > so\n", "Fenn|said|so"),
    ("a FennMay 3 pier, a McMay 2025", "a|FennMay|3|pier|,|a|McMay|2025"),
  ])
  func parts(_ text: String, _ expected: String) {
    #expect(barred(text) == expected)
  }

  @Test func foldedFormsHashAlike() {
    #expect(WordHash("DON’T") == WordHash("don't"))
    #expect(WordHash("Élysée") == WordHash("élysée"))
  }

  @Test func whatNobodySeesHasNoPartInAWord() {
    let source = SourceText("Ras\u{AD}mus\u{AD}sen Ras\u{200B}mus\u{2060}sen")
    let hashes = source.withBytes { words(in: $0, source.range) }.map(\.hash)
    #expect(hashes == [WordHash("rasmussen"), WordHash("rasmussen")])
  }
}

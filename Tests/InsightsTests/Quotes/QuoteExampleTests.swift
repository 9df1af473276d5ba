import Assets
import Documents
import Prose
import Testing

@testable import Insights

/// The quotations of a text that has no headline: it stands behind one here.
func quotes(of text: String) -> [(text: String, speaker: String?, quote: Quote)] {
  let source = SourceText("A headline of the day\n\n" + text)
  return analyse(Document(source)).quotes.map { quote in
    (source.string(quote.range), quote.speaker.map { source.string($0.range) }, quote)
  }
}

@Suite struct QuoteExampleTests {
  @Test(arguments: quoteExamples)
  func exampleOfWordFile(_ example: QuoteExample) {
    let found = quotes(of: example.text).filter { $0.quote.kind != .indirect }
    #expect(found.isEmpty != example.isQuoted, "words/quotes.words:\(example.line)")
    if let speaker = example.speaker {
      #expect(found.first?.speaker == speaker, "words/quotes.words:\(example.line)")
    }
  }

  /// The subject between may be a woman too, whatever the name.
  @Test func pronounPastAnotherSubjectIsLikely() {
    let said = "“He was kind,” Ada Lind said. She smiled.\n\n"
    let passed = quotes(of: said + "Brian Hope disagreed. “He was not kind at all,” she said.")
    #expect(passed.last?.quote.speaker?.certainty == .likely)
    let near = quotes(of: said + "“He was not kind at all,” she said.")
    #expect(near.last?.quote.speaker?.certainty == .sure)
  }

  @Test func unknownGroupIsToldWithItsLine() {
    #expect {
      try QuoteWords("# x\nverb strng\n  say\n", file: "quotes.words")
    } throws: { error in
      "\(error)" == "quotes.words:2:1: no group is named strng"
    }
  }

  @Test func formsOfVerbs() throws {
    let words = try QuoteWords("verb strong\n  add note go/goes/went/gone/going\n", file: "x")
    #expect(words.tags[WordHash("adding")]?.contains(.participle) == true)
    #expect(words.tags[WordHash("noted")]?.contains(.finite) == true)
    #expect(words.tags[WordHash("noting")]?.contains(.participle) == true)
    #expect(words.tags[WordHash("gone")]?.contains(.passive) == true)
    #expect(words.tags[WordHash("goed")] == nil)
  }
}

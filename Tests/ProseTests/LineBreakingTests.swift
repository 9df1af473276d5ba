import Prose
import Support
import Testing

/// The lines of a text at a width, parted by bars, with a hyphen where one is drawn.
private func lines(_ text: String, _ width: Int, _ repertoire: Repertoire = .unicode) -> String {
  let source = SourceText(text)
  var breaker = LineBreaker(source.range, width: width, repertoire)
  var lines: [String] = []
  source.withBytes { bytes in
    while let line = breaker.next(in: bytes) {
      lines.append(source.string(line.range) + (line.hasHyphen ? "-" : ""))
    }
  }
  return lines.joined(separator: "|")
}

@Suite struct LineBreakingTests {
  @Test(arguments: [
    ("", 10, ""),
    ("   ", 10, ""),
    ("one two three", 7, "one two|three"),
    ("  one two ", 7, "one two"),
    ("one two three", 13, "one two three"),
    ("incomprehensibly", 6, "incomp|rehens|ibly"),
    ("an incomprehensibly", 6, "an|incomp|rehens|ibly"),
    ("a well-known fact", 8, "a well-|known|fact"),
    ("covid-19 wave", 7, "covid-|19 wave"),
    ("an e-mail came", 5, "an|e-mai|l|came"),
    ("he said—then left", 10, "he said—|then left"),
    ("no\u{A0}break here", 8, "no\u{A0}break|here"),
    ("co\u{AD}operation", 6, "co\u{AD}-|operat|ion"),
    ("quoi ? rien", 6, "quoi ?|rien"),
    ("see http://example.org/a/b", 14, "see|http://|example.org/a/|b"),
    ("日本語の文章", 5, "日本|語の|文章"),
    ("日本、語", 4, "日|本、|語"),
    ("（日本）語", 6, "（日|本）語"),
    ("中文abc中文", 5, "中文|abc中|文"),
    ("한국어 단어", 7, "한국어|단어"),
    ("more for dredg-\ning now", 18, "more for dredg-\ning|now"),
    ("more for dredg-\ning now", 17, "more for dredg-|ing now"),
    ("the pre-\nand post-war", 12, "the pre-\nand|post-war"),
    ("ab\u{200B}cd", 3, "ab\u{200B}|cd"),
    ("\u{301}\u{301}", 1, "\u{301}\u{301}"),
  ])
  func breaks(_ text: String, _ width: Int, _ expected: String) {
    #expect(lines(text, width) == expected)
  }

  @Test func spellingsCountInASCII() {
    #expect(lines("wait… then", 7, .ascii) == "wait…|then")
    #expect(lines("wait… then", 6, .ascii) == "wait|…|then")
  }
}

@Suite struct LineBreakingPropertyTests {
  private static let pieces: [[UInt8]] =
    [
      "a", "bc", "word", "longerword", " ", "  ", "\n", "-", "—", ".", "!", "é", "e\u{301}", "日",
      "、", "「",
      "\u{AD}", "\u{A0}", "\u{200B}", "😀", "\u{200D}", "\u{1B}", "\t", "“", "”", "7", "/",
      "\u{301}", "가",
    ].map { Array($0.utf8) } + [[0xFF], [0xE2, 0x80], [0xF0, 0x9F]]

  @Test(arguments: 0..<300)
  func everyCharacterStandsInOneLine(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    var bytes: [UInt8] = []
    for _ in 0..<random.below(120) { bytes += random.of(LineBreakingPropertyTests.pieces) }
    let width = 5 + random.below(30)
    let repertoire: Repertoire = seed % 3 == 0 ? .ascii : .unicode
    let source = SourceText(bytes)
    source.withBytes { span in
      var breaker = LineBreaker(source.range, width: width, repertoire)
      var last = 0
      while let line = breaker.next(in: span) {
        let gapIsBlank = isBlank(span, last, line.range.start)
        #expect(gapIsBlank)
        #expect(line.range.start >= last && line.range.end > line.range.start)
        #expect(line.width + (line.hasHyphen ? 1 : 0) <= width)
        let drawn = columns(of: line.range, in: span, repertoire)
        #expect(drawn <= line.width)
        last = line.range.end
      }
      let restIsBlank = isBlank(span, last, span.count)
      #expect(restIsBlank)
    }
  }

  private func isBlank(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var at = start
    while at < end {
      let here = scalar(in: bytes, at: at, end: end)
      if !here.isSpace { return false }
      at += here.length
    }
    return true
  }
}

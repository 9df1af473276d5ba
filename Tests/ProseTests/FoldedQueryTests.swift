import Prose
import Support
import Testing

/// The matches of a query in a text, parted by bars.
private func found(_ query: String, _ text: String) -> String? {
  guard let query = FoldedQuery(query) else { return nil }
  let source = SourceText(text)
  return source.withBytes { query.matches(in: $0, source.range) }.map(source.string).joined(
    separator: "|")
}

@Suite struct FoldedQueryTests {
  @Test(arguments: [
    ("cease fire", "the cease\n  fire", "cease\n  fire"),
    ("cease fire", "the cease\n> fire", "cease\n> fire"),
    ("quiz eat", "quiz\r\n> > eat", "quiz\r\n> > eat"),
    ("eat quiz", "eat\n>>  quiz", "eat\n>>  quiz"),
    ("well-known", "a well-\n> known man", "well-\n> known"),
    ("eat > quiz", "eat > quiz", "eat > quiz"),
    ("it's", "It’s and it's", "It’s|it's"),
    ("It's", "It’s and it's", "It’s"),
    ("\"so\"", "“so” „so” \"so\"", "“so”|„so”|\"so\""),
    (
      "cease-fire", "cease–fire cease-fire cease\u{2010}fire",
      "cease–fire|cease-fire|cease\u{2010}fire"
    ),
    ("cafe", "Café CAFE\u{301}! cafe", "Café|CAFE\u{301}|cafe"),
    ("café", "cafe café", "cafe|café"),
    ("a b", "a\u{A0}b a\u{2009}\u{200B} b", "a\u{A0}b|a\u{2009}\u{200B} b"),
    ("cooperate", "co\u{AD}oper\u{AD}ate", "co\u{AD}oper\u{AD}ate"),
    ("international", "inter-\nnational inter-national", "inter-\nnational"),
    ("well-known", "a well-\n  known man", "well-\n  known"),
    ("привет", "Привет, ПРИВЕТ", "Привет|ПРИВЕТ"),
    ("日本", "在日本語", "日本"),
    ("が", "かが", "が"),
    ("—", "a - b – c", "-|–"),
    ("“", "x \" y", "\""),
    ("aa", "aaaaa", "aa|aa"),
    ("x", "", ""),
    ("łódź", "Lodz ŁÓDŹ", "Lodz|ŁÓDŹ"),
  ])
  func finds(_ query: String, _ text: String, _ expected: String) {
    #expect(found(query, text) == expected)
  }

  @Test func nothingToLookFor() {
    #expect(FoldedQuery("") == nil)
    #expect(FoldedQuery("\u{AD}") == nil)
  }

  @Test func matchesStrings() {
    #expect(FoldedQuery("mill")?.matches("Ann Miller") == true)
    #expect(FoldedQuery("mull")?.matches("Ann Miller") == false)
  }
}

/// The same by the book: the text as a list of units, compared at each place.
private func reference(_ query: [Unicode.Scalar], _ text: [Unicode.Scalar]) -> Int {
  func fold(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var units: [Unicode.Scalar] = []
    for scalar in scalars {
      switch scalar {
      case "\u{301}", "\u{AD}", "\u{200B}": continue
      case " ", "\n", "\u{A0}": if units.last != " " { units.append(" ") }
      case "’", "‘": units.append("'")
      case "“", "”": units.append("\"")
      case "–", "—": units.append("-")
      case "á": units.append("a")
      case "é": units.append("e")
      case "Ж": units.append(query.contains("Ж") ? "Ж" : "ж")
      case _: units.append(scalar)
      }
    }
    return units
  }
  let (query, units) = (fold(query), fold(text))
  guard !query.isEmpty else { return 0 }
  var (at, count) = (0, 0)
  while at + query.count <= units.count {
    if Array(units[at..<at + query.count]) == query {
      count += 1
      at += query.count
    } else {
      at += 1
    }
  }
  return count
}

@Suite struct FoldedQueryPropertyTests {
  private static let alphabets: [[Unicode.Scalar]] = [
    ["a", "b", "á", "\u{301}", " ", "\n", "\u{AD}"],
    ["a", "'", "’", "‘", "e", "é", "\u{A0}", " ", "\u{200B}"],
    ["x", "-", "–", "—", "“", "\"", "ж", "Ж", "日"],
    ["e", "t", "q", ".", " ", "7"],
  ]

  @Test(arguments: 0..<400)
  func equalsTheReference(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    let alphabet = FoldedQueryPropertyTests.alphabets[seed % 4]
    let text = (0..<random.below(150)).map { _ in random.of(alphabet) }
    let words = (0..<1 + random.below(4)).map { _ in random.of(alphabet) }
    let bytes = Array(String(String.UnicodeScalarView(text)).utf8)
    let count = FoldedQuery(String(String.UnicodeScalarView(words)))?.count(
      in: bytes.span, TextRange(0, bytes.count))
    #expect(count ?? 0 == reference(words, text), "\(words) in \(text)")
  }

  @Test(arguments: 0..<100)
  func randomBytesDoNoHarm(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    let bytes = (0..<random.below(200)).map { _ in
      UInt8(random.of([0x20, 0x61, 0x0A, 0xC3, 0xA9, 0xE2, 0x80, 0x99, 0xFF, 0xF0]))
    }
    let matches = FoldedQuery(random.of(["a", "é", "’", " a", "日"]))?.matches(
      in: bytes.span, TextRange(0, bytes.count))
    #expect(matches?.allSatisfy { $0.start < $0.end && $0.end <= bytes.count } == true)
  }
}

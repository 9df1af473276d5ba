import Prose
import Testing

/// The sentences of a text, parted by bars.
private func barred(_ text: String) -> String {
  let source = SourceText(text)
  let all = source.withBytes { words(in: $0, source.range) }
  return sentences(of: all[...], abbreviations: [WordHash("mr")]).map { source.string($0.range) }
    .joined(separator: "|")
}

@Suite struct SentencesTests {
  @Test(arguments: [
    "He left.|She stayed.",
    "“Go,” said Mr. Lind.|“Now!”|They went.",
    "It cost 3.5 million.|Few paid.",
    "J. Smith of the U.S. Senate spoke.|No one heard.",
    "Is it so?” he asked.",
  ])
  func parts(_ barredText: String) {
    #expect(barred(barredText.replacing("|", with: " ")) == barredText)
  }
}

import Assets
import Documents
import Prose
import Testing

/// The examples in the file of words by which sentences are parted.
@Suite struct SentenceWordsTests {
  @Test(
    arguments: assetLines(assetText("words/sentences.words")).map(\.text).filter {
      $0.hasPrefix("+ ")
    })
  func parts(_ example: String) {
    let barred = String(example.dropFirst(2))
    let source = SourceText(barred.replacing("|", with: " "))
    let all = source.withBytes { words(in: $0, source.range) }
    let found = sentences(of: all[...], sentenceWords).map { source.string($0.range) }
    #expect(found.joined(separator: "|") == barred)
  }
}

internal import Assets
public import Prose

/// The words by which sentences are parted.
public let sentenceWords = SentenceWords(
  FrozenTable("sentences.table", of: ["words/sentences.words"], freezeSentences))

func freezeSentences(into table: inout FrozenWriter) {
  var lists: [SentenceWords.List: [String]] = [:]
  var list: SentenceWords.List?
  for line in assetLines(assetText("words/sentences.words")) where !line.text.hasPrefix("+ ") {
    if line.indent == 1 {
      list = SentenceWords.List.allCases.first { "\($0)" == line.text }
      if list == nil { fatalError("sentences.words:\(line.number): unknown class \(line.text)") }
    } else if let list {
      lists[list, default: []] += line.words
    }
  }
  SentenceWords.freeze(lists, into: &table)
}

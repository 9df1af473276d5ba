internal import Assets
public import Prose

/// The words by which sentences are parted, as read from `Assets/words/sentences.words`.
public let sentenceWords: SentenceWords = {
  var words = SentenceWords()
  var section = ""
  for line in assetLines(assetText("words/sentences.words")) {
    if line.text.hasPrefix("+ ") { continue }
    if line.indent == 1 {
      section = line.text
      continue
    }
    let hashes = line.words.map(WordHash.init)
    switch section {
    case "title": words.titles.formUnion(hashes)
    case "abbreviation": words.abbreviations.formUnion(hashes)
    case "opener": words.openers.formUnion(hashes)
    case "asks": words.asks.formUnion(hashes)
    case "exclaimed": words.exclaimed.formUnion(hashes)
    case "clock": words.clocks.formUnion(hashes)
    case "zone": words.zones.formUnion(hashes)
    case "numbered": words.numbered.formUnion(hashes)
    case _: fatalError("sentences.words:\(line.number): unknown class \(section)")
    }
  }
  return words
}()

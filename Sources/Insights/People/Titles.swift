internal import Assets
internal import Prose

/// What a title is short for: Dr. a doctor, Sen. a senator; nil for any other word.
func longForm(of title: WordHash) -> WordHash? { longForms[title] }

/// A few lines, read when a person first has a title.
private let longForms: [WordHash: WordHash] = {
  var forms: [WordHash: WordHash] = [:]
  for line in assetLines(assetText("words/titles.words")) {
    for short in line.words.dropFirst() { forms[WordHash(short)] = WordHash(line.words[0]) }
  }
  return forms
}()

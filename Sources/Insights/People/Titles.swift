internal import Assets
internal import Prose

/// What a title is short for: Dr. a doctor, Sen. a senator; nil for any other word.
func longForm(of title: WordHash) -> WordHash? { longForms[title.value] }

private let longForms: FrozenMap<WordHash> = {
  var table = FrozenTable("titles.table", of: ["words/titles.words"], freezeTitles)
  return table.map(to: WordHash.self)
}()

func freezeTitles(into table: inout FrozenWriter) {
  var forms: [UInt64: WordHash] = [:]
  for line in assetLines(assetText("words/titles.words")) {
    for short in line.words.dropFirst() { forms[WordHash(short).value] = WordHash(line.words[0]) }
  }
  table.add(map: forms, none: WordHash(value: 0))
}

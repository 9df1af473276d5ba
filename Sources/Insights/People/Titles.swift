internal import Assets
internal import Prose

/// Whom a word may mean by title or role: “doctor” Dr., “cleric” a bishop; none for any other word.
func narrowerTitles(of word: WordHash) -> FrozenArray<UInt64>? { narrower[word.value] }

private let narrower: FrozenGroups<UInt64> = {
  var table = FrozenTable("titles.table", of: ["words/titles.words"], freezeTitles)
  return table.groups(of: UInt64.self)
}()

func freezeTitles(into table: inout FrozenWriter) {
  var forms: [UInt64: [UInt64]] = [:]
  for line in assetLines(assetText("words/titles.words")) {
    forms[WordHash(line.words[0]).value, default: []] += line.words.dropFirst().map {
      WordHash($0).value
    }
  }
  table.add(groups: forms)
}

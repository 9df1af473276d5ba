internal import Assets
internal import Prose

/// What the bearer of a title or role is called besides: Dr. a doctor, a bishop a cleric; none for any other word.
func broaderTitles(of title: WordHash) -> [WordHash] {
  guard let broader = broader[title.value] else { return [] }
  return broader.map { WordHash(value: $0) }
}

private let broader: FrozenGroups<UInt64> = {
  var table = FrozenTable("titles.table", of: ["words/titles.words"], freezeTitles)
  return table.groups(of: UInt64.self)
}()

func freezeTitles(into table: inout FrozenWriter) {
  var forms: [UInt64: [UInt64]] = [:]
  for line in assetLines(assetText("words/titles.words")) {
    for narrow in line.words.dropFirst() {
      forms[WordHash(narrow).value, default: []].append(WordHash(line.words[0]).value)
    }
  }
  table.add(groups: forms)
}

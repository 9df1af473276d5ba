import Assets
import Support
import Testing

@testable import Documents
@testable import Insights
@testable import Reading
@testable import Views

/// A table of Assets/frozen, the files it is made of, and what makes it.
struct FrozenCase: Sendable, CustomTestStringConvertible {
  var name: String
  var sources: [String]
  var freeze: @Sendable (inout FrozenWriter) -> Void
  var testDescription: String { name }
}

private let cases = [
  FrozenCase(
    name: "bearings", sources: ["words/bearings.words"], freeze: GroupedWords<BearingWords>.freeze),
  FrozenCase(name: "blocks", sources: blockSources, freeze: freezeBlocks),
  FrozenCase(name: "clauses", sources: ["words/clauses.words"], freeze: freezeClauses),
  FrozenCase(name: "clues", sources: ["words/clues.words"], freeze: GroupedWords<ClueWords>.freeze),
  FrozenCase(name: "dates", sources: dateSources, freeze: freezeDates),
  FrozenCase(name: "keys", sources: ["keys/default.keys"], freeze: freezeKeys),
  FrozenCase(name: "levels", sources: ["rules/levels.facts"], freeze: freezeLevels),
  FrozenCase(name: "lives", sources: ["rules/lives.facts"], freeze: freezeLives),
  FrozenCase(
    name: "namesakes", sources: ["words/namesakes.words"], freeze: GroupedWords<Namesakes>.freeze),
  FrozenCase(name: "news", sources: ["rules/news.facts"], freeze: freezeNews),
  FrozenCase(name: "nicknames", sources: ["words/nicknames.words"], freeze: freezeNicknames),
  FrozenCase(name: "numbers", sources: [], freeze: freezeNumbers),
  FrozenCase(name: "offices", sources: ["rules/offices.facts"], freeze: freezeOffices),
  FrozenCase(
    name: "quarters", sources: ["words/quarters.words"], freeze: GroupedWords<QuarterWords>.freeze),
  FrozenCase(name: "quotes", sources: ["words/quotes.words"], freeze: freezeQuotes),
  FrozenCase(name: "roles", sources: ["words/roles.words"], freeze: GroupedWords<RoleWords>.freeze),
  FrozenCase(name: "sentences", sources: ["words/sentences.words"], freeze: freezeSentences),
  FrozenCase(
    name: "stated", sources: ["words/stated.words"], freeze: GroupedWords<StatedWords>.freeze),
  FrozenCase(name: "theme", sources: ["themes/terminal.theme"], freeze: freezeTheme),
  FrozenCase(name: "titles", sources: ["words/titles.words"], freeze: freezeTitles),
]

/// The tables in the program are what the words and rules give; a program with older ones is right, but starts slowly.
@Suite struct FrozenTablesTests {
  @Test(arguments: cases)
  func isWhatItsSourcesGive(_ table: FrozenCase) {
    let path = "Assets/frozen/\(table.name).table"
    let isSame = isGolden(frozenBytes(of: table.sources, table.freeze), path)
    #expect(
      isSame,
      """
      \(path) is not what \(table.sources.joined(separator: " and ")) give. Renew it: \
      UPDATE=1 swift test --filter FrozenTables
      """)
  }

  @Test func thereIsNoOtherTable() {
    let names = files(under: "Assets/frozen").map { String($0.dropFirst("Assets/frozen/".count)) }
    #expect(names == cases.map { $0.name + ".table" })
  }
}

internal import Assets
internal import Prose

/// When a person was born.
struct Life: BitwiseCopyable {
  var born: Int32
  /// Given names, folded, as a part of the table's words.
  var givenNames: FrozenRange
}

/// When people of the news were born, found by family name.
struct LifeTable: Sendable {
  let words: FrozenArray<WordHash>
  private let byFamilyName: FrozenGroups<Life>

  init(_ table: FrozenTable) {
    var table = table
    words = table.array(of: WordHash.self)
    byFamilyName = table.groups(of: Life.self)
  }

  /// The lives of a family name; nil when there is none.
  func lives(familyName: WordHash) -> FrozenArray<Life>? {
    byFamilyName[familyName.value]
  }
}

/// Reads `rules/lives.facts`.
struct LifeReader {
  private var words: [WordHash] = []
  private var byFamilyName: [UInt64: [Life]] = [:]

  init(_ text: String) {
    for line in assetLines(text) {
      let words = line.words
      guard words.count > 2, words[0] == "born", let day = CalendarDate(words[1]) else { continue }
      for name in words.dropFirst(2) { add(phraseHashes(name), born: day.monthNumber) }
    }
  }

  private mutating func add(_ name: [WordHash], born: MonthNumber) {
    guard let family = name.last else { return }
    let given = FrozenRange(start: words.count, count: name.count - 1)
    words += name.dropLast()
    byFamilyName[family.value, default: []].append(
      Life(born: Int32(clamping: born), givenNames: given))
  }

  /// Writes the arrays in the order in which `LifeTable` reads them.
  func freeze(into table: inout FrozenWriter) {
    table.add(words)
    table.add(groups: byFamilyName)
  }
}

/// The table of births in the program.
let lifeTable = LifeTable(FrozenTable("lives.table", of: ["rules/lives.facts"], freezeLives))

func freezeLives(into table: inout FrozenWriter) {
  LifeReader(assetText("rules/lives.facts")).freeze(into: &table)
}

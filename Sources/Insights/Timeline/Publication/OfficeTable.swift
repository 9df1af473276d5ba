internal import Assets
internal import Prose

/// A person in an office from one month to another.
struct Holder {
  var office: Int
  /// Given names, folded; empty for a pope.
  var givenNames: [WordHash]
  var from: MonthNumber
  var through: MonthNumber
}

/// Who held which office: `rules/offices.facts`, found by family name.
struct OfficeTable {
  struct Office {
    /// Titles as the hashes of their words, the longest first.
    var titles: [[WordHash]]
    /// The family name alone is too common: the full name is needed.
    var needsFullName: Bool
  }

  private(set) var offices: [Office] = []
  private(set) var byFamilyName: [WordHash: [Holder]] = [:]

  init(_ text: String) {
    for line in assetLines(text) {
      let words = line.words
      if words.first == "office" {
        addOffice(words)
      } else if line.indent > 1, words.count >= 3 {
        addHolder(words)
      }
    }
  }

  private mutating func addOffice(_ words: [String]) {
    let full = words.count > 2 && words[2] == "full"
    let titles = words.dropFirst(full ? 3 : 2).map(phraseHashes)
    offices.append(
      Office(titles: titles.sorted { $0.count > $1.count }, needsFullName: full))
  }

  private mutating func addHolder(_ words: [String]) {
    var names = phraseHashes(words[0])
    guard let family = names.popLast(), let from = CalendarDate(words[1]) else { return }
    let last = CalendarDate(words[2])?.monthNumber ?? .always
    byFamilyName[family, default: []].append(
      Holder(
        office: offices.count - 1, givenNames: names, from: from.monthNumber, through: last))
  }
}

/// The table of offices in the program.
let officeTable = OfficeTable(assetText("rules/offices.facts"))

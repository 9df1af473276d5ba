internal import Assets
internal import Prose

/// A person in an office from one month to another.
struct Holder: BitwiseCopyable {
  /// The index of the office.
  var office: Int32
  var from: Int32
  var through: Int32
  /// Given names, folded, as a part of the table's words; none for a pope.
  var givenNames: FrozenRange
}

/// Who held which office, found by family name.
struct OfficeTable: Sendable {
  struct Office: BitwiseCopyable {
    /// Parts of `titles`, the longest first.
    var titles: FrozenRange
    /// 1 when the family name alone is too common: the full name is needed.
    var needsFullName: UInt32
  }

  let offices: FrozenArray<Office>
  /// The words of each title, as parts of `words`.
  let titles: FrozenArray<FrozenRange>
  let words: FrozenArray<WordHash>
  private let byFamilyName: FrozenGroups<Holder>

  init(_ table: FrozenTable) {
    var table = table
    offices = table.array(of: Office.self)
    titles = table.array(of: FrozenRange.self)
    words = table.array(of: WordHash.self)
    byFamilyName = table.groups(of: Holder.self)
  }

  /// The holders of a family name; nil when there is none.
  func holders(familyName: WordHash) -> FrozenArray<Holder>? {
    byFamilyName[familyName.value]
  }
}

/// Reads `rules/offices.facts`.
struct OfficeReader {
  private var offices: [OfficeTable.Office] = []
  private var titles: [FrozenRange] = []
  private var words: [WordHash] = []
  private var byFamilyName: [UInt64: [Holder]] = [:]

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
    let hashes = words.dropFirst(full ? 3 : 2).map(phraseHashes)
    let start = titles.count
    for title in hashes.sorted(by: { $0.count > $1.count }) { titles.append(part(title)) }
    offices.append(
      OfficeTable.Office(
        titles: FrozenRange(start: start, count: titles.count - start), needsFullName: full ? 1 : 0)
    )
  }

  private mutating func addHolder(_ words: [String]) {
    var names = phraseHashes(words[0])
    guard let family = names.popLast(), let from = CalendarDate(words[1]) else { return }
    let last = CalendarDate(words[2])?.monthNumber ?? .always
    let holder = Holder(
      office: Int32(offices.count - 1), from: Int32(clamping: from.monthNumber),
      through: Int32(clamping: last), givenNames: part(names))
    byFamilyName[family.value, default: []].append(holder)
  }

  private mutating func part(_ hashes: [WordHash]) -> FrozenRange {
    words += hashes
    return FrozenRange(start: words.count - hashes.count, count: hashes.count)
  }

  /// Writes the arrays in the order in which `OfficeTable` reads them.
  func freeze(into table: inout FrozenWriter) {
    table.add(offices)
    table.add(titles)
    table.add(words)
    table.add(groups: byFamilyName)
  }
}

/// The table of offices in the program.
let officeTable = OfficeTable(
  FrozenTable("offices.table", of: ["rules/offices.facts"], freezeOffices))

func freezeOffices(into table: inout FrozenWriter) {
  OfficeReader(assetText("rules/offices.facts")).freeze(into: &table)
}

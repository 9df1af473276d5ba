internal import Assets
internal import Prose

/// What a word beside a name says it is the name of, if it is no person's: the groups of `words/namesakes.words`.
struct Namesakes: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt16

  static let thing = Namesakes(rawValue: 1)
  static let shipSign = Namesakes(rawValue: 2)
  static let craft = Namesakes(rawValue: 4)
  static let saint = Namesakes(rawValue: 8)
  static let found = Namesakes(rawValue: 16)
  static let eponym = Namesakes(rawValue: 32)
  static let holding = Namesakes(rawValue: 64)
  static let firm = Namesakes(rawValue: 128)
  static let place = Namesakes(rawValue: 256)
  static let platform = Namesakes(rawValue: 512)
  static let letters = Namesakes(rawValue: 1024)
  static let player = Namesakes(rawValue: 2048)
  static let staff = Namesakes(rawValue: 4096)

  /// The groups by their names in the file.
  static let names: [String: Namesakes] = [
    "thing": .thing, "ship-sign": .shipSign, "craft": .craft, "saint": .saint, "found": .found,
    "eponym": .eponym, "holding": .holding, "firm": .firm, "place": .place, "platform": .platform,
    "letters": .letters, "player": .player, "staff": .staff,
  ]
}

/// An example in the file: a text and a name in it that is a person or is not.
struct NamesakeExample: Sendable {
  var line: Int
  var isPerson: Bool
  var text: String
  var name: String
}

/// The words of `words/namesakes.words` with their groups, and the file's examples.
struct NamesakeReader {
  private(set) var groups: [WordHash: Namesakes] = [:]
  private(set) var examples: [NamesakeExample] = []

  /// Throws an `AssetError` for an unknown group, a word before any, or an example without a name.
  init(_ text: String, file: String) throws(AssetError) {
    var group: Namesakes?
    for line in assetLines(text) {
      if line.indent == 1 {
        group = Namesakes.names[line.text]
      } else if line.words[0] == "yes" || line.words[0] == "no" {
        guard let example = Self.example(line) else {
          throw AssetError(file: file, line: line.number, message: "an example needs >> and a name")
        }
        examples.append(example)
        continue
      }
      guard let group else {
        throw AssetError(file: file, line: line.number, message: "no group is named \(line.text)")
      }
      guard line.indent > 1 else { continue }
      for word in line.words { groups[WordHash(word), default: []].formUnion(group) }
    }
  }

  /// `yes The ferry Ada sank. >> Ada`
  private static func example(_ line: AssetLine) -> NamesakeExample? {
    let words = line.words
    guard let arrow = words.firstIndex(of: ">>"), arrow + 1 < words.count else { return nil }
    return NamesakeExample(
      line: line.number, isPerson: words[0] == "no",
      text: words[1..<arrow].joined(separator: " "),
      name: words[(arrow + 1)...].joined(separator: " "))
  }
}

/// Reads our own words; an error in them is one of ours and stops the program with its place.
func readNamesakes() -> NamesakeReader {
  let file = "words/namesakes.words"
  do { return try NamesakeReader(assetText(file), file: file) } catch {
    preconditionFailure("\(error)")
  }
}

func freezeNamesakes(into table: inout FrozenWriter) {
  let groups = readNamesakes().groups
  table.add(
    map: Dictionary(uniqueKeysWithValues: groups.map { ($0.key.value, $0.value) }), none: [])
}

/// The groups of words by their hashes.
struct NamesakeTable: Sendable {
  private let groups: FrozenMap<Namesakes>

  init(_ table: FrozenTable) {
    var table = table
    groups = table.map(to: Namesakes.self)
  }

  subscript(word: WordHash) -> Namesakes { groups[word.value] ?? [] }
}

let namesakes = NamesakeTable(
  FrozenTable("namesakes.table", of: ["words/namesakes.words"], freezeNamesakes))

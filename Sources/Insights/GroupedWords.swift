internal import Assets
internal import Prose

/// An example in a file of grouped words: a text, what is in it behind `>>`, and whether the program may find that.
struct GroupExample: Sendable {
  var line: Int
  var isYes: Bool
  var text: String
  var name: String
}

/// The groups of words in a file of `Assets/words`, which is read as it stands or from its frozen table.
protocol WordGroups: OptionSet, BitwiseCopyable, Sendable {
  /// The file's name, without what stands around it: `words/roles.words`, `frozen/roles.table`.
  static var file: String { get }
  /// The groups by their names in the file.
  static var names: [String: Self] { get }
}

/// A file of words in groups: which groups each word is in, and the file's examples.
struct GroupedWords<Groups: WordGroups> {
  static var path: String { "words/\(Groups.file).words" }

  private(set) var groups: [WordHash: Groups] = [:]
  private(set) var examples: [GroupExample] = []

  /// Throws an `AssetError` for an unknown group, a word before any, or an example without a name.
  init(_ text: String, file: String) throws(AssetError) {
    var group: Groups?
    for line in assetLines(text) {
      if line.indent == 1 {
        group = Groups.names[line.text]
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

  /// Our own words; an error in them is one of ours and stops the program with its place.
  init() {
    do { try self.init(assetText(Self.path), file: Self.path) } catch {
      preconditionFailure("\(error)")
    }
  }

  /// `yes The ferry Ada sank. >> Ada`
  private static func example(_ line: AssetLine) -> GroupExample? {
    let words = line.words
    guard let arrow = words.firstIndex(of: ">>"), arrow + 1 < words.count else { return nil }
    return GroupExample(
      line: line.number, isYes: words[0] == "yes",
      text: words[1..<arrow].joined(separator: " "),
      name: words[(arrow + 1)...].joined(separator: " "))
  }

  static func freeze(into table: inout FrozenWriter) {
    let groups = Self().groups
    table.add(
      map: Dictionary(uniqueKeysWithValues: groups.map { ($0.key.value, $0.value) }), none: [])
  }
}

/// The groups of words by their hashes.
struct GroupTable<Groups: WordGroups>: Sendable {
  private let groups: FrozenMap<Groups>

  init() {
    var table = FrozenTable(
      "\(Groups.file).table", of: [GroupedWords<Groups>.path], GroupedWords<Groups>.freeze)
    groups = table.map(to: Groups.self)
  }

  subscript(word: WordHash) -> Groups { groups[word.value] ?? [] }
}

internal import Assets
internal import Prose

/// An example in a file of grouped words: a text, what is in it behind `>>`, and whether the program may find that.
struct GroupExample: Sendable {
  var line: Int
  var isYes: Bool
  var text: String
  var name: String
}

/// A file of words in groups, as `words/namesakes.words`: which groups each word is in, and the file's examples.
struct GroupedWords<Groups: OptionSet & BitwiseCopyable & Sendable> {
  private(set) var groups: [WordHash: Groups] = [:]
  private(set) var examples: [GroupExample] = []

  /// `names` are the groups by their names. Throws an `AssetError` for an unknown group, a word before any, or an
  /// example without a name.
  init(_ text: String, file: String, _ names: [String: Groups]) throws(AssetError) {
    var group: Groups?
    for line in assetLines(text) {
      if line.indent == 1 {
        group = names[line.text]
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
  private static func example(_ line: AssetLine) -> GroupExample? {
    let words = line.words
    guard let arrow = words.firstIndex(of: ">>"), arrow + 1 < words.count else { return nil }
    return GroupExample(
      line: line.number, isYes: words[0] == "yes",
      text: words[1..<arrow].joined(separator: " "),
      name: words[(arrow + 1)...].joined(separator: " "))
  }

  func freeze(into table: inout FrozenWriter) {
    table.add(
      map: Dictionary(uniqueKeysWithValues: groups.map { ($0.key.value, $0.value) }), none: [])
  }
}

/// Reads our own words; an error in them is one of ours and stops the program with its place.
func readGroupedWords<Groups>(_ file: String, _ names: [String: Groups]) -> GroupedWords<Groups> {
  do { return try GroupedWords(assetText(file), file: file, names) } catch {
    preconditionFailure("\(error)")
  }
}

/// The groups of words by their hashes.
struct GroupTable<Groups: OptionSet & BitwiseCopyable & Sendable>: Sendable {
  private let groups: FrozenMap<Groups>

  init(_ table: FrozenTable) {
    var table = table
    groups = table.map(to: Groups.self)
  }

  subscript(word: WordHash) -> Groups { groups[word.value] ?? [] }
}

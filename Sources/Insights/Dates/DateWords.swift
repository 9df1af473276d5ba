internal import Assets
internal import Prose

/// The word classes of dates, from `words/dates.words`: each word with the value it puts into its class's slot.
struct DateWords: Sendable {
  struct Entry: BitwiseCopyable {
    let value: Int32
    /// Only where the text has it with a capital letter (“May”, “Sun”).
    let needsCapital: Bool
    /// A full stop behind belongs to it (“Sept.”).
    let isAbbreviation: Bool
  }

  struct Class: Sendable {
    var slot: TimeSlot?
    var entries: [WordHash: Entry] = [:]
  }

  private(set) var classes: [String: Class] = [:]

  /// Reads `class NAME SLOT` and below it, indented, `VALUE word word…`; SLOT is - where there is none.
  init(_ text: String, file: String) throws(AssetError) {
    var name: String?
    for line in assetLines(text) {
      let words = line.words
      if line.indent == 1 {
        guard words.count == 3, words[0] == "class" else {
          throw AssetError(file: file, line: line.number, message: "expected: class NAME SLOT")
        }
        let slot = TimeSlot(named: words[2])
        if slot == nil, words[2] != "-" {
          throw AssetError(file: file, line: line.number, message: "unknown slot \(words[2])")
        }
        name = words[1]
        classes[words[1]] = Class(slot: slot)
        continue
      }
      guard let name, words.count > 1 else {
        throw AssetError(
          file: file, line: line.number, column: line.indent, message: "expected: VALUE word …")
      }
      let slot = classes[name]?.slot
      guard let value = slot.map({ $0.number(words[0]) }) ?? Int(words[0]) else {
        throw AssetError(
          file: file, line: line.number, column: line.indent, message: "unknown value \(words[0])")
      }
      for word in words.dropFirst() {
        let (hash, entry) = DateWords.entry(word, value)
        classes[name]?.entries[hash] = entry
      }
    }
  }

  private static func entry(_ word: String, _ value: Int) -> (WordHash, Entry) {
    let isAbbreviation = word.hasSuffix(".") && !word.dropLast().contains(".") && word.count > 1
    let bare = isAbbreviation ? String(word.dropLast()) : word
    let needsCapital = bare.unicodeScalars.first.map { isUpperScalar($0.value) } ?? false
    return (
      WordHash(bare),
      Entry(
        value: Int32(clamping: value), needsCapital: needsCapital, isAbbreviation: isAbbreviation)
    )
  }
}

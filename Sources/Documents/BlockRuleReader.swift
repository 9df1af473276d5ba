internal import Assets
internal import Prose

/// Reads the files of rules for blocks.
struct BlockRuleReader {
  /// The texts for which a group must hold, and those for which none may, each with its line.
  struct Examples {
    var yes: [(line: Int, text: String)] = []
    var no: [(line: Int, text: String)] = []
  }

  private(set) var groups: [(name: String, group: BlockRules.Group)] = []
  /// A group's examples, in the order of the groups.
  private(set) var examples: [Examples] = []
  private(set) var patterns: [(group: Int, pattern: Pattern)] = []
  private(set) var wordClasses: [WordHash: WordClasses] = [:]
  private(set) var evidence: [String: Int] = [:]
  private var classes: [String: Set<WordHash>] = [:]
}

extension BlockRuleReader {
  /// Takes in a file of Assets, with the classes of those before it. Fails with the place of what it cannot read.
  mutating func add(file: String, text: String) throws(AssetError) {
    var mode = ""
    for line in assetLines(text) {
      let words = line.words
      if line.indent == 1 {
        mode = try begin(words, line, file)
      } else if mode == "evidence" {
        guard words.count == 2, let value = Int(words[1]) else {
          throw AssetError(
            file: file, line: line.number, column: line.indent, message: "not a name and a number")
        }
        evidence[words[0]] = value
      } else if mode.isEmpty {
        throw AssetError(
          file: file, line: line.number, column: line.indent, message: "belongs to no group")
      } else if mode != "group" {
        add(words, to: mode)
      } else {
        try add(line, file)
      }
    }
  }

  /// Begins `class NAME words…`, `evidence` or `group NAME KIND POINTS [opens …] [head|later]`.
  private mutating func begin(_ words: [String], _ line: AssetLine, _ file: String)
    throws(AssetError) -> String
  {
    switch (words[0], words.count) {
    case ("class", 2...):
      add(Array(words.dropFirst(2)), to: words[1])
      return words[1]
    case ("evidence", 1): return "evidence"
    case ("group", 4...):
      guard let kind = Block.Kind(rawValue: words[2]), let points = Int(words[3]) else { break }
      let more = words.dropFirst(4)
      let group = BlockRules.Group(
        words[1], kind, points: points,
        opens: more.lazy.compactMap(BlockRules.Opening.init(rawValue:)).first,
        marksHead: more.contains("head"), marksHeadWeakly: more.contains("weak"),
        isLater: more.contains("later"))
      groups.append((words[1], group))
      examples.append(Examples())
      return "group"
    case _: break
    }
    throw AssetError(
      file: file, line: line.number, message: "expected class, evidence or group NAME KIND POINTS")
  }

  /// Adds a pattern, or an example: `+` of what it holds for, `-` of what it does not.
  private mutating func add(_ line: AssetLine, _ file: String) throws(AssetError) {
    let group = groups.count - 1
    if let sign = line.text.utf8.first, line.text.utf8.dropFirst().first == 0x20,
      sign == 0x2B || sign == 0x2D
    {
      let example = (line.number, String(Substring(line.text.utf8.dropFirst(2))))
      if sign == 0x2B {
        examples[group].yes.append(example)
      } else {
        examples[group].no.append(example)
      }
      return
    }
    let pattern: Pattern
    do { pattern = try Pattern(line.text, classes) } catch {
      throw AssetError(
        file: file, line: line.number, column: line.indent, message: error.message)
    }
    patterns.append((group, pattern))
  }

  private mutating func add(_ words: [String], to name: String) {
    for word in words.map(WordHash.init) {
      classes[name, default: []].insert(word)
      wordClasses[word, default: []].formUnion(WordClasses(named: name))
    }
  }
}

/// The files that tell how blocks look.
let blockSources = ["rules/head.rules", "rules/furniture.rules"]

/// Reads the rules of the program; an error in them is one of ours and stops the program with its place.
func readBlockRules() -> BlockRuleReader {
  var rules = BlockRuleReader()
  do {
    for path in blockSources {
      try rules.add(file: String(path.dropFirst("rules/".count)), text: assetText(path))
    }
  } catch {
    fatalError("\(error)")
  }
  return rules
}

internal import Assets
internal import Prose

/// The rules by which passages are told apart, as read from `Assets/rules`: patterns in groups that give points to a kind,
/// and points for what else speaks for or against it.
struct BlockRules {
  /// Patterns of one sort.
  struct Group {
    var name: String
    var kind: Block.Kind
    var points: Int
    /// What it does to the passages behind it.
    var opens: Opening?
    /// It stands in the head of an article: what comes before it is no story yet.
    var marksHead: Bool
    var yes: [(line: Int, text: String)] = []
    var no: [(line: Int, text: String)] = []
  }

  /// What goes on behind a passage of clutter.
  enum Opening: String {
    /// Titles of other articles.
    case links
    /// An offer to sign up: a few short lines.
    case offer
    /// One paragraph on a person.
    case biography
    /// All that follows.
    case rest
  }

  struct Rule {
    var group: Int
    var pattern: Pattern
  }

  private(set) var groups: [Group] = []
  private var rules: [Rule] = []
  /// Rules by the word they begin with; those that begin with something else; those that may stand anywhere.
  private var byFirst: [WordHash: [Int]] = [:]
  private var byOther: [Int] = []
  private var byInner: [WordHash: [Int]] = [:]
  private var classes: [String: Set<WordHash>] = [:]
  private var evidence: [String: Int] = [:]

  /// Points for what is not a pattern, by its name in the file.
  func points(_ name: String) -> Int { evidence[name] ?? 0 }

  /// The words of a class of the file.
  func wordClass(_ name: String) -> Set<WordHash> { classes[name] ?? [] }

  /// The groups whose patterns hold for the words of a passage, best points first for each kind.
  func matches(_ words: [Word]) -> [Int] {
    guard !words.isEmpty else { return [] }
    var found: [Int] = []
    let first = words.first { $0.kind == .letters || $0.kind == .number }
    var tried = byOther
    if let first { tried += byFirst[first.hash] ?? [] }
    for index in tried where !found.contains(rules[index].group) {
      if rules[index].pattern.matches(words, at: 0, self) { found.append(rules[index].group) }
    }
    for place in words.indices {
      guard let inner = byInner[words[place].hash] else { continue }
      for index in inner where !found.contains(rules[index].group) {
        if rules[index].pattern.matches(words, at: place, self) { found.append(rules[index].group) }
      }
    }
    return found
  }
}

// MARK: Reading the file

extension BlockRules {
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
        for word in words { classes[mode, default: []].insert(WordHash(word)) }
      } else {
        try add(line, file)
      }
    }
  }

  /// Begins `class NAME words…`, `evidence` or `group NAME KIND POINTS [opens …] [head]`.
  private mutating func begin(_ words: [String], _ line: AssetLine, _ file: String)
    throws(AssetError) -> String
  {
    switch (words[0], words.count) {
    case ("class", 2...):
      for word in words.dropFirst(2) { classes[words[1], default: []].insert(WordHash(word)) }
      return words[1]
    case ("evidence", 1): return "evidence"
    case ("group", 4...):
      guard let kind = Block.Kind(rawValue: words[2]), let points = Int(words[3]) else { break }
      var group = Group(name: words[1], kind: kind, points: points, opens: nil, marksHead: false)
      for word in words.dropFirst(4) where word != "opens" {
        if word == "head" { group.marksHead = true } else { group.opens = Opening(rawValue: word) }
      }
      groups.append(group)
      return "group"
    case _: break
    }
    throw AssetError(
      file: file, line: line.number, message: "expected class, evidence or group NAME KIND POINTS")
  }

  /// Adds a pattern, or an example: `+` of what it holds for, `-` of what it does not.
  private mutating func add(_ line: AssetLine, _ file: String) throws(AssetError) {
    let group = groups.count - 1
    if line.text.hasPrefix("+ ") {
      return groups[group].yes.append((line.number, String(line.text.dropFirst(2))))
    }
    if line.text.hasPrefix("- ") {
      return groups[group].no.append((line.number, String(line.text.dropFirst(2))))
    }
    let pattern: Pattern
    do { pattern = try Pattern(line.text, classes) } catch {
      throw AssetError(
        file: file, line: line.number, column: line.indent, message: error.message)
    }
    rules.append(Rule(group: group, pattern: pattern))
    let index = rules.count - 1
    guard let starts = pattern.firstWords else { return byOther.append(index) }
    for word in starts {
      if pattern.isInner {
        byInner[word, default: []].append(index)
      } else {
        byFirst[word, default: []].append(index)
      }
    }
  }
}

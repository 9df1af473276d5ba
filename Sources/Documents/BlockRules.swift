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
    /// It often stands there: a lone short sentence before it is no story yet.
    var marksHeadWeakly = false
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
    /// The words of a picture.
    case caption
  }

  struct Rule {
    var group: Int
    var pattern: Pattern
  }

  /// What the rules know of a word: its classes, and the rules that begin with it or may begin at it anywhere.
  private struct Known {
    var classes: WordClasses = []
    var beginning: [Int] = []
    var inner: [Int] = []
  }

  private(set) var groups: [Group] = []
  private var rules: [Rule] = []
  private var vocabulary = Vocabulary()
  private var known: [Known] = []
  /// Rules that begin with no word, by what they begin with.
  private var byElement: [Pattern.Beginning: [Int]] = [:]
  private var classes: [String: Set<WordHash>] = [:]
  private var evidence: [String: Int] = [:]

  /// Points for what is not a pattern, by its name in the file.
  func points(_ name: String) -> Int { evidence[name] ?? 0 }

  /// Words with what the rules know of them.
  func tagged(_ words: [Word]) -> [TaggedWord] {
    words.map { word in
      let entry = vocabulary.find(word.hash)
      return TaggedWord(
        word: word, classes: entry < 0 ? [] : known[Int(entry)].classes, entry: entry)
    }
  }

  /// The groups whose patterns hold for the words of a passage.
  func matches(_ words: [TaggedWord]) -> [Int] {
    guard let first = words.first(where: { $0.kind == .letters || $0.kind == .number }) else {
      return words.isEmpty ? [] : matching(words, at: 0, byElement[.mark] ?? [], [])
    }
    var found: [Int] = []
    for beginning in Pattern.Beginning.allCases where mayBegin(beginning, first, words) {
      found = matching(words, at: 0, byElement[beginning] ?? [], found)
    }
    if first.entry >= 0 { found = matching(words, at: 0, known[Int(first.entry)].beginning, found) }
    for place in words.indices where words[place].entry >= 0 {
      let inner = known[Int(words[place].entry)].inner
      if !inner.isEmpty { found = matching(words, at: place, inner, found) }
    }
    return found
  }

  /// A cheap test before patterns are tried.
  private func mayBegin(_ beginning: Pattern.Beginning, _ first: TaggedWord, _ words: [TaggedWord])
    -> Bool
  {
    switch beginning {
    case .names: first.isCapitalised && personName(words, at: 0) != nil
    case .date: first.kind == .number || !first.classes.isDisjoint(with: [.month, .weekday])
    case .number: first.kind == .number
    case .capital: first.isCapitalised && words.count < 24
    case .mark: words[0].kind == .mark
    case .any: true
    }
  }

  private func matching(_ words: [TaggedWord], at place: Int, _ tried: [Int], _ found: [Int])
    -> [Int]
  {
    var found = found
    for index in tried where !found.contains(rules[index].group) {
      if rules[index].pattern.matches(words, at: place) { found.append(rules[index].group) }
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
        add(words, to: mode)
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
      add(Array(words.dropFirst(2)), to: words[1])
      return words[1]
    case ("evidence", 1): return "evidence"
    case ("group", 4...):
      guard let kind = Block.Kind(rawValue: words[2]), let points = Int(words[3]) else { break }
      var group = Group(name: words[1], kind: kind, points: points, opens: nil, marksHead: false)
      for word in words.dropFirst(4) where word != "opens" {
        switch word {
        case "head": group.marksHead = true
        case "weak": group.marksHeadWeakly = true
        case _: group.opens = Opening(rawValue: word)
        }
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
    if let sign = line.text.utf8.first, line.text.utf8.dropFirst().first == 0x20,
      sign == 0x2B || sign == 0x2D
    {
      let example = (line.number, String(Substring(line.text.utf8.dropFirst(2))))
      if sign == 0x2B {
        groups[group].yes.append(example)
      } else {
        groups[group].no.append(example)
      }
      return
    }
    let pattern: Pattern
    do { pattern = try Pattern(line.text, classes) } catch {
      throw AssetError(
        file: file, line: line.number, column: line.indent, message: error.message)
    }
    rules.append(Rule(group: group, pattern: pattern))
    let index = rules.count - 1
    switch pattern.beginning {
    case .words(let words):
      for word in words {
        let entry = entry(word)
        if pattern.isInner {
          known[entry].inner.append(index)
        } else {
          known[entry].beginning.append(index)
        }
      }
    case .element(let element): byElement[element, default: []].append(index)
    }
  }

  /// The place of what is known of a word, a new one if it was unknown.
  private mutating func entry(_ word: WordHash) -> Int {
    let entry = Int(vocabulary.add(word))
    if entry == known.count { known.append(Known()) }
    return entry
  }

  private mutating func add(_ words: [String], to name: String) {
    let named = WordClasses(named: name)
    for word in words.map(WordHash.init) {
      classes[name, default: []].insert(word)
      let entry = entry(word)
      known[entry].classes.formUnion(named)
    }
  }
}

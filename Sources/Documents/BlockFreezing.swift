internal import Assets
internal import Prose

func freezeBlocks(into table: inout FrozenWriter) {
  BlockFreezer(readBlockRules()).freeze(into: &table)
}

/// Lays the rules of blocks out as `BlockRules` reads them. Words are numbered in the order of their hashes.
private struct BlockFreezer {
  private let rules: BlockRuleReader
  private var numbers: [WordHash: Int] = [:]
  private var elements: [PatternElement] = []
  private var frozenRules: [BlockRules.Rule] = []
  private var sets: [UInt16] = []
  private var knownSets: [[UInt16]: Int] = [:]
  /// Rules that begin with a word, that may begin at it anywhere, and that begin with no word.
  private var beginning: [WordHash: [Int]] = [:]
  private var inner: [WordHash: [Int]] = [:]
  private var others: [PatternBeginning: [Int]] = [:]

  init(_ rules: BlockRuleReader) {
    self.rules = rules
    var words = Set(rules.wordClasses.keys)
    for (_, pattern) in rules.patterns { words.formUnion(pattern.vocabulary) }
    for word in words.sorted(by: { $0.value < $1.value }) { numbers[word] = numbers.count }
    for (index, rule) in rules.patterns.enumerated() {
      note(rule.pattern, index)
      let start = elements.count
      for (element, isOptional) in rule.pattern.elements { add(element, isOptional) }
      frozenRules.append(
        BlockRules.Rule(
          elements: FrozenRange(start: start, count: elements.count - start),
          group: UInt32(rule.group)))
    }
  }

  /// Notes what a rule begins with.
  private mutating func note(_ pattern: Pattern, _ index: Int) {
    switch pattern.beginning {
    case .element(let element): others[element, default: []].append(index)
    case .words(let words):
      for word in Set(words) {
        if pattern.isInner {
          inner[word, default: []].append(index)
        } else {
          beginning[word, default: []].append(index)
        }
      }
    }
  }

  private mutating func add(_ element: Pattern.Element, _ isOptional: Bool) {
    let (kind, set, value): (PatternElement.Kind, FrozenRange?, UInt32) =
      switch element {
      case .word(let words): (.word, set(words), 0)
      case .capitals(let word): (.capitals, set([word]), 0)
      case .mark(let value): (.mark, nil, value)
      case .number: (.number, nil, 0)
      case .names: (.names, nil, 0)
      case .date: (.date, nil, 0)
      case .any: (.any, nil, 0)
      case .capital: (.capital, nil, 0)
      case .rest: (.rest, nil, 0)
      }
    elements.append(PatternElement(kind, isOptional: isOptional, set: set, value: value))
  }

  /// The place of a set of words; equal ones share theirs.
  private mutating func set(_ words: Set<WordHash>) -> FrozenRange {
    let members = words.compactMap { numbers[$0] }.map { UInt16(clamping: $0) }.sorted()
    let start = knownSets[members] ?? sets.count
    if start == sets.count {
      knownSets[members] = start
      sets += members
    }
    return FrozenRange(start: start, count: members.count)
  }

  /// Writes the arrays in the order in which `BlockRules` reads them.
  func freeze(into table: inout FrozenWriter) {
    table.add(rules.groups.map(\.group))
    let evidence = rules.evidence.map { (WordHash($0.key).value, Int32(clamping: $0.value)) }
    table.add(map: Dictionary(uniqueKeysWithValues: evidence), none: 0)
    table.add(
      map: Dictionary(
        uniqueKeysWithValues: numbers.map { ($0.key.value, Int32(clamping: $0.value)) }), none: -1)
    var lists: [UInt16] = []
    func list(_ rules: [Int]?) -> FrozenRange {
      let rules = rules ?? []
      lists += rules.map { UInt16(clamping: $0) }
      return FrozenRange(start: lists.count - rules.count, count: rules.count)
    }
    let known = numbers.sorted { $0.value < $1.value }.map { word, _ in
      BlockRules.Known(
        beginning: list(beginning[word]), inner: list(inner[word]),
        classes: rules.wordClasses[word] ?? [])
    }
    let byBeginning = PatternBeginning.allCases.map { list(others[$0]) }
    table.add(known)
    table.add(frozenRules)
    table.add(lists)
    table.add(byBeginning)
    table.add(elements)
    table.add(sets)
  }
}

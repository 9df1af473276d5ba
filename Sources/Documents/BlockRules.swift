internal import Assets
internal import Prose

/// The rules by which passages are told apart, as frozen in `Assets/frozen/blocks.table`: patterns in groups that give points
/// to a kind, and points for what else speaks for or against it.
struct BlockRules {
  /// Patterns of one sort.
  struct Group: BitwiseCopyable {
    private let name: WordHash
    private let pointNumber: Int16
    private let kindNumber: UInt8
    /// 0 for none.
    private let opensNumber: UInt8
    /// It stands in the head of an article: what comes before it is no story yet.
    let marksHead: Bool
    /// It often stands there: a lone short sentence before it is no story yet.
    let marksHeadWeakly: Bool
    /// It is clutter only behind other text: the first words of a page that look so are its headline.
    let isLater: Bool
  }

  /// What goes on behind a passage of clutter.
  enum Opening: String, CaseIterable {
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
    /// The lines directly below it.
    case lines
  }

  /// What speaks for or against a kind beside patterns.
  enum Evidence: Int, CaseIterable {
    case afterFurniture, authorNamed, beforeFurniture, bylineAlone, enough, fewWords, headlineApart,
      headlineBeforeHead, headlineClock, headlineEnough, headlineFirst, headlineList, headlineLower,
      headlineOpen,
      headlineOutlet, headlineRepeated, headlineStop, headlineStory, headlineSubject,
      headlineTitleCase,
      headlineWide,
      headlineWidth, headlineWords, inHead, inTail, label, long, quoted, repeated, sentence, story

    /// As the file has it.
    var name: String {
      switch self {
      case .afterFurniture: "after-furniture"
      case .authorNamed: "author-named"
      case .beforeFurniture: "before-furniture"
      case .bylineAlone: "byline-alone"
      case .enough: "enough"
      case .fewWords: "few-words"
      case .headlineApart: "headline-apart"
      case .headlineBeforeHead: "headline-before-head"
      case .headlineClock: "headline-clock"
      case .headlineEnough: "headline-enough"
      case .headlineFirst: "headline-first"
      case .headlineList: "headline-list"
      case .headlineLower: "headline-lower"
      case .headlineOpen: "headline-open"
      case .headlineOutlet: "headline-outlet"
      case .headlineRepeated: "headline-repeated"
      case .headlineStory: "headline-story"
      case .headlineSubject: "headline-subject"
      case .headlineStop: "headline-stop"
      case .headlineTitleCase: "headline-title-case"
      case .headlineWide: "headline-wide"
      case .headlineWidth: "headline-width"
      case .headlineWords: "headline-words"
      case .inHead: "in-head"
      case .inTail: "in-tail"
      case .label: "label"
      case .long: "long"
      case .quoted: "quoted"
      case .repeated: "repeated"
      case .sentence: "sentence"
      case .story: "story"
      }
    }
  }

  /// What the rules know of a word: its classes, and the rules that begin with it or may begin at it anywhere.
  struct Known: BitwiseCopyable {
    var beginning: FrozenRange
    var inner: FrozenRange
    var classes: WordClasses
  }

  struct Rule: BitwiseCopyable {
    var elements: FrozenRange
    var group: UInt32
  }

  let groups: FrozenArray<Group>
  /// Points for each piece of evidence.
  private let points: [Int]
  private let vocabulary: FrozenMap<Int32>
  private let known: FrozenArray<Known>
  private let rules: FrozenArray<Rule>
  /// Numbers of rules; parts of it belong to words, and to what rules begin with that begin with no word.
  private let lists: FrozenArray<UInt16>
  private let byBeginning: FrozenArray<FrozenRange>
  let elements: FrozenArray<PatternElement>
  /// Sets of words as their numbers, each in order; parts of it belong to elements.
  let sets: FrozenArray<UInt16>

  init(_ table: FrozenTable) {
    var table = table
    groups = table.array(of: Group.self)
    let evidence = table.map(to: Int32.self)
    points = Evidence.allCases.map { Int(evidence[WordHash($0.name).value] ?? 0) }
    vocabulary = table.map(to: Int32.self)
    known = table.array(of: Known.self)
    rules = table.array(of: Rule.self)
    lists = table.array(of: UInt16.self)
    byBeginning = table.array(of: FrozenRange.self)
    elements = table.array(of: PatternElement.self)
    sets = table.array(of: UInt16.self)
  }

  /// Points for what is not a pattern.
  func points(_ evidence: Evidence) -> Int { points[evidence.rawValue] }

  /// The words of a range with what the rules know of them.
  func appendWords(in bytes: Span<UInt8>, _ range: TextRange, to words: inout [TaggedWord]) {
    var scanner = WordScanner(range)
    while let word = scanner.next(in: bytes) { words.append(tagged(word)) }
  }

  func tagged(_ word: Word) -> TaggedWord {
    let entry = vocabulary[word.hash.value] ?? -1
    return TaggedWord(
      word: word, classes: entry < 0 ? [] : known[Int(entry)].classes, entry: entry)
  }

  /// The groups whose patterns hold for the words of a passage.
  func matches(_ words: [TaggedWord]) -> [Int] {
    var found: [Int] = []
    guard let first = words.first(where: { $0.kind == .letters || $0.kind == .number }) else {
      if !words.isEmpty { match(words, at: 0, rules(beginning: .mark), &found) }
      return found
    }
    for beginning in PatternBeginning.allCases where mayBegin(beginning, first, words) {
      match(words, at: 0, rules(beginning: beginning), &found)
    }
    if first.entry >= 0 { match(words, at: 0, known[Int(first.entry)].beginning, &found) }
    for place in words.indices where words[place].entry >= 0 {
      let inner = known[Int(words[place].entry)].inner
      if inner.count > 0 { match(words, at: place, inner, &found) }
    }
    return found
  }

  private func rules(beginning: PatternBeginning) -> FrozenRange {
    byBeginning[Int(beginning.rawValue)]
  }

  /// A cheap test before patterns are tried.
  private func mayBegin(_ beginning: PatternBeginning, _ first: TaggedWord, _ words: [TaggedWord])
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

  /// Adds the groups of those rules that hold from a word on.
  private func match(
    _ words: [TaggedWord], at place: Int, _ tried: FrozenRange, _ found: inout [Int]
  ) {
    for index in lists[tried] {
      let rule = rules[Int(index)]
      guard !found.contains(Int(rule.group)) else { continue }
      if holds(rule.elements, words, at: place) { found.append(Int(rule.group)) }
    }
  }
}

extension BlockRules.Group {
  private static let kinds = Block.Kind.allCases
  private static let openings = BlockRules.Opening.allCases

  init(
    _ name: String, _ kind: Block.Kind, points: Int, opens: BlockRules.Opening?,
    marksHead: Bool, marksHeadWeakly: Bool, isLater: Bool
  ) {
    let opening = opens.flatMap(Self.openings.firstIndex)
    self.name = WordHash(name)
    pointNumber = Int16(clamping: points)
    kindNumber = UInt8(clamping: Self.kinds.firstIndex(of: kind) ?? 0)
    opensNumber = UInt8(clamping: opening.map { $0 + 1 } ?? 0)
    (self.marksHead, self.marksHeadWeakly, self.isLater) = (marksHead, marksHeadWeakly, isLater)
  }

  var points: Int { Int(pointNumber) }
  var kind: Block.Kind { Self.kinds[Int(kindNumber)] }
  /// What it does to the passages behind it.
  var opens: BlockRules.Opening? {
    opensNumber == 0 ? nil : Self.openings[Int(opensNumber) - 1]
  }

  func isNamed(_ other: String) -> Bool { WordHash(other) == name }
}

/// The rules of documents.
let documentRules = BlockRules(FrozenTable("blocks.table", of: blockSources, freezeBlocks))

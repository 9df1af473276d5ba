internal import Assets
internal import Prose

/// A passage on its way to become a block. An object, as it is passed around much and large.
final class Entry {
  let passage: Passage
  let traits: Traits
  /// The groups of rules that hold for it.
  var groups: [Int]
  var kind: Block.Kind?
  /// The marks of a mail before a passage of the article that it passes on.
  var marks: TextRange?

  init(_ passage: Passage, _ traits: Traits, groups: [Int]) {
    (self.passage, self.traits, self.groups) = (passage, traits, groups)
  }
}

/// An article on the bench: its passages in order, each given a kind by the evidence of rules, looks and neighbours.
struct Page {
  let rules: BlockRules
  private(set) var entries: [Entry]
  /// The authors' names as their words' hashes.
  private(set) var authorNames: [[WordHash]] = []
  /// How often each line stands in the text, by its fingerprint.
  private var counts: [WordHash: Int] = [:]

  init(in bytes: Span<UInt8>, _ passages: [Passage], _ rules: BlockRules) {
    self.rules = rules
    entries = []
    entries.reserveCapacity(passages.count)
    let isPassedOn = quotesMost(in: bytes, passages)
    for passage in passages {
      entries.append(
        isPassedOn ? unquoted(in: bytes, passage, rules) : entry(in: bytes, passage, rules))
      if entries[entries.count - 1].traits.width < 200 {
        counts[WordHash(value: entries[entries.count - 1].traits.fingerprint), default: 0] += 1
      }
    }
  }

  /// The kinds of an article's passages, and how many of them are its head.
  mutating func read() -> Int {
    openCaptions()
    let head = readHead()
    authorNames = nameHashes(head)
    readBody(from: head)
    readClutter(from: head)
    return head
  }

  /// What follows the label of a caption counts as one.
  private mutating func openCaptions() {
    guard let caption = rules.groups.firstIndex(where: { $0.isNamed("credited") }) else { return }
    for index in entries.indices.dropLast() where opening(entries[index]) == .caption {
      let next = entries[index + 1]
      // Behind what a picture shows in words its caption may be missing.
      if points(.caption, entries[index]) > 0, !next.traits.isLabel { continue }
      guard next.traits.width < 300, points(.furniture, next) < rules.points(.enough) else {
        continue
      }
      entries[index + 1].groups.append(caption)
    }
  }

  /// The blocks; a mark or label before a headline, heading or quotation (`##`, `Subject:`, `>`) and the name of a site
  /// behind one (`| Coast Gazette`) are clutter of their own.
  var blocks: [Block] {
    entries.flatMap { entry in
      guard let marks = entry.marks else { return blocks(of: entry) }
      return [Block(.furniture, marks)] + blocks(of: entry)
    }
  }

  private func blocks(of entry: Entry) -> [Block] {
    let block = Block(
      entry.kind ?? .paragraph, entry.passage.range, isRow: entry.traits.isRow)
    if block.kind == .headline, let tail = siteStart(entry.traits.words) {
      return [
        Block(.headline, TextRange(block.range.start, tail.title)),
        Block(.furniture, TextRange(tail.site, block.range.end)),
      ]
    }
    if block.kind == .heading, let tail = editStart(entry.traits.words) {
      return [
        Block(.heading, TextRange(block.range.start, tail.title)),
        Block(.furniture, TextRange(tail.edit, block.range.end)),
      ]
    }
    if block.kind == .quotation, let start = ownStart(entry.traits.words) {
      return [
        Block(.furniture, TextRange(block.range.start, start.marks)),
        Block(.quotation, TextRange(start.own, block.range.end)),
      ]
    }
    guard block.kind == .headline || block.kind == .heading,
      let start = titleStart(entry.traits.words, isLabelled: points(.headline, entry) > 0),
      start.own < block.range.end
    else { return [block] }
    return [
      Block(.furniture, TextRange(block.range.start, start.label)),
      Block(block.kind, TextRange(start.own, block.range.end)),
    ]
  }

  /// The most points that a group of rules gives to a kind.
  func points(_ kind: Block.Kind, _ entry: Entry) -> Int {
    entry.groups.reduce(0) { rules.groups[$1].kind == kind ? max($0, rules.groups[$1].points) : $0 }
  }

  /// What a passage opens by the rules that hold for it.
  func opening(_ entry: Entry) -> BlockRules.Opening? {
    for group in entry.groups { if let opens = rules.groups[group].opens { return opens } }
    return nil
  }

  /// Points for clutter: the rules', and what its looks and its place say.
  func clutterPoints(_ index: Int, inHead: Bool, inTail: Bool) -> Int {
    let entry = entries[index]
    if entry.traits.isRow { return points(.furniture, entry) }
    var points = entry.traits.isMenu ? rules.points(.enough) : points(.furniture, entry)
    if inHead { points += rules.points(.inHead) }
    if inTail { points += rules.points(.inTail) }
    if index > 0, entries[index - 1].kind == .furniture {
      points += rules.points(.afterFurniture)
    }
    if index + 1 < entries.count, entries[index + 1].kind == .furniture {
      points += rules.points(.beforeFurniture)
    }
    if entry.traits.isLabel { points += rules.points(.label) }
    if entry.traits.letterWords < 4 { points += rules.points(.fewWords) }
    if entry.traits.ending == .stop, entry.traits.letterWords > 3 {
      points += rules.points(.sentence)
    }
    if entry.traits.isStory { points += rules.points(.story) }
    if entry.traits.width > 250 { points += rules.points(.long) }
    if entry.traits.beginsWithQuote { points += rules.points(.quoted) }
    if isAuthorsName(entry) { points += rules.points(.authorNamed) }
    if isRepeated(entry), !entry.traits.isStory { points += rules.points(.repeated) }
    return points
  }

  /// It begins with an author's name.
  private func isAuthorsName(_ entry: Entry) -> Bool {
    let letters = entry.traits.words.lazy.filter { $0.kind == .letters }.prefix(5).map(\.hash)
    return authorNames.contains { Array(letters.prefix($0.count)) == $0 }
  }

  func isRepeated(_ entry: Entry) -> Bool {
    entry.traits.width < 200 && counts[WordHash(value: entry.traits.fingerprint), default: 0] > 1
  }
}

/// Where a title ends and the name of the site behind it begins, its mark with it: `… | Coast Gazette`, `… - BBC News`.
private func siteStart(_ words: [TaggedWord]) -> (title: Int, site: Int)? {
  let last = words.lastIndex { word in
    word.hasSpaceBefore
      && (word.isMark("|") || word.isMark("-") || word.isMark("–") || word.isMark("—"))
  }
  guard let last, last > 3, last + 1 < words.count, words[last + 1].hasSpaceBefore else {
    return nil
  }
  let site = words[(last + 1)...].filter { $0.kind == .letters }
  guard !site.isEmpty, site.count < 6,
    site.allSatisfy({ $0.isCapitalised || $0.length < 4 }),
    site.contains(where: { !$0.classes.isDisjoint(with: [.outlet, .agency]) })
  else { return nil }
  return (words[last - 1].end, words[last].start)
}

/// Where a heading ends and the button behind it begins: `Background[edit]`.
private func editStart(_ words: [TaggedWord]) -> (title: Int, edit: Int)? {
  let last = words.count - 1
  guard last > 2, words[last].isMark("]"), words[last - 2].isMark("["),
    words[last - 1].hash == editName
  else { return nil }
  return (words[last - 3].end, words[last - 2].start)
}

private let editName = WordHash("edit")

/// Where the marks of a mail before what it quotes end and the words begin; nil without marks.
private func ownStart(_ words: [TaggedWord]) -> (marks: Int, own: Int)? {
  guard let own = words.firstIndex(where: { !$0.isMark(">") }), own > 0 else { return nil }
  return (words[own - 1].end, words[own].start)
}

/// Where the label before a title ends and the title itself begins; nil without a label.
private func titleStart(_ words: [TaggedWord], isLabelled: Bool) -> (label: Int, own: Int)? {
  var index = 0
  while index < words.count, words[index].isMark("#") || words[index].isMark("=") { index += 1 }
  if isLabelled {
    // Subject: Fwd: Re: …
    while index + 1 < words.count, words[index].kind == .letters, words[index + 1].isMark(":") {
      index += 2
      guard index < words.count, words[index].length < 4 else { break }
    }
  }
  guard index > 0, index < words.count else { return nil }
  return (words[index - 1].end, words[index].start)
}

/// Most of a text stands behind the marks of a mail (`>`), in one run: it passes on an article.
private func quotesMost(in bytes: Span<UInt8>, _ passages: [Passage]) -> Bool {
  func isQuoted(_ passage: Passage) -> Bool { bytes[passage.range.start] == quoteMark }
  guard let first = passages.firstIndex(where: isQuoted) else { return false }
  let run = passages[first...].prefix(while: isQuoted)
  let length = run.reduce(0) { $0 + $1.range.count }
  let rest = passages.reduce(-length) { $0 + $1.range.count }
  return run.count > 2 && length > rest && !passages[run.endIndex...].contains(where: isQuoted)
}

/// A passage behind the marks of a mail as if it stood there without them; the marks alone are clutter.
private func unquoted(in bytes: Span<UInt8>, _ passage: Passage, _ rules: BlockRules) -> Entry {
  var own = passage
  own.range.start = behindQuoteMarks(in: bytes, passage.range)
  guard own.range.start > passage.range.start, !own.range.isEmpty else {
    return entry(in: bytes, passage, rules)
  }
  let found = entry(in: bytes, own, rules)
  found.marks = trimmed(in: bytes, TextRange(passage.range.start, own.range.start))
  return found
}

/// A passage with its traits and the rules that hold for it.
func entry(in bytes: Span<UInt8>, _ passage: Passage, _ rules: BlockRules) -> Entry {
  let traits = Traits(in: bytes, passage.range, rules)
  var groups = passage.range.count < 1200 ? rules.matches(traits.words) : []
  if traits.ending == .stop {
    // A sentence about an agency is not what its picture shows.
    groups.removeAll { rules.groups[$0].kind == .caption && rules.groups[$0].opens == .caption }
  }
  return Entry(passage, traits, groups: groups)
}

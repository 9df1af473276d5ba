internal import Documents
internal import Prose

/// A person's name or a description of one where it stands, before anyone asks who that is. 12 bytes.
public struct NameFact: Sendable {
  enum Kind: UInt8, Sendable { case name, description }
  /// The part of the article it stands in.
  enum Place: UInt8, Sendable { case headline, lead, body, caption, byline }

  /// Index of its first word in the stretch, and the number of words.
  var word: Int32
  var count: UInt8
  var kind: Kind
  var place: Place
  /// The index of its block in the stretch.
  var block: Int32

  var words: Range<Int> { Int(word)..<Int(word) + Int(count) }
}

/// Step 1 of people: the names of a stretch, and descriptions that may point at a person. Furniture is left out,
/// but for a headline told again.
func findNames(in text: Span<UInt8>, _ stretch: Stretch) -> [NameFact] {
  let (prose, blocks) = stretch.proseLines()
  var tagger = NameTagger(stretch.words, lines: prose, in: text)
  let tokens = tagger.page.tokens
  var facts: [NameFact] = []
  let tagged = tagger.names()
  let lineups = Lineups(tagged, tagger.page, in: tagger.segments)
  let filter = NameFilter(tagged, tokens, teams: lineups.teams)
  var names: [Range<Int>] = []
  let lines = tagger.page.lines
  var line = 0
  let joined = joinedByNicknames(tagged, tokens, stretch.words)
  for name in completed(joined, tokens, stretch.words, in: text) {
    let range = trimmed(behindMonth(name, tokens), tokens)
    if range.isEmpty { continue }
    while lines[line].tokens.upperBound <= range.lowerBound { line += 1 }
    if filter.keeps(range, in: lines[line], tokens, stretch.words, text) {
      names.append(range)
    }
  }
  for player in lineups.players { add(player, to: &names) }
  names = recalled(names, in: tagger.segments, besides: tagged, tokens, stretch.words)
  var next = 0
  for (line, block) in zip(tagger.page.lines, blocks) {
    let first = next
    while next < names.count, names[next].lowerBound < line.tokens.upperBound { next += 1 }
    let place = stretch.place(ofBlock: block)
    let described = findDescriptions(
      tokens, line.tokens, names: names[first..<next], stretch.words, in: text)
    for (kind, range) in merged(Array(names[first..<next]), described) {
      let start = Int(tokens[range.lowerBound].word)
      let end = tokens[range.upperBound - 1].words.upperBound
      if place == .byline, stretch.isOnlyPlace(start..<end) { continue }
      facts.append(
        NameFact(
          word: Int32(truncatingIfNeeded: start), count: UInt8(clamping: end - start), kind: kind,
          place: place, block: Int32(truncatingIfNeeded: block)))
    }
  }
  dropUntold(&facts, stretch.words)
  let added = stretch.repeatedNames(of: facts) + stretch.authorNames(besides: facts)
  return added.isEmpty ? facts : (facts + added).sorted { $0.word < $1.word }
}

/// One word in a headline is nobody's name where the article below names people, but never that one.
private func dropUntold(_ facts: inout [NameFact], _ words: [Word]) {
  guard facts.contains(where: { $0.place == .headline && $0.count == 1 }) else { return }
  let told = facts.filter { $0.kind == .name && $0.place != .headline }
  guard !told.isEmpty else { return }
  facts.removeAll { fact in
    fact.place == .headline && fact.count == 1
      && !told.contains { $0.words.contains { words[$0].hash == words[Int(fact.word)].hash } }
  }
}

/// Names and descriptions in the order of the text.
private func merged(_ names: [Range<Int>], _ descriptions: [Range<Int>])
  -> [(NameFact.Kind, Range<Int>)]
{
  if descriptions.isEmpty { return names.map { (.name, $0) } }
  let all =
    names.map { (NameFact.Kind.name, $0) } + descriptions.map { (NameFact.Kind.description, $0) }
  return all.sorted { $0.1.lowerBound < $1.1.lowerBound }
}

/// “In May Orsk said”, “and last June Orsk left”: a month that opens a clause, and no given name.
private func behindMonth(_ name: Range<Int>, _ tokens: [NameToken]) -> Range<Int> {
  let lead = name.lowerBound - 1
  guard name.count > 1, lead >= 0, tokens[name.lowerBound].classes.small == .calendar,
    tokens[name.lowerBound + 1].isCapital
  else { return name }
  let group = namesakes[tokens[lead].hash]
  let isMonth =
    group.contains(.ofMonth)
    || group.contains(.monthLead)
      && (lead == 0 || tokens[lead].isCapital || !leadsOn(tokens[lead - 1]))
  guard isMonth else { return name }
  return name.lowerBound + 1..<name.upperBound
}

/// A word that “in” may belong to: no mark, “and” or “that”.
private func leadsOn(_ token: NameToken) -> Bool {
  switch token.shape {
  case .comma, .stop, .quote, .mark: false
  case _: !quoteTags[token.hash].has([.conjunction, .subordinator, .relative])
  }
}

/// A name without titles in front and quotation marks at its edges; empty when nothing is left.
private func trimmed(_ range: Range<Int>, _ tokens: [NameToken]) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end,
    tokens[start].shape == .quote
      || start + 1 < end && (isAddress(tokens[start]) || isLetters(tokens[start]))
  {
    start += 1
  }
  while start < end,
    tokens[end - 1].shape == .quote || tokens[end - 1].isLowParticle || isLetters(tokens[end - 1])
  {
    end -= 1
  }
  // One mark alone parts two phrases: the name is the longer side. Apostrophes are part of names.
  let marks = (start..<end).filter {
    tokens[$0].shape == .quote && !apostrophes.contains(tokens[$0].hash)
  }
  if marks.count == 1 {
    return marks[0] - start > end - marks[0] - 1 ? start..<marks[0] : marks[0] + 1..<end
  }
  return start..<end
}

/// “Orla Brack KC”
func isLetters(_ token: NameToken) -> Bool {
  switch token.shape {
  case .capitals, .dotted, .mixed: namesakes[token.hash].contains(.letters)
  case _: false
  }
}

private let apostrophes = Set(["'", "‘", "’"].map { WordHash($0) })

/// Mr, Dr and the offices that are no names: not Pope, King, Judge, which may be surnames too.
private func isAddress(_ token: NameToken) -> Bool {
  // Sen. and Gen. with their stop are no surnames.
  let isShortened = token.count == 2 && token.shape != .initial
  return token.classes.isTitle
    && (isShortened || token.classes.surname == 0 && token.classes.given == 0)
    || siblings.contains(token.hash)
}

/// “Brothers Carl and Max Lee”
let siblings = Set(["brothers", "sisters", "twins"].map { WordHash($0) })

extension Stretch {
  /// The word ranges of the blocks that hold prose, and which block each is.
  func proseLines() -> (lines: [Range<Int>], blocks: [Int]) {
    var lines: [Range<Int>] = []
    var indices: [Int] = []
    for (index, block) in blocks.enumerated() where block.kind != .furniture {
      let range = sentencesOfBlock[index]
      guard !range.isEmpty else { continue }
      let words = words(ofBlock: index)
      lines.append(
        block.kind == .paragraph || block.kind == .standfirst ? behindDateline(words) : words)
      indices.append(index)
    }
    return (lines, indices)
  }

  /// Authors of the document that stand where no name was read: in a note at the end, in capitals. What a byline has
  /// besides is told from places by its given name, or a surname behind what is no ordinary word.
  func authorNames(besides facts: [NameFact]) -> [NameFact] {
    authors.compactMap { author in
      let found = words(in: author)
      guard let first = found.first, !facts.contains(where: { $0.words.overlaps(found) }),
        let last = found.last, looksLikeName(first, last)
      else { return nil }
      let block = block(ofSentence: sentence(at: author.start))
      return NameFact(
        word: Int32(truncatingIfNeeded: found.lowerBound), count: UInt8(clamping: found.count),
        kind: .name, place: .byline, block: Int32(truncatingIfNeeded: block))
    }
  }

  private func looksLikeName(_ first: Int, _ last: Int) -> Bool {
    let (given, family) = (
      lexicon.classes(of: words[first].hash), lexicon.classes(of: words[last].hash)
    )
    return given.given > 0
      || given.common == 0 && given.place == 0 && family.common == 0 && family.surname > 0
  }

  /// One word in a byline that has authors beside it: where they write from.
  func isOnlyPlace(_ name: Range<Int>) -> Bool {
    guard name.count == 1, !authors.isEmpty else { return false }
    return !authors.contains { $0.overlaps(words[name.lowerBound].range) }
  }

  /// The part of the article that a block is; the first two paragraphs are the lead.
  func place(ofBlock index: Int) -> NameFact.Place {
    switch blocks[index].kind {
    case .headline: .headline
    case .standfirst: .lead
    case .byline: .byline
    case .caption: .caption
    case .paragraph:
      range.start == 0 && index < 12
        && blocks[..<index].count(where: { $0.kind == .paragraph }) < 2 ? .lead : .body
    case .dateline, .heading, .list, .quotation, .furniture: .body
    }
  }
}

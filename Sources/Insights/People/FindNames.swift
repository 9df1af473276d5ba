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

/// Step 1 of people: the names of a stretch, and descriptions that may point at a person. Furniture is left out.
func findNames(in text: Span<UInt8>, _ stretch: Stretch) -> [NameFact] {
  let (lines, blocks) = stretch.proseLines()
  var tagger = NameTagger(stretch.words, lines: lines, in: text)
  let tokens = tagger.page.tokens
  var facts: [NameFact] = []
  var line = 0
  for name in tagger.names() where name.kind == .person {
    let range = trimmed(name.tokens, tokens)
    guard !range.isEmpty else { continue }
    while tagger.page.lines[line].tokens.upperBound <= range.lowerBound { line += 1 }
    let first = Int(tokens[range.lowerBound].word)
    let end = tokens[range.upperBound - 1].words.upperBound
    facts.append(
      NameFact(
        word: Int32(truncatingIfNeeded: first), count: UInt8(clamping: end - first), kind: .name,
        place: stretch.place(ofBlock: blocks[line]), block: Int32(truncatingIfNeeded: blocks[line])
      ))
  }
  return facts
}

/// A name without titles in front and quotation marks at its edges; empty when nothing is left.
private func trimmed(_ range: Range<Int>, _ tokens: [NameToken]) -> Range<Int> {
  var (start, end) = (range.lowerBound, range.upperBound)
  while start < end, tokens[start].shape == .quote || start + 1 < end && isAddress(tokens[start]) {
    start += 1
  }
  while start < end, tokens[end - 1].shape == .quote || tokens[end - 1].isLowParticle { end -= 1 }
  return start..<end
}

/// Mr, Dr and the offices that are no names: not Pope, King, Judge, which may be surnames too.
private func isAddress(_ token: NameToken) -> Bool {
  token.classes.isTitle && token.classes.surname == 0 && token.classes.given == 0
}

extension Stretch {
  /// The word ranges of the blocks that hold prose, and which block each is.
  func proseLines() -> (lines: [Range<Int>], blocks: [Int]) {
    var lines: [Range<Int>] = []
    var indices: [Int] = []
    for (index, block) in blocks.enumerated() where block.kind != .furniture {
      let range = sentencesOfBlock[index]
      guard !range.isEmpty else { continue }
      lines.append(
        sentences[range.lowerBound].words
          .lowerBound..<sentences[range.upperBound - 1].words
          .upperBound)
      indices.append(index)
    }
    return (lines, indices)
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

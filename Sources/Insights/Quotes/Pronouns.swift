internal import Prose

enum Pronoun {
  static let it = WordHash("it")
  private static let he = WordHash("he")
  private static let she = WordHash("she")

  private static let his = WordHash("his")
  private static let her = WordHash("her")

  /// What “his” and “her” tell; nil for any other word.
  static func owner(_ word: Word) -> Gender? {
    word.hash == his ? .male : word.hash == her ? .female : nil
  }

  /// What “he” and “she” tell; nil for any other word.
  static func gender(_ word: Word) -> Gender? {
    word.hash == he ? .male : word.hash == she ? .female : nil
  }
}

extension SpeakerResolver {
  /// The person a pronoun points back to: by gender, nearness, being the first in a sentence, and having spoken. Nobody
  /// is called by name in what they say (“He said Brack would go”): Chomsky's principle C.
  func antecedent(of pronoun: TextRange, _ gender: Gender, saying said: TextRange?) -> (
    person: Int, isSure: Bool
  )? {
    let here = stretch.sentence(at: pronoun.start)
    let block = stretch.block(ofSentence: here)
    var best: (person: Int, score: Int)?
    var second = Int.min
    var index = mention(at: pronoun.start) - 1
    var seen = 0
    while index >= 0, seen < 40 {
      let mention = mentions[index]
      seen += 1
      index -= 1
      guard mention.kind != .pronoun, mention.range.end <= pronoun.start else { continue }
      let known = people[mention.person].gender
      guard known == .unknown || known == gender else { continue }
      let sentence = stretch.sentence(at: mention.range.start)
      let blocks = block - stretch.block(ofSentence: sentence)
      guard blocks < 6 else { break }
      var value = score(mention, sentence, here - sentence, blocks) + (known == gender ? 20 : 0)
      if let said, isNamed(mention.person, in: said, behind: pronoun) { value -= 60 }
      if best.map({ value > $0.score }) ?? true {
        if let best, best.person != mention.person { second = max(second, best.score) }
        best = (mention.person, value)
      } else if best?.person != mention.person {
        second = max(second, value)
      }
    }
    guard let best else { return nil }
    return (best.person, second == Int.min || best.score - second >= 15)
  }

  /// Whether a person is called by name in what a pronoun's owner says.
  private func isNamed(_ person: Int, in said: TextRange, behind pronoun: TextRange) -> Bool {
    var index = mention(at: said.start)
    while index < mentions.count, mentions[index].range.start < said.end {
      let mention = mentions[index]
      let isInside = mention.range.start >= said.start && !mention.range.overlaps(pronoun)
      if mention.person == person, mention.kind == .name, isInside { return true }
      index += 1
    }
    return false
  }

  /// How much a mention offers itself as what a later pronoun points to.
  private func score(_ mention: PlacedMention, _ sentence: Int, _ distance: Int, _ blocks: Int)
    -> Int
  {
    var value = -8 * min(distance, 6) - 10 * blocks
    if isQuoted(mention.range) { value -= 35 }
    if isFirst(mention.range, stretch.sentences[sentence]) { value += distance <= 1 ? 30 : 18 }
    if let last, last.person == mention.person, last.at >= mention.range.start { value += 14 }
    if isOwner(mention.range) { value -= 12 }
    return value
  }

  /// Whether a place lies in marked words.
  func isQuoted(_ range: TextRange) -> Bool {
    let low = lowerBound(quoted.count) { quoted[$0].end <= range.start }
    return low < quoted.count && quoted[low].overlaps(range)
  }

  /// The first mention of its sentence outside of quotations: mostly its subject. Of “Smith’s lawyer, Lee,” that is Lee.
  private func isFirst(_ range: TextRange, _ sentence: Sentence) -> Bool {
    var index = mention(at: sentence.range.start)
    while index < mentions.count, mentions[index].range.start < range.start {
      if !isQuoted(mentions[index].range), !isOwner(mentions[index].range) { return false }
      index += 1
    }
    return true
  }

  private func isOwner(_ range: TextRange) -> Bool {
    let next = stretch.word(at: range.end)
    return next < stretch.words.count && stretch.words[next].kind == .possessive
  }
}

extension Stretch {
  /// The words of a range, as indices.
  func words(in range: TextRange) -> Range<Int> {
    let first = word(at: range.start)
    var last = first
    while last < words.count, words[last].start < range.end { last += 1 }
    return first..<max(last, min(first + 1, words.count))
  }
}

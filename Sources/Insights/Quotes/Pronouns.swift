internal import Prose

enum Pronoun {
  static let it = WordHash("it")
  private static let he = WordHash("he")
  private static let she = WordHash("she")

  private static let him = WordHash("him")
  private static let his = WordHash("his")
  private static let her = WordHash("her")

  /// What “him” and “her” tell where they stand alone: “according to him”.
  static func object(_ word: Word) -> Gender? {
    word.hash == him ? .male : word.hash == her ? .female : nil
  }

  /// “he” or “she”.
  static func subject(_ gender: Gender) -> WordHash { gender == .female ? she : he }

  /// What “his” and “her” tell; nil for any other word.
  static func owner(_ word: Word) -> Gender? {
    word.hash == his ? .male : word.hash == her ? .female : nil
  }

  /// What “he” and “she” tell; nil for any other word.
  static func gender(_ word: Word) -> Gender? {
    word.hash == he ? .male : word.hash == she ? .female : nil
  }
}

/// What speaks against being sure of whom a pronoun means.
private struct PronounDoubt {
  /// How many paragraphs back the best one stands.
  var paragraphs = 0
  /// Somebody who is no such man or woman by the name is the subject of the sentence before, and names may err.
  var isPassed = false

  var isStrong: Bool { isPassed && paragraphs > 0 }
}

extension SpeakerResolver {
  /// The person a pronoun points back to: by gender, nearness, being the first in a sentence, having spoken, and what
  /// the same pronoun meant just before. Nobody is called by name in what they say (“He said Brack would go”):
  /// Chomsky's principle C.
  mutating func antecedent(
    of pronoun: TextRange, _ gender: Gender, saying said: TextRange?, depth: Int = 0
  ) -> (person: Int, isSure: Bool)? {
    let here = stretch.sentence(at: pronoun.start)
    let block = stretch.block(ofSentence: here)
    var best: (person: Int, score: Int)?
    var second = Int.min
    var doubt = PronounDoubt()
    let chain = chained(pronoun, gender, here, depth)
    if let chain {
      let sentence = stretch.sentence(at: chain.mention.range.start)
      let blocks = block - stretch.block(ofSentence: sentence)
      var value = score(chain.mention, sentence, here - sentence, blocks) + 20
      if let said, isNamed(chain.mention.person, in: said, behind: pronoun) { value -= 60 }
      best = (chain.mention.person, value)
      doubt.paragraphs = blocks
    }
    // What speaks for the chain's person besides it.
    var beside = Int.min
    var index = mention(at: pronoun.start) - 1
    var seen = 0
    while index >= 0, seen < 40 {
      let mention = mentions[index]
      seen += 1
      index -= 1
      guard mention.kind != .pronoun, mention.range.end <= pronoun.start else { continue }
      var known = genders[mention.person]
      if known == .unknown, let told = gendersTold[mention.person] { known = told }
      guard known == .unknown || known == gender else {
        if !doubt.isPassed { doubt.isPassed = isSubject(mention.range, before: here, block) }
        continue
      }
      let sentence = stretch.sentence(at: mention.range.start)
      let blocks = block - stretch.block(ofSentence: sentence)
      guard blocks < 6 else { break }
      // A subject right before it need not be told to be a man or a woman.
      let isNear = blocks == 0 && here - sentence == 1
      var value =
        score(mention, sentence, here - sentence, blocks) + (known == gender ? 20 : isNear ? 6 : 0)
      if here == sentence, stretch.isLeadIn(mention.range, before: pronoun.start) { value -= 45 }
      if let said, isNamed(mention.person, in: said, behind: pronoun) { value -= 60 }
      if mention.person == chain?.mention.person { beside = max(beside, value) }
      if best.map({ value > $0.score }) ?? true {
        doubt.paragraphs = blocks
        if let best, best.person != mention.person { second = max(second, best.score) }
        best = (mention.person, value)
      } else if best?.person != mention.person {
        second = max(second, value)
      }
    }
    guard let best else { return nil }
    var score = best.score
    if let chain, !chain.isSure, chain.mention.person == best.person { score = beside }
    let isSure = score > Int.min && (second == Int.min || score - second >= 15)
    return (best.person, isSure && !doubt.isStrong)
  }

  /// Whether a mention is the subject of the sentence before one, in its paragraph.
  private func isSubject(_ mention: TextRange, before here: Int, _ block: Int) -> Bool {
    guard here > 0, stretch.sentences[here - 1].range.start <= mention.start,
      stretch.block(ofSentence: here - 1) == block
    else { return false }
    let sentence = stretch.sentence(at: mention.start)
    return sentence == here - 1 && !isQuoted(mention)
      && isFirst(mention, stretch.sentences[sentence])
  }

  /// The same pronoun as a subject of the writer's, in this sentence or one of the three before, with whom it means.
  private mutating func chained(_ pronoun: TextRange, _ gender: Gender, _ here: Int, _ depth: Int)
    -> (mention: PlacedMention, isSure: Bool)?
  {
    guard depth < 6, here < stretch.sentences.count else { return nil }
    let subject = Pronoun.subject(gender)
    for sentence in (max(0, here - 3)...here).reversed() {
      for index in stretch.sentences[sentence].words where stretch.words[index].hash == subject {
        let word = stretch.words[index]
        guard word.start < pronoun.start else { break }
        if isQuoted(word.range) { continue }
        if let stranger, stranger.gender == gender, stranger.range.start <= word.start {
          return nil
        }
        guard let found = meant(by: word.range, gender, depth) else { return nil }
        return (
          PlacedMention(range: word.range, person: found.person, kind: .pronoun), found.isSure
        )
      }
    }
    return nil
  }

  /// Whom a pronoun of the writer's means, found once.
  private mutating func meant(by pronoun: TextRange, _ gender: Gender, _ depth: Int)
    -> (person: Int, isSure: Bool)?
  {
    if let found = pronounsMeant[pronoun.start] { return found }
    let found = antecedent(of: pronoun, gender, saying: nil, depth: depth + 1)
    if let found { pronounsMeant[pronoun.start] = found }
    return found
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
    let isChained = mention.kind == .pronoun && blocks > 0
    if let last, last.person == mention.person, last.at >= mention.range.start, !isChained {
      value += 14
    }
    if isOwner(mention.range) { value -= 12 }
    return value
  }

  /// Whether a place lies in marked words.
  func isQuoted(_ range: TextRange) -> Bool { quoted.overlap(range) }

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

extension RandomAccessCollection<TextRange> where Index == Int {
  /// Whether one of these, which are in the order of the text, overlaps a range.
  func overlap(_ range: TextRange) -> Bool {
    let low = lowerBound(count) { self[$0].end <= range.start }
    return low < count && self[low].overlaps(range)
  }
}

extension Stretch {
  /// “In a letter to Brack, he said”, “with Brack in a second boat, he rowed”: what leads in is of someone else.
  func isLeadIn(_ range: TextRange, before pronoun: Int) -> Bool {
    let behind = word(at: range.end)
    let place = word(at: pronoun)
    guard behind < place, place < behind + 8, place < words.count, words[place - 1].isMark(","),
      let first = sentences[sentence(at: range.start)].words.first,
      !words[behind..<place].contains(where: { quoteTags[$0.hash].has([.aux, .finite, .past]) })
    else { return false }
    let tags = quoteTags[words[first].hash]
    return tags.contains(.preposition) && !tags.contains(.subordinator)
      || tags.has([.participle, .passive])
  }

  /// The words of a range, as indices.
  func words(in range: TextRange) -> Range<Int> {
    let first = word(at: range.start)
    var last = first
    while last < words.count, words[last].start < range.end { last += 1 }
    return first..<max(last, min(first + 1, words.count))
  }
}

internal import Prose

/// A name taken apart: its parts in order, without particles, nickname and generation.
struct PersonName: Sendable {
  struct Part: Sendable {
    var hash: WordHash
    /// The first letter, folded.
    var letter: UInt32
    var isInitial: Bool
    /// “Tak-ching”: of two syllables.
    var isJoined: Bool
    var range: TextRange
    var classes: WordClasses
  }

  var range: TextRange
  var parts: [Part] = []
  /// Jr, III.
  var generation: WordHash?
  /// The particles in front of parts, each with that part: the “da Silva” of João da Silva Pereira.
  var particled: [WordHash] = []
  /// The last word of what stands in marks or brackets inside: the Coats of Johnny “Two Coats” Ash.
  var nickname: WordHash?
  /// All in capitals, as a headline may set it.
  var isInCapitals: Bool
  /// By a title in front (Mr, Queen).
  var title: Gender = .unknown
  /// Its family name stands behind another name.
  private(set) var isLent = false

  /// From the words of a name; `titles` are the words in front that may tell a title.
  init(_ words: [Word], _ range: Range<Int>, in bytes: Span<UInt8>) {
    self.range = TextRange(words[range.lowerBound].start, words[range.upperBound - 1].end)
    isInCapitals = range.allSatisfy {
      words[$0].kind != .letters || words[$0].shape.contains(.allCapitals) && words[$0].length > 2
    }
    parts.reserveCapacity(2)
    var index = range.lowerBound
    var quoted = false
    var particle: WordHash?
    while index < range.upperBound {
      let token = nextToken(words, index, range.upperBound, bytes, lexicon)
      if token.shape == .quote || words[index].isMark("(") || words[index].isMark(")") {
        quoted.toggle()
      }
      if words[index].kind == .letters {
        if !quoted { add(token, words) } else if token.isCapital { nickname = token.hash }
      }
      if let particle, !token.isLowParticle { particled.append(particle.followed(by: token.hash)) }
      particle = token.classes.isParticle && words[index].kind == .letters ? token.hash : nil
      index += Int(token.count)
    }
    if parts.isEmpty, words[range.lowerBound].kind == .letters {
      add(nextToken(words, range.lowerBound, range.upperBound, bytes, lexicon), words, any: true)
    }
    title = titleGender(words, before: range.lowerBound, bytes)
  }

  private mutating func add(_ token: NameToken, _ words: [Word], any: Bool = false) {
    if token.classes.small == .generation, !parts.isEmpty {
      generation = token.hash
      return
    }
    guard any || !token.isLowParticle else { return }
    let last = words[token.words.upperBound - 1]
    let root = token.root(words)
    let first = root ?? words[token.words.lowerBound]
    let initials =
      token.shape == .initial || token.shape == .letter || token.shape == .dotted
      || token.shape == .capitals && first.length == 2
    parts.append(
      Part(
        hash: root?.hash ?? token.hash, letter: first.first, isInitial: initials,
        isJoined: token.shape == .hyphenName, range: TextRange(first.start, last.end),
        classes: token.classes))
  }

  var isFull: Bool { parts.count > 1 }

  /// “Alfred” in “Alfred and Doreen Ash” with the other's family name.
  mutating func lend(_ family: Part) {
    parts.append(family)
    isLent = true
  }

  /// “Chan Tak-ching”, “Ng Mei”: a family name and what is none behind it.
  var hasFamilyFirst: Bool {
    guard parts.count > 1, let last = parts.last, parts[0].classes.surname > 0 else { return false }
    return last.isJoined || parts[0].classes.given == 0 && last.classes.surname == 0
  }

  /// “Da Silva”: a particle with a capital and one part.
  var beginsWithParticle: Bool { parts.count == 2 && parts[0].classes.isParticle }

  /// What the given name tells where no title does.
  var gender: Gender {
    if title != .unknown { return title }
    guard let given = parts.first(where: { !$0.isInitial }) else { return .unknown }
    if isFull { return given.classes.given > 0 ? given.classes.gender : .unknown }
    return given.classes.given > 0 && given.classes.surname == 0 ? given.classes.gender : .unknown
  }
}

/// The gender that a title directly in front of a name tells.
private func titleGender(_ words: [Word], before index: Int, _ bytes: Span<UInt8>) -> Gender {
  var at = index - 1
  if at >= 1, words[at].isMark(".") { at -= 1 }
  guard at >= 0, words[at].kind == .letters, words[at].isCapitalised else { return .unknown }
  let classes = lexicon.classes(of: words[at].hash)
  return classes.isTitle ? classes.gender : .unknown
}

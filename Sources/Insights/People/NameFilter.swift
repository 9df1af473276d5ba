internal import Prose

/// Holds single words that were taken for people against the rest of the text: titles, handles, and words that name a
/// place or an organisation more often are no one.
struct NameFilter {
  /// The words of names of several, each with the token at which the first of these begins.
  private var inFullNames: [WordHash: Int] = [:]
  /// Those that stand alone behind a name in full.
  private var comeBack: Set<WordHash> = []
  /// How much more often a word alone is a person than something else.
  private var lead: [WordHash: Int] = [:]

  /// What the text calls a ship, a firm or a place.
  private var things = NamesakeEvidence()

  init(_ names: [TaggedName], _ tokens: [NameToken], teams: [Range<Int>]) {
    things.noteScores(tokens)
    things.noteThings(tokens)
    for team in teams { things.noteTeam(team, tokens) }
    for name in names { things.note(name.tokens, tokens) }
    things.noteBodies(names, tokens)
    for name in names where !things.holds(name.tokens, tokens) {
      if name.kind == .person, name.tokens.count > 1 {
        for index in name.tokens where inFullNames[tokens[index].hash] == nil {
          inFullNames[tokens[index].hash] = name.tokens.lowerBound
        }
      } else if name.tokens.count == 1 {
        let hash = tokens[name.tokens.lowerBound].hash
        lead[hash, default: 0] += name.kind == .person ? 1 : -1
        if name.kind == .person, inFullNames[hash] != nil { comeBack.insert(hash) }
      }
    }
  }

  /// Whether a name of a person may stand in a line.
  func keeps(
    _ name: Range<Int>, in line: NameTokens.Line, _ tokens: [NameToken], _ words: [Word],
    _ bytes: Span<UInt8>
  ) -> Bool {
    if line.style == .prose, namesBody(name, in: line, tokens, words) { return false }
    let first = tokens[name.lowerBound]
    let start = words[first.words.lowerBound].start
    if start > 0, bytes[start - 1] == 0x40 || bytes[start - 1] == 0x23 { return false }
    if isPartOfThing(name, tokens) || things.isSigned(name, tokens) { return false }
    if name.count > 1 {
      if line.style == .prose, endsInNoun(name, tokens) || isBranch(name, tokens) { return false }
      return !isBehindThe(name, tokens) && !things.holds(name, tokens)
        && (first.classes.given > 0 || !isOwned(name.lowerBound, tokens))
    }
    if isParty(first, words) || isOfFirm(name.lowerBound, tokens) { return false }
    if let full = inFullNames[first.hash] { return !isFirmsToo(name, full, tokens) }
    // “her Honour”
    if first.classes.given == 0, isOwned(name.lowerBound, tokens) { return false }
    if first.shape == .letter || first.shape == .initial || things.holds(name, tokens) {
      return false
    }
    let named = namesakes[first.hash]
    if named.contains(.platform) { return false }
    if named.contains(.eponym), isPossessive(name.upperBound, tokens) { return false }
    if isFamily(first, before: name.lowerBound, tokens, words, bytes) { return false }
    if isThing(name, tokens) { return false }
    if first.classes.isOffice, first.classes.given == 0 { return false }
    return (lead[first.hash] ?? 0) >= -1 || first.classes.given > 0
  }

  /// A firm has the name too, and is meant before somebody of that name is told of in full, whom nobody calls so later.
  private func isFirmsToo(_ name: Range<Int>, _ full: Int, _ tokens: [NameToken]) -> Bool {
    let word = tokens[name.lowerBound].hash
    return name.lowerBound < full && things.isBodys(word) && !comeBack.contains(word)
  }

  /// “Martin Luther King Boulevard”, “St. Mary’s Bridge”, “Megan’s Law”, “Hurricane Marcus”: named after someone.
  private func isPartOfThing(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let before = name.lowerBound > 0 ? tokens[name.lowerBound - 1] : nil
    if name.count == 1, let before, before.isCapital {
      if !namesakes[before.hash].isDisjoint(with: [.thing, .saint, .opener]) { return true }
    }
    var index = name.upperBound
    guard index < tokens.count else { return false }
    let isOwner = isPossessive(index, tokens)
    if isOwner {
      index += 1
      guard name.count == 1, index < tokens.count else { return false }
      if namesakes[tokens[index].hash].contains(.found) { return true }
    }
    // At most one more capital stands between the name and what is named.
    for next in index..<min(index + 2, tokens.count) {
      guard tokens[next].shape == .capitalised else { return false }
      if tokens[next].classes.isOffice || tokens[next].classes.given > 0 { return false }
      if tokens[next].classes.endsPlace || tokens[next].classes.endsOrganisation {
        return isOwner || next > index || tokens[next].classes.surname == 0
      }
    }
    return false
  }

  /// “Xy & Partners”: what no list has as a given name in front of & and an ordinary noun.
  private func isOfFirm(_ index: Int, _ tokens: [NameToken]) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].hash == ampersandHash,
      tokens[index + 2].isCapital
    else { return false }
    let second = tokens[index + 2].classes
    return tokens[index].classes.given == 0 && second.given == 0
      && (second.endsOrganisation || second.common > 0 && second.surname == 0)
  }

  /// “D-N.M.”
  private func isParty(_ token: NameToken, _ words: [Word]) -> Bool {
    token.count == 3 && namesakes[words[token.words.lowerBound].hash].contains(.party)
  }

  /// “Zuma Shipping”, “Orla Finch Foods”: an ordinary noun with a capital behind it, where words in lower case say
  /// that this is no headline with a verb.
  private func namesBody(
    _ name: Range<Int>, in line: NameTokens.Line, _ tokens: [NameToken], _ words: [Word]
  ) -> Bool {
    let next = name.upperBound
    guard next < line.tokens.upperBound, tokens[next].shape == .capitalised,
      next + 1 == tokens.count || !tokens[next + 1].isCapital,
      !words[tokens[next].words.lowerBound].shape.contains(.lineBefore)
    else { return false }
    let classes = tokens[next].classes
    return classes.common > 0 && classes.surname == 0 && classes.given == 0
      && classes.small == .none && !classes.isTitle && !classes.isRoleNoun && !classes.isDemonym
      && !quoteTags[tokens[next].hash].has([.finite, .past])
      && line.tokens.contains { tokens[$0].shape == .lower && tokens[$0].classes.small == .none }
  }

  /// “Medair North”, “Lumen Kenya”: what no list has as a name of people, and a quarter or a country.
  private func isBranch(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let first = tokens[name.lowerBound]
    let last = tokens[name.upperBound - 1]
    guard name.count == 2, first.shape == .capitalised, first.classes.given == 0,
      first.classes.surname == 0, first.classes.small == .none, lead[first.hash] ?? 0 <= 0
    else { return false }
    if name.lowerBound > 0, tokens[name.lowerBound - 1].classes.isTitle { return false }
    return namesakes[last.hash].contains(.branch)
      || last.classes.place == 1 && last.classes.surname == 0
  }

  /// “Uhuru Market”: its last word is an ordinary one and hardly anyone's surname.
  private func endsInNoun(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let last = tokens[name.upperBound - 1]
    return last.shape == .capitalised && last.classes.common > 0 && last.classes.given == 0
      && (last.classes.surname == 0 || last.classes.surname > 4) && last.classes.small == .none
      && tokens[name.lowerBound].classes.given == 0
      && tokens[name.lowerBound].classes.small == .none
  }

  /// “aboard the Thorne.”, “the Brenna was”: no noun follows that a person's name could describe.
  private func isThing(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    guard name.lowerBound > 0, tokens[name.lowerBound - 1].hash == theHash else { return false }
    guard name.upperBound < tokens.count else { return true }
    let next = tokens[name.upperBound]
    if next.shape == .comma || next.shape == .stop { return true }
    switch next.classes.small {
    case .preposition, .linker, .breaker, .determiner, .speech: return next.shape == .lower
    case .none, .calendar, .particle, .generation, .pronoun, .modifier: return false
    }
  }

  private func isOwned(_ index: Int, _ tokens: [NameToken]) -> Bool {
    guard index > 0 else { return false }
    let before = tokens[index - 1].hash == ownHash ? index - 2 : index - 1
    return before >= 0 && quoteTags[tokens[before].hash].contains(.possessive)
  }

  private func isPossessive(_ index: Int, _ tokens: [NameToken]) -> Bool {
    index < tokens.count && tokens[index].shape == .possessive
  }

  /// “the Kleine Anna”: no one's name in full has the article, but for what describes a thing of theirs.
  private func isBehindThe(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    guard name.lowerBound > 0, tokens[name.lowerBound - 1].hash == theHash else { return false }
    let first = tokens[name.lowerBound]
    return !first.classes.isTitle && first.classes.given == 0
      && first.shape != .initial && first.shape != .dotted
  }

  /// “the Thornes”: a family, where one of it is named in full.
  private func isFamily(
    _ token: NameToken, before index: Int, _ tokens: [NameToken], _ words: [Word],
    _ bytes: Span<UInt8>
  ) -> Bool {
    guard index > 0, tokens[index - 1].hash == theHash else { return false }
    let word = words[token.words.lowerBound]
    guard bytes[word.end - 1] == 0x73, let one = singular(of: word, in: bytes) else { return false }
    return inFullNames[one] != nil
  }
}

private let ownHash = WordHash("own")

internal import Prose

/// What a text calls ships, firms and places somewhere is that in all of it: the names whose neighbours say so.
struct NamesakeEvidence {
  /// By the hashes of their words, one behind the other.
  private var names: Set<WordHash> = []
  /// Single words that firms, ships and teams are called by, “Xy” of the Xy Group too; a founder may be called so as well.
  private var bodies: Set<WordHash> = []

  /// Whether a name is that of a thing wherever it stands.
  func holds(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    !names.isEmpty && names.contains(phrase(name, tokens))
  }

  /// Whether a firm, ship or team is called by one word, if people are too.
  func isBodys(_ word: WordHash) -> Bool { bodies.contains(word) }

  /// Looks at what stands beside a name.
  mutating func note(_ name: Range<Int>, _ tokens: [NameToken]) {
    if name.count == 2, tokens[name.upperBound - 1].classes.endsOrganisation {
      bodies.insert(tokens[name.lowerBound].hash)
    }
    if let short = shortForm(name, tokens) { names.insert(short) }
    if isFirmAtFront(name, tokens) {
      names.insert(phrase(name, tokens))
      names.insert(tokens[name.upperBound - 1].hash)
    }
    let before = groups(name.lowerBound - 1, tokens)
    if isCraft(name, before, tokens) || isFirm(name, before, tokens) || isTeam(name, tokens)
      || isLed(name, tokens)
    {
      names.insert(phrase(name, tokens))
      if name.count == 1 { bodies.insert(tokens[name.lowerBound].hash) }
    } else if isPlace(name, tokens) || isWork(name, before, tokens) {
      names.insert(phrase(name, tokens))
    } else if let opener = opener(name, tokens) {
      names.insert(phrase(opener..<name.upperBound, tokens))
      let last = name.upperBound - 1
      if opener == last - 1, tokens[last].classes.given == 0 { names.insert(tokens[last].hash) }
    } else if isSigned(name, tokens) {
      names.insert(phrase(name, tokens))
      names.insert(tokens[name.upperBound - 1].hash)
    } else if let called = called(name, tokens) {
      names.insert(tokens[called].hash)
      if isAbbey(called, tokens) { names.insert(phrase(called - 1..<called + 1, tokens)) }
    }
  }

  /// “Xy 2-3 Zz Town”, “Xy 2 Zz Town 3”: what plays is called by its last word too.
  mutating func noteScores(_ tokens: [NameToken]) {
    for (index, token) in tokens.enumerated() where isShort(token) && isCapital(index - 1, tokens) {
      let first = isScore(index, tokens) ? index + 3 : index + 1
      var end = first
      while isCapital(end, tokens), end < first + 3 { end += 1 }
      guard end > first, first > index + 1 || end < tokens.count && isShort(tokens[end]) else {
        continue
      }
      names.insert(tokens[index - 1].hash)
      names.insert(tokens[end - 1].hash)
      names.insert(phrase(first..<end, tokens))
    }
  }

  /// “Xy, which makes lamps”: nobody is spoken of so.
  mutating func noteThings(_ tokens: [NameToken]) {
    for (index, token) in tokens.enumerated()
    where token.hash == whichHash && index > 2 && tokens[index - 1].shape == .comma {
      let (name, before) = (tokens[index - 2], tokens[index - 3])
      guard name.shape == .capitalised, name.classes.given == 0, !before.isCapital else { continue }
      names.insert(name.hash)
    }
  }

  /// “Xy Town: Ash, Birch, …”: its line-up says that it is a team, and so is its first word.
  mutating func noteTeam(_ team: Range<Int>, _ tokens: [NameToken]) {
    names.insert(phrase(team, tokens))
    names.insert(tokens[team.lowerBound].hash)
  }

  /// “Hurricane Marcus”, “St Oldric”: the word that it is called by, whether its name was read with the noun or without.
  private func called(_ name: Range<Int>, _ tokens: [NameToken]) -> Int? {
    let called = name.upperBound - 1
    guard name.count <= 2 else { return nil }
    if isAbbey(called, tokens) { return called }
    return isAny(called - 1, .thing, tokens) && tokens[called - 1].isCapital ? called : nil
  }

  /// “Fort Brackley”, “Cape Orla”: where the place's name begins, whether it was read with its first word or without.
  private func opener(_ name: Range<Int>, _ tokens: [NameToken]) -> Int? {
    if isOpener(name.lowerBound - 1, tokens) { return name.lowerBound - 1 }
    return name.count > 1 && isOpener(name.lowerBound, tokens) ? name.lowerBound : nil
  }

  private func isOpener(_ index: Int, _ tokens: [NameToken]) -> Bool {
    isCapital(index, tokens) && isAny(index, .opener, tokens)
  }

  /// “the MV Helena”
  func isSigned(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    isSign(name.lowerBound - 1, tokens) || isSign(name.lowerBound, tokens)
  }

  private func isSign(_ index: Int, _ tokens: [NameToken]) -> Bool {
    tokens.indices.contains(index) && tokens[index].shape == .capitals
      && isAny(index, .shipSign, tokens)
  }

  /// “the founder of Nordhav Bruk”, “minister of Estmark”
  private func isLed(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let before = name.lowerBound - 1
    let first = tokens[name.lowerBound].classes
    let isOwner = name.upperBound < tokens.count && tokens[name.upperBound].shape == .possessive
    return isOf(before, tokens) && isAny(before - 1, .led, tokens) && !isOwner
      && first.given == 0 && !first.isTitle
  }

  /// “the tanker Maria Helena”, “Anna Katrina, a trawler from”
  private func isCraft(_ name: Range<Int>, _ before: Namesakes, _ tokens: [NameToken]) -> Bool {
    if before.contains(.craft) || isCraftBehindComma(name.lowerBound - 1, tokens) { return true }
    var index = name.upperBound
    guard index + 2 < tokens.count, tokens[index].shape == .comma,
      tokens[index + 1].classes.small == .determiner
    else { return false }
    index += 2
    while index < min(tokens.count, name.upperBound + 5) {
      if isLower(index, .craft, tokens) { return endsPhrase(index + 1, tokens) }
      guard tokens[index].classes.small == .none, tokens[index].shape != .comma else {
        return false
      }
      index += 1
    }
    return false
  }

  /// “a trawler, the” in front of a name.
  private func isCraftBehindComma(_ the: Int, _ tokens: [NameToken]) -> Bool {
    the > 1 && tokens[the].hash == theHash && tokens[the - 1].shape == .comma
      && isLower(the - 2, .craft, tokens)
  }

  /// “her novel Anna Vane,”, not “the film Anna Vane made”.
  private func isWork(_ name: Range<Int>, _ before: Namesakes, _ tokens: [NameToken]) -> Bool {
    guard before.contains(.work) else { return false }
    return name.upperBound == tokens.count || tokens[name.upperBound].shape != .lower
  }

  /// What follows is no further noun: “a trawler from”, “a trawler that”, not “a trawler captain”.
  private func endsPhrase(_ index: Int, _ tokens: [NameToken]) -> Bool {
    guard index < tokens.count else { return true }
    switch tokens[index].classes.small {
    case .preposition, .linker, .breaker, .determiner: return true
    case .none, .speech, .calendar, .particle, .generation, .pronoun, .modifier:
      return !tokens[index].isCapital && tokens[index].shape != .lower
    }
  }

  /// “the airline Xy”, “Xy shares”, “stock of Xy”, “Xy & Co”.
  private func isFirm(_ name: Range<Int>, _ groups: Namesakes, _ tokens: [NameToken]) -> Bool {
    let before = name.lowerBound - 1
    if isCalledBehindComma(name, tokens) { return true }
    // “the company Anders Holm founded” names a person; a first word that is no given name does not.
    if groups.contains(.firm) {
      return name.count == 1 || tokens[name.lowerBound].classes.given == 0
    }
    guard name.count == 1 else { return false }
    if hasOfficer(name, tokens) || isAmpersand(before, tokens)
      || isAmpersand(name.upperBound, tokens)
    {
      return true
    }
    if isLower(name.upperBound, .holding, tokens) || hasIts(name, tokens) { return true }
    return isOf(before, tokens) && isAny(before - 1, .holding, tokens)
  }

  /// “the local paper, Xy Zz,”
  private func isCalledBehindComma(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let comma = name.lowerBound - 1
    guard comma > 0, name.upperBound < tokens.count, tokens[comma].shape == .comma,
      tokens[name.lowerBound].classes.given == 0
    else { return false }
    return isLower(comma - 1, .firm, tokens)
      && (tokens[name.upperBound].shape == .comma || tokens[name.upperBound].shape == .stop)
  }

  /// “Xy Zz’s Ann Vane”, “Ann Vane of Xy Zz”: Xy Zz is no person, unless one of that name is told of.
  mutating func noteBodies(_ found: [TaggedName], _ tokens: [NameToken]) {
    for (first, second) in zip(found, found.dropFirst())
    where first.kind == .person && second.kind == .person {
      let link = first.tokens.upperBound
      guard link + 1 == second.tokens.lowerBound else { continue }
      let body: Range<Int>? =
        tokens[link].shape == .possessive && second.tokens.count > 1
        ? first.tokens : isOf(link, tokens) && first.tokens.count > 1 ? second.tokens : nil
      if let body, tokens[body.lowerBound].classes.given == 0 { names.insert(phrase(body, tokens)) }
    }
  }

  /// “Chipmaker Xy”: at a sentence's beginning.
  private func isFirmAtFront(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    guard name.count == 2, isAny(name.lowerBound, .firm, tokens) else { return false }
    let first = tokens[name.lowerBound].classes
    return first.given == 0 && first.surname == 0
  }

  /// “Xy” of the Xy Group: no list has it as a name of people.
  private func shortForm(_ name: Range<Int>, _ tokens: [NameToken]) -> WordHash? {
    let first = tokens[name.lowerBound].classes
    guard name.count > 1, tokens[name.upperBound - 1].classes.endsOrganisation,
      first.given == 0, first.surname == 0, first.small == .none
    else { return nil }
    return tokens[name.lowerBound].hash
  }

  /// “Xy’s president, Ann Vane”
  private func hasOfficer(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let next = name.upperBound
    guard next + 1 < tokens.count, tokens[next].shape == .possessive,
      tokens[name.lowerBound].classes.given == 0
    else { return false }
    return isLower(next + 1, .officer, tokens)
      || isCapital(next + 1, tokens) && isAny(next + 1, .ruler, tokens)
        && isCapital(next + 2, tokens)
  }

  /// “Xy cut its rating”
  private func hasIts(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let next = name.upperBound
    return next + 1 < tokens.count && tokens[next].shape == .lower
      && tokens[next + 1].hash == itsHash && tokens[name.lowerBound].classes.given == 0
  }

  /// “Xy head coach Ann Vane”
  private func isTeam(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    guard name.count == 1 || tokens[name.lowerBound].classes.given == 0 else { return false }
    var index = name.upperBound
    while isLower(index, .staff, tokens) { index += 1 }
    return isLower(index, .player, tokens) && isCapital(index + 1, tokens)
  }

  /// “2-3”
  private func isScore(_ index: Int, _ tokens: [NameToken]) -> Bool {
    tokens.indices.contains(index) && tokens.indices.contains(index + 2)
      && isShort(tokens[index]) && isShort(tokens[index + 2])
      && hyphens.contains(tokens[index + 1].hash)
  }

  private func isShort(_ token: NameToken) -> Bool {
    token.shape == .digit || token.shape == .twoDigits
  }

  private func isCapital(_ index: Int, _ tokens: [NameToken]) -> Bool {
    tokens.indices.contains(index) && tokens[index].isCapital
  }

  /// The “Xy” of St Xy’s, which is no given name.
  private func isAbbey(_ last: Int, _ tokens: [NameToken]) -> Bool {
    tokens[last].classes.given == 0 && isAny(last - 1, .saint, tokens)
      && isCapital(last - 1, tokens)
  }

  /// “the village of Xy”, “residents of Lower Xy”; “in Xy”, “the Xy bridge”, “Ann Vane of Xy”, where no list has it as a given name.
  private func isPlace(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let before = name.lowerBound - 1
    if isOf(before, tokens), isAny(before - 1, .place, tokens) { return true }
    guard tokens[name.lowerBound].classes.given == 0, name.upperBound < tokens.count,
      tokens[name.upperBound].shape != .possessive
    else { return false }
    if name.count == 1, isAny(before, .inside, tokens) || isLower(name.upperBound, .site, tokens) {
      return true
    }
    return isOf(before, tokens) && isCapital(before - 1, tokens)
      && tokens[before - 1].classes.surname > 0
  }

  private func isOf(_ index: Int, _ tokens: [NameToken]) -> Bool {
    tokens.indices.contains(index) && tokens[index].hash == ofHash
  }

  private func isAmpersand(_ index: Int, _ tokens: [NameToken]) -> Bool {
    tokens.indices.contains(index) && tokens[index].hash == ampersandHash
  }

  /// The groups of a word in lower case.
  private func groups(_ index: Int, _ tokens: [NameToken]) -> Namesakes {
    guard tokens.indices.contains(index), !tokens[index].isCapital else { return [] }
    return namesakes[tokens[index].hash]
  }

  private func isLower(_ index: Int, _ groups: Namesakes, _ tokens: [NameToken]) -> Bool {
    !self.groups(index, tokens).isDisjoint(with: groups)
  }

  private func isAny(_ index: Int, _ groups: Namesakes, _ tokens: [NameToken]) -> Bool {
    tokens.indices.contains(index) && !namesakes[tokens[index].hash].isDisjoint(with: groups)
  }

  private func phrase(_ name: Range<Int>, _ tokens: [NameToken]) -> WordHash {
    var phrase = tokens[name.lowerBound].hash
    for index in name.dropFirst() { phrase = phrase.followed(by: tokens[index].hash) }
    return phrase
  }
}

private let hyphens = Set(["-", "–"].map { WordHash($0) })
private let itsHash = WordHash("its")
private let whichHash = WordHash("which")
let ampersandHash = WordHash("&")

internal import Prose

/// What a text says of a person's place in the world: “Russian President”, “the prosecutor”.
struct PersonRole: Sendable {
  var range: TextRange
  /// The noun that says it: President.
  var head: WordHash
  /// The country that its words name; 0 none.
  var country: UInt32
  /// The hashes of its words.
  var words: [WordHash]
  var gender: Gender
  /// What someone is to a thing they made: “its author”.
  var isMaker = false
  /// A clause (“runs the bakery”), or what somebody says of them, which comes behind every noun.
  var isClause = false

  init(_ sentence: SentenceTokens, _ tokens: Range<Int>, head: Int) {
    range = sentence.range(tokens)
    self.head = sentence.tokens[head].hash
    country = 0
    words = tokens.map { sentence.tokens[$0].hash }
    for index in tokens where country == 0 { country = sentence.tokens[index].classes.country }
    for index in tokens where country == 0 && index + 1 < tokens.upperBound {
      let phrase = words[index - tokens.lowerBound].followed(by: sentence.tokens[index + 1].hash)
      country = lexicon.classes(of: phrase).country
    }
    gender = sentence.tokens[head].classes.gender
    isMaker = roleWords[self.head].contains(.maker) && sentence.isOwned(tokens.lowerBound)
  }
}

extension SentenceTokens {
  /// The roles in front of a name: a title, “director of the X Y”, “a pilot named X”, or “Its leader, X,”; two in “its
  /// leader, Sgt. X,”.
  func rolesBefore(_ name: Range<Int>) -> [PersonRole] {
    var before = name.lowerBound - 1
    var title = before
    while title > 0, title > before - 3, tokens[title].classes.isTitle { title -= 1 }
    // “The vicar, the Rev Ann Orr”
    if title < before, title > 0, small(title) == .determiner { title -= 1 }
    if title < before, isComma(title) { before = title }
    var roles: [PersonRole] = []
    if before > 1, tokens[before].hash == namedHash || tokens[before].hash == calledHash {
      let role = described(before) ?? phraseEnding(at: before, needsBeginning: true)
      return role.map { $0.words.count == 1 && roleWords[$0.head].contains(.anyone) ? [] : [$0] }
        ?? []
    }
    if isComma(before) {
      let end = behindAffiliation(behindLetters(name.upperBound))
      let closed =
        end >= tokens.count || tokens[end].shape == .comma || tokens[end].shape == .stop
        || tokens[end].hash == semicolonHash
      if closed, let role = phraseEnding(at: before, needsBeginning: true) { roles.append(role) }
      guard before < name.lowerBound - 1, isRoleNoun(before + 1) else { return roles }
    }
    if let role = phraseEnding(at: name.lowerBound, needsBeginning: false) ?? unlisted(name) {
      roles.append(role)
    }
    return roles
  }

  /// Past the “of Lind & Partners” of “his agent, Xy of Lind & Partners,”.
  private func behindAffiliation(_ index: Int) -> Int {
    guard index < tokens.count, tokens[index].hash == ofHash else { return index }
    var end = index + 1
    while end < min(tokens.count, index + 8),
      tokens[end].isCapital || small(end) == .determiner || tokens[end].hash == ampersandHash
    {
      end += 1
    }
    return isComma(end) ? end : index
  }

  /// “a retired hydrologist” in front of “named”: whatever the noun.
  private func described(_ end: Int) -> PersonRole? {
    var start = end
    while start > 0, start > end - 4, isOpen(start - 1), tokens[start - 1].shape == .lower {
      start -= 1
    }
    guard start < end, isIndefinite(start - 1) else { return nil }
    return PersonRole(self, start..<end, head: end - 1)
  }

  /// “Chinese observer Xu Jianhong”, “Station master Xu Jianhong”: whatever the noun, at a sentence's beginning or, behind
  /// a country, a comma.
  private func unlisted(_ name: Range<Int>) -> PersonRole? {
    let noun = name.lowerBound - 1
    guard name.count > 1, noun > 0, isOpen(noun), tokens[noun].shape == .lower, isOpen(noun - 1),
      tokens[noun - 1].isCapital,
      noun == 1 || isComma(noun - 2) && tokens[noun - 1].classes.isDemonym,
      [noun - 1, noun].allSatisfy({ quoteTags[tokens[$0].hash].isDisjoint(with: .noNoun) })
    else { return nil }
    return PersonRole(self, noun - 1..<noun + 1, head: noun)
  }

  /// The noun phrase with a role for its head that ends directly before `end`.
  private func phraseEnding(at end: Int, needsBeginning: Bool) -> PersonRole? {
    let end = beforeMoment(end)
    guard end > 0 else { return nil }
    if needsBeginning, isSomeoneElse(end), let phrase = complemented(end, true) { return phrase }
    if let phrase = headed(by: end - 1, end, needsBeginning) { return phrase }
    if let phrase = complemented(end, needsBeginning) { return phrase }
    if needsBeginning { return headed(by: end - 1, end, true, isListed: false) }
    return tokens[end - 1].shape == .lower && isAfterFormer(end - 1)
      ? PersonRole(self, beginning(before: end - 1, false)..<end, head: end - 1) : nil
  }

  /// In front of the “at the time” of “the inspector at the time, Xy,”.
  private func beforeMoment(_ end: Int) -> Int {
    guard end > 3, roleWords[tokens[end - 1].hash].contains(.moment),
      small(end - 2) == .determiner, small(end - 3) == .preposition
    else { return end }
    return end - 3
  }

  /// “the wife of the nominee, Mrs. Xy,”: the last noun is that of another, unless only its gender is the name's.
  private func isSomeoneElse(_ end: Int) -> Bool {
    guard isRoleNoun(end - 1), end + 1 < tokens.count else { return false }
    var link = beginning(before: end - 1, true) - 1
    if small(link) == .determiner { link -= 1 }
    guard link > 0, owners.contains(tokens[link].hash), isRoleNoun(link - 1) else { return false }
    let told = tokens[end + 1].classes.gender
    let own = tokens[link - 1].classes.gender
    return own == .unknown || told == .unknown || own == told
  }

  /// “former vineyard hand”, “U.S. President”: the head stands last; a title's doctor or judge may follow it.
  private func headed(
    by last: Int, _ end: Int, _ needsBeginning: Bool, isListed: Bool = true
  ) -> PersonRole? {
    var head = last
    while head >= 0, name(at: head) == nil,
      tokens[head].classes.isHonorific && !isRoleNoun(head) || isTitleBehindRole(head)
    {
      head -= 1
    }
    guard head >= 0,
      isListed ? isRoleNoun(head) : isAfterFormer(head) || isAfterArticle(head)
    else { return nil }
    let start = beginning(before: head, needsBeginning)
    guard !needsBeginning || begins(start) else { return nil }
    return PersonRole(self, start..<head + 1, head: head)
  }

  /// The title of “committee chairman Cllr Xy” and “police spokesman Capt. Xy”.
  private func isTitleBehindRole(_ index: Int) -> Bool {
    tokens[index].isCapital && tokens[index].classes.isOffice && index > 0
      && tokens[index - 1].shape == .lower && isRoleNoun(index - 1)
  }

  /// A noun that no list holds, behind “a former”.
  private func isAfterFormer(_ head: Int) -> Bool {
    guard isOpen(head), tokens[head].shape == .lower else { return false }
    var index = head - 1
    while index > head - 4, isOpen(index) {
      if roleWords[tokens[index].hash].contains(.past) { return true }
      index -= 1
    }
    return false
  }

  /// A noun that no list holds, behind “a” or “her” where no preposition rules it: “and a stoker, Xy,”, not “in a note,
  /// Xy,”.
  private func isAfterArticle(_ head: Int) -> Bool {
    guard isOpen(head), tokens[head].shape == .lower else { return false }
    var index = head - 1
    while index > head - 3, isOpen(index), tokens[index].shape == .lower, !endsAge(index + 1) {
      index -= 1
    }
    if endsAge(index + 1) { index -= 3 }
    guard index >= 0, isIndefinite(index) || isOwned(index + 1) else { return false }
    // “when a diver, Xy,”
    return index == 0 || isComma(index - 1) || isAnd(index - 1) || small(index - 1) == .breaker
  }

  /// “Director of the Dallas chapter of the Council”: the head stands first, and all up to `end` belongs to it.
  private func complemented(_ end: Int, _ needsBeginning: Bool) -> PersonRole? {
    var end = end
    while end > 1, tokens[end - 1].classes.isHonorific, !isRoleNoun(end - 1) { end -= 1 }
    // “a researcher in the lab of Xy”: what follows is no part of it.
    if joinsComplement(end - 1) { return nil }
    var index = end - 1
    while index > 0, index > end - 16 {
      if let opening = bracket(closedAt: index) {
        index = opening - 1
        continue
      }
      let joins = joinsComplement(index)
      if joins, index + 1 < end, isRoleNoun(index - 1) {
        let start = beginning(before: index - 1, false)
        guard begins(start) else { return nil }
        return PersonRole(self, start..<end, head: index - 1)
      }
      let inside =
        joins || isOpen(index) || tokens[index].shape == .possessive
        || small(index) == .determiner || tokens[index].hash == hyphenHash
      guard inside, name(at: index) == nil else { return nil }
      index -= 1
    }
    return nil
  }

  /// Where a bracket opens that closes here, at most eight tokens back.
  private func bracket(closedAt index: Int) -> Int? {
    guard tokens[index].hash == closeHash else { return nil }
    return (max(1, index - 8)..<index).last { tokens[$0].hash == openHash }
  }

  private func joinsComplement(_ index: Int) -> Bool {
    isWord(index) && (small(index) == .linker || small(index) == .preposition)
      && tokens[index].shape == .lower
  }

  /// Where the words in front of a head begin that belong to it.
  func beginning(before head: Int, _ wide: Bool) -> Int {
    var start = head
    while start > 0 {
      let index = start - 1
      if name(at: index) != nil { break }
      if tokens[index].shape == .possessive, isWord(index - 1) {
        if tokens[index - 1].shape == .lower { break }
        start = isOpen(index - 1) && name(at: index - 1) == nil ? index - 1 : start
        if start == head || start > index - 1 { break }
        continue
      }
      if isAnd(index), isRoleNoun(index - 1) {
        start = index - 1
        continue
      }
      // “University of Texas president”
      if tokens[index].hash == ofHash, tokens[start].isCapital, index > 0,
        tokens[index - 1].isCapital, tokens[index - 1].classes.endsOrganisation
      {
        start = index - 1
        continue
      }
      if isBehindBoth(start) {
        start -= 2
        continue
      }
      guard isOpen(index), !endsAge(start) else { break }
      let token = tokens[index]
      let close =
        token.isCapital || token.classes.isRoleNoun || small(index) == .modifier
        || token.classes.isDemonym || token.classes.place > 0 && token.isCapital
      // “at the ceremony Mayor Lee”
      let isPlain = tokens[start].shape == .lower && reachesDeterminer(index)
      guard close || isPlain || opensBehindComma(index, head) else { break }
      start = index
    }
    return start
  }

  /// “…, ward councillor X”, “…, hedge fund manager X”: one or two words more between a comma and the head.
  private func opensBehindComma(_ index: Int, _ head: Int) -> Bool {
    guard tokens[head].shape == .lower, tokens[index].shape == .lower, small(index) == .none else {
      return false
    }
    if isComma(index - 1) || isAnd(index - 1) && name(at: index - 2) != nil { return true }
    return index + 1 == head && index > 1 && isComma(index - 2)
      && tokens[index - 1].shape == .lower && small(index - 1) == .none
  }

  /// “Energy and Mines Minister”: two fields of one office, and no place or name before it.
  private func isBehindBoth(_ start: Int) -> Bool {
    guard start > 1, isAnd(start - 1), tokens[start].isCapital, isOpen(start - 2) else {
      return false
    }
    let first = tokens[start - 2]
    return first.isCapital && first.classes.common > 0 && first.classes.place == 0
      && !first.classes.isDemonym
  }

  /// “39-year-old” ends right before a token.
  private func endsAge(_ index: Int) -> Bool { index > 2 && ageEnd(index - 3) == index }

  func isIndefinite(_ index: Int) -> Bool {
    tokens.indices.contains(index) && unnamed.contains(tokens[index].hash)
  }

  func isAnd(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].hash == andHash
  }

  /// Whether the open words from here leftwards begin behind a determiner or possessive, at most four back.
  private func reachesDeterminer(_ index: Int) -> Bool {
    var at = index
    while at >= 0, at > index - 4, isOpen(at), !isCount(at) { at -= 1 }
    if at < 0 { return tokens[0].shape == .capitalised && isNoun(0) && isNoun(index) }
    guard at >= 0, at < index || small(at) == .determiner else { return false }
    return isCount(at) || small(at) == .determiner || tokens[at].shape == .possessive
      || openers.contains(tokens[at].hash) || isInverted(at)
  }

  /// “Parish council chairwoman Xy” begins with a noun, “Speaking yesterday mayor Xy” does not.
  private func isNoun(_ index: Int) -> Bool {
    quoteTags[tokens[index].hash].isDisjoint(with: WordTags.noNoun.union(.verb))
  }

  /// “…,” said
  private func isInverted(_ verb: Int) -> Bool {
    verb > 0 && small(verb) == .speech && (tokens[verb - 1].shape == .quote || isComma(verb - 1))
  }

  /// “Two former managers”
  private func isCount(_ index: Int) -> Bool {
    small(index) != .determiner && quoteTags[tokens[index].hash].contains(.determiner)
  }

  /// A noun phrase may begin here: at the sentence's start, behind a determiner, a mark or a small word.
  private func begins(_ start: Int) -> Bool {
    guard start > 0 else { return true }
    if !isWord(start - 1) || endsAge(start) { return true }
    switch small(start - 1) {
    case .determiner, .preposition, .speech, .linker, .breaker: return true
    case .none, .calendar, .particle, .generation, .pronoun, .modifier: return false
    }
  }
}

private let namedHash = WordHash("named")
private let calledHash = WordHash("called")
private let openHash = WordHash("(")
private let semicolonHash = WordHash(";")
private let closeHash = WordHash(")")
/// Prepositions behind which a noun phrase without a determiner may begin.
private let openers = Set(["by", "with", "as", "from", "of"].map { WordHash($0) })
/// What joins someone to whom they belong.
private let owners = Set(["of", "for", "to"].map { WordHash($0) })
private let andHash = WordHash("and")
private let unnamed = Set(["a", "an", "another"].map { WordHash($0) })
private let hyphenHash = WordHash("-")

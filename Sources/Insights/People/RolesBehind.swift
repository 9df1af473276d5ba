internal import Prose

extension SentenceTokens {
  /// The roles behind a name: “, the prosecutor,”, “, 45, a baker from X,”, “is the Y of Z”, “was elected Y of Z”.
  func roleBehind(_ name: Range<Int>) -> PersonRole? {
    var index = behindLetters(name.upperBound)
    guard index + 1 < tokens.count else { return nil }
    if behindDegrees(index) > index { return appointment(of: name) }
    if isComma(index) || tokens[index].hash == openHash {
      index += 1
      if isAge(index) {
        guard isComma(index + 1) else { return nil }
        index += 2
        if isCopula(index) {
          return phrase(from: index + 1, afterAge: false, needsDeterminer: true)
        }
        return phrase(from: index, afterAge: true, closed: true)
      }
      if tokens[index].hash == whoHash, isCopula(index + 1) {
        return phrase(from: index + 2, afterAge: false)
      }
      if isAny(index, .presently) { index += 1 }
      guard index < tokens.count else { return nil }
      if tokens[index].hash == whoHash, let clause = clause(from: index + 1) { return clause }
      return phrase(from: index, afterAge: false, closed: true)
    }
    if tokens[index].hash == ofHash { return affiliation(from: index) }
    if let office = appointment(from: index) ?? appointment(of: name) { return office }
    guard isCopula(index) else { return nil }
    var role = phrase(from: index + 1, afterAge: false, needsDeterminer: true)
    // “Ada Lind is a hero,” somebody says.
    if isInMarks(name.lowerBound) { role?.isClause = true }
    return role
  }

  /// An odd number of quotation marks stands before a token in its sentence.
  private func isInMarks(_ index: Int) -> Bool {
    tokens[..<index].count { $0.shape == .quote } % 2 == 1
  }

  /// “who runs the only bakery”: what someone does, where the text gives no noun for it.
  private func clause(from verb: Int) -> PersonRole? {
    guard isAny(verb, .doing) else { return nil }
    var end = verb + 1
    while end < tokens.count, end < verb + 10, isWord(end) || tokens[end].shape == .possessive {
      let small = small(end)
      if small == .breaker || tokens[end].hash == andHash || tokens[end].hash == whoHash { break }
      end += 1
    }
    guard end > verb + 1 else { return nil }
    var role = PersonRole(self, verb..<end, head: verb)
    role.isClause = true
    return role
  }

  /// “was elected mayor of Xy”, “has been named as the new head of Xy”
  private func appointment(from first: Int) -> PersonRole? {
    // All auxiliaries are breakers, which is seen sooner.
    guard small(first) == .breaker else { return nil }
    var index = first
    while isAny(index, .auxiliary) { index += 1 }
    guard index > first, isAny(index, .appointed) else { return nil }
    index += 1
    if tokens.indices.contains(index), tokens[index].hash == asHash { index += 1 }
    return phrase(from: index, afterAge: true)
  }

  /// “named X director”, “named X as its director”, “the appointment of X as director”
  private func appointment(of name: Range<Int>) -> PersonRole? {
    var verb = name.lowerBound - 1
    while verb > 0, tokens[verb].classes.isTitle { verb -= 1 }
    if verb > 0, tokens[verb].hash == ofHash { verb -= 1 }
    guard isAny(verb, .appointed) else { return nil }
    var index = behindDegrees(name.upperBound)
    guard index < tokens.count else { return nil }
    if tokens[index].hash == asHash || tokens[index].hash == toHash { index += 1 }
    if small(index) == .determiner { index += 1 }
    return phrase(from: index, afterAge: true)
  }

  /// Past “, M.D., Ph.D.,”.
  private func behindDegrees(_ comma: Int) -> Int {
    var index = comma
    while index + 2 < tokens.count, isComma(index), isLetters(tokens[index + 1]),
      isComma(index + 2)
    {
      index += 2
    }
    return index > comma ? index + 1 : comma
  }

  /// “of the Daily Herald”: where someone belongs, where the text says no more.
  private func affiliation(from link: Int) -> PersonRole? {
    var end = link + 1
    if end < tokens.count, tokens[end].hash == theHash { end += 1 }
    let first = end
    while end < tokens.count, end < first + 8, name(at: end) == nil,
      isWord(end) && tokens[end].isCapital
        || end > first && end + 1 < tokens.count && tokens[end + 1].isCapital
          && (isWord(end) && small(end) == .linker || tokens[end].hash == ampersandHash)
    {
      end += 1
    }
    guard end > first, small(first) != .calendar else { return nil }
    end = bodyEnd(end)
    var role = PersonRole(self, link..<end, head: first)
    role.isClause = true
    return role
  }

  /// Behind “economic crime unit”: what at most three words in lower case make of a name's beginning.
  private func bodyEnd(_ end: Int) -> Int {
    for index in end..<end + 4 where index < tokens.count {
      guard isOpen(index), name(at: index) == nil else { break }
      if quoteTags[tokens[index].hash].contains(.organisation) { return index + 1 }
    }
    return end
  }

  private func isAny(_ index: Int, _ groups: RoleWords) -> Bool {
    tokens.indices.contains(index) && !roleWords[tokens[index].hash].isDisjoint(with: groups)
  }

  private func isCopula(_ index: Int) -> Bool {
    isAny(index, .copula)
  }

  /// The noun phrase that begins here and whose head is a role.
  private func phrase(
    from first: Int, afterAge: Bool, needsDeterminer: Bool = false, closed: Bool = false
  )
    -> PersonRole?
  {
    var start = first
    let determined = small(start) == .determiner
    if needsDeterminer, !determined { return nil }
    let closings: RoleWords = isIndefinite(start) ? [.closing, .participle] : .closing
    if determined, articles.contains(tokens[start].hash) { start += 1 }
    start = ageEnd(start) ?? start
    guard let head = head(from: start, determined || afterAge), name(at: start) == nil else {
      return nil
    }
    let end = phraseEnd(behind: head)
    if closed, end < tokens.count, isWord(end), !isAny(end, closings), !opensYears(end) {
      return nil
    }
    // “a better man than I am”
    if end < tokens.count, tokens[end].hash == thanHash { return nil }
    // A title in front of the next name is not this person's.
    if end < tokens.count, name(at: end) != nil, end == head + 1 { return nil }
    return PersonRole(self, start..<end, head: head)
  }

  /// “from 1990 to 2004”, “since 2010”
  private func opensYears(_ index: Int) -> Bool {
    small(index) == .preposition && index + 1 < tokens.count && tokens[index + 1].shape == .year
  }

  /// The last role noun before the first word that ends the core of the phrase.
  private func head(from start: Int, _ determined: Bool) -> Int? {
    var found: Int?
    var index = start
    while index < tokens.count, index < start + 9 {
      if small(index) == .determiner, index == start {
        index += 1
        continue
      }
      if tokens[index].shape == .possessive || name(at: index) != nil {
        // “Google's co-founder”, “Lee's lawyer”: what owns stands before the head.
        guard found == nil || found == index - 1 && tokens[index].shape == .possessive else {
          break
        }
        found = nil
        index += 1
        continue
      }
      if isRoleNoun(index) { found = index } else if !isOpen(index), !isAndRole(index) { break }
      index += 1
    }
    guard let found else { return nil }
    let core = index - 1
    // The head ends the core, or what follows it is no noun of its own: “a member all his life”.
    if found == core || !determined { return isOpen(found + 1) && !determined ? nil : found }
    return core - found <= 1 && tokens[core].isCapital ? found : nil
  }

  private func isAndRole(_ index: Int) -> Bool {
    tokens[index].hash == andHash
      && (isRoleNoun(index + 1) || isRoleNoun(index + 2) && !isIndefinite(index + 1))
  }

  /// The apostrophe of “the Millers’ League”.
  private func isPluralOwner(_ index: Int) -> Bool {
    guard tokens[index].shape == .quote, index + 1 < tokens.count, isWord(index - 1) else {
      return false
    }
    let mark = words[tokens[index].words.lowerBound]
    return isApostrophe(mark.first) && !mark.hasSpaceBefore && tokens[index - 1].isCapital
      && tokens[index + 1].isCapital
  }

  /// Where the phrase ends that a head carries: its complements with of, for, at, from.
  private func phraseEnd(behind head: Int) -> Int {
    var end = head + 1
    while end < tokens.count, end < head + 14 {
      if tokens[end].shape == .possessive || name(at: end) != nil || isOpen(end)
        || isPluralOwner(end)
      {
        end += 1
        continue
      }
      let small = small(end)
      let joins =
        small == .linker && tokens[end].hash != andHash || small == .preposition
        || small == .determiner
      let and =
        (tokens[end].hash == andHash || tokens[end].hash == ampersandHash)
        && end + 1 < tokens.count && tokens[end + 1].isCapital && tokens[end - 1].isCapital
      guard joins || and || isAndRole(end) else { break }
      end += 1
    }
    while end > head + 1, small(end - 1) != .none, small(end - 1) != .modifier { end -= 1 }
    // Open words directly behind the head, before any of its links, are mostly the sentence's verb.
    if end > head + 1, small(head + 1) != .linker, small(head + 1) != .preposition,
      !isAndRole(head + 1)
    {
      return head + 1
    }
    return end
  }
}

private let openHash = WordHash("(")
private let andHash = WordHash("and")
private let articles = Set(["the", "a", "an"].map { WordHash($0) })
private let thanHash = WordHash("than")
private let asHash = WordHash("as")
private let toHash = WordHash("to")

internal import Prose

/// A part of a sentence with one finite verb, or a sentence without any.
struct Clause {
  /// Indices into the stretch's words, without the word that joins it to the clause before.
  var words: Range<Int>
  /// Of the finite verb, or of the first word of its group (“has been arrested”); nil: there is none.
  var verb: Int?
  /// The word that carries the meaning: “arrested” of “has been arrested”.
  var mainVerb: Int?
  /// It begins with who, which, that, after, when … and leans on the clause before.
  var isSubordinate: Bool
}

/// Cuts a sentence into clauses: at joints first, then parts without a finite verb join their neighbour.
struct ClauseCutter {
  let words: [Word]
  let tags: [ClauseTags]
  /// The first word of the sentence, which is the first of `tags`.
  let first: Int
  /// It ends in a question mark.
  let isQuestion: Bool

  init(_ stretch: Stretch, _ range: Range<Int>, in text: Span<UInt8>) {
    words = stretch.words
    first = range.lowerBound
    isQuestion = range.suffix(3).contains { stretch.words[$0].isMark("?") }
    let known = clauseWords
    tags = range.map { known.tags(of: stretch.words[$0], in: text) }
  }

  private var end: Int { first + tags.count }

  func tag(_ index: Int) -> ClauseTags {
    index >= first && index < end ? tags[index - first] : []
  }

  /// A part between two joints.
  private struct Part {
    var words: Range<Int>
    var verb: Int?
    /// It stands behind a mark that parts more than a comma.
    var isParted: Bool
    /// It begins with a joining word.
    var opensClause: Bool
    var isSubordinate: Bool
  }

  /// The clauses of the sentence, in order.
  func clauses() -> [Clause] {
    var clauses: [Clause] = []
    var waiting: Int?
    let parts = parts()
    clauses.reserveCapacity(parts.count)
    for part in parts {
      if part.verb == nil {
        let joinsBack = waiting == nil && !clauses.isEmpty && !part.opensClause && !part.isParted
        if joinsBack {
          clauses[clauses.count - 1].words =
            clauses[clauses.count - 1].words.lowerBound..<part.words.upperBound
        } else {
          waiting = waiting ?? part.words.lowerBound
        }
        continue
      }
      let start = waiting ?? part.words.lowerBound
      waiting = nil
      clauses.append(
        Clause(
          words: start..<part.words.upperBound, verb: part.verb,
          mainVerb: part.verb.map(mainVerb), isSubordinate: part.isSubordinate))
    }
    if clauses.isEmpty { return verbless(parts) }
    if waiting != nil {
      clauses[clauses.count - 1].words = clauses[clauses.count - 1].words.lowerBound..<end
    }
    return clauses
  }

  /// A caption without a verb, parted at its strong marks: “(Left) A in B on Monday; (Right) C in D”.
  private func verbless(_ parts: [Part]) -> [Clause] {
    var clauses: [Clause] = []
    for part in parts {
      if part.isParted || clauses.isEmpty {
        clauses.append(
          Clause(words: part.words, verb: nil, mainVerb: nil, isSubordinate: false))
      } else {
        let start = clauses[clauses.count - 1].words.lowerBound
        clauses[clauses.count - 1].words = start..<part.words.upperBound
      }
    }
    if clauses.isEmpty {
      clauses = [Clause(words: first..<end, verb: nil, mainVerb: nil, isSubordinate: false)]
    }
    return clauses
  }

  private func parts() -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(6)
    var start = first
    var isParted = false
    for index in first..<end where index >= start {
      guard let joint = joint(at: index) else { continue }
      add(start..<index, isParted, &parts)
      start = joint.isWord ? index : index + 1
      isParted = joint.isStrong
    }
    add(start..<end, isParted, &parts)
    return parts
  }

  private func add(_ range: Range<Int>, _ isParted: Bool, _ parts: inout [Part]) {
    guard !range.isEmpty else { return }
    let tag = tag(range.lowerBound)
    let subordinate = tag.intersection([.subordinator, .relative, .that])
    let opens = !subordinate.isEmpty || tag.contains(.coordinator)
    var verb = firstFinite(range)
    if let found = verb, isInOpening(found, range) { verb = nil }
    parts.append(
      Part(
        words: range, verb: verb, isParted: isParted, opensClause: opens,
        isSubordinate: !subordinate.isEmpty && verb != nil))
  }

  /// “At a fair held in Osthaven, …”: a participle behind the one noun of an opening with a preposition.
  private func isInOpening(_ verb: Int, _ part: Range<Int>) -> Bool {
    let start = part.lowerBound
    guard start == first, tag(start).contains(.preposition), !tag(start).contains(.subordinator),
      start + 2 < verb, tag(start + 1).contains(.determiner), part.upperBound < end,
      words[part.upperBound].isMark(","), tag(verb).isDisjoint(with: [.finite, .modal, .report]),
      tag(verb + 1).contains(.preposition)
    else { return false }
    return (start + 2..<verb).allSatisfy {
      words[$0].kind == .letters && !words[$0].isCapitalised
        && tag($0).isDisjoint(with: [.determiner, .pronoun, .preposition])
    }
  }

  private struct Joint {
    /// The joint is a word of the part that it opens.
    var isWord: Bool
    var isStrong: Bool
  }

  /// Whether a new part begins at, or behind, a word.
  private func joint(at index: Int) -> Joint? {
    let word = words[index]
    switch word.kind {
    case .mark:
      if word.isMark(",") { return Joint(isWord: false, isStrong: false) }
      if word.isMark(";") || word.isMark("—") || word.isMark("(") || word.isMark(")") {
        return Joint(isWord: false, isStrong: true)
      }
      if word.isMark(":"), index + 1 < end, words[index + 1].hasSpaceBefore {
        return Joint(isWord: false, isStrong: true)
      }
      if (word.isMark("–") || word.isMark("-")) && word.hasSpaceBefore {
        return Joint(isWord: false, isStrong: true)
      }
      return nil
    case .quote: return isQuoteJoint(index) ? Joint(isWord: false, isStrong: false) : nil
    case .letters: return opensClause(index) ? Joint(isWord: true, isStrong: false) : nil
    case .number, .possessive: return nil
    }
  }

  /// A quotation mark beside another mark; “her client had “acted in haste”” is one clause.
  private func isQuoteJoint(_ index: Int) -> Bool {
    guard !isPossessive(index) else { return false }
    guard index > first, index + 1 < end else { return true }
    return words[index - 1].kind == .mark || words[index + 1].kind == .mark
      || tag(index - 1).contains(.report)
  }

  /// The mark of “the sailors' boat”.
  func isPossessive(_ index: Int) -> Bool {
    let word = words[index]
    guard word.kind == .possessive || word.first == 0x27 || word.first == 0x2019, index > first,
      index + 1 < end
    else { return word.kind == .possessive }
    return !word.hasSpaceBefore && words[index - 1].kind == .letters
      && words[index + 1].hasSpaceBefore && words[index + 1].kind == .letters
  }

  /// A joining word with a finite verb behind it, or the first word of what is reported without “that”.
  private func opensClause(_ index: Int) -> Bool {
    guard index > first else { return false }
    let tag = tag(index)
    let before = self.tag(index - 1)
    if tag.contains(.coordinator), words[index - 1].hash == notName || joinsDates(index) {
      return false
    }
    // “until March”, “that December”
    if !tag.isDisjoint(with: [.subordinator, .that]), isCalendar(index + 1) { return false }
    if tag.contains(.coordinator) { return finiteFollows(index + 1, within: 9) }
    if tag.contains(.subordinator) { return finiteFollows(index + 1, within: 14) }
    if tag.contains(.relative) { return finiteFollows(index + 1, within: 12) }
    if tag.contains(.that) {
      return !before.contains(.preposition) && finiteFollows(index + 1, within: 14)
    }
    guard before.contains(.report), isFinite(index - 1) else { return false }
    let startsNoun =
      tag.contains(.determiner) || tag.contains(.pronoun) || words[index].isCapitalised
    return startsNoun && finiteFollows(index, within: 12)
  }

  /// A finite verb stands among the next words, before the next mark or joining word.
  private func finiteFollows(_ start: Int, within count: Int) -> Bool {
    for index in start..<max(start, min(start + count, end)) {
      let word = words[index]
      if word.kind == .mark, !word.isMark("-"), !word.isMark(".") { return false }
      if index > start, !tag(index).isDisjoint(with: [.subordinator, .relative]),
        !tag(index).contains(.preposition)
      {
        return false
      }
      // In “since May and said that” the verb behind “and” is another clause's.
      if tag(index).contains(.coordinator), isFinite(index + 1) || tag(index + 1).contains(.that) {
        return false
      }
      if isFinite(index) { return true }
    }
    return false
  }

  /// “on Monday and Tuesday”
  private func joinsDates(_ index: Int) -> Bool {
    index > first && index + 1 < end && isCalendar(words[index - 1])
      && isCalendar(words[index + 1])
  }

  private func isCalendar(_ index: Int) -> Bool {
    guard index < end else { return false }
    let word = words[index]
    return word.isCapitalised || word.kind == .number
      ? isCalendar(word) : tag(index - 1).contains(.that) && tag(index).contains(.calendar)
  }

  private func isCalendar(_ word: Word) -> Bool {
    weekdayNumbers[word.hash] != nil || monthNumbers[word.hash] != nil
      || word.kind == .number && word.length == 4
  }

  func firstFinite(_ range: Range<Int>) -> Int? { range.first(where: isFinite) }

  /// Whether a word is a finite verb where it stands.
  func isFinite(_ index: Int) -> Bool {
    let tag = tag(index)
    if tag.contains(.notVerb) { return false }
    if !tag.isDisjoint(with: [.finite, .modal]) { return !isName(index) && !isHour(index) }
    guard !tag.isDisjoint(with: [.past, .ed]) || tag.contains(.report) && !tag.contains(.ing)
    else { return false }
    return !isName(index) && !isAdjective(index) && !isReduced(index)
  }

  /// “shortly after 2am”
  private func isHour(_ index: Int) -> Bool {
    words[index].hash == amName && index > first && words[index - 1].kind == .number
  }

  /// A capitalised word within a sentence is part of a name.
  func isName(_ index: Int) -> Bool { index < end && words[index].isCapitalised && index > first }

  /// A form in -ed or a past form between a determiner and a noun, or behind another helping verb, is not finite.
  private func isAdjective(_ index: Int) -> Bool {
    let before = tag(index - 1)
    if index > first + 1, words[index - 1].kind == .possessive {
      return !tag(index - 2).contains(.pronoun)
    }
    if before.contains(.pronoun) {
      // “these planned calls”, but “this led to”.
      return before.contains(.determiner) && tag(index).contains(.ed)
        && index + 1 < end && words[index + 1].kind == .letters
        && tag(index + 1).isDisjoint(with: [.determiner, .preposition, .pronoun, .that, .adverb])
    }
    if !before.isDisjoint(with: [.determiner, .preposition]) { return true }
    if !before.isDisjoint(with: [.be, .have]) { return true }
    return index > first && words[index - 1].isMark("-")
  }

  /// “a ship built in 1950 sank”: a participle behind its noun, with another finite verb to come before a mark.
  private func isReduced(_ index: Int) -> Bool {
    if index > first, words[index - 1].isMark(","), isEnclosed(index) { return true }
    if isPassive(index) { return true }
    if !tag(index + 1).isDisjoint(with: [.finite, .modal]), !isName(index + 1) { return true }
    let next = tag(index + 1)
    guard next.contains(.preposition), !next.contains(.subordinator), !tag(index).contains(.report),
      !tag(index - 1).contains(.pronoun)
    else { return false }
    for at in index + 1..<max(index + 1, min(index + 10, end)) {
      let word = words[at]
      if word.kind == .mark, !word.isMark("-"), !word.isMark(".") { return false }
      let tag = tag(at)
      if !tag.isDisjoint(with: [.subordinator, .relative, .that, .coordinator]),
        !tag.contains(.preposition), !joinsDates(at)
      {
        return false
      }
      if !tag.isDisjoint(with: [.finite, .modal]) && !isName(at)
        || tag.contains(.past) && !isAdjective(at)
      {
        return true
      }
    }
    return false
  }

  /// “a league founded by sailors”; but “sales fell by a third”, and nobody is a third.
  private func isPassive(_ index: Int) -> Bool {
    guard index + 2 < end, words[index + 1].hash == byName, index > first,
      words[index - 1].kind == .letters, tag(index - 1).isDisjoint(with: [.pronoun, .adverb])
    else { return false }
    let agent = words[index + 2]
    return agent.kind == .letters && tag(index + 2).isDisjoint(with: [.amount, .ing])
      && !(agent.hash == aName && isAmount(index + 3))
  }

  private func isAmount(_ index: Int) -> Bool {
    index < end && (tag(index).contains(.amount) || words[index].kind == .number)
  }

  /// “the ship, built in 1950, sank” and “they sold the ship, built in 1950, at once”: a part between commas.
  private func isEnclosed(_ index: Int) -> Bool {
    var at = index + 1
    while at < min(index + 14, end), !words[at].isMark(",") { at += 1 }
    guard at + 1 < end, words[at].isMark(",") else { return false }
    while at + 1 < end, tag(at + 1).contains(.adverb) { at += 1 }
    let behind = tag(at + 1)
    if !behind.isDisjoint(with: [.finite, .modal]) { return true }
    let opening = (first..<index - 1).last {
      !tag($0).isDisjoint(with: [.subordinator, .relative, .that])
        && !tag($0).contains(.preposition)
    }
    let hasVerbBefore = ((opening ?? first)..<index - 1).contains {
      !tag($0).isDisjoint(with: [.finite, .modal, .past, .ed]) && !tag($0).contains(.notVerb)
    }
    let isPast = !behind.isDisjoint(with: [.past, .ed])
    if isPast != behind.contains(.report), behind.isDisjoint(with: [.preposition, .ing]) {
      return !hasVerbBefore
    }
    return hasVerbBefore && !behind.contains(.coordinator)
      && tag(index + 1).contains(.preposition) && words[index + 1].hash != toWord
  }

  /// The verb that means something behind helping verbs: “arrested” of “has been arrested”; the helping verb itself
  /// where none follows.
  private func mainVerb(_ verb: Int) -> Int {
    guard !tag(verb).isDisjoint(with: [.finite, .modal]) else { return verb }
    let takesBase = !tag(verb).isDisjoint(with: [.modal, .doing])
    var hasBe = false
    for at in verb + 1..<max(verb + 1, min(verb + 6, end)) {
      let tag = tag(at)
      guard words[at].kind == .letters else { return verb }
      if !tag.isDisjoint(with: [.be, .have]) {
        hasBe = true
        continue
      }
      if tag.contains(.adverb) { continue }
      if !tag.isDisjoint(with: [.ed, .past, .participle]) { return at }
      if tag.contains(.report), self.tag(verb).contains(.have), !tag.contains(.ing) { return at }
      if tag.contains(.ing), self.tag(verb).contains(.be) || hasBe { return at }
      let isBase =
        takesBase && !hasBe
        && tag.isDisjoint(with: [.determiner, .pronoun, .preposition, .coordinator])
      return isBase ? at : verb
    }
    return verb
  }
}

private let toWord = WordHash("to")
private let amName = WordHash("am")
/// “has not yet closed” is one clause.
private let notName = WordHash("not")
private let byName = WordHash("by")
private let aName = WordHash("a")

internal import Prose

/// Cuts the words that tell an event out of its sentence: without joints, the date at either end, and long tails.
struct EventCut {
  /// The number of bytes that fits a pane.
  static let length = 70

  let cutter: ClauseCutter
  /// Where the clause may reach back to for what “who” and “which” stand for.
  let floor: Int

  private var words: [Word] { cutter.words }

  /// The range of the event in a clause. `date` is an expression in it; it is left out where it stands at an end,
  /// unless the words need it.
  func range(of clause: Clause, date: TextRange?, keepsDate: Bool = false) -> TextRange {
    var start = clause.words.lowerBound
    var end = clause.words.upperBound
    if cutter.tag(start).contains(.relative) || isRelativeThat(start) {
      start = antecedent(of: start)
    } else {
      trimStart(&start, end, date)
      if let subject = subject(ofVerb: start, clause) { start = subject }
    }
    guard start < end else { return rangeOf(clause.words) }
    if date != nil, let verb = clause.verb, let object = object(ofPresent: start, before: verb) {
      start = object
    }
    if let verb = clause.verb { dropOpening(&start, verb) }
    trimEnd(start, &end, keepsDate ? nil : date)
    if !keepsDate, date != nil, hangs(start, end, clause) {
      end = clause.words.upperBound
      trimEnd(start, &end, nil)
    }
    if let verb = clause.mainVerb { shorten(start, &end, verb: verb) }
    if let comma = lengthBeforeClause(start, clause.words.upperBound), comma < end {
      end = comma
      trimEnd(start, &end, keepsDate ? nil : date)
    }
    trimEnd(start, &end, nil)
    // “That was on May 2” loses all it says with its date.
    return end - start > 1 ? rangeOf(start..<end) : withDate(clause)
  }

  /// “The shop breaks a law passed in 1991”: where the noun begins that the participle of the date leans on, behind a verb
  /// in s.
  private func object(ofPresent start: Int, before participle: Int) -> Int? {
    guard !cutter.tag(participle).isDisjoint(with: [.ed, .past]),
      cutter.tag(participle).isDisjoint(with: [.be, .have, .report]),
      cutter.tag(participle + 1).contains(.preposition), start + 2 < participle,
      let noun = (start + 2..<participle).last(where: { cutter.tag($0).contains(.determiner) }),
      noun + 1 < participle, words[noun..<participle].allSatisfy({ $0.kind == .letters })
    else { return nil }
    let verb = cutter.tag(noun - 1)
    let isVerb =
      verb.contains(.ess) && !words[noun - 1].isCapitalised
      && verb.isDisjoint(with: [
        .preposition, .subordinator, .determiner, .pronoun, .adverb, .finite,
      ])
    return isVerb && words[noun - 2].kind == .letters ? noun : nil
  }

  /// All of a clause but what joins it to others.
  private func withDate(_ clause: Clause) -> TextRange {
    var (start, end) = (clause.words.lowerBound, clause.words.upperBound)
    while start + 1 < end, words[start].kind == .mark || cutter.tag(start).contains(.coordinator) {
      start += 1
    }
    trimEnd(start, &end, nil)
    return rangeOf(start..<end)
  }

  /// “failures that led to a fire”: the noun in front is what led.
  private func isRelativeThat(_ start: Int) -> Bool {
    cutter.tag(start).contains(.that) && cutter.isFinite(start + 1) && start > floor
      && words[start - 1].kind == .letters
      && cutter.tag(start - 1).isDisjoint(with: [.report, .ed, .past, .finite])
  }

  /// “At the fair of its own that it holds in Osthaven, the yard showed …”: drops an opening with a preposition that would
  /// leave no room for the verb.
  private func dropOpening(_ start: inout Int, _ verb: Int) {
    guard verb > start, words[verb].end > words[start].start + EventCut.length,
      cutter.tag(start).contains(.preposition),
      let comma = (start..<verb - 1).last(where: { words[$0].isMark(",") })
    else { return }
    start = comma + 1
  }

  /// With the mark that opens or closes a quotation in it.
  private func rangeOf(_ range: Range<Int>) -> TextRange {
    var (start, end) = (range.lowerBound, range.upperBound)
    let isOpen = words[range].count(where: isQuote) % 2 == 1
    if isOpen, start > cutter.first, isQuote(words[start - 1]), !words[start].hasSpaceBefore {
      start -= 1
    } else if isOpen, end < words.count {
      let mark = words[end].kind == .mark && end + 1 < words.count ? end + 1 : end
      if isQuote(words[mark]), !words[mark].hasSpaceBefore { end = mark + 1 }
    }
    return TextRange(words[start].start, words[end - 1].end)
  }

  /// A quotation mark, and no apostrophe.
  private func isQuote(_ word: Word) -> Bool {
    word.kind == .quote && word.first != 0x27 && word.first != 0x2019
  }

  /// Drops joining words, marks, and a date with its preposition.
  private func trimStart(_ start: inout Int, _ end: Int, _ date: TextRange?) {
    var isMoving = true
    if let bracket = closedBracket(start, end) { start = bracket + 1 }
    while isMoving, start < end {
      isMoving = false
      let word = words[start]
      if word.kind == .mark || word.kind == .quote {
        isMoving = !word.isMark("$") && !word.isMark("#") && !word.isMark("£") && !word.isMark("€")
      } else if !cutter.tag(start).isDisjoint(with: [.coordinator, .that, .subordinator]),
        date.map({ !closeTo($0, start) }) ?? true, !leadsLength(start)
      {
        isMoving = true
      }
      if isMoving {
        start += 1
      } else if let date, closeTo(date, start), let behind = index(behind: date, from: start, end),
        words[behind].kind != .possessive, behind < end, mayEnd(behind)
      {
        start = behind
        isMoving = true
      }
    }
  }

  /// “After 31 hours of talks they signed” loses its sense without its first word.
  private func leadsLength(_ start: Int) -> Bool {
    cutter.tag(start).contains(.preposition) && cutter.tag(start + 2).contains(.length)
      && start + 2 < words.count
      && (words[start + 1].kind == .number || cutter.tag(start + 1).contains(.amount))
  }

  /// The bracket that was opened before a clause: “105 kph) and then stalled”.
  private func closedBracket(_ start: Int, _ end: Int) -> Int? {
    for index in start..<max(start, min(end - 1, start + 8)) {
      if words[index].isMark("(") { return nil }
      if words[index].isMark(")") { return index }
    }
    return nil
  }

  /// A date stands at a word or behind two words that lead to it (“in late”, “early on”).
  private func closeTo(_ date: TextRange, _ start: Int) -> Bool {
    var at = start
    while at < start + 2, at < words.count, words[at].start < date.start,
      !cutter.tag(at).isDisjoint(with: [.preposition, .adverb, .subordinator, .coordinator])
    { at += 1 }
    return at < words.count && words[at].start >= date.start && words[at].start < date.end
  }

  /// The first word behind a date.
  private func index(behind date: TextRange, from start: Int, _ end: Int) -> Int? {
    var at = start
    while at < end, words[at].start < date.end { at += 1 }
    return at < end ? at : nil
  }

  /// Behind a leading date a comma or colon follows or a new subject; else the date belongs to the words behind it.
  private func mayEnd(_ index: Int) -> Bool {
    words[index].isMark(",") || words[index].isMark(":") || words[index].isCapitalised
      || !cutter.tag(index).isDisjoint(with: [.determiner, .pronoun])
  }

  /// Drops marks, joining words, and a date with its preposition.
  private func trimEnd(_ start: Int, _ end: inout Int, _ date: TextRange?) {
    var isMoving = true
    var isBeforeDate = false
    var leadsToDate = false
    while isMoving, end > start + 1 {
      isMoving = false
      let last = words[end - 1]
      let (stoodBeforeDate, ledToDate) = (isBeforeDate, leadsToDate)
      (isBeforeDate, leadsToDate) = (false, false)
      if last.kind == .mark || last.kind == .quote, !last.isMark("%"),
        !closesBracket(start, end - 1)
      {
        isMoving = true
      } else if let date, last.start >= date.start, last.end <= date.end {
        isMoving = true
        isBeforeDate = true
      } else if last.kind == .number, words[end - 2].isMark("["), end > start + 2 {
        // The number of a note: “in 1966.[4]”.
        isMoving = true
      } else if last.kind == .possessive, stoodBeforeDate, end > start + 2 {
        end -= 1
        isMoving = true
      } else if !cutter.tag(end - 1).isDisjoint(with: [.coordinator, .preposition, .subordinator]),
        stoodBeforeDate || !isParticle(end - 1) || cutter.tag(end).contains(.relative)
      {
        isMoving = true
        leadsToDate = stoodBeforeDate
      } else if ledToDate || leadsOn(end), cutter.tag(end - 1).contains(.leaning) {
        isMoving = true
      }
      if isMoving {
        end -= 1
      } else if end > start + 2, cutter.tag(end - 1).contains(.nearness),
        words[end - 2].hash == asName
      {
        // “could sail as early as” its date
        end -= 2
        isMoving = true
      }
    }
  }

  /// The word behind a clause is the “after” of “shortly after”.
  private func leadsOn(_ end: Int) -> Bool {
    end < words.count && words[end].kind == .letters
      && !cutter.tag(end).isDisjoint(with: [.preposition, .subordinator])
  }

  /// Without its date the clause ends in words that say nothing alone: “the suit, filed”, “the year that ended”, “due”.
  private func hangs(_ start: Int, _ end: Int, _ clause: Clause) -> Bool {
    let last = end - 1
    if cutter.tag(last).contains(.waiting) { return true }
    // “The final is” on Sunday
    if last > start, cutter.tag(last).contains(.be) { return true }
    // “in the year to” April
    if last + 1 < words.count, cutter.tag(last).contains(.length),
      words[last + 1].hash == toName
    {
      return true
    }
    // “said sales in its” quarter
    if cutter.tag(last).contains(.determiner), !cutter.tag(last).contains(.that) { return true }
    if last > start, cutter.tag(last - 1).contains(.relative) { return true }
    // “in 2007 and again”
    if last > start, cutter.tag(last).contains(.adverb), cutter.tag(last - 1).contains(.coordinator)
    {
      return true
    }
    guard !cutter.tag(last).isDisjoint(with: [.ed, .past, .participle]) else { return false }
    if cutter.isFinite(last) { return cutter.tag(clause.words.lowerBound).contains(.relative) }
    return last > start && words[last].hash != clause.mainVerb.map { words[$0].hash }
      && cutter.tag(last - 1).isDisjoint(with: [.be, .have, .adverb, .notVerb])
  }

  private func closesBracket(_ start: Int, _ index: Int) -> Bool {
    words[index].isMark(")") && words[start..<index].contains { $0.isMark("(") }
  }

  /// “was found on Friday, three days after she left”: the comma before a length of time that leans on the next clause.
  private func lengthBeforeClause(_ start: Int, _ end: Int) -> Int? {
    guard end > start + 3, end < words.count, cutter.tag(end - 1).contains(.length),
      words[end].hash == afterName || words[end].hash == beforeName
    else { return nil }
    return (max(start + 2, end - 5)..<end - 1).last { words[$0].isMark(",") }
  }

  /// “up”, “off”, “out” behind a verb end a clause.
  private func isParticle(_ index: Int) -> Bool { cutter.tag(index).contains(.particle) }

  /// Drops what stands behind a comma or a preposition until it fits.
  private func shorten(_ start: Int, _ end: inout Int, verb: Int) {
    let limit = words[start].start + EventCut.length
    guard words[end - 1].end > limit else { return }
    var comma: Int?
    var preposition: Int?
    var isQuoting = words[start..<max(start + 1, min(end, verb + 2))].count(where: isQuote) % 2 == 1
    for index in max(start + 1, verb + 2)..<max(end, verb + 2) where index < end {
      if words[index].start > limit { break }
      if isQuote(words[index]) { isQuoting.toggle() }
      if isQuoting { continue }
      if words[index].isMark(",") { comma = index }
      if !cutter.tag(index).isDisjoint(with: [.preposition, .subordinator, .relative]),
        !isInAmount(index)
      {
        preposition = index
      }
    }
    if let comma, comma - start > 4 {
      end = comma
    } else if let preposition, preposition > verb + 2 {
      end = preposition
    }
  }

  /// “more than 100”
  private func isInAmount(_ index: Int) -> Bool {
    words[index].hash == thanWord && cutter.tag(index - 1).contains(.amount)
  }

  /// “The minister, who led the talks, told …”, “The price, frozen since May, rose”: where the sentence begins, if the
  /// clause starts with its verb and only a clause with “who” or a participle stands between.
  private func subject(ofVerb start: Int, _ clause: Clause) -> Int? {
    guard start == clause.verb, start > cutter.first + 2, words[start - 1].isMark(","),
      words[start].end - words[cutter.first].start <= EventCut.length + 40,
      let comma = (cutter.first + 1..<start - 1).first(where: { words[$0].isMark(",") }),
      !cutter.tag(comma + 1).isDisjoint(with: [.relative, .ed, .past, .participle]),
      !(cutter.first..<comma).contains(where: cutter.isFinite)
    else { return nil }
    return cutter.first
  }

  /// “the roof of a mill, built in 1931”: the “of” before a noun that a participle leans on, behind another noun.
  private func isPartOf(_ index: Int, _ participle: Int) -> Bool {
    index - 2 >= floor && words[index].hash == ofName
      && cutter.tag(participle).isDisjoint(with: [.relative, .that])
      && cutter.tag(index - 2).contains(.determiner) && words[index - 1].kind == .letters
  }

  /// Where the noun begins that “who” or “which” stands for.
  func antecedent(of relative: Int) -> Int {
    var at = relative - 1
    var steps = 0
    if at >= floor, words[at].isMark(",") { at -= 1 }
    while at >= floor, steps < 8 {
      let word = words[at]
      if word.kind == .mark && !word.isMark("-") && !word.isMark(".") { break }
      if word.kind == .quote, !cutter.isPossessive(at) { break }
      if cutter.isFinite(at) || !cutter.tag(at).isDisjoint(with: [.coordinator, .subordinator]) {
        break
      }
      if cutter.tag(at).contains(.preposition), words[at].hash != ofName { break }
      at -= 1
      steps += 1
      if cutter.tag(at + 1).contains(.determiner), !isPartOf(at, relative) { break }
    }
    return min(at + 1, relative)
  }
}

private let afterName = WordHash("after")
private let beforeName = WordHash("before")
private let asName = WordHash("as")
private let ofName = WordHash("of")

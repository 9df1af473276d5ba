internal import Prose

/// Runs the rules at a word: the longest match wins, and of equally long ones the rule that stands first.
struct DateMatcher {
  let program: DateProgram
  let reader: NumberReader
  /// The first word that may be looked at and the index of the word where the match begins.
  let first: Int
  private(set) var start = 0

  var words: [Word] { reader.words }
  var end: Int { reader.end }

  init(_ stretch: DateStretch, _ range: Range<Int>) {
    program = dateProgram
    reader = NumberReader(
      words: stretch.words, symbols: stretch.symbols, infos: stretch.infos, end: range.upperBound)
    first = range.lowerBound
  }

  /// The longest match that begins at a word, with the index behind it.
  mutating func match(_ text: Span<UInt8>, at index: Int) -> (end: Int, fact: TimeFact)? {
    let starts = program.starts(reader.symbols[index])
    if starts.isEmpty { return nil }
    let key = index + 1 < end ? DateProgram.key(reader.symbols[index + 1]) : -1
    guard program.allows(first: reader.symbols[index], key) else { return nil }
    start = index
    var best: (end: Int, fact: TimeFact)?
    for place in starts where program.allows(place, key) {
      run(text, program.firstStep(place), index, TimeFact(.calendar), &best)
    }
    return best
  }

  /// Goes on from a step at a word with what has been read so far; `best` becomes the match if it is longer.
  private func run(
    _ text: Span<UInt8>, _ step: Int, _ index: Int, _ fact: TimeFact,
    _ best: inout (end: Int, fact: TimeFact)?
  ) {
    var (step, index, fact) = (step, index, fact)
    while true {
      switch program.step(step) {
      case .word(let table, let slot):
        guard index < end, let entry = program.entry(table, reader.symbols[index]),
          !entry.needsCapital || words[index].isCapitalised
        else { return }
        if let slot { fact.set(slot, Int(entry.value)) }
        index += 1
        if entry.isAbbreviation, index < end, words[index].isMark("."), !words[index].hasSpaceBefore
        {
          index += 1
        }
      case .number(let kind, let slot):
        guard let next = take(text, kind, slot, index, &fact) else { return }
        index = next
      case .set(let slot, let value): fact.set(slot, value)
      case .check(let check): guard holds(check, text, index, fact) else { return }
      case .split(let other, let keys):
        if canBegin(keys, index) { run(text, step + 1, index, fact, &best) }
        step = other
        continue
      case .jump(let target):
        step = target
        continue
      case .accept(let form):
        if index > (best?.end ?? start) {
          if fact.form == .calendar { fact.form = form }
          best = (index, fact)
        }
        return
      }
      step += 1
    }
  }

  /// Whether a way can begin at a word, as far as that word tells: most cannot, and need no copy of the fact.
  private func canBegin(_ keys: Int, _ index: Int) -> Bool {
    keys == DateProgram.anyWord
      || index < end && program.holds(keys, DateProgram.key(reader.symbols[index]))
  }

  /// Reads a number of a kind; the index behind it, or nil.
  private func take(
    _ text: Span<UInt8>, _ kind: DateNumber, _ slot: TimeSlot?, _ at: Int, _ fact: inout TimeFact
  ) -> Int? {
    func put(_ found: (Int, Int)?, _ usual: TimeSlot) -> Int? {
      guard let (value, next) = found else { return nil }
      fact.set(slot ?? usual, value)
      return next
    }
    switch kind {
    case .number:
      guard let (value, tenths, next) = reader.amount(text, at) else { return nil }
      fact.set(slot ?? .amount, value)
      fact.tenths = UInt8(clamping: tenths)
      return next
    case .day: return put(reader.day(text, at), .day)
    case .ordinalDay: return put(reader.ordinalDay(text, at), .day)
    case .nth: return put(reader.ordinal(text, at), .ordinal)
    case .year: return put(reader.year(text, at), .year)
    case .spelledYear: return put(reader.spelledYear(at), .year)
    case .digits: return put(reader.digits(text, at).map { ($0.value, at + 1) }, .amount)
    case .hour: return put(reader.hour(text, at), .hour)
    case .minute: return put(reader.minute(text, at), .minute)
    case .shortYear: return put(reader.shortYear(text, at), .year)
    case .decade: return put(reader.decade(text, at), .decade)
    case .isoDate: return reader.isoDate(text, at, &fact)
    case .slashedDay: return reader.slashedDay(text, at, &fact)
    case .slashed: return reader.slashedDate(text, at, &fact)
    case .clock: return reader.clock(text, at, &fact)
    case .military: return reader.military(text, at, &fact)
    }
  }
}

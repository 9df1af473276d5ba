internal import Assets
internal import Prose

/// One step of the compiled rules. Jumps are indices of steps.
enum DateStep: Sendable {
  case word(Int, TimeSlot?)
  case number(DateNumber, TimeSlot?)
  case set(TimeSlot, Int)
  case check(DateCheck)
  /// Tries the first way, then the second.
  case split(Int, Int)
  case jump(Int)
  case accept(TimeFact.Form)
}

/// All rules as one program, and for each word that can begin one the places where to start.
struct DateProgram: Sendable {
  private(set) var steps: [DateStep] = []
  let lexicon: DateLexicon
  /// For each table a bit for each word of the lexicon.
  private var members: [UInt64]
  private let stride: Int
  /// For each table its words by their numbers; asked only while the program is made.
  private var entries: [[UInt16: DateWords.Entry]]
  /// The entries of all tables in the order of the bits in `members`, and how many stand before each of its words.
  private var flatEntries: [DateWords.Entry] = []
  private var ranks: [Int32] = []
  /// Where rules begin, word by word of the lexicon: `starts` gives the part of this that belongs to a word.
  private(set) var startSteps: [Int] = []
  private var startsOf: [Range<Int>] = []
  /// What may come second at each start: four words of bits by `key`; 255 and all bits at the end of a rule.
  private var seconds: [UInt64] = []
  /// For each word what may come second at any of its starts, in the same form: most words end here.
  private var anySecond: [UInt64] = []

  init(_ rules: DateRuleReader) {
    let lexicon = DateLexicon(rules.words, rules.tables)
    self.lexicon = lexicon
    stride = (lexicon.infos.count + 63) / 64
    members = [UInt64](repeating: 0, count: stride * rules.tables.count)
    entries = rules.tables.map { table in
      Dictionary(uniqueKeysWithValues: table.entries.map { (lexicon.symbol($0.key), $0.value) })
    }
    for table in entries.indices {
      for symbol in entries[table].keys {
        members[table * stride + Int(symbol) / 64] |= 1 << UInt64(symbol & 63)
      }
    }
    flatten()
    var found: [[(step: Int, second: KeySet)]] = .init(repeating: [], count: lexicon.infos.count)
    for rule in rules.rules {
      guard let form = rule.form else { continue }
      for alternative in rule.alternatives {
        let start = steps.count
        compile(alternative)
        steps.append(.accept(form))
        addStarts(start, &found)
      }
    }
    for starts in found {
      startsOf.append(startSteps.count..<startSteps.count + starts.count)
      var any = KeySet()
      for start in starts {
        startSteps.append(start.step)
        seconds += start.second.bits
        for part in 0..<4 { any.bits[part] |= start.second.bits[part] }
      }
      anySecond += any.bits
    }
  }

  /// Where rules begin that a word can begin.
  func starts(_ symbol: UInt16) -> Range<Int> { startsOf[Int(symbol)] }

  /// Whether what comes second fits any start of a word; -1 is the end of the text.
  func allows(first symbol: UInt16, _ key: Int) -> Bool {
    key < 0 || anySecond[Int(symbol) * 4 + key >> 6] >> UInt64(key & 63) & 1 == 1
  }

  /// Whether what comes second fits a start; -1 is the end of the text.
  func allows(_ place: Int, _ key: Int) -> Bool {
    key < 0 || seconds[place * 4 + key >> 6] >> UInt64(key & 63) & 1 == 1
  }

  /// The entry of a word in a table.
  func entry(_ table: Int, _ symbol: UInt16) -> DateWords.Entry? {
    let row = table * stride + Int(symbol) / 64
    let bit: UInt64 = 1 << UInt64(symbol & 63)
    guard members[row] & bit != 0 else { return nil }
    return flatEntries[Int(ranks[row]) + (members[row] & (bit - 1)).nonzeroBitCount]
  }

  /// Lays the entries of all tables out in the order of their bits.
  private mutating func flatten() {
    for row in members.indices {
      ranks.append(Int32(clamping: flatEntries.count))
      for bit in 0..<64 where members[row] >> UInt64(bit) & 1 == 1 {
        guard let entry = entries[row / stride][UInt16(row % stride * 64 + bit)] else { continue }
        flatEntries.append(entry)
      }
    }
  }

  /// Words in 256 classes: 0 unknown, 1 a number, else by the word's number.
  static func key(_ symbol: UInt16) -> Int { symbol < 2 ? Int(symbol) : 2 + Int(symbol) % 254 }

  private mutating func compile(_ pattern: DatePattern) {
    switch pattern {
    case .word(let table, let slot): steps.append(.word(table, slot))
    case .number(let kind, let slot): steps.append(.number(kind, slot))
    case .set(let slot, let value): steps.append(.set(slot, value))
    case .check(let check): steps.append(.check(check))
    case .sequence(let parts): for part in parts { compile(part) }
    case .optional(let inner):
      let split = steps.count
      steps.append(.split(split + 1, 0))
      compile(inner)
      steps[split] = .split(split + 1, steps.count)
    case .choice(let options): compile(options)
    }
  }

  private mutating func compile(_ options: [DatePattern]) {
    var jumps: [Int] = []
    for (index, option) in options.enumerated() {
      if index == options.count - 1 {
        compile(option)
        break
      }
      let split = steps.count
      steps.append(.split(split + 1, 0))
      compile(option)
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[split] = .split(split + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }
}

/// A set of keys of words.
private struct KeySet {
  var bits: [UInt64] = [0, 0, 0, 0]
  static let all = KeySet(bits: [.max, .max, .max, .max])

  mutating func insert(_ key: Int) { bits[key >> 6] |= 1 << UInt64(key & 63) }
}

extension DateProgram {
  /// The steps that take a word and can be reached without taking one; `accepts` when the end can.
  private func reach(_ start: Int) -> (steps: [Int], accepts: Bool) {
    var found: [Int] = []
    var accepts = false
    var open = [start]
    var seen: Set<Int> = []
    while let at = open.popLast() {
      guard seen.insert(at).inserted else { continue }
      switch steps[at] {
      case .word, .number: found.append(at)
      case .set, .check: open.append(at + 1)
      case .split(let first, let second): open += [first, second]
      case .jump(let target): open.append(target)
      case .accept: accepts = true
      }
    }
    return (found, accepts)
  }

  /// Notes a rule at every word that can begin it, with what may come second.
  private func addStarts(_ start: Int, _ found: inout [[(step: Int, second: KeySet)]]) {
    for step in reach(start).steps {
      let (next, accepts) = reach(step + 1)
      var second = KeySet()
      for step in next {
        for symbol in firstWords(step).symbols { second.insert(DateProgram.key(symbol)) }
      }
      let first = firstWords(step)
      for symbol in first.symbols {
        var set = second
        if accepts || first.isLong && symbol != DateLexicon.digits || mayHaveDot(step, symbol) {
          set = .all
        } else if case .number(let kind, _) = steps[step] {
          for mark in digitsGoOn(kind) {
            set.insert(DateProgram.key(lexicon.symbol(WordHash(mark))))
          }
          if kind == .number { set.insert(Int(DateLexicon.digits)) }
        }
        let row = Int(symbol)
        if let last = found[row].indices.last, found[row][last].step == start {
          for part in 0..<4 { found[row][last].second.bits[part] |= set.bits[part] }
        } else {
          found[row].append((start, set))
        }
      }
    }
  }

  private func mayHaveDot(_ step: Int, _ symbol: UInt16) -> Bool {
    guard case .word(let table, _) = steps[step] else { return false }
    return entries[table][symbol]?.isAbbreviation ?? false
  }

  /// The words a step can take, and whether it may take more than one.
  private func firstWords(_ step: Int) -> (symbols: [UInt16], isLong: Bool) {
    switch steps[step] {
    case .word(let table, _): return (Array(entries[table].keys), false)
    case .number(let kind, _): return (firstWords(kind), true)
    case .set, .check, .split, .jump, .accept: return ([], false)
    }
  }

  private func firstWords(_ kind: DateNumber) -> [UInt16] {
    let digits = [DateLexicon.digits]
    switch kind {
    case .number, .hour, .minute: return digits + numberWords
    case .spelledYear: return numberWords
    case .day, .ordinalDay, .nth: return digits + ordinalWords
    case .shortYear: return apostrophes
    case .decade: return digits + apostrophes
    case .year, .digits, .isoDate, .slashed, .slashedDay, .clock, .military: return digits
    }
  }

  /// What may stand behind the first digits of a kind of number as a part of it.
  private func digitsGoOn(_ kind: DateNumber) -> [String] {
    let hyphens = ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}"]
    switch kind {
    case .number: return hyphens + ["and", "½"]
    case .day, .ordinalDay, .nth: return ["st", "nd", "rd", "th"]
    case .decade: return ["s", "'s"]
    case .isoDate: return hyphens
    case .slashed, .slashedDay: return hyphens + ["/"]
    case .clock: return [":", "am", "pm", "a.m", "p.m", "a.m.", "p.m."]
    case .year, .spelledYear, .shortYear, .digits, .hour, .minute, .military: return []
    }
  }

  private var numberWords: [UInt16] { symbols { $0.small >= 0 } }
  private var ordinalWords: [UInt16] { symbols { $0.ordinal > 0 || $0.small >= 20 } }
  private var apostrophes: [UInt16] { [lexicon.symbol(WordHash("'"))] }

  private func symbols(where test: (DateWordInfo) -> Bool) -> [UInt16] {
    lexicon.infos.indices.filter { test(lexicon.infos[$0]) }.map { UInt16(clamping: $0) }
  }
}

private func readDateRules() -> DateRuleReader {
  do {
    return try DateRuleReader(
      assetText("rules/dates.rules"), file: "dates.rules", words: dateWords)
  } catch {
    preconditionFailure("\(error)")
  }
}

let dateProgram = DateProgram(readDateRules())

/// The examples that stand in the rule files, for tests.
public func dateExamples() -> [DateExample] { readDateRules().examples }

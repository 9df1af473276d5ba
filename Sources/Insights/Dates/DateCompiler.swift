internal import Assets
internal import Prose

/// Turns the rules of dates into the program that is frozen in `Assets/frozen/dates.table`.
struct DateCompiler {
  private var steps: [DateStep] = []
  private let lexicon: DateLexiconMaker
  /// For each table its words by their numbers.
  private let entries: [[UInt16: DateWords.Entry]]
  /// Where rules begin, by the words of the lexicon.
  private var starts: [[(step: Int, second: KeySet)]]
  /// The sets of words that ways can begin with, each once; the first is any word.
  private var keySets: [KeySet] = [.all]

  init(_ rules: DateRuleReader) {
    let lexicon = DateLexiconMaker(rules.words, rules.tables)
    self.lexicon = lexicon
    entries = rules.tables.map { table in
      Dictionary(uniqueKeysWithValues: table.entries.map { (lexicon.symbol($0.key), $0.value) })
    }
    starts = .init(repeating: [], count: lexicon.infos.count)
    for rule in rules.rules {
      guard let form = rule.form else { continue }
      for alternative in rule.alternatives {
        let start = steps.count
        compile(alternative)
        steps.append(.accept(form))
        addStarts(start)
      }
    }
    setKeys()
  }

  /// Writes the arrays in the order in which `DateProgram` reads them.
  func freeze(into table: inout FrozenWriter) {
    lexicon.freeze(into: &table)
    table.add(steps.map(FrozenDateStep.init))
    freezeEntries(into: &table)
    freezeStarts(into: &table)
    table.add(keySets.flatMap(\.bits))
  }

  /// Lays the entries of all tables out in the order of their bits.
  private func freezeEntries(into table: inout FrozenWriter) {
    var members: [UInt64] = []
    var ranks: [Int32] = []
    var flat: [DateWords.Entry] = []
    for words in entries {
      for row in stride(from: 0, to: lexicon.infos.count, by: 64) {
        ranks.append(Int32(clamping: flat.count))
        var bits: UInt64 = 0
        for bit in 0..<64 {
          guard let entry = words[UInt16(clamping: row + bit)] else { continue }
          bits |= 1 << UInt64(bit)
          flat.append(entry)
        }
        members.append(bits)
      }
    }
    table.add(members)
    table.add(flat)
    table.add(ranks)
  }

  private func freezeStarts(into table: inout FrozenWriter) {
    var parts: [FrozenRange] = []
    var steps: [Int32] = []
    var seconds: [UInt64] = []
    var anySecond: [UInt64] = []
    for starts in starts {
      parts.append(FrozenRange(start: steps.count, count: starts.count))
      var any = KeySet()
      for start in starts {
        steps.append(Int32(clamping: start.step))
        seconds += start.second.bits
        for part in 0..<4 { any.bits[part] |= start.second.bits[part] }
      }
      anySecond += any.bits
    }
    table.add(steps)
    table.add(parts)
    table.add(seconds)
    table.add(anySecond)
  }

  private mutating func compile(_ pattern: DatePattern) {
    switch pattern {
    case .word(let table, let slot): steps.append(.word(table, slot))
    case .number(let kind, let slot): steps.append(.number(kind, slot))
    case .set(let slot, let value): steps.append(.set(slot, value))
    case .check(let check): steps.append(.check(check))
    case .sequence(let parts): for part in parts { compile(part) }
    case .optional(let inner):
      let split = steps.count
      steps.append(.split(0, keys: 0))
      compile(inner)
      steps[split] = .split(steps.count, keys: 0)
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
      steps.append(.split(0, keys: 0))
      compile(option)
      jumps.append(steps.count)
      steps.append(.jump(0))
      steps[split] = .split(steps.count, keys: 0)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }
}

/// A set of keys of words.
private struct KeySet: Hashable {
  var bits: [UInt64] = [0, 0, 0, 0]
  static let all = KeySet(bits: [.max, .max, .max, .max])

  mutating func insert(_ key: Int) { bits[key >> 6] |= 1 << UInt64(key & 63) }
}

extension DateCompiler {
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
      case .split(let other, _): open += [at + 1, other]
      case .jump(let target): open.append(target)
      case .accept: accepts = true
      }
    }
    return (found, accepts)
  }

  /// The words that steps can take first; all where no word need be taken.
  private func keys(_ reached: (steps: [Int], accepts: Bool)) -> KeySet {
    if reached.accepts { return .all }
    var keys = KeySet()
    for step in reached.steps {
      for symbol in firstWords(step).symbols { keys.insert(DateProgram.key(symbol)) }
    }
    return keys
  }

  /// Notes at each split which words its way can begin with.
  private mutating func setKeys() {
    var numbers: [KeySet: Int] = [.all: DateProgram.anyWord]
    for at in steps.indices {
      guard case .split(let other, _) = steps[at] else { continue }
      let keys = keys(reach(at + 1))
      let number = numbers[keys, default: keySets.count]
      if number == keySets.count {
        keySets.append(keys)
        numbers[keys] = number
      }
      steps[at] = .split(other, keys: number)
    }
  }

  /// Notes a rule at every word that can begin it, with what may come second.
  private mutating func addStarts(_ start: Int) {
    for step in reach(start).steps {
      let second = keys(reach(step + 1))
      let first = firstWords(step)
      for symbol in first.symbols {
        var set = second
        if first.isLong && symbol != DateLexicon.digits || mayHaveDot(step, symbol) {
          set = .all
        } else if case .number(let kind, _) = steps[step] {
          for mark in digitsGoOn(kind) {
            set.insert(DateProgram.key(lexicon.symbol(WordHash(mark))))
          }
          if kind == .number { set.insert(Int(DateLexicon.digits)) }
        }
        let row = Int(symbol)
        if let last = starts[row].indices.last, starts[row][last].step == start {
          for part in 0..<4 { starts[row][last].second.bits[part] |= set.bits[part] }
        } else {
          starts[row].append((start, set))
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
    case .year, .digits, .isoDate, .slashed, .slashedDay, .clock, .military:
      return digits
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

/// The files that tell how dates look.
let dateSources = ["rules/dates.rules", "words/dates.words"]

/// Reads the rules and words of dates; an error in them is one of ours and stops the program with its place.
private func readDateRules() -> DateRuleReader {
  do {
    let words = try DateWords(assetText("words/dates.words"), file: "dates.words")
    return try DateRuleReader(assetText("rules/dates.rules"), file: "dates.rules", words: words)
  } catch {
    preconditionFailure("\(error)")
  }
}

func freezeDates(into table: inout FrozenWriter) {
  DateCompiler(readDateRules()).freeze(into: &table)
}

/// The examples that stand in the rule files, for tests.
public func dateExamples() -> [DateExample] { readDateRules().examples }

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
  /// A place to start, and a filter of what may come second there (bit 0 a number, else by hash).
  struct Start: Sendable {
    let step: Int
    var second = Filter()
  }

  /// 256 bits.
  struct Filter: Sendable {
    private var bits = SIMD4<UInt64>(repeating: 0)

    static let all: Filter = {
      var filter = Filter()
      filter.bits = SIMD4(repeating: .max)
      return filter
    }()

    func allows(_ key: Int) -> Bool { bits[key >> 6] >> UInt64(key & 63) & 1 == 1 }
    mutating func allow(_ key: Int) { bits[key >> 6] |= 1 << UInt64(key & 63) }

    mutating func join(_ other: Filter) {
      for index in 0..<4 { bits[index] |= other.bits[index] }
    }
  }

  private(set) var steps: [DateStep] = []
  let tables: [DateWords.Class]
  private(set) var triggers: [WordHash: [Start]] = [:]
  private(set) var numberTrigger: [Start] = []
  /// A bit for the low 16 bits of each trigger's hash: most words of a text are turned away here.
  private(set) var filter = [UInt64](repeating: 0, count: 1024)

  init(_ rules: DateRuleReader) {
    tables = rules.tables
    for rule in rules.rules {
      guard let form = rule.form else { continue }
      for alternative in rule.alternatives {
        let start = steps.count
        compile(alternative)
        steps.append(.accept(form))
        addTriggers(from: start)
      }
    }
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

  static func key(_ word: Word) -> Int {
    word.kind == .number ? 0 : 1 + Int(word.hash.value % 255)
  }
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

  private mutating func addTriggers(from start: Int) {
    for step in reach(start).steps {
      switch steps[step] {
      case .word(let table, _):
        let second = second(behind: step)
        for (hash, entry) in tables[table].entries {
          add(Start(step: start, second: entry.isAbbreviation ? .all : second), at: hash)
        }
      case .number(let kind, _):
        let words = firstWords(kind)
        for hash in words.hashes { add(Start(step: start, second: .all), at: hash) }
        if words.digits, numberTrigger.last?.step != start {
          numberTrigger.append(Start(step: start, second: .all))
        }
      case .set, .check, .split, .jump, .accept: break
      }
    }
  }

  private mutating func add(_ start: Start, at hash: WordHash) {
    let last = triggers[hash]?.count ?? 0
    if last > 0, triggers[hash]?[last - 1].step == start.step {
      triggers[hash]?[last - 1].second.join(start.second)
    } else {
      triggers[hash, default: []].append(start)
    }
    filter[Int(hash.value >> 6 & 1023)] |= 1 << (hash.value & 63)
  }

  /// What may come behind a step that takes a word: anything where the end may.
  private func second(behind step: Int) -> Filter {
    let (next, accepts) = reach(step + 1)
    if accepts { return .all }
    var filter = Filter()
    for step in next {
      switch steps[step] {
      case .word(let table, _):
        for hash in tables[table].entries.keys { filter.allow(1 + Int(hash.value % 255)) }
      case .number(let kind, _):
        let words = firstWords(kind)
        if words.digits { filter.allow(0) }
        for hash in words.hashes { filter.allow(1 + Int(hash.value % 255)) }
      case .set, .check, .split, .jump, .accept: break
      }
    }
    return filter
  }

  /// What a number can begin with.
  private func firstWords(_ kind: DateNumber) -> (digits: Bool, hashes: [WordHash]) {
    let numbers = numberWords
    switch kind {
    case .number, .spelledYear, .hour, .minute:
      return (kind != .spelledYear, Array(numbers.small.keys))
    case .day, .ordinalDay, .nth:
      let tens = numbers.small.filter { $0.value >= 20 }.map(\.key)
      return (true, Array(numbers.ordinals.keys) + tens)
    case .shortYear, .decade: return (kind == .decade, [WordHash("'"), WordHash("\u{2018}")])
    case .year, .digits, .isoDate, .slashed, .clock, .military: return (true, [])
    }
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

internal import Assets
internal import Prose

/// One step of the compiled rules. Jumps are indices of steps.
enum DateStep {
  case word(Int, TimeSlot?)
  case number(DateNumber, TimeSlot?)
  case set(TimeSlot, Int)
  case check(DateCheck)
  /// Tries the next step, then this one.
  case split(Int)
  case jump(Int)
  case accept(TimeFact.Form)
}

/// All rules as one program, and for each word that can begin one the places where to start.
struct DateProgram: Sendable {
  let lexicon: DateLexicon
  private let steps: FrozenArray<FrozenDateStep>
  /// For each table a bit for each word of the lexicon, in rows of `stride` words of bits.
  private let members: FrozenArray<UInt64>
  private let stride: Int
  /// The entries of all tables in the order of the bits in `members`, and how many stand before each of its words.
  private let entries: FrozenArray<DateWords.Entry>
  private let ranks: FrozenArray<Int32>
  /// Where rules begin, word by word of the lexicon: `parts` gives the part of this that belongs to a word.
  private let starts: FrozenArray<Int32>
  private let parts: FrozenArray<FrozenRange>
  /// What may come second at each start: four words of bits by `key`; 255 and all bits at the end of a rule.
  private let seconds: FrozenArray<UInt64>
  /// For each word what may come second at any of its starts, in the same form: most words end here.
  private let anySecond: FrozenArray<UInt64>

  init(_ table: FrozenTable) {
    var table = table
    lexicon = DateLexicon(&table)
    stride = (lexicon.infos.count + 63) / 64
    steps = table.array(of: FrozenDateStep.self)
    members = table.array(of: UInt64.self)
    entries = table.array(of: DateWords.Entry.self)
    ranks = table.array(of: Int32.self)
    starts = table.array(of: Int32.self)
    parts = table.array(of: FrozenRange.self)
    seconds = table.array(of: UInt64.self)
    anySecond = table.array(of: UInt64.self)
  }

  func step(_ index: Int) -> DateStep { steps[index].step }

  /// The starts of the rules that a word can begin.
  func starts(_ symbol: UInt16) -> Range<Int> { parts[Int(symbol)].indices }

  /// The step at which a start begins.
  func firstStep(_ start: Int) -> Int { Int(starts[start]) }

  /// Whether what comes second fits any start of a word; -1 is the end of the text.
  func allows(first symbol: UInt16, _ key: Int) -> Bool {
    key < 0 || anySecond[Int(symbol) * 4 + key >> 6] >> UInt64(key & 63) & 1 == 1
  }

  /// Whether what comes second fits a start; -1 is the end of the text.
  func allows(_ start: Int, _ key: Int) -> Bool {
    key < 0 || seconds[start * 4 + key >> 6] >> UInt64(key & 63) & 1 == 1
  }

  /// The entry of a word in a table.
  func entry(_ table: Int, _ symbol: UInt16) -> DateWords.Entry? {
    let row = table * stride + Int(symbol) / 64
    let bit: UInt64 = 1 << UInt64(symbol & 63)
    guard members[row] & bit != 0 else { return nil }
    return entries[Int(ranks[row]) + (members[row] & (bit - 1)).nonzeroBitCount]
  }

  /// Whether a word is in a table.
  func contains(_ table: Int, _ symbol: UInt16) -> Bool {
    members[table * stride + Int(symbol) / 64] >> UInt64(symbol & 63) & 1 == 1
  }

  /// Words in 256 classes: 0 unknown, 1 a number, else by the word's number.
  static func key(_ symbol: UInt16) -> Int { symbol < 2 ? Int(symbol) : 2 + Int(symbol) % 254 }
}

/// A step in eight bytes.
struct FrozenDateStep: BitwiseCopyable {
  private enum Kind: UInt8 { case word, number, set, check, split, jump, accept }

  private let kind: Kind
  /// The raw value of a slot, 255 for none.
  private let slot: UInt8
  private let unused: UInt16 = 0
  private let value: Int32

  init(_ step: DateStep) {
    func parts(_ step: DateStep) -> (Kind, TimeSlot?, Int) {
      switch step {
      case .word(let table, let slot): (.word, slot, table)
      case .number(let number, let slot):
        (.number, slot, DateNumber.allCases.firstIndex(of: number) ?? 0)
      case .set(let slot, let value): (.set, slot, value)
      case .check(let check): (.check, nil, DateCheck.allCases.firstIndex(of: check) ?? 0)
      case .split(let other): (.split, nil, other)
      case .jump(let target): (.jump, nil, target)
      case .accept(let form): (.accept, nil, Int(form.rawValue))
      }
    }
    let (kind, slot, value) = parts(step)
    (self.kind, self.slot, self.value) = (kind, slot?.rawValue ?? 255, Int32(clamping: value))
  }

  var step: DateStep {
    switch kind {
    case .word: .word(Int(value), TimeSlot(rawValue: slot))
    case .number: .number(DateNumber.all[Int(value)], TimeSlot(rawValue: slot))
    case .set: .set(TimeSlot(rawValue: slot) ?? .year, Int(value))
    case .check: .check(DateCheck.all[Int(value)])
    case .split: .split(Int(value))
    case .jump: .jump(Int(value))
    case .accept: .accept(TimeFact.Form(rawValue: UInt8(truncatingIfNeeded: value)) ?? .calendar)
    }
  }
}

extension DateNumber { fileprivate static let all = allCases }
extension DateCheck { fileprivate static let all = allCases }

let dateProgram = DateProgram(FrozenTable("dates.table", of: dateSources, freezeDates))

internal import Assets
internal import Prose

/// One step of the compiled rules. Jumps are indices of steps.
enum DateStep {
  case word(Int, TimeSlot?)
  case number(DateNumber, TimeSlot?)
  case set(TimeSlot, Int)
  case check(DateCheck)
  /// Tries the next step, where one of these words can begin its way, then this one.
  case split(Int, keys: Int)
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
  /// Sets of words by `key`, four words of bits each; the first is `anyWord`.
  private let keySets: FrozenArray<UInt64>

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
    keySets = table.array(of: UInt64.self)
  }

  func step(_ index: Int) -> DateStep { steps[index].step }

  /// The starts of the rules that a word can begin.
  func starts(_ symbol: UInt16) -> Range<Int> { parts[Int(symbol)].indices }

  /// The step at which a start begins.
  func firstStep(_ start: Int) -> Int { Int(starts[start]) }

  /// Whether what comes second fits any start of a word; -1 is the end of the text.
  func allows(first symbol: UInt16, _ key: Int) -> Bool {
    key < 0 || isIn(anySecond, Int(symbol), key)
  }

  /// Whether what comes second fits a start; -1 is the end of the text.
  func allows(_ start: Int, _ key: Int) -> Bool {
    key < 0 || isIn(seconds, start, key)
  }

  /// Whether a word is in a set of words by their keys.
  func holds(_ keys: Int, _ key: Int) -> Bool { isIn(keySets, keys, key) }

  /// Whether a key is in the set of a number, four words of bits to a set.
  @inline(__always)
  private func isIn(_ sets: FrozenArray<UInt64>, _ number: Int, _ key: Int) -> Bool {
    sets[number * 4 + key >> 6] >> UInt64(key & 63) & 1 == 1
  }

  /// The entry of a word in a table.
  func entry(_ table: Int, _ symbol: UInt16) -> DateWords.Entry? {
    let row = table * stride + Int(symbol) / 64
    let bit: UInt64 = 1 << UInt64(symbol & 63)
    guard members[row] & bit != 0 else { return nil }
    return entries[Int(ranks[row]) + (members[row] & (bit - 1)).nonzeroBitCount]
  }

  /// The set of words, in a split, that stands for any word and for none.
  static let anyWord = 0

  /// Words in 256 classes: 0 unknown, 1 a number, else by the word's number.
  static func key(_ symbol: UInt16) -> Int { symbol < 2 ? Int(symbol) : 2 + Int(symbol) % 254 }
}

/// A step in eight bytes.
struct FrozenDateStep: BitwiseCopyable {
  private enum Kind: UInt8 { case word, number, set, check, split, jump, accept }

  private let kind: Kind
  private var slot: TimeSlot?
  private var number: DateNumber?
  private var check: DateCheck?
  /// Of a table or of a step.
  private var index: UInt16 = 0
  /// What is set, which form is accepted, which words may come.
  private var value: Int16 = 0

  init(_ step: DateStep) {
    switch step {
    case .word(let table, let slot):
      (kind, self.slot, index) = (.word, slot, UInt16(table))
    case .number(let number, let slot):
      (kind, self.slot, self.number) = (.number, slot, number)
    case .set(let slot, let value):
      (kind, self.slot, self.value) = (.set, slot, Int16(value))
    case .check(let check):
      (kind, self.check) = (.check, check)
    case .split(let other, let keys):
      (kind, index, value) = (.split, UInt16(other), Int16(keys))
    case .jump(let target):
      (kind, index) = (.jump, UInt16(target))
    case .accept(let form):
      (kind, value) = (.accept, Int16(form.rawValue))
    }
  }

  var step: DateStep {
    switch kind {
    case .word: .word(Int(index), slot)
    case .number: .number(number!, slot)
    case .set: .set(slot!, Int(value))
    case .check: .check(check!)
    case .split: .split(Int(index), keys: Int(value))
    case .jump: .jump(Int(index))
    case .accept: .accept(TimeFact.Form(rawValue: UInt8(truncatingIfNeeded: value))!)
    }
  }
}

let dateProgram = DateProgram(FrozenTable("dates.table", of: dateSources, freezeDates))

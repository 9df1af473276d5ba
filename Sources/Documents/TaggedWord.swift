internal import Prose

/// The classes of words that code asks for; their words stand in `Assets/rules/head.rules`.
struct WordClasses: OptionSet {
  let rawValue: UInt16

  static let month = WordClasses(rawValue: 1)
  static let weekday = WordClasses(rawValue: 2)
  static let clock = WordClasses(rawValue: 4)
  static let and = WordClasses(rawValue: 8)
  static let by = WordClasses(rawValue: 16)
  static let via = WordClasses(rawValue: 32)
  static let particle = WordClasses(rawValue: 64)
  static let trade = WordClasses(rawValue: 128)
  static let outlet = WordClasses(rawValue: 256)
  static let agency = WordClasses(rawValue: 512)
  static let credit = WordClasses(rawValue: 1024)
  static let label = WordClasses(rawValue: 2048)
  static let english = WordClasses(rawValue: 4096)
  static let foreign = WordClasses(rawValue: 8192)
  static let pitch = WordClasses(rawValue: 16384)
  static let telling = WordClasses(rawValue: 32768)

  /// Words that are no part of a person's name.
  static let nameless: WordClasses = [.trade, .outlet, .label, .weekday]

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The class of a name in the file; empty when code does not ask for it.
  init(named name: String) {
    switch name {
    case "month": self = .month
    case "weekday": self = .weekday
    case "clock": self = .clock
    case "and": self = .and
    case "by": self = .by
    case "via": self = .via
    case "particle": self = .particle
    case "trade": self = .trade
    case "outlet": self = .outlet
    case "agency": self = .agency
    case "credit": self = .credit
    case "label": self = .label
    case "english": self = .english
    case "foreign": self = .foreign
    case "pitch": self = .pitch
    case "telling": self = .telling
    case _: self = []
    }
  }
}

/// A word with what the rules know of it.
struct TaggedWord {
  let word: Word
  let classes: WordClasses
  /// Its place in the rules' vocabulary, -1 when they do not know it.
  let entry: Int32

  var kind: Word.Kind { word.kind }
  var hash: WordHash { word.hash }
  var first: UInt32 { word.first }
  var length: Int32 { word.length }
  var start: Int { word.start }
  var end: Int { word.end }
  var isCapitalised: Bool { word.isCapitalised }
  var isInCapitals: Bool { word.shape.contains(.allCapitals) }
  var hasSpaceBefore: Bool { word.hasSpaceBefore }

  func isMark(_ character: Unicode.Scalar) -> Bool { word.isMark(character) }
}

/// Folded words to small numbers: open addressing, one probe a word.
struct Vocabulary {
  private var keys = [UInt64](repeating: 0, count: 64)
  private var values = [Int32](repeating: -1, count: 64)
  private(set) var count: Int32 = 0

  /// The number of a word, -1 when it is unknown.
  func find(_ hash: WordHash) -> Int32 {
    let mask = keys.count - 1
    var place = Vocabulary.place(hash) & mask
    while values[place] >= 0 {
      if keys[place] == hash.value { return values[place] }
      place = (place + 1) & mask
    }
    return -1
  }

  /// The number of a word, a new one when it was unknown.
  mutating func add(_ hash: WordHash) -> Int32 {
    let known = find(hash)
    if known >= 0 { return known }
    if Int(count) * 2 >= keys.count { grow() }
    insert(hash, count)
    count += 1
    return count - 1
  }

  private mutating func insert(_ hash: WordHash, _ value: Int32) {
    let mask = keys.count - 1
    var place = Vocabulary.place(hash) & mask
    while values[place] >= 0 { place = (place + 1) & mask }
    (keys[place], values[place]) = (hash.value, value)
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: -1, count: oldKeys.count * 2)
    for place in oldKeys.indices where oldValues[place] >= 0 {
      insert(WordHash(value: oldKeys[place]), oldValues[place])
    }
  }

  private static func place(_ hash: WordHash) -> Int {
    Int(truncatingIfNeeded: (hash.value ^ hash.value >> 29) >> 3)
  }
}

internal import Prose

/// The classes of words that code asks for; their words stand in `Assets/rules/head.rules`.
struct WordClasses: OptionSet, BitwiseCopyable {
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

/// A word, number or mark of the text: where it stands, what it looks like, and the hash of its folded form.
public struct Word: Sendable {
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner apostrophes (O’Brien, don’t) or the dots of an abbreviation in letters (U.S., p.m.).
    case letters
    /// Digits, with inner commas and points (1,000 and 3.5).
    case number
    /// ’s or ' behind letters: the possessive, or "is".
    case possessive
    /// A quotation mark of any kind, or an apostrophe that may be one.
    case quote
    /// Any other single character.
    case mark
  }

  /// What the letters look like.
  public struct Shape: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// The first letter is upper case.
    public static var capitalised: Shape { Shape(rawValue: 1) }
    /// Two or more letters and all of them upper case.
    public static var allCapitals: Shape { Shape(rawValue: 2) }
    /// Upper case behind the first letter and lower case somewhere (McCain, iPhone).
    public static var mixed: Shape { Shape(rawValue: 4) }
    /// White space stands before it.
    public static var spaceBefore: Shape { Shape(rawValue: 8) }
    /// A line end stands before it.
    public static var lineBefore: Shape { Shape(rawValue: 16) }
    /// It holds a dot between letters (U.S.).
    public static var dotted: Shape { Shape(rawValue: 32) }
    /// It holds characters beyond ASCII.
    public static var beyondASCII: Shape { Shape(rawValue: 64) }
  }

  public var start: Int
  public var length: Int32
  public var kind: Kind
  public var shape: Shape
  /// The first character, folded.
  public var first: UInt32
  public var hash: WordHash

  public var end: Int { start + Int(length) }
  public var range: TextRange { TextRange(start, end) }
  public var isCapitalised: Bool { shape.contains(.capitalised) }
  public var hasSpaceBefore: Bool { shape.contains(.spaceBefore) }

  /// True when this is that mark: `word.isMark(",")`.
  public func isMark(_ character: Unicode.Scalar) -> Bool {
    kind == .mark && first == character.value
  }
}

/// The words, numbers and marks of a range, in order. Hyphens part words; “30-day” is three of them.
public func words(in bytes: Span<UInt8>, _ range: TextRange) -> [Word] {
  var words: [Word] = []
  words.reserveCapacity(range.count / 5 + 4)
  var scanner = WordScanner(range)
  while let word = scanner.next(in: bytes) { words.append(word) }
  return words
}

/// ' or one of its typographic forms.
public func isApostrophe(_ value: UInt32) -> Bool {
  value == 0x27 || value == 0x2019 || value == 0x02BC
}

/// A quotation mark of any kind, straight or curly, single or double, angled or cornered.
public func isQuotationMark(_ value: UInt32) -> Bool {
  switch value {
  case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02: true
  case _: false
  }
}

internal import Prose

/// What a passage looks like, before anything is known of its neighbours.
struct Traits {
  /// How the last words end, closing quotes and brackets left out.
  enum Ending { case stop, question, colon, comma, none }

  /// The words of the passage, the first 400 bytes and the last 200 of a longer one.
  var words: [TaggedWord]
  /// Code points, at most 1000.
  var width: Int
  /// Words in letters, and how many of those of four letters and more begin with a capital.
  var letterWords = 0
  var longWords = 0
  var longCapitals = 0
  /// A row of a table.
  var isRow: Bool
  /// Most of its characters are of three bytes.
  var hasWideLetters: Bool
  var ending: Ending
  var beginsWithQuote: Bool
  var beginsLower: Bool
  /// A hash of all words folded: the same for the same line told twice.
  var fingerprint: UInt64 = 0

  init(in bytes: Span<UInt8>, _ range: TextRange, _ rules: BlockRules) {
    let start = TextRange(range.start, min(range.end, range.start + 400))
    words = []
    words.reserveCapacity(start.count / 5 + 4)
    rules.appendWords(in: bytes, start, to: &words)
    if range.end > start.end {
      let from = scalarStart(in: bytes, at: max(start.end, range.end - 200))
      rules.appendWords(in: bytes, TextRange(from, range.end), to: &words)
    }
    width = Documents.width(in: bytes, TextRange(range.start, min(range.end, range.start + 1000)))
    hasWideLetters = width < 1000 && range.count > width * 2
    for word in words where word.kind == .letters {
      letterWords += 1
      fingerprint = (fingerprint &* 31) ^ word.hash.value
      if word.length > 3 {
        longWords += 1
        if word.isCapitalised { longCapitals += 1 }
      }
    }
    isRow = Traits.hasGap(words, in: bytes) && isTableRow(in: bytes, range)
    ending = Traits.ending(of: words)
    beginsWithQuote = words.first?.kind == .quote && !Traits.beginsWithArrow(words)
    beginsLower = words.first.map { $0.kind == .letters && !$0.isCapitalised } ?? false
  }

  /// A quick look that prose does not pass: a bar before the words, or a tab or several blanks between two of them.
  private static func hasGap(_ words: [TaggedWord], in bytes: Span<UInt8>) -> Bool {
    guard let first = words.first else { return false }
    var end = first.end
    for word in words.dropFirst() {
      if word.start > end + 1 || word.start > end && bytes[end] == 9 { return true }
      end = word.end
    }
    return first.isMark("|")
  }

  /// « or » alone, as an arrow before the title of another page.
  private static func beginsWithArrow(_ words: [TaggedWord]) -> Bool {
    guard let first = words.first?.first, first == 0xAB || first == 0xBB else { return false }
    return !words.contains { $0.first == 0x166 - first }
  }

  private static func ending(of words: [TaggedWord]) -> Ending {
    guard let last = words.last(where: { !closes($0) }) else { return .none }
    guard last.kind == .mark else { return .none }
    switch last.first {
    case 0x2E, 0x2026, 0x3002, 0xFF0E: return .stop
    case 0x21, 0x3F, 0xFF01, 0xFF1F: return .question
    case 0x3A: return .colon
    case 0x2C, 0x3B: return .comma
    case _: return .none
    }
  }

  private static func closes(_ word: TaggedWord) -> Bool {
    word.kind == .quote || word.isMark(")") || word.isMark("]")
  }

  /// Its words in letters, hashed.
  var letterHashes: [WordHash] {
    words.lazy.filter { $0.kind == .letters }.map(\.hash)
  }

  /// A sentence of some words that ends in a stop: no title and no label.
  var isSentence: Bool {
    ending == .stop && letterWords > 3 && words.last.map { $0.isMark("…") } == false
  }

  /// How many of its words offer something to a reader: your, inbox, free; none where someone is told to have spoken.
  var pitches: Int {
    words.contains { $0.classes.contains(.telling) || $0.kind == .quote && $0.length > 1 }
      ? 0 : words.count { $0.classes.contains(.pitch) }
  }

  /// Most of the long words begin with a capital, as in headlines of many papers.
  var isTitleCase: Bool { longWords > 1 && longCapitals * 4 >= longWords * 3 }

  /// It begins with an hour: 09.12, 16:31.
  var beginsWithClock: Bool {
    guard let first = words.first, first.kind == .number, words.count > 2 else { return false }
    if first.length == 5 { return words[1].kind == .letters && words[1].hasSpaceBefore }
    return first.length <= 2 && words[1].isMark(":") && words[2].kind == .number
      && words[2].length == 2
  }

  /// Looks like a part of the story: a sentence and more, or too long for anything else.
  var isStory: Bool {
    switch ending {
    case .stop: width >= 40 && letterWords > 5 || beginsWithQuote
    case .question: width >= 100 || beginsWithQuote && letterWords > 0
    case .colon, .comma: width >= 90
    case .none: width >= 160 || beginsWithQuote && (width > 60 || words[0].first == 0x22)
    }
  }

  /// Looks like a title or label: a line without a stop at its end.
  var isLabel: Bool { !isStory && (ending == .none || ending == .question) }

  /// The parts of a site in a row: `Home | World | Sport | Opinion`.
  var isMenu: Bool {
    guard ending == .none, letterWords > 0, words.first?.isMark("|") == false else { return false }
    return words.count { $0.isMark("|") } > 2
  }

  /// White space does not part its words: Chinese, Japanese and the like tell by width alone, and ten of their characters,
  /// of three bytes each, are a title.
  var isWide: Bool { letterWords < 4 && (width > 40 || hasWideLetters && width > 9) }
}

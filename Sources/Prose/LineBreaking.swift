/// A line of a paragraph: from its first to behind its last character to be drawn, white space between lines left out.
public struct Line: Hashable, Sendable {
  public var range: TextRange
  /// In cells, without the indent and the hyphen.
  public var width: Int
  /// In cells, before the text.
  public var indent: Int
  /// The line ends inside a word at a soft hyphen, for which one more cell is kept free.
  public var hasHyphen: Bool
}

/// Sets a paragraph in lines, one after the other, from its start or from the start of any of its lines. Words are
/// never split unless longer than a line; white space and hard line ends inside flow as one blank.
public struct LineBreaker: Sendable {
  /// Where the next line begins.
  public private(set) var offset: Int
  private let end: Int
  private let width: Int
  private let rest: Int
  private var indent: Int
  private let repertoire: Repertoire

  /// Lines of `width` cells, of which the first gives `first` cells to its indent and all others `rest`.
  public init(
    _ range: TextRange, width: Int, first: Int = 0, rest: Int = 0,
    _ repertoire: Repertoire = .unicode
  ) {
    (offset, end) = (range.start, range.end)
    (self.width, self.rest, indent) = (width, rest, first)
    self.repertoire = repertoire
  }

  public mutating func next(in bytes: Span<UInt8>) -> Line? {
    let end = min(end, bytes.count)
    while offset < end {
      let here = scalar(in: bytes, at: offset, end: end)
      guard isFlowSpace(here.value) else { break }
      offset += here.length
    }
    guard offset < end else { return nil }
    var filling = LineFilling(from: offset, room: max(width - indent, 1))
    filling.fill(in: bytes, to: end, repertoire)
    let line = Line(
      range: TextRange(offset, filling.end), width: filling.width, indent: indent,
      hasHyphen: filling.hasHyphen)
    offset = max(filling.next, offset + 1)
    indent = rest
    return line
  }
}

/// A line while it is filled.
private struct LineFilling {
  private let room: Int
  /// Behind the last character taken, and the cells up to there; at last, those of the line.
  var end: Int
  var width = 0
  /// Where the next line begins.
  var next: Int
  var hasHyphen = false

  /// The cells up to the next character, blanks before it with them.
  private var column = 0
  private var before: BreakClass?
  private var isBehindSpace = false
  /// How many letters stood in the last run of them.
  private var letters = 0
  private var best: Break?
  private var cut: Break?

  private struct Break {
    var end: Int
    var next: Int
    var width: Int
    var hasHyphen = false
  }

  init(from start: Int, room: Int) {
    self.room = room
    (end, next) = (start, start)
  }

  mutating func fill(in bytes: Span<UInt8>, to limit: Int, _ repertoire: Repertoire) {
    var scanner = GlyphScanner(TextRange(next, limit), repertoire, flowing: true)
    while scanner.offset < limit {
      let start = scanner.offset
      let run = scanner.skipLetters(in: bytes, atMost: room - column + 1)
      if run > 0 {
        if isFull(before: start, run, .word, bytes[start], nextIsSpace: false) {
          return finish(run: start)
        }
        take(scanner.offset, run, .word)
        letters = run
        continue
      }
      guard let glyph = scanner.next(in: bytes) else { break }
      if glyph.isSpace {
        isBehindSpace = true
        column += glyph.width
        continue
      }
      let value = scalar(in: bytes, at: start, end: limit).value
      let kind = BreakClass(value, width: glyph.width)
      let nextIsSpace =
        glyph.end == limit
        || isFlowSpace(scalar(in: bytes, at: glyph.end, end: limit).value)
      let first = value < 0x80 ? UInt8(value) : 0x80
      if isFull(before: start, glyph.width, kind, first, nextIsSpace: nextIsSpace) {
        return finish(run: nil)
      }
      take(glyph.end, glyph.width, kind)
      if isGoodCut(value) { cut = Break(end: end, next: end, width: width) }
    }
    next = limit
  }

  /// Notes whether the line may end before a character or run, and tells whether it must.
  private mutating func isFull(
    before start: Int, _ cells: Int, _ kind: BreakClass, _ first: UInt8, nextIsSpace: Bool
  ) -> Bool {
    if width > 0, mayBreak(before: kind, first, nextIsSpace: nextIsSpace) {
      let hyphen = before == .softHyphen && !isBehindSpace
      if !hyphen || width < room {
        best = Break(end: end, next: start, width: width, hasHyphen: hyphen)
      }
    }
    return column + cells > room
  }

  private func mayBreak(before kind: BreakClass, _ first: UInt8, nextIsSpace: Bool) -> Bool {
    if isBehindSpace { return !(kind == .closing && nextIsSpace) }
    guard let before else { return false }
    let nextIsDigit = first >= 0x30 && first <= 0x39
    switch before {
    case .softHyphen, .zeroWidthSpace: return true
    case .hyphen: return kind == .word && !nextIsDigit && letters > 1
    case .dash: return kind == .word || kind == .opening || kind == .ideograph
    case .ideograph, .closing:
      return kind == .ideograph || before == .ideograph && (kind == .word || kind == .opening)
    case .word: return kind == .ideograph
    case .opening, .quote: return false
    }
  }

  private mutating func take(_ end: Int, _ cells: Int, _ kind: BreakClass) {
    column += cells
    width = column
    self.end = end
    before = kind
    isBehindSpace = false
  }

  /// Ends the line at its last chance; a word longer than the line is cut behind a mark, else where the line is full:
  /// inside the run of letters that begins at `run`, or before the character at hand.
  private mutating func finish(run: Int?) {
    if let chance = best ?? cut.flatMap({ $0.width * 2 >= room ? $0 : nil }) {
      (end, next, width, hasHyphen) = (chance.end, chance.next, chance.width, chance.hasHyphen)
    } else if let run {
      end = run + room - column
      next = end
      width = room
    } else {
      next = end
    }
  }
}

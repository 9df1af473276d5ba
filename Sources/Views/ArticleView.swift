internal import Documents
internal import Prose
internal import Reading
internal import Screens

extension Canvas {
  /// The article: the header line, then the rows that show, in a column in the middle of its frame.
  mutating func drawArticle(_ frame: Frame) {
    let measure = reader.measureShown
    let left = frame.column + max(0, (frame.columns - measure) / 2)
    drawHeader(frame, left, measure)
    let marks = Marks(reader)
    for (index, row) in reader.rows.prefix(max(0, frame.rows - 1)).enumerated() {
      guard case .line(let line) = row else { continue }
      draw(line, row: frame.row + 1 + index, left: left, measure, marks)
    }
  }

  /// The headline, once it has scrolled off.
  private mutating func drawHeader(_ frame: Frame, _ left: Int, _ measure: Int) {
    guard let headline = reader.document.headline, reader.view.start >= headline.end else { return }
    let words = reader.document.text.string(
      TextRange(headline.start, min(headline.end, headline.start + 1000)))
    write(words, row: frame.row, column: left, limit: measure, theme[.header])
  }

  /// Writes a text that may have to be cut, which … then tells.
  @discardableResult
  mutating func write(
    _ text: String, row: Int, column: Int, limit: Int, _ style: Style
  ) -> Int {
    put(
      fitted(text, width: limit, glyphs.repertoire), row: row, column: column, limit: limit, style)
  }

  private mutating func draw(
    _ line: ArticleLine, row: Int, left: Int, _ measure: Int, _ marks: Marks
  ) {
    let base = theme[role(of: line.kind)]
    let column = left + line.indent
    if let words = line.words {
      put(words, row: row, column: column, limit: measure, base)
      return
    }
    if marks.hasPassage(in: line.range), left >= 2 {
      put(glyphs.bar, row: row, column: left - 2, theme[.gutter])
    }
    let theme = theme
    let limit = measure - line.indent
    func draw(_ range: TextRange, at column: Int, _ limit: Int) -> Int {
      reader.document.text.withBytes { bytes in
        if !marks.isAny(in: range) {
          return screen.put(range, in: bytes, row: row, column: column, style: base, limit: limit)
        }
        return screen.put(range, in: bytes, row: row, column: column, limit: limit) { offset in
          marks.roles(at: offset).reduce(base) { $0.with(theme[$1]) }
        }
      }
    }
    for cell in line.cells { _ = draw(cell.range, at: column + cell.column, limit - cell.column) }
    let end = line.cells.isEmpty ? draw(line.range, at: column, limit) : column
    if line.hasHyphen { put("-" as Unicode.Scalar, row: row, column: end, base) }
    placeCursor(line, row: row, column: column)
  }

  /// The cursor rests where the current sentence begins, or its part that shows.
  private mutating func placeCursor(_ line: ArticleLine, row: Int, column: Int) {
    guard reader.focus == .article, let sentence = reader.current, screen.cursor == nil else {
      return
    }
    guard sentence.start < line.range.end, sentence.end > line.range.start else { return }
    let before = TextRange(line.range.start, max(line.range.start, sentence.start))
    let used = reader.document.text.withBytes {
      Prose.columns(of: before, in: $0, glyphs.repertoire)
    }
    screen.cursor = (row: row, column: min(column + used, reader.size.columns - 1))
  }

  private func role(of kind: Block.Kind) -> Role {
    switch kind {
    case .headline: .headline
    case .standfirst: .standfirst
    case .byline: .byline
    case .dateline: .dateline
    case .caption: .caption
    case .paragraph, .list: .text
    case .heading: .heading
    case .quotation: .quotation
    case .furniture: .clutter
    }
  }
}

/// What lies over the text that shows: ranges in order, made once a screen.
private struct Marks {
  let passages: [TextRange]
  let matches: [TextRange]
  let current: TextRange?
  let mentions: [TextRange]

  init(_ reader: Reader) {
    passages = reader.passages
    matches = reader.matchesInView
    current = reader.currentMatch
    mentions = reader.mentionsInView
  }

  func hasPassage(in line: TextRange) -> Bool { passages.contains { $0.overlaps(line) } }

  func isAny(in line: TextRange) -> Bool {
    hasPassage(in: line) || matches.contains { $0.overlaps(line) }
      || mentions.contains { $0.overlaps(line) }
  }

  func roles(at offset: Int) -> [Role] {
    var roles: [Role] = []
    if mentions.contains(where: { $0.contains(offset) }) { roles.append(.mention) }
    if passages.contains(where: { $0.contains(offset) }) { roles.append(.passage) }
    if let match = matches.first(where: { $0.contains(offset) }) {
      roles.append(match == current ? .currentMatch : .match)
    }
    return roles
  }
}

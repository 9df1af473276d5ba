public import Documents
public import Prose

/// A row of the article.
public enum ArticleRow: Sendable {
  case blank
  case line(ArticleLine)
}

/// A line of the article as it is shown: a range of the text, or words of our own that stand for one.
public struct ArticleLine: Sendable {
  public var kind: Block.Kind
  /// What it shows; blanks in it flow together.
  public var range: TextRange
  /// Cells from the left edge of the measure.
  public var indent: Int
  /// What is shown instead of the range, as the row of authors, day and length.
  public var words: String?
  /// Its parts where it is the row of a table, each drawn in its column.
  public var cells: [TableCell] = []
  /// A hyphen stands behind it, which is not in the text.
  public var hasHyphen = false

  init(_ kind: Block.Kind, _ line: Line) {
    (self.kind, range, indent) = (kind, line.range, line.indent)
    hasHyphen = line.hasHyphen
  }

  init(_ kind: Block.Kind, _ range: TextRange, words: String) {
    (self.kind, self.range, indent) = (kind, range, 0)
    self.words = words
  }
}

/// A piece with its lines and its sentences.
struct LaidPiece: Sendable {
  let piece: ArticlePiece
  let lines: [ArticleLine]
  let sentences: [TextRange]

  /// The line that holds an offset, or the first behind it.
  func line(at offset: Int) -> Int {
    lowerBound(max(0, lines.count - 1)) { lines[$0].range.end <= offset }
  }
}

/// Lays out pieces for one measure.
struct Setting: Sendable, Equatable {
  var measure: Int
  var repertoire: Repertoire
  /// What the row of authors says; nil where there is none.
  var byline: String?

  func lay(_ piece: ArticlePiece, in bytes: Span<UInt8>) -> LaidPiece {
    let lines =
      if piece.isMadeUp, let byline {
        wrap(byline, width: max(1, measure), limit: 3, repertoire).map {
          ArticleLine(.byline, piece.range, words: $0)
        }
      } else if let row = rowLine(piece, in: bytes) {
        [row]
      } else if piece.kind == .list {
        listLines(piece, in: bytes)
      } else {
        lines(piece, in: bytes)
      }
    return LaidPiece(
      piece: piece, lines: lines, sentences: sentenceRanges(of: piece, in: bytes))
  }

  /// A row of a table on one line.
  private func rowLine(_ piece: ArticlePiece, in bytes: Span<UInt8>) -> ArticleLine? {
    guard !piece.columns.isEmpty,
      let cells = placedCells(
        of: piece.range, piece.columns, in: bytes, measure: max(1, measure), repertoire)
    else { return nil }
    var line = ArticleLine(piece.kind, piece.range, words: "")
    (line.words, line.cells) = (nil, cells)
    return line
  }

  /// Quotations that are set off stand in from both sides.
  private func lines(_ piece: ArticlePiece, in bytes: Span<UInt8>) -> [ArticleLine] {
    let indent = piece.kind == .quotation ? (measure >= 40 ? 4 : 2) : 0
    return lines(
      LineBreaker(
        piece.range, width: max(1, measure - indent), first: indent, rest: indent, repertoire),
      piece.kind, in: bytes)
  }

  private func lines(
    _ breaker: LineBreaker, _ kind: Block.Kind, in bytes: Span<UInt8>
  ) -> [ArticleLine] {
    var breaker = breaker
    var lines: [ArticleLine] = []
    while let line = breaker.next(in: bytes) { lines.append(ArticleLine(kind, line)) }
    return lines
  }

  /// Items of a list hang from their bullets, or from two cells where they have none.
  private func listLines(_ piece: ArticlePiece, in bytes: Span<UInt8>) -> [ArticleLine] {
    listItems(in: bytes, piece.range).flatMap { item in
      let bullet = columns(of: TextRange(item.range.start, item.words), in: bytes, repertoire)
      let hang = min(bullet > 0 ? bullet : 2, measure / 2)
      return lines(
        LineBreaker(item.range, width: max(1, measure), rest: hang, repertoire), .list, in: bytes)
    }
  }
}

/// An item of a list: its range and where its words begin behind the bullet.
struct ListItem {
  var range: TextRange
  var words: Int
}

/// The items of a list block: a line that begins with a bullet or number begins one, others go on with it.
func listItems(in bytes: Span<UInt8>, _ range: TextRange) -> [ListItem] {
  var items: [ListItem] = []
  var start = range.start
  while start < range.end {
    var end = start
    while end < range.end, bytes[end] != 10 { end += 1 }
    var last = end
    while last > start, bytes[last - 1] <= 0x20 { last -= 1 }
    let words = wordsBehindBullet(in: bytes, TextRange(start, last))
    if last > start {
      if words == nil, !items.isEmpty {
        items[items.count - 1].range.end = last
      } else {
        items.append(ListItem(range: TextRange(start, last), words: words ?? start))
      }
    }
    start = end + 1
    while start < range.end, bytes[start] == 0x20 || bytes[start] == 9 { start += 1 }
  }
  return items
}

internal import Documents
internal import Prose

/// A row of the article: the line that holds an offset, seen with some of the empty rows above it.
struct ArticlePlace: Hashable, Sendable {
  /// In bytes.
  var offset: Int
  /// Empty rows shown above the line.
  var blanks = 0

  static let start = ArticlePlace(offset: 0)
}

extension ArticleText {
  /// The rows from a place on, at most `count`.
  mutating func rows(from place: ArticlePlace, count: Int) -> [ArticleRow] {
    var rows = Array(repeating: ArticleRow.blank, count: min(place.blanks, max(0, count)))
    guard var piece = piece(atOrAfter: place.offset) else { return rows }
    var index = laidOut(piece).line(at: place.offset)
    while rows.count < count {
      for line in laidOut(piece).lines.dropFirst(index) where rows.count < count {
        rows.append(.line(line))
      }
      guard let next = self.piece(atOrAfter: piece.range.end) else { break }
      for _ in 0..<next.blanks where rows.count < count { rows.append(.blank) }
      (piece, index) = (next, 0)
    }
    return rows
  }

  /// The place that many rows further down, or up where negative; stops at the first and the last line.
  mutating func place(_ place: ArticlePlace, movedBy rows: Int) -> ArticlePlace {
    guard let piece = piece(atOrAfter: place.offset) ?? piece(before: document.text.count) else {
      return place
    }
    var cursor = Cursor(piece: piece, line: laidOut(piece).line(at: place.offset))
    cursor.blanks = place.blanks
    for _ in 0..<min(abs(rows), 1 << 20) {
      guard rows > 0 ? stepDown(&cursor) : stepUp(&cursor) else { break }
    }
    let lines = laidOut(cursor.piece).lines
    let start = lines.isEmpty ? cursor.piece.range.start : lines[cursor.line].range.start
    return ArticlePlace(offset: start, blanks: cursor.blanks)
  }

  /// The place from which the text fills `rows` rows to its end.
  mutating func lastPlace(rows: Int) -> ArticlePlace {
    place(ArticlePlace(offset: document.text.count), movedBy: 1 - max(1, rows))
  }

  private struct Cursor {
    var piece: ArticlePiece
    var line: Int
    var blanks = 0
  }

  private mutating func stepDown(_ cursor: inout Cursor) -> Bool {
    if cursor.blanks > 0 {
      cursor.blanks -= 1
    } else if cursor.line + 1 < laidOut(cursor.piece).lines.count {
      cursor.line += 1
    } else if let next = piece(atOrAfter: cursor.piece.range.end) {
      cursor = Cursor(piece: next, line: 0, blanks: next.blanks)
    } else {
      return false
    }
    return true
  }

  private mutating func stepUp(_ cursor: inout Cursor) -> Bool {
    if cursor.line > 0 {
      cursor.line -= 1
      return true
    }
    guard let before = piece(before: cursor.piece.range.start) else { return false }
    if cursor.blanks < cursor.piece.blanks {
      cursor.blanks += 1
    } else {
      cursor = Cursor(piece: before, line: max(0, laidOut(before).lines.count - 1))
    }
    return true
  }

  // MARK: Sentences and paragraphs

  /// The next piece behind one, or before it for negative steps. The row of authors is passed over: no sentence stands there.
  mutating func piece(_ steps: Int, from piece: ArticlePiece) -> ArticlePiece? {
    var next: ArticlePiece? = piece
    repeat {
      next = next.flatMap {
        steps > 0 ? self.piece(atOrAfter: $0.range.end) : self.piece(before: $0.range.start)
      }
    } while next?.isMadeUp == true
    return next
  }

  /// The sentence that holds an offset, else the next one.
  mutating func sentence(atOrAfter offset: Int) -> TextRange? {
    var from = offset
    while let piece = piece(atOrAfter: from) {
      if !piece.isMadeUp, let found = laidOut(piece).sentences.first(where: { $0.end > offset }) {
        return found
      }
      from = piece.range.end
    }
    return nil
  }

  /// The sentence that holds an offset, made of no more of the text than that takes: for places far apart.
  mutating func sentence(holding offset: Int) -> TextRange? {
    guard let piece = pieceAlone(at: offset), !piece.isMadeUp else { return nil }
    return document.text.withBytes { sentenceRanges(of: piece, in: $0) }.first {
      $0.contains(offset)
    }
  }

  /// The first sentence that begins at an offset or behind it.
  mutating func sentence(startingAtOrAfter offset: Int) -> TextRange? {
    var from = offset
    while let piece = piece(atOrAfter: from) {
      if !piece.isMadeUp, let found = laidOut(piece).sentences.first(where: { $0.start >= offset })
      {
        return found
      }
      from = piece.range.end
    }
    return nil
  }

  /// The last sentence that begins before an offset.
  mutating func sentence(before offset: Int) -> TextRange? {
    var from = offset
    while let piece = piece(before: from) {
      if !piece.isMadeUp, let found = laidOut(piece).sentences.last(where: { $0.start < offset }) {
        return found
      }
      from = piece.range.start
    }
    return nil
  }
}

internal import Documents
internal import Prose

/// The article in lines, made only around the places asked for. Places are byte offsets; nothing counts lines.
struct ArticleText: Sendable {
  let document: Document
  private(set) var showsClutter = false
  private(set) var setting: Setting
  /// Parts of the text whose pieces are known, the one used last first.
  private var windows: [Window] = []
  private var laid: [Int: LaidPiece] = [:]

  /// Pieces are asked for this many bytes around a place.
  private static let reach = 16 << 10
  private static let mostWindows = 6

  private struct Window {
    var range = TextRange(0, 0)
    var pieces: [ArticlePiece] = []
  }

  init(_ document: Document, _ setting: Setting) {
    (self.document, self.setting) = (document, setting)
  }

  mutating func set(_ setting: Setting) {
    guard setting != self.setting else { return }
    self.setting = setting
    laid = [:]
    forgetPieces()
  }

  mutating func show(clutter: Bool) {
    showsClutter = clutter
    forgetPieces()
  }

  private mutating func forgetPieces() { windows = [] }

  /// The piece that holds an offset, else the next one behind it.
  mutating func piece(atOrAfter offset: Int) -> ArticlePiece? {
    var at = max(0, offset)
    while at < document.text.count {
      let window = window(at: at)
      let index = lowerBound(window.pieces.count) { window.pieces[$0].range.end <= offset }
      if index < window.pieces.count { return window.pieces[index] }
      at = window.range.end
    }
    return nil
  }

  /// The last piece that begins before an offset.
  mutating func piece(before offset: Int) -> ArticlePiece? {
    var at = min(offset, document.text.count) - 1
    while at >= 0 {
      let window = window(at: at)
      let count = lowerBound(window.pieces.count) { window.pieces[$0].range.start < offset }
      if count > 0 { return window.pieces[count - 1] }
      at = window.range.start - 1
    }
    return nil
  }

  /// The window that holds an offset, made when it is not known.
  private mutating func window(at offset: Int) -> Window {
    if let first = windows.first, first.range.contains(offset) { return first }
    if let index = windows.firstIndex(where: { $0.range.contains(offset) }) {
      windows.insert(windows.remove(at: index), at: 0)
    } else {
      windows.insert(made(around: offset, ArticleText.reach), at: 0)
      if windows.count > ArticleText.mostWindows { windows.removeLast() }
    }
    return windows[0]
  }

  mutating func laidOut(_ piece: ArticlePiece) -> LaidPiece {
    let key = piece.range.start << 1 | (piece.isMadeUp ? 1 : 0)
    if let known = laid[key], known.piece == piece { return known }
    if laid.count > 256 { laid = [:] }
    let setting = setting
    let made = document.text.withBytes { setting.lay(piece, in: $0) }
    laid[key] = made
    return made
  }

  /// The piece that holds an offset, without those around it where they are not known.
  mutating func pieceAlone(at offset: Int) -> ArticlePiece? {
    let known =
      document.isArticle ? window(at: offset) : windows.first { $0.range.contains(offset) }
    return (known ?? made(around: offset, 1)).pieces.first { $0.range.contains(offset) }
  }

  /// The pieces around an offset. Those that the window cuts are whole all the same.
  private func made(around offset: Int, _ reach: Int) -> Window {
    let count = document.text.count
    let range =
      document.isArticle
      ? document.text.range
      : TextRange(max(0, offset - reach), min(count, offset + reach))
    let blocks = document.blocks(in: range).filter { showsClutter || $0.kind != .furniture }
    var pieces = document.text.withBytes { bytes in
      blocks.flatMap { Reading.pieces(of: $0, in: range, bytes) }
    }
    if range.start == 0 { insertByline(&pieces) }
    space(&pieces)
    alignTables(&pieces)
    return Window(range: range, pieces: pieces)
  }

  /// The row of authors, day and length stands for the byline, or below headline and standfirst where there is none.
  private func insertByline(_ pieces: inout [ArticlePiece]) {
    guard setting.byline != nil else { return }
    if let byline = pieces.firstIndex(where: { $0.kind == .byline }) {
      pieces[byline].isMadeUp = true
      return
    }
    guard let last = pieces.lastIndex(where: { $0.kind == .headline || $0.kind == .standfirst })
    else { return }
    let end = pieces[last].range.end
    guard end < (last + 1 < pieces.count ? pieces[last + 1].range.start : document.text.count)
    else { return }
    pieces.insert(
      ArticlePiece(kind: .byline, range: TextRange(end, end + 1), isMadeUp: true), at: last + 1)
  }

  /// Decides the empty rows: none between the lines of a machine, the rows of a table, lines of clutter, the items of a list, and who wrote
  /// it and when.
  private func space(_ pieces: inout [ArticlePiece]) {
    for index in pieces.indices where !pieces[index].isContinued {
      let before = index > 0 ? pieces[index - 1].kind : nil
      let kind = pieces[index].kind
      let close =
        kind == .list && before == .list
        || isSigned(kind) && before.map(isSigned) == true
        || index > 0 && goesOn(pieces[index - 1], pieces[index])
        || index > 0 && isVerse(pieces[index - 1], pieces[index])
        || document.nature == .lines && kind == .paragraph && before == .paragraph
      pieces[index].blanks = close ? 0 : 1
    }
  }

  /// Gives the rows of each table the widths of its columns; a row alone is no table.
  private func alignTables(_ pieces: inout [ArticlePiece]) {
    var rows: [Int] = []
    for index in 0...pieces.count {
      let isWithin = index > 0 && index < pieces.count && goesOn(pieces[index - 1], pieces[index])
      if !isWithin {
        if rows.count > 1 { align(rows, &pieces) }
        rows = []
      }
      if index < pieces.count, pieces[index].isRow { rows.append(index) }
    }
  }

  private func align(_ rows: [Int], _ pieces: inout [ArticlePiece]) {
    let ranges = rows.map { pieces[$0].range }
    let widths = document.text.withBytes { columnWidths(of: ranges, in: $0, setting.repertoire) }
    for row in rows { pieces[row].columns = widths }
  }

  /// Two rows of one table, or lines of clutter that no empty one parts. A line of dashes between two rows, which is clutter,
  /// parts them no more where it shows than where it does not.
  private func goesOn(_ before: ArticlePiece, _ line: ArticlePiece) -> Bool {
    (before.isRow || before.kind == .furniture) && (line.isRow || line.kind == .furniture)
      && !isParted(before, line)
  }

  /// Two short lines that no empty one parts, where empty lines part paragraphs: as of a poem, an address, a signature.
  private func isVerse(_ before: ArticlePiece, _ line: ArticlePiece) -> Bool {
    document.profile.separation == .blankLines && before.kind == .paragraph
      && line.kind == .paragraph && before.range.count < 60 && line.range.count < 60
      && !isParted(before, line)
  }

  private func isParted(_ before: ArticlePiece, _ piece: ArticlePiece) -> Bool {
    document.text.withBytes {
      hasEmptyLine(in: $0, TextRange(before.range.end, piece.range.start))
    }
  }

  /// Who wrote it, and the lines that say what they are and when that was.
  private func isSigned(_ kind: Block.Kind) -> Bool { kind == .byline || kind == .dateline }
}

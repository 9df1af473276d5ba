internal import Documents
internal import Prose

/// A block, or a part of a very long one, as it is laid out on its own.
struct ArticlePiece: Hashable, Sendable {
  var kind: Block.Kind
  var range: TextRange
  /// It goes on with the block that the piece before began.
  var isContinued = false
  /// The row of authors, day and length, which has no words in the text.
  var isMadeUp = false
  /// A line of several cells, as tables have.
  var isRow = false
  /// The widths of the columns of the table that it is a row of, in cells of the screen.
  var columns: [Int] = []
  /// Empty rows above it.
  var blanks = 1

  /// A block longer than this (bytes) is laid out in pieces, cut at blanks.
  static let limit = 16 << 10
}

/// The pieces of a block that overlap a window. Where a block is cut depends on the block alone.
func pieces(of block: Block, in window: TextRange, _ bytes: Span<UInt8>) -> [ArticlePiece] {
  guard block.range.count > ArticlePiece.limit else {
    return [ArticlePiece(kind: block.kind, range: block.range, isRow: block.isRow)]
  }
  let skipped = max(0, (window.start - block.range.start) / ArticlePiece.limit - 1)
  var start = block.range.start + skipped * ArticlePiece.limit
  if skipped > 0 { start = cut(in: bytes, near: start, block.range.end) }
  var pieces: [ArticlePiece] = []
  var goal = block.range.start + (skipped + 1) * ArticlePiece.limit
  while start < block.range.end, start <= window.end {
    let end = cut(in: bytes, near: goal, block.range.end)
    goal += ArticlePiece.limit
    guard end > start else { continue }
    pieces.append(
      ArticlePiece(
        kind: block.kind, range: TextRange(start, end),
        isContinued: start > block.range.start, blanks: start > block.range.start ? 0 : 1))
    start = end
  }
  return pieces
}

/// The first word behind a blank within 256 bytes of an offset, or the next character.
private func cut(in bytes: Span<UInt8>, near offset: Int, _ end: Int) -> Int {
  guard offset < end else { return end }
  var at = offset
  while at < min(end, offset + 256) {
    if bytes[at] <= 0x20 {
      while at < end, bytes[at] <= 0x20 { at += 1 }
      return at
    }
    at += 1
  }
  return min(end, max(offset, scalarStart(in: bytes, at: offset)))
}

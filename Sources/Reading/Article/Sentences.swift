internal import Documents
internal import Prose

/// The sentences of a piece, in order; a piece without words is one sentence.
func sentenceRanges(of piece: ArticlePiece, in bytes: Span<UInt8>) -> [TextRange] {
  let words = words(in: bytes, piece.range)
  let found = sentences(of: words[...], sentenceWords).map(\.range)
  return found.isEmpty ? [piece.range] : found
}

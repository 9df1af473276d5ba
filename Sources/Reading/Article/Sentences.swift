internal import Assets
internal import Prose

/// Words that a full stop may follow without ending a sentence.
private let abbreviations = Set(
  assetLines(assetText("words/abbreviations.words")).map { WordHash($0.text) })

/// The sentences of a piece, in order; a piece without words is one sentence.
func sentenceRanges(of piece: ArticlePiece, in bytes: Span<UInt8>) -> [TextRange] {
  let words = words(in: bytes, piece.range)
  let found = sentences(of: words[...], abbreviations: abbreviations).map(\.range)
  return found.isEmpty ? [piece.range] : found
}

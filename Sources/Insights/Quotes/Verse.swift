internal import Documents
internal import Prose

/// The blocks that are lines of verse, by their numbers. What is said in them is said by nobody.
func verse(in text: Span<UInt8>, _ stretch: Stretch) -> Set<Int> {
  verseLines(
    stretch.blocks.count, isShort: { isShort($0, stretch) },
    isBelow: { isBelow($0, in: text, stretch) },
    endsSentence: { endsSentence($0, in: text, stretch) })
}

private func isShort(_ block: Int, _ stretch: Stretch) -> Bool {
  stretch.blocks[block].kind == .paragraph && stretch.blocks[block].range.count < 60
}

/// Nothing but one line end stands before a block.
private func isBelow(_ block: Int, in text: Span<UInt8>, _ stretch: Stretch) -> Bool {
  let between = stretch.blocks[block - 1].range.end..<stretch.blocks[block].range.start
  return between.count < 9 && between.count { text[$0] == 0x0A } == 1
}

private func endsSentence(_ block: Int, in text: Span<UInt8>, _ stretch: Stretch) -> Bool {
  switch text[stretch.blocks[block].range.end - 1] {
  case 0x2E, 0x3F, 0x21, 0x22, 0x3A: true
  case _: false
  }
}

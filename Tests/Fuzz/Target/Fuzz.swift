import Documents
import Insights
import Prose
import Reading
import Screens
import Views

/// One input of the fuzzer: three bytes say size, repertoire and keys, the others are the text. It goes the whole way from
/// bytes to screens; a trap, a hang, a range outside the text or a control character on the screen is a find.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = UnsafeBufferPointer(start: start, count: count)
  guard input.count > 3 else { return 0 }
  let size = Size(columns: Int(input[0]), rows: Int(input[1] % 64))
  let isASCII = input[2] & 1 == 1
  let text = SourceText(Array(input[3...]))
  let document = Document(text)
  checkBlocks(document)
  var reader = Reader(
    document, files: ["fuzz.txt"], size: size,
    Surroundings(repertoire: isASCII ? .ascii : .unicode))
  check(reader, isASCII)
  for key in keys(input[2]) {
    _ = reader.press(key)
    reader.advance(bytes: 1 << 16)
  }
  check(reader, isASCII)
  search(text)
  return 0
}

/// Keys of all kinds, other ones for each seed.
private func keys(_ seed: UInt8) -> [Key] {
  let keys: [Key] = [
    .tab, .down, .enter, .pageDown, .end, .up, .character(")"), .character("z"), .character("F"),
    .character("x"), .character("t"), .character("i"), .escape, .character("o"), .home,
    .character("?"), .backspace,
  ]
  return (0..<8).map { keys[(Int(seed) * 7 + $0 * $0 * 3) % keys.count] }
}

/// Blocks lie in the text, in order, one behind the other.
private func checkBlocks(_ document: Document) {
  var end = 0
  for block in document.blocks(in: document.text.range) {
    precondition(block.range.start >= end && block.range.end > block.range.start)
    end = block.range.end
  }
  precondition(end <= document.text.count)
}

/// The screen holds pictures alone, and its rows are full.
private func check(_ reader: Reader, _ isASCII: Bool) {
  let screen = draw(reader, .terminal, isASCII ? .ascii : .unicode)
  precondition(screen.cells.count == screen.size.columns * screen.size.rows)
  for row in 0..<screen.size.rows {
    var width = 0
    for column in 0..<screen.size.columns {
      let cell = screen[row, column]
      precondition(cell.base >= 0x20 && !(0x7F...0x9F).contains(cell.base))
      precondition(!isASCII || cell.base < 0x7F)
      width += Int(cell.width)
    }
    precondition(width == screen.size.columns)
  }
}

/// Looks for the text's own first words, which must be found.
private func search(_ text: SourceText) {
  let words = text.string(TextRange(0, min(12, text.count)))
  guard var search = try? Search(SearchQuery(words), in: text) else { return }
  while search.advance(bytes: 1 << 20) {}
  for match in search.matches(in: text.range) {
    precondition(match.start < match.end && match.end <= text.count)
  }
}

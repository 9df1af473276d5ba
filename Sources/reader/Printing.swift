import Documents
import Inputs
import Insights
import Prose
import Records
import Screens

/// Prints the analysis of one article as one JSON object, with what the reader set right where that is asked for.
func printJSON(
  _ source: Source, _ given: Given, withText: Bool, corrected: Bool
) throws(Problem) {
  let input = try source.open(digest: true)
  try readAll(input)
  let document = Document(input.text)
  let record = RecordSource(
    id: source.id, encoding: input.encoding.rawValue, sha256: input.sha256(), withText: withText)
  var analysis = analyse(document, given)
  if corrected {
    var shelf = Shelf(userKeeper())
    guard shelf.isThere else { throw .noHome }
    analysis = analysis.corrected(by: try shelf.load(for: document), in: document.text)
  }
  try printBytes(jsonRecord(document, analysis, record) + [10])
}

/// Prints the article and what was found in it as Markdown.
func printMarkdown(_ source: Source, _ given: Given) throws(Problem) {
  let input = try source.open()
  try readAll(input)
  let document = Document(input.text)
  try printBytes(markdownRecord(document, analyse(document, given), repertoire))
}

/// Prints the clean article: a block a paragraph, each on one line, furniture left out. A long text is printed in parts.
func printPlain(_ source: Source) throws(Problem) { try printPlain(try source.open()) }

/// As `printPlain` of a source, of one that is open.
func printPlain(_ input: Input) throws(Problem) {
  try readAll(input)
  let document = Document(input.text)
  var start = 0
  var printed = 0
  while start < input.text.count {
    let window = TextRange(start, min(input.text.count, start + (256 << 10)))
    var lines: [UInt8] = []
    for block in document.blocks(in: window) where block.range.start >= printed {
      printed = block.range.end
      guard block.kind != .furniture else { continue }
      if start > 0 || !lines.isEmpty { lines.append(10) }
      lines += plainLine(input.text, block.range)
    }
    try printBytes(lines)
    start = max(window.end, printed)
  }
}

/// The characters of a block on one line, with a line end; nothing in it can steer a terminal.
private func plainLine(_ text: SourceText, _ range: TextRange) -> [UInt8] {
  text.withBytes { bytes in
    var line: [UInt8] = []
    line.reserveCapacity(range.count + 1)
    var scanner = GlyphScanner(range, repertoire, flowing: true)
    while let glyph = scanner.next(in: bytes) {
      if glyph.width > 0 { glyph.picture.append(to: &line) }
    }
    line.append(10)
    return line
  }
}

func readAll(_ input: Input) throws(Problem) {
  do throws(InputError) { try input.readAll() } catch { throw .input(error) }
}

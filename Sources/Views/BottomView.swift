internal import Prose
internal import Reading
internal import Screens

extension Canvas {
  /// The last line: a prompt, or how far, which file, what is to be said, and the keys that fit.
  mutating func drawBottom() {
    let row = reader.frames.bottom
    if let prompt = reader.prompt { return drawPrompt(prompt, row) }
    let width = reader.size.columns
    let percent = "\(reader.percentRead)%"
    put(percent, row: row, column: max(0, 4 - percent.utf8.count), theme[.bottom])
    var column = 6
    let says = reader.saying
    let nameRoom = says == nil ? width - column - 1 : min(30, (width - column) / 3)
    if width >= 40 || says == nil {
      column += write(
        reader.fileName, row: row, column: column, limit: max(0, nameRoom), theme[.bottom])
      column += 2
    }
    if let says {
      column += write(
        says, row: row, column: column, limit: max(0, width - column - 1), theme[.message])
      column += 2
    }
    drawHints(row, from: column)
  }

  /// The keys of the commands that matter here, from the right, as many as fit.
  private mutating func drawHints(_ row: Int, from column: Int) {
    var room = reader.size.columns - column - 2
    var shown: [String] = []
    let hints = reader.hints
    for hint in hints.sorted(by: { $0.rank < $1.rank }) {
      let words = hint.words
      let width = Prose.columns(of: words, glyphs.repertoire) + (shown.isEmpty ? 0 : 2)
      guard width <= room else { break }
      room -= width
      shown.append(words)
    }
    let ordered = hints.map(\.words).filter(shown.contains).joined(by: "  ")
    let width = Prose.columns(of: ordered, glyphs.repertoire)
    put(ordered, row: row, column: reader.size.columns - 1 - width, theme[.hint])
  }

  /// The label, the part of the query around the cursor, and at the right what was found.
  private mutating func drawPrompt(_ prompt: Prompt, _ row: Int) {
    let width = reader.size.columns
    var column = put(" " + prompt.label, row: row, column: 0, theme[.prompt])
    let notes = [prompt.isPattern ? "pattern" : nil, reader.saying].compactMap { $0 }
    let isEmpty = prompt.text.isEmpty && notes.isEmpty
    let note = fitted(
      isEmpty ? prompt.hint : notes.joined(by: "  "),
      width: max(0, isEmpty ? width - column - 3 : (width - column) / 2), glyphs.repertoire)
    let noteWidth = Prose.columns(of: note, glyphs.repertoire)
    let room = max(1, width - column - noteWidth - 3)
    // What stands before the cursor is shortened from its left until the cursor fits.
    var first = 0
    let text = prompt.text
    func part(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(text[range])) }
    while first < prompt.cursor,
      Prose.columns(of: part(first..<prompt.cursor), glyphs.repertoire) > room
    {
      first += 1
    }
    put(part(first..<text.count), row: row, column: column, limit: room, theme[.bottom])
    column += Prose.columns(of: part(first..<prompt.cursor), glyphs.repertoire)
    put(note, row: row, column: width - noteWidth - 1, theme[.message])
    screen.cursor = (row: row, column: min(column, width - 1))
  }
}

import Documents
import Insights
import Prose
import Reading
import Screens
import Support
import Views

/// A `.story` file: what is opened, keys in, screens out.
///
///     open ferry 80x24        an article with findings made by hand; `open text 60x20 ascii` takes the lines below it that
///                             begin with two blanks, without findings; `open sample 80x24 terminal` is the sample article as
///                             the program finds it, and the story is told in a real terminal as well
///     > Tab j j               keys, named as in a key map; a word in quotes is typed as it stands
///     size 40x12              the window changes its size
///     work                    all work under way is done
///     screen                  the screen stands below it, each row behind a |
struct Story {
  private var reader: Reader?
  private var glyphs = Glyphs.unicode
  private var lines: [String] = []
  private var effects: [Effect] = []

  /// The story told again with the screens as they are now; equal to the file where nothing has changed.
  static func told(_ file: String) -> String {
    var story = Story()
    var lines = file.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.last == "" { lines.removeLast() }
    while let line = lines.popFirst() {
      if line.hasPrefix("|") { continue }
      story.lines.append(String(line))
      var text: [String] = []
      while line.hasPrefix("open text"), let next = lines.first,
        next.hasPrefix("  ") || next.isEmpty
      {
        text.append(String(next.dropFirst(2)))
        story.lines.append(String(next))
        lines.removeFirst()
      }
      story.tell(String(line), text.joined(separator: "\n"))
    }
    return story.lines.joined(separator: "\n") + "\n"
  }

  private mutating func tell(_ line: String, _ text: String) {
    let words = line.split(separator: " ").map(String.init)
    switch words.first {
    case "open": open(words, text)
    case ">": press(line.dropFirst(2))
    case "size": if let size = size(words[1]) { _ = reader?.press(.resize(size)) }
    case "work": while reader?.hasWork == true { reader?.advance(bytes: 1 << 20) }
    case "screen": show()
    case _: break
    }
  }

  private func size(_ word: String) -> Size? {
    let numbers = word.split(separator: "x").compactMap { Int($0) }
    return numbers.count == 2 ? Size(columns: numbers[0], rows: numbers[1]) : nil
  }

  private mutating func open(_ words: [String], _ text: String) {
    guard words.count > 2, let size = size(words[2]) else { return }
    glyphs = words.contains("ascii") ? .ascii : .unicode
    let surroundings = Surroundings(repertoire: glyphs.repertoire)
    if words[1] == "ferry" {
      let sample = SampleArticle()
      reader = Reader(
        sample.document, files: ["ferry.txt"], size: size, surroundings, analysis: sample.analysis)
    } else if words[1] == "sample" {
      let text = SourceText(fileBytes("Assets/samples/harbour-talks.txt") ?? [])
      reader = Reader(Document(text), files: ["harbour-talks.txt"], size: size, surroundings)
      while reader?.hasWork == true { reader?.advance(bytes: 1 << 20) }
    } else {
      // Nothing is looked for, so that a story changes only when what is shown does.
      var nothing = Analysis()
      nothing.isComplete = true
      reader = Reader(
        Document(SourceText(text)), files: ["text"], size: size, surroundings, analysis: nothing)
    }
  }

  private mutating func press(_ words: Substring) {
    var isQuoted = false
    for part in words.split(separator: "\"", omittingEmptySubsequences: false) {
      let pressed: [Key] =
        isQuoted
        ? part.unicodeScalars.map { .character($0) }
        : part.split(separator: " ").flatMap { keys(named: String($0)) ?? [] }
      for key in pressed {
        for effect in reader?.press(key) ?? [] { lines.append("| effect: \(effect)") }
      }
      isQuoted.toggle()
    }
  }

  private mutating func show() {
    guard let reader else { return }
    let screen = draw(reader, .terminal, glyphs)
    for row in 0..<screen.size.rows { lines.append("|" + screen.text(ofRow: row)) }
    lines.append(
      screen.cursor.map { "| cursor: row \($0.row), column \($0.column)" } ?? "| no cursor")
  }
}

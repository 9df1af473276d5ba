import Documents
import Insights
import Prose
import Reading
import Screens
import Support
import Testing
import Views

private let sample = repository + "/Assets/samples/harbour-talks.txt"

/// The rows that the reader draws after some keys, without a terminal.
private func drawn(_ keys: String, columns: Int, rows: Int) -> [String] {
  let document = Document(SourceText(fileBytes(sample) ?? []))
  var reader = Reader(
    document, Given(), files: ["harbour-talks.txt"], size: Size(columns: columns, rows: rows),
    Surroundings())
  while reader.hasWork { reader.advance(bytes: 1 << 20) }
  for word in keys.split(separator: " ") {
    for key in Reading.keys(named: String(word)) ?? [] { _ = reader.press(key) }
    while reader.hasWork { reader.advance(bytes: 1 << 20) }
  }
  let screen = draw(reader, .terminal, .unicode)
  return (0..<screen.size.rows).map { row in
    String(screen.text(ofRow: row).reversed().drop { $0 == " " }.reversed())
  }
}

/// The names that tmux has for keys with other names here.
private func named(_ keys: String) -> [String] {
  let names = [
    "PgDn": "NPage", "PgUp": "PPage", "Backspace": "BSpace", "Esc": "Escape", "S-Tab": "BTab",
  ]
  return keys.split(separator: " ").map { names[String($0)] ?? String($0) }
}

@Suite(.serialized) struct TmuxTests {
  /// In a real tmux the screen is what the views draw, key for key.
  @Test(arguments: [
    (120, 36, "j j PgDn"),
    (120, 36, "Tab Down Down Enter Backspace"),
    (80, 24, "Tab Tab Down i Down Esc F"),
    (80, 24, "/ f e r r y Enter n"),
    (40, 12, "PgDn Tab Down Enter"),
    (40, 12, "?"),
  ])
  func screenIsAsDrawn(_ columns: Int, _ rows: Int, _ keys: String) throws {
    let command = "TERM=tmux-256color LC_ALL=C.UTF-8 exec \(Program.path) \(sample)"
    guard let tmux = Tmux(command, columns: columns, rows: rows) else { return }
    let first = drawn("", columns: columns, rows: rows)
    try #require(tmux.screen { $0.starts(with: first) }.starts(with: first))
    tmux.press(named(keys))
    let wanted = drawn(keys, columns: columns, rows: rows)
    let found = tmux.screen { $0.starts(with: wanted) }
    #expect(
      found.starts(with: wanted),
      "\(difference(wanted.joined(separator: "\n"), found.joined(separator: "\n")))")
  }

  /// Stories that open with the word `terminal` hold in a real tmux too.
  @Test(
    arguments: files(under: "Tests/StoryTests/Stories", ending: ".story").filter {
      fileText($0)?.contains(" terminal\n") == true
    })
  func storyIsToldInATerminal(_ path: String) throws {
    var lines = try #require(fileText(path)).split(separator: "\n")[...]
    var tmux: Tmux?
    var rows = 0
    while let line = lines.popFirst() {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "open", "size":
        let size = words[words[0] == "open" ? 2 : 1].split(separator: "x").compactMap { Int($0) }
        rows = size[1]
        if words[0] == "size" {
          tmux?.resize(columns: size[0], rows: rows)
        } else {
          let command =
            "TERM=tmux-256color LC_ALL=C.UTF-8 HOME=/tmp/none exec \(Program.path) \(sample)"
          guard let opened = Tmux(command, columns: size[0], rows: rows) else { return }
          tmux = opened
        }
      case ">": tmux?.press(named(String(line.dropFirst(2))))
      case "screen":
        let wanted = lines.prefix(rows).map { String($0.dropFirst()) }
        lines = lines.dropFirst(rows)
        let found = tmux?.screen { $0.starts(with: wanted) } ?? []
        #expect(
          found.starts(with: wanted),
          "\(difference(wanted.joined(separator: "\n"), found.joined(separator: "\n")))")
      case _: break
      }
    }
  }

  @Test func resizingAndComingBackFromTheShell() {
    let command = "TERM=tmux-256color LC_ALL=C.UTF-8 PS1='$ ' bash --norc -i"
    guard let tmux = Tmux(command, columns: 80, rows: 24) else { return }
    tmux.press(["\(Program.path) \(sample)", "Enter"])
    let first = drawn("", columns: 80, rows: 24)
    #expect(tmux.screen { $0.starts(with: first) }.starts(with: first))
    tmux.press(["C-z"])
    #expect(
      tmux.screen { $0.contains { $0.contains("Stopped") } }.contains { $0.contains("Stopped") })
    tmux.press(["fg", "Enter"])
    #expect(tmux.screen { $0.starts(with: first) }.starts(with: first))
    tmux.resize(columns: 30, rows: 8)
    let small = drawn("", columns: 30, rows: 8)
    #expect(tmux.screen { $0.starts(with: small) }.starts(with: small))
    tmux.press(["q"])
    let last = tmux.screen { $0.contains { $0.hasPrefix("$") } }
    #expect(last.contains { $0.hasPrefix("$") })
  }
}

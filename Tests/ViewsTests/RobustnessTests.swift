import Documents
import Prose
import Reading
import Screens
import Support
import Testing
import Views

/// Numbers that are the same in every run (Steele and others, SplitMix).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct RobustnessTests {
  static let sizes: [(Int, Int)] = [
    (0, 0), (1, 1), (2, 40), (19, 5), (20, 4), (20, 5), (21, 6), (33, 9), (40, 12), (59, 30),
    (60, 20), (80, 24), (119, 29), (120, 30), (200, 60),
  ]

  @Test(arguments: sizes)
  func everyPaneDrawsAtEverySize(columns: Int, rows: Int) {
    for keys in ["Alt-1", "Alt-2", "Alt-3", "Alt-4", "?", "c", "Alt-2 i", "Alt-4 z", "Z", "/ a b"] {
      var reader = sampleReader(columns, rows)
      for word in keys.split(separator: " ") {
        for key in Reading.keys(named: String(word)) ?? [] { _ = reader.press(key) }
      }
      for glyphs in [Glyphs.unicode, .ascii] {
        let screen = draw(reader, .terminal, glyphs)
        #expect(screen.cells.count == max(0, columns) * max(0, rows))
        if let cursor = screen.cursor {
          #expect(cursor.row >= 0 && cursor.row < rows && cursor.column < columns)
        }
      }
    }
  }

  @Test(arguments: 0..<12)
  func anyBytesAndAnyKeys(seed: Int) {
    var numbers = SeededNumbers(state: UInt64(seed))
    let bytes = (0..<Int.random(in: 0...3000, using: &numbers)).map { _ -> UInt8 in
      switch Int.random(in: 0...9, using: &numbers) {
      case 0: 10
      case 1...3: 32
      case 4...7: UInt8.random(in: 65...122, using: &numbers)
      case _: UInt8.random(in: 0...255, using: &numbers)
      }
    }
    var reader = Reader(
      Document(SourceText(bytes)), files: ["x"], size: Size(columns: 80, rows: 24))
    let bindings = KeyMap.standard.bindings
    for step in 0..<120 {
      if step % 10 == 0, let size = RobustnessTests.sizes.randomElement(using: &numbers) {
        _ = reader.press(.resize(Size(columns: size.0, rows: size.1)))
      }
      for key in bindings.randomElement(using: &numbers)?.keys ?? [] { _ = reader.press(key) }
      if reader.hasWork { _ = reader.advance(bytes: 500) }
      let screen = draw(reader, .terminal, .unicode)
      #expect(screen.size == reader.size)
    }
  }

  @Test func aLongTextIsShownAnywhereAtOnce() {
    let line = "A line that says a little and then is done, number 12. "
    let bytes = Array(String(repeating: line + line + "\n\n", count: 40_000).utf8)
    var reader = Reader(
      Document(SourceText(bytes)), files: ["long"], size: Size(columns: 80, rows: 24))
    #expect(reader.hasWork)
    for key in ["50%", "G", "g", "Space", "End", "b", "99%", "/ 1 2 Enter"] {
      for word in key.split(separator: " ") {
        for named in Reading.keys(named: String(word)) ?? [] { _ = reader.press(named) }
      }
      #expect(draw(reader, .terminal, .unicode).cells.contains { $0.width == 1 })
      #expect(reader.rows.count > 10)
    }
    #expect(reader.content(of: .people).note == "so far")
  }

  @Test func oneEndlessLineIsShownToo() {
    let bytes = Array(String(repeating: "words without an end ", count: 60_000).utf8)
    var reader = Reader(
      Document(SourceText(bytes)), files: ["long"], size: Size(columns: 80, rows: 24))
    for key in [Key.character("5"), .character("0"), .character("%"), .end, .pageUp, .home] {
      _ = reader.press(key)
      #expect(reader.rows.count > 5)
    }
  }
}

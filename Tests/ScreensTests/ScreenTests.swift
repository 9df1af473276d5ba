import Prose
import Screens
import Testing

/// A screen of one row with a text written on it.
private func written(_ text: String, _ repertoire: Repertoire = .unicode, columns: Int = 40)
  -> String
{
  var screen = Screen(Size(columns: columns, rows: 1), repertoire)
  screen.put(text, row: 0, column: 0, style: .plain)
  return screen.text(ofRow: 0)
}

@Suite struct ScreenTests {
  @Test(arguments: [
    ("plain text", "plain text"),
    ("a\u{1B}[31mb\u{7}\u{7F}", "a␛[31mb␇␡"),
    ("c\u{9B}31m", "c▯31m"),
    ("tab\tand\nline", "tab and line"),
    ("x\u{202E}txt.exe", "x▯txt.exe"),
    ("pass\u{200B}word", "pass▯word"),
    ("end\u{200B} \u{FEFF}word", "end word"),
    ("co\u{AD}operate", "cooperate"),
    ("cafe\u{301}", "cafe\u{301}"),
    ("e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}"),
    ("\u{301}x", "◌\u{301}x"),
    ("👩\u{200D}👩\u{200D}👧!", "👩!"),
    ("👍🏽 ❤\u{FE0F} 🇩🇪", "👍 ❤ DE"),
    ("1\u{FE0F}\u{20E3}", "1"),
    ("\u{E000}\u{378}", "▯▯"),
    ("日本", "日本"),
  ])
  func showsUnicode(_ text: String, _ expected: String) {
    #expect(written(text) == expected)
  }

  @Test(arguments: [
    ("“It’s” — fine…", "\"It's\" -- fine..."),
    ("café Łódź Þór", "cafe Lodz Thor"),
    ("½ ﬁnd", "1/2 find"),
    ("日", "?"),
    ("\u{1B}[0m", "^[[0m"),
    ("Київ", "Kiyiv"),
  ])
  func showsASCII(_ text: String, _ expected: String) {
    #expect(written(text, .ascii) == expected)
  }

  @Test func writesSayTheirColumnsAndKeepTheLimit() {
    var screen = Screen(Size(columns: 10, rows: 2))
    #expect(screen.put("日本", row: 0, column: 0, style: .plain, limit: 3) == 2)
    #expect(screen.put("日本", row: 0, column: 9, style: .plain) == 9)
    #expect(screen.put("abc", row: 5, column: 0, style: .plain) == 0)
    #expect(screen.put("abc", row: 1, column: -1, style: .plain) == -1)
    #expect(screen[0, 0].width == 2)
    #expect(screen[0, 1].width == 0)
  }

  @Test func halvesOfWideCharactersAreBlanked() {
    var screen = Screen(Size(columns: 4, rows: 1))
    screen.put("日本", row: 0, column: 0, style: .plain)
    screen.put("x", row: 0, column: 1, style: .plain)
    #expect(screen.text(ofRow: 0) == " x本")
    screen.put("y", row: 0, column: 2, style: .plain)
    #expect(screen.text(ofRow: 0) == " xy")
  }

  @Test func rangesFlowAndTakeStyles() {
    let text = SourceText("one \n two  three")
    var screen = Screen(Size(columns: 20, rows: 1))
    let bold = Style(attributes: .bold)
    let used = text.withBytes { bytes in
      screen.put(text.range, in: bytes, row: 0, column: 1) { $0 >= 6 ? bold : .plain }
    }
    #expect(used == 14)
    screen.cursor = (row: 0, column: 5)
    #expect(screen.dump(styles: true) == " one two three\n│     aaaaaaaaa\na bold\ncursor 0,5\n")
  }

  @Test func cellsAreSmall() {
    #expect(MemoryLayout<Cell>.stride <= 16)
    #expect(MemoryLayout<Style>.size <= 4)
  }

  @Test func invalidBytesAreReplaced() {
    let text = SourceText([0x61, 0xFF, 0xE2, 0x80, 0x62])
    var screen = Screen(Size(columns: 9, rows: 1))
    text.withBytes { _ = screen.put(text.range, in: $0, row: 0, column: 0, style: .plain) }
    #expect(screen.text(ofRow: 0) == "a\u{FFFD}\u{FFFD}b")
  }
}

@Suite struct ControlTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
  ])
  func base64(_ text: String, _ expected: String) {
    #expect(String(decoding: Base64(Array(text.utf8)).bytes, as: UTF8.self) == expected)
  }

  @Test func titlesCannotSteer() {
    let title = CleanTitle("a\u{1B}]0;b\u{7}\u{9C}\nc")
    #expect(String(decoding: title.bytes, as: UTF8.self) == "a␛]0;b␇▯ c")
  }
}

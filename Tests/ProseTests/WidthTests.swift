import Testing

@testable import Prose

@Suite struct WidthTests {
  @Test func shortCutsAgreeWithBothLibraries() {
    for value in UInt32(0x80)..<0x30000 where extent(value) != measuredExtent(value) {
      if (0xFE00...0xFE0F).contains(value) || (0x180B...0x180F).contains(value) { continue }
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test(arguments: [
    ("abc", 3), ("日本", 4), ("e\u{301}", 1), ("👩\u{200D}👧", 2), ("🇩🇪", 2), ("\u{AD}", 0), ("कि", 2),
    ("\u{1100}\u{1161}", 2), ("", 0),
  ])
  func columnsOf(_ text: String, _ expected: Int) {
    #expect(columns(of: text) == expected)
  }
}

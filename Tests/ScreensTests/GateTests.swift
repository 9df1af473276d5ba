import Prose
import Screens
import Support
import Testing

@Suite struct GateTests {
  /// Whether a scalar could steer a terminal or hide: controls, direction marks, format and tag characters.
  private func isDangerous(_ value: UInt32) -> Bool {
    switch value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB, 0xE0000...0xE0FFF, 0xD800...0xDFFF:
      true
    case _: false
    }
  }

  private func check(_ screen: Screen) {
    for cell in screen.cells {
      let values = [cell.base, cell.firstMark, cell.secondMark]
      #expect(!values.contains { $0 != 0 && isDangerous($0) })
      if screen.repertoire == .ascii { #expect(values.allSatisfy { $0 == 0 || $0 < 0x7F }) }
    }
    for row in 0..<screen.size.rows {
      let width = (0..<screen.size.columns).reduce(0) { $0 + Int(screen[row, $1].width) }
      #expect(width == screen.size.columns)
    }
  }

  @Test(arguments: 0..<200)
  func randomBytesNeverSteerTheTerminal(_ seed: Int) {
    var random = SeededRandom(UInt64(seed))
    let leads: [UInt8] = [
      0x1B, 0x9B, 0xC2, 0xE2, 0x80, 0xAE, 0xF3, 0xA0, 0xCC, 0x81, 0xE6, 0x9C, 0x41,
    ]
    let bytes = (0..<400).map { _ in
      random.below(2) == 0 ? random.of(leads) : UInt8(random.below(256))
    }
    var screen = Screen(Size(columns: 30, rows: 6), seed % 4 == 0 ? .ascii : .unicode)
    for row in 0..<6 {
      let column = random.below(30)
      screen.put(
        TextRange(row * 50, row * 50 + 100), in: bytes.span, row: row, column: column,
        limit: random.below(40), flowing: random.below(2) == 0
      ) { _ in .plain }
      screen.put(String(decoding: bytes[..<row], as: UTF8.self), row: row, column: 3, style: .plain)
    }
    check(screen)
  }

  @Test(arguments: Repertoire.allCases)
  func noScalarSteersTheTerminal(_ repertoire: Repertoire) {
    for value in UInt32(0)..<0x110000 where value < 0x33000 || value >= 0xE0000 && value < 0xE0200 {
      let cell = Cell(Picture(value, repertoire), .plain)
      if isDangerous(cell.base) || cell.firstMark != 0 && isDangerous(cell.firstMark)
        || repertoire == .ascii && cell.base > 0x7E || cell.width == 0
      {
        Issue.record("U+\(String(value, radix: 16)) is drawn as U+\(String(cell.base, radix: 16))")
      }
    }
  }
}

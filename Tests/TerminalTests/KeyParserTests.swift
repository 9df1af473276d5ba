import Screens
import Testing

@testable import Terminal

@Suite struct KeyParserTests {
  @Test(arguments: [
    ("j", [Key.character("j")]), ("é", [.character("é")]), ("🙂", [.character("🙂")]),
    ("\u{1B}[A\u{1B}OB", [.up, .down]), ("\u{1B}[1;5C", [.right]), ("\u{1B}[5~", [.pageUp]),
    ("\u{1B}[Z\t\r\u{7F}", [.shiftTab, .tab, .enter, .backspace]), ("\u{1B}OP", [.function(1)]),
    ("\u{1B}1\u{1B}é", [.alt("1"), .alt("é")]), ("\u{3}", [.character("\u{3}")]),
    ("\u{1B}[<0;4;5M", []), ("\u{1B}]11;rgb:00/00/00\u{7}x", [.character("x")]),
    ("\u{1B}[?69;2$yx", [.character("x")]), ("\u{1B}[27u", [.escape]),
    (
      "\u{1B}[200~two\rlines \u{1B}[A\u{1B}[201~q",
      [.paste("two\rlines \u{1B}[A"), .character("q")]
    ),
  ])
  func bytesBecomeKeys(_ text: String, _ keys: [Key]) {
    var whole = KeyParser()
    #expect(whole.feed(Array(text.utf8)) == keys)
    var slow = KeyParser()
    #expect(Array(text.utf8).flatMap { slow.feed([$0]) } == keys)
    #expect(!slow.isWaiting)
  }

  @Test func anEscapeAloneIsAKeyWhenNothingFollows() {
    var parser = KeyParser()
    #expect(parser.feed([0x1B]).isEmpty && parser.isWaiting)
    #expect(parser.giveUp() == [.escape] && !parser.isWaiting)
    #expect(parser.feed([0xC3]).isEmpty && parser.giveUp().isEmpty && !parser.isWaiting)
  }

  @Test func modesThatTheTerminalKnowsAreKept() {
    var parser = KeyParser()
    _ = parser.feed(Array("\u{1B}[?69;2$y\u{1B}[?2026;0$y".utf8))
    #expect(parser.reportedModes == [69])
  }

  @Test func anyBytesAreTaken() {
    var state: UInt64 = 5
    for _ in 0..<2000 {
      var parser = KeyParser()
      let bytes = (0..<20).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let kinds: [UInt8] = [0x1B, 0x5B, 0x3B, 0x30, 0x7E, 0x4D, 0xC3, 0xFF]
        return state >> 60 < 12 ? kinds[Int(state >> 40 & 7)] : UInt8(state >> 50 & 255)
      }
      _ = parser.feed(bytes)
      for _ in 0..<24 where parser.isWaiting { _ = parser.giveUp() }
      #expect(!parser.isWaiting || bytes.starts(with: Array("\u{1B}[200~".utf8)))
    }
  }
}

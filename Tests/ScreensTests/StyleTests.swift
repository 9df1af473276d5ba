import Screens
import Testing

@Suite struct StyleTests {
  private static let colours: [UInt8?] = [nil, 0, 7, 15]
  private static let attributes: [Style.Attributes] = [
    [], .bold, .reverse, [.dim, .italic, .underline, .strike],
  ]

  @Test(arguments: colours, colours)
  func partsAreKeptApart(_ front: UInt8?, _ back: UInt8?) {
    for attributes in StyleTests.attributes {
      let style = Style(foreground: front, background: back, attributes: attributes)
      var other = Style.plain
      (other.foreground, other.background, other.attributes) = (front, back, attributes)
      for style in [style, other] {
        #expect(style.foreground == front)
        #expect(style.background == back)
        #expect(style.attributes == attributes)
      }
      #expect(style == other)
    }
  }

  @Test func blanksShowBackgroundsAndLines() {
    for style in [Style.plain, Style(foreground: 3), Style(attributes: [.bold, .dim, .italic])] {
      #expect(style.showsNothingOfABlank)
      #expect(Cell(" ", style).looks(like: .blank))
    }
    for style in [Style(background: 0), Style(attributes: .underline), Style(attributes: .reverse)]
    {
      #expect(!style.showsNothingOfABlank)
      #expect(!Cell(" ", style).looks(like: .blank))
    }
  }

  @Test func asciiIsOnePrintableCharacterWithoutMarks() {
    for scalar in ["a", " ", "~"] as [Unicode.Scalar] { #expect(Cell(scalar, .plain).isASCII) }
    for scalar in ["é", "…", "中", "\u{301}"] as [Unicode.Scalar] {
      #expect(!Cell(scalar, .plain).isASCII)
    }
  }
}

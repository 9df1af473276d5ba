import Assets
import Reading
import Screens
import Testing
import Views

@Suite struct ThemeTests {
  @Test func theThemeHasAStyleForEveryRole() throws {
    _ = try Theme(assetText("themes/terminal.theme"), file: "terminal.theme")
  }

  @Test func errorsNameTheirLine() {
    func error(_ text: String) -> String {
      do {
        _ = try Theme(text, file: "x.theme")
        return "none"
      } catch { return "\(error)" }
    }
    #expect(error("texte plain") == "x.theme:1:1: no role named <texte>")
    #expect(error("text bright-pink") == "x.theme:1:1: no style in <text bright-pink>")
    #expect(error("text bold\ntext dim") == "x.theme:2:1: <text> has a line already")
    #expect(error("text bold") == "x.theme:1:1: no line for <headline>")
  }

  /// What a colour tells is told without it, too: each pair that must be told apart differs in attributes.
  @Test func nothingIsToldByColourAlone() {
    let theme = Theme.terminal.withoutColours()
    let pairs: [(Role, Role)] = [
      (.text, .headline), (.text, .passage), (.text, .match), (.match, .currentMatch),
      (.text, .mention), (.event, .chosen), (.text, .clutter), (.date, .lit),
    ]
    for (one, other) in pairs { #expect(theme[one] != theme[other], "\(one) and \(other)") }
    for role in Role.allCases {
      #expect(theme[role].foreground == nil && theme[role].background == nil)
    }
  }
}

import Assets
import Documents
import Insights
import Prose
import Reading
import Screens
import Testing

@Suite struct KeyMapTests {
  @Test(arguments: Command.allCases)
  func everyCommandHasAKeyAndHelp(command: Command) {
    #expect(!KeyMap.standard.keys(for: command).isEmpty, "\(command.rawValue) has no key")
    #expect(command.help.first?.isUppercase == true)
    #expect(command.help.last != ".")
  }

  @Test func noKeyMeansTwoThings() {
    let bindings = KeyMap.standard.bindings
    for (index, binding) in bindings.enumerated() {
      for other in bindings.dropFirst(index + 1) where other.place == binding.place {
        let isSame = other.keys == binding.keys
        let hides = hides(binding, other) || hides(other, binding)
        #expect(!isSame && !hides, "\(binding.name) and \(other.name)")
      }
    }
  }

  /// The keys of one begin the other's, whose next key is no other than an argument of the first may be.
  private func hides(_ first: KeyMap.Binding, _ other: KeyMap.Binding) -> Bool {
    guard other.keys.starts(with: first.keys) else { return false }
    guard let argument = first.argument,
      case .character(let next)? = other.keys.dropFirst(first.keys.count).first
    else { return true }
    return argument.contains(next)
  }

  @Test func errorsNameTheirLine() {
    func error(_ text: String) -> String {
      do {
        _ = try KeyMap(text, file: "x.keys")
        return "none"
      } catch { return "\(error)" }
    }
    #expect(error("any q quit") == "none")
    #expect(error("# a\nany q leave") == "x.keys:2:1: no command named <leave>")
    #expect(error("there q quit") == "x.keys:1:1: no place named <there>")
    #expect(error("any Hyper-q quit") == "x.keys:1:1: no key named <Hyper-q>")
    #expect(error("any q") == "x.keys:1:1: where, keys, command expected")
  }

  @Test func sequencesArgumentsAndPlaces() throws {
    let map = try KeyMap("any m{a-z} back\nany x clutter\npanes x card\nany ]q quit", file: "x")
    #expect(map.meaning(of: [.character("m")], in: .article) == .beginning)
    #expect(
      map.meaning(of: [.character("m"), .character("k")], in: .article)
        == .command(.back, argument: "k"))
    #expect(map.meaning(of: [.character("m"), .character("K")], in: .article) == .nothing)
    #expect(map.meaning(of: [.character("x")], in: .article) == .command(.clutter, argument: nil))
    #expect(map.meaning(of: [.character("x")], in: .people) == .command(.card, argument: nil))
    #expect(map.meaning(of: [.character("]")], in: .people) == .beginning)
  }

  @Test(arguments: ["Down", "^f", "Alt-1", "F1", "]q", "S-Tab", "Space", "{", "é"])
  func namesComeBack(word: String) throws {
    let pressed = try #require(keys(named: word))
    let shown = pressed.map(keyName).joined()
    #expect(keys(named: shown) == pressed || shown == "↓")
  }
}

import Reading
import Support
import Testing

@Suite struct KeyTableTests {
  /// The table of keys in README.md says what the tables of the program say; UPDATE=1 writes it anew.
  @Test func readmeHasTheKeysOfTheProgram() throws {
    let readme = try #require(fileText("README.md"))
    let renewed = try #require(
      text(readme, with: table(), between: "<!-- keys -->\n", and: "<!-- end of keys -->"))
    #expect(goldenDifference(renewed, "README.md") == nil)
  }

  private func table() -> String {
    var rows = "| keys | do |\n| --- | --- |\n"
    for group in CommandGroup.allCases {
      for command in Command.allCases where command.group == group {
        let keys = KeyMap.standard.keys(for: command).map { "`\($0 == "|" ? "\\|" : $0)`" }
        rows += "| \(keys.joined(separator: " ")) | \(command.help) |\n"
      }
    }
    return rows
  }
}

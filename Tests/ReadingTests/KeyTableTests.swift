import Reading
import Support
import Testing

@Suite struct KeyTableTests {
  /// The table of keys in README.md says what the tables of the program say; UPDATE=1 writes it anew.
  @Test func readmeHasTheKeysOfTheProgram() throws {
    let readme = try #require(fileText("README.md"))
    let (begin, end) = ("<!-- keys -->\n", "<!-- end of keys -->")
    let head = try #require(readme.range(of: begin))
    let tail = try #require(readme.range(of: end))
    let renewed = readme[..<head.upperBound] + table() + readme[tail.lowerBound...]
    #expect(goldenDifference(String(renewed), "README.md") == nil)
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

extension String {
  /// Where a text first stands in this one.
  fileprivate func range(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) {
        return start..<index(start, offsetBy: text.count)
      }
      start = index(after: start)
    }
    return nil
  }
}

import Support
import Testing

@Suite struct SizeTests {
  @Test func noFileIsOver400Lines() {
    for path in files(under: "Sources", ending: ".swift") + files(under: "Tests", ending: ".swift")
    {
      let lines = (fileText(path) ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        .count
      #expect(lines <= 401, "\(path) has \(lines) lines; part it by ideas")
    }
  }
}

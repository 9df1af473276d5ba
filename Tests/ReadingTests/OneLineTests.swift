import Testing

@testable import Reading

@Suite struct OneLineTests {
  @Test(arguments: [
    ("", ""), (" ", ""), ("ferry", "ferry"), ("the ferry sank", "the ferry sank"),
    (" the ferry", "the ferry"), ("the ferry ", "the ferry"), ("the  ferry", "the ferry"),
    ("the\nferry\t sank", "the ferry sank"), ("the\u{A0}ferry", "the ferry"),
    ("“the ferry”", "“the ferry”"), ("“the\u{2003}ferry” ", "“the ferry”"),
  ])
  func whiteSpaceIsOneBlank(text: String, line: String) {
    #expect(oneLine(text) == line)
  }
}

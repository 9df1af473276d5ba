import Prose
import Testing

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

  @Test(arguments: [
    ("Ilka\n> Morrow", "Ilka Morrow"), ("Ilka\n>> > Morrow", "Ilka Morrow"),
    ("Mor\u{AD}row", "Morrow"), ("Mor\u{200B}row", "Morrow"), ("5 > 4", "5 > 4"),
  ])
  func whatNobodySeesIsLeftOut(text: String, line: String) {
    #expect(oneLine(text) == line)
  }
}

import Documents
import Insights
import Prose
import Records
import Testing

@Suite struct MarkdownRecordTests {
  private func markdown(_ text: String, _ repertoire: Repertoire = .unicode) -> String {
    let document = Document(SourceText(text))
    return String(
      decoding: markdownRecord(document, analyse(document), repertoire), as: UTF8.self)
  }

  @Test func anArticleAndWhatWasFoundInIt() {
    let text = """
      Ferry line opens between Marlow and Kestral after long quarrel

      By Ilka Morrow

      Mayor Petra Lindqvist opened the line on 3 March 2024.

      “It is * and _ all the same,” Lindqvist said.

      Advertisement

      #1 of the boats is old.
      """
    #expect(
      markdown(text) == """
        # Ferry line opens between Marlow and Kestral after long quarrel

        By Ilka Morrow

        Mayor Petra Lindqvist opened the line on 3 March 2024.

        “It is \\* and \\_ all the same,” Lindqvist said.

        \\#1 of the boats is old.

        ## Timeline

        - **3 Mar 2024** Mayor Petra Lindqvist opened the line

        ## People

        - **Petra Lindqvist**, Mayor · 2
        - **Ilka Morrow** · author

        ## Quotes

        - “It is \\* and \\_ all the same,” — Petra Lindqvist

        """)
  }

  @Test func nothingSteersATerminal() {
    let printed = markdown("A head\u{1B}[31mline\u{202E} here\n\nIt was “over”\u{7}.\n", .ascii)
    #expect(printed.utf8.allSatisfy { $0 == 10 || $0 >= 0x20 && $0 < 0x7F })
  }

  @Test(arguments: ["", "\n", "-", "1. ", "\u{2022}"])
  func hardlyAnyText(_ text: String) { #expect(markdown(text).utf8.count <= text.utf8.count + 4) }
}

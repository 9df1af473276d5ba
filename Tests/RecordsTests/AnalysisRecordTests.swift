import Documents
import Insights
import Prose
import Records
import Testing

@Suite struct AnalysisRecordTests {
  @Test func countsCodePointsAndEscapes() {
    let document = Document(SourceText("“Ölpreis”\u{1}\n\nZwei € mehr."))
    let record = String(
      decoding: jsonRecord(document, Analysis(), RecordSource(id: "a\"b")), as: UTF8.self)
    #expect(
      record.hasPrefix(
        #"{"schema":"reader/1","id":"a\"b","source":{"encoding":"utf-8","length":24,"sha256":null},"#
      ))
    #expect(record.contains(#"{"kind":"paragraph","start":12,"end":24}"#))
  }

  /// Offsets count in the text that is printed, so it has every line end and blank of its own.
  @Test func theTextIsPrintedAsItStands() {
    let document = Document(SourceText("A  headline\r\n\r\nOne\tline\nand another."))
    let record = String(
      decoding: jsonRecord(document, Analysis(), RecordSource(id: nil, withText: true)),
      as: UTF8.self)
    #expect(record.contains(#""text":"A  headline\r\n\r\nOne\tline\nand another.""#))
  }

  /// A byte order mark counts nothing, and so is not printed.
  @Test func offsetsCountInThePrintedText() {
    let document = Document(SourceText("\u{FEFF}Öl.\n\nOne line."))
    let record = String(
      decoding: jsonRecord(document, Analysis(), RecordSource(id: nil, withText: true)),
      as: UTF8.self)
    #expect(record.contains(#""length":14,"#))
    #expect(record.contains(#""text":"Öl.\n\nOne line.""#))
  }

  @Test func textsWorkedOnTogetherAreFoundAsAlone() throws {
    let gap = String(repeating: "\n", count: 9_000)
    let paragraph = "Ada Quill sold the mill on 3 May. “A shame,” said Bo Fenn." + gap
    let long = String(repeating: paragraph, count: 30)
    let texts = ["", "On Monday Ada Quill met the mayor.", long, "“No,” Bo Fenn said in 2019."].map
    {
      (document: Document(SourceText($0)), given: Given(published: CalendarDate("2025-05-19")))
    }
    try #require(long.utf8.count > Document.articleLimit)
    let records = zip(texts, analyse(texts)).map {
      jsonRecord($0.document, $1, RecordSource(id: nil))
    }
    let alone = texts.map {
      jsonRecord($0.document, analyse($0.document, $0.given), RecordSource(id: nil))
    }
    #expect(records == alone)
  }
}

import Foundation
import Testing

@testable import Records

/// Lines in many forms, well formed and not.
private let lines = [
  #"{"id": "a", "text": "One two."}"#,
  #"  { "text" : "x" , "id":"b", "published":"2024-05-02" } "#,
  #"{"id":"c","text":null,"other":"y"}"#,
  #"{"id":"d","text":"a \"b\" \\ \/ \b\f\n\r\t \u00e9 \u2019 \ud83d\ude00"}"#,
  #"{"id":"e","text":"\ud83d"}"#, #"{"id":"f","text":"\ude00"}"#, #"{"id":"g","text":"\u12G4"}"#,
  #"{"id":"h","text":"open}"#, #"{"id":"i","text":"x"} y"#, #"{"id":"j","text":"x",}"#,
  #"{"id":1,"text":"x"}"#, #"{"id":"k","text":"x","n":[1,{"a":"b"}]}"#, #"{"id":"l","id":"m"}"#,
  #"{}"#, #"[]"#, #""#, #"{"id":"n","text":"x\"#, #"{"id":"o","text":nul}"#, "{\"id\":\"p\ttab\"}",
  #"{"i\u0064":"q","text":"x"}"#, #"{"id":"r","text":"ü — “ö” 🜁"}"#, #"{"id":"s","text":"\q"}"#,
]

@Test(arguments: lines)
func plainRecordsAreReadAsTheLibraryReadsThem(_ line: String) {
  let decoded = try? JSONDecoder().decode(LooseRecord.self, from: Data(line.utf8))
  guard let scanned = RecordScanner.record(in: Array(line.utf8)) else { return }
  #expect(scanned.id == decoded?.id)
  #expect(scanned.text == decoded?.text)
  #expect(scanned.published == decoded?.published)
  #expect(decoded != nil)
}

@Test func mostRecordsNeedNoLibrary() {
  for line in [lines[0], lines[1], lines[2], lines[3], lines[19], lines[20]] {
    #expect(RecordScanner.record(in: Array(line.utf8)) != nil)
  }
}

@Test func bytesThatAreNoTextAreLeftToTheLibrary() {
  #expect(RecordScanner.record(in: Array(#"{"id":""#.utf8) + [0xFF, 0x22, 0x7D]) == nil)
}

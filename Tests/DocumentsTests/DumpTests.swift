import Documents
import Prose
import Support
import Testing

/// What becomes of the sample articles, in all the layouts that copied text has, and of pages with clutter.
@Suite struct DumpTests {
  @Test(
    arguments: files(under: "Assets/samples", ending: ".txt")
      + files(under: "Tests/DocumentsTests/Dumps/Pages", ending: ".txt"))
  func samples(_ path: String) {
    let name = String(path.split(separator: "/").last ?? "").replacing(".txt", with: ".dump")
    let document = Document(SourceText(fileBytes(path) ?? []))
    let difference = goldenDifference(documentDump(document), "Tests/DocumentsTests/Dumps/\(name)")
    #expect(difference == nil, "\(difference ?? "")")
  }
}

import Documents
import Insights
import Prose
import Reading
import Records

/// Does one step of the way from a record to JSON on each record of standard input, so that it can be counted alone:
/// `OneStep dates < records.jsonl`. The step `nothing` does all that comes before any of them; `search` goes ten times over
/// the text, since once is too little to be told from what varies by chance.
@main
struct OneStep {
  static func main() {
    let name = CommandLine.arguments.dropFirst().first ?? ""
    var findings = 0
    var all: [UInt8] = []
    while let line = readLine() {
      guard let record = try? InputRecord.read(Array(line.utf8)).get() else { continue }
      let document = Document(SourceText(record.text))
      let steps = AnalysisSteps(document)
      switch name {
      case "nothing": findings += 1
      case "blocks": findings += Document(SourceText(record.text)).authors.count
      case "words": findings += steps.words()
      case "dates": findings += steps.dates()
      case "people": findings += steps.people()
      case "quotes": findings += steps.quotes()
      case "publication": findings += steps.publication()
      case "timeline": findings += steps.timeline()
      case "search": all += Array(record.text.utf8) + [10, 10]
      case _: return print("no step is called '\(name)'")
      }
    }
    let text = SourceText(all)
    for _ in 0..<10 { findings += matches(of: "said “nowhere”", in: text) }
    print("\(name): \(findings)")
  }

  private static func matches(of words: String, in text: SourceText) -> Int {
    guard var search = try? Search(SearchQuery(words), in: text) else { return 0 }
    while search.advance(bytes: text.count) {}
    return search.count
  }
}

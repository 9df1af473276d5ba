import ArgumentParser
import Documents
import Inputs
import Insights
import Prose
import Records

@main
struct ReaderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reader", abstract: "Reads a news article in the terminal.")

  @Flag(help: "Print the analysis of one article as JSON.") var json = false
  @Flag(help: "Read records from standard input, print one analysis a line.") var jsonl = false
  @Option(help: "The day of publication, as YYYY-MM-DD.") var date: String?
  @Argument(help: "The article.") var files: [String] = []

  func run() throws {
    if jsonl { return runRecords() }
    let given = Given(published: date.flatMap(CalendarDate.init))
    for file in files {
      let input = try openInput(file)
      try input.readAll()
      let document = Document(input.text)
      let analysis = analyse(document, given)
      let name = file.split(separator: "/").last.map(String.init) ?? file
      printBytes(
        jsonRecord(document, analysis, RecordSource(id: name, encoding: input.encoding.rawValue))
          + [10])
    }
  }

  /// One record in, one line out.
  private func runRecords() {
    while let line = readLine(strippingNewline: true) {
      if line.isEmpty { continue }
      switch InputRecord.read(Array(line.utf8)) {
      case .success(let record):
        let document = Document(SourceText(record.text))
        let analysis = analyse(document, Given(published: record.published))
        printBytes(jsonRecord(document, analysis, RecordSource(id: record.id)) + [10])
      case .failure(let error):
        printBytes(errorRecord(id: error.id, error.message) + [10])
      }
    }
  }
}

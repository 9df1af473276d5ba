import Benchmark
import Documents
import Glibc
import Insights
import Prose
import Records

// Times each step of the way from a record to JSON over the records in the file that NEWS names, all of them each time.

/// The bytes of a file; empty when it cannot be read.
func bytes(of path: String) -> [UInt8] {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

let lines = bytes(of: getenv("NEWS").map { String(cString: $0) } ?? "").split(separator: 10).map {
  Array($0)
}
let texts = lines.compactMap { line in try? InputRecord.read(line).get().text }
let documents = texts.map { Document(SourceText($0)) }
let steps = documents.map { AnalysisSteps($0) }
let analyses = documents.map { analyse($0) }

/// A sum that the compiler has to compute.
nonisolated(unsafe) var sum = 0

benchmark("record") {
  for line in lines { sum += (try? InputRecord.read(line).get().text.utf8.count) ?? 0 }
}
benchmark("blocks") { for text in texts { sum += Document(SourceText(text)).authors.count } }
benchmark("words and sentences") { for step in steps { sum += step.words() } }
benchmark("dates") { for step in steps { sum += step.dates() } }
benchmark("people") { for step in steps { sum += step.people() } }
benchmark("quotes") { for step in steps { sum += step.quotes() } }
benchmark("day of publication") { for step in steps { sum += step.publication() } }
benchmark("timeline") { for step in steps { sum += step.timeline() } }
benchmark("JSON") {
  for (document, analysis) in zip(documents, analyses) {
    sum += jsonRecord(document, analysis, RecordSource(id: "1")).count
  }
}
benchmark("whole way, record to JSON") {
  for line in lines {
    guard let record = try? InputRecord.read(line).get() else { continue }
    let document = Document(SourceText(record.text))
    sum += jsonRecord(document, analyse(document), RecordSource(id: record.id)).count
  }
}

Benchmark.main()

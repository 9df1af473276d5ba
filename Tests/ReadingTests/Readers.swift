import Documents
import Insights
import Prose
import Reading
import Screens
import Support

/// A reading of the sample article.
func sampleReader(_ columns: Int = 120, _ rows: Int = 36, files: [String] = ["ferry.txt"]) -> Reader
{
  let sample = SampleArticle()
  return Reader(
    sample.document, files: files, size: Size(columns: columns, rows: rows),
    analysis: sample.analysis)
}

/// A reading of any text, with what is found in it.
func reader(of text: String, _ columns: Int = 80, _ rows: Int = 24) -> Reader {
  Reader(
    Document(SourceText(text)), files: ["text"], size: Size(columns: columns, rows: rows))
}

extension Reader {
  /// Presses keys, named as in a key map, parted by blanks.
  @discardableResult
  mutating func type(_ words: String) -> [Effect] {
    words.split(separator: " ").flatMap { word in
      (keys(named: String(word)) ?? word.unicodeScalars.map { .character($0) })
        .flatMap { press($0) }
    }
  }

  /// The words of the current sentence, of the passages and of the first row that shows.
  var sentence: String { current.map { document.text.string($0) } ?? "" }
  var marked: [String] { passages.map { document.text.string($0) } }
  var firstLine: String {
    for row in rows { if let range = row.range { return document.text.string(range) } }
    return ""
  }
  /// The texts of a pane's rows.
  func texts(_ pane: Pane) -> [String] {
    content(of: pane).lines.map { line in
      line.pieces.compactMap { piece in
        if case .text(let text) = piece.content { text } else { nil }
      }.joined(separator: " ")
    }
  }
}

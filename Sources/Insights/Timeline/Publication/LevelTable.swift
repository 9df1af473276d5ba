internal import Assets
internal import Prose

/// How high indices and prices stood when: `rules/levels.facts`.
struct LevelTable: Sendable {
  /// The months in which a value lay between two bounds.
  struct Span: BitwiseCopyable {
    var from: Int32
    var through: Int32
    var low: Double
    var high: Double
  }

  struct Measure: BitwiseCopyable {
    /// Part of the table's spans.
    var spans: FrozenRange
    /// The hash of a word that its sentence must hold, or 0.
    var near: UInt64
    /// 1 when the name stands behind the number, as in “72 dollars a barrel”.
    var isUnit: UInt64
  }

  let measures: FrozenArray<Measure>
  private let spans: FrozenArray<Span>
  /// The names of the measures, each with the index of its own.
  let names: PhraseTable<Int32>

  init(_ table: FrozenTable) {
    var table = table
    measures = table.array(of: Measure.self)
    spans = table.array(of: Span.self)
    names = PhraseTable(&table)
  }

  /// The spans in which a measure stood at a value, with a hundredth to spare.
  func spans(of measure: Measure, at value: Double) -> [Span] {
    spans[measure.spans].filter { $0.low * 0.99 <= value && value <= $0.high * 1.01 }
  }
}

/// Reads `rules/levels.facts`.
struct LevelReader {
  private var measures: [LevelTable.Measure] = []
  private var spans: [LevelTable.Span] = []
  private var names = PhraseTableMaker<Int32>()

  init(_ text: String) {
    for line in assetLines(text) {
      let words = line.words
      if words.first == "level" || words.first == "unit" {
        addMeasure(words)
      } else if line.indent > 1, words.count == 4, !measures.isEmpty {
        addSpan(words)
      }
    }
  }

  private mutating func addMeasure(_ words: [String]) {
    let near = words.count > 4 && words[2] == "near" ? WordHash(words[3]).value : 0
    measures.append(
      LevelTable.Measure(
        spans: FrozenRange(start: spans.count, count: 0), near: near,
        isUnit: words[0] == "unit" ? 1 : 0))
    for name in words.dropFirst(near == 0 ? 2 : 4) { names.add(name, Int32(measures.count - 1)) }
  }

  private mutating func addSpan(_ words: [String]) {
    guard let from = CalendarDate(words[0]), let last = CalendarDate(words[1]),
      let low = Double(words[2]), let high = Double(words[3])
    else { return }
    let through = last.month > 0 ? last.monthNumber : last.monthNumber + 11
    spans.append(
      LevelTable.Span(
        from: Int32(clamping: from.monthNumber), through: Int32(clamping: through), low: low,
        high: high))
    let start = Int(measures[measures.count - 1].spans.start)
    measures[measures.count - 1].spans = FrozenRange(start: start, count: spans.count - start)
  }

  /// Writes the arrays in the order in which `LevelTable` reads them.
  func freeze(into table: inout FrozenWriter) {
    table.add(measures)
    table.add(spans)
    names.freeze(into: &table)
  }
}

/// The table of levels in the program.
let levelTable = LevelTable(FrozenTable("levels.table", of: ["rules/levels.facts"], freezeLevels))

func freezeLevels(into table: inout FrozenWriter) {
  LevelReader(assetText("rules/levels.facts")).freeze(into: &table)
}

internal import Documents
internal import Prose

/// The day that a text states of itself: a page line, a line with nothing but a date, or a full dateline.
struct StatedDay {
  let stretch: Stretch
  let scanner: DayMarkScanner

  /// How far from the start of the text a line of its own or a dateline counts, in bytes.
  static let reach = 1500

  init(_ stretch: Stretch) {
    self.stretch = stretch
    scanner = DayMarkScanner(stretch.words)
  }

  /// The best statement: “Published …”, else a line of its own, else a dateline, else “Updated …”, else the day of print.
  func find(in text: Span<UInt8>) -> Publication? {
    var best: Statement?
    for (index, block) in stretch.blocks.enumerated() where block.kind != .caption {
      guard let first = stretch.sentencesOfBlock[index].first,
        let last = stretch.sentencesOfBlock[index].last
      else { continue }
      let words =
        stretch.sentences[first].words.lowerBound..<stretch.sentences[last].words.upperBound
      guard let found = statement(in: words, block) else { continue }
      if found.form.rawValue < best?.form.rawValue ?? 9 { best = found }
      if found.form == .published { break }
    }
    return best?.ordered(stretch.words).publication(in: text)
  }

  private func statement(in words: Range<Int>, _ block: Block) -> Statement? {
    if isRow(words) { return nil }
    let isNear = block.range.start < stretch.range.start + StatedDay.reach
    let cue = cue(words.prefix(block.kind == .furniture ? 5 : 3))
    guard isNear || cue != nil else { return nil }
    let isLine = words.count <= 24
    for index in words.prefix(isLine ? 24 : 14) {
      guard let mark = scanner.mark(at: index), let date = mark.fullDate,
        mark.words.upperBound <= words.upperBound
      else { continue }
      if let cue, isLine {
        let isPrint = words.prefix(8).contains { isAny($0, .print) }
        return Statement(form: isPrint ? .printed : cue, date: date, mark: mark)
      }
      guard isNear else { return nil }
      if isLine, isDateLine(words, but: mark.words) {
        return Statement(form: .line, date: date, mark: mark)
      }
      if isDateline(words, mark) {
        return Statement(form: .dateline, date: date, mark: mark)
      }
      return nil
    }
    return nil
  }

  /// “Date 14 March 1977” without a colon is a row of a table on something else.
  private func isRow(_ words: Range<Int>) -> Bool {
    guard words.count > 1, stretch.words[words.lowerBound].hash == dateName else { return false }
    return !stretch.words[words.lowerBound + 1].isMark(":")
  }

  private func isAny(_ index: Int, _ group: StatedWords) -> Bool {
    statedWords[stretch.words[index].hash].contains(group)
  }

  /// “Published” or “Updated” among the first words.
  private func cue(_ words: Range<Int>) -> Statement.Form? {
    for index in words {
      if isAny(index, .published) { return .published }
      if isAny(index, .updated) { return .updated }
    }
    return nil
  }

  /// Nothing but names, times and the words of page lines stand around the date.
  private func isDateLine(_ words: Range<Int>, but date: Range<Int>) -> Bool {
    var names = 0
    for index in words where !date.contains(index) {
      let word = stretch.words[index]
      guard word.kind == .letters else { continue }
      if isAny(index, .line) || isAny(index, .updated) || weekdayNumbers[word.hash] != nil {
        continue
      }
      guard word.isCapitalised else { return false }
      names += 1
    }
    return names <= 6
  }

  /// “TOWN, March 3, 2026 (Agency) —” at the start of a paragraph.
  private func isDateline(_ words: Range<Int>, _ mark: DayMark) -> Bool {
    for index in words.lowerBound..<mark.words.lowerBound {
      let word = stretch.words[index]
      if word.kind == .letters, !word.isCapitalised, !isAny(index, .line) {
        return false
      }
    }
    return stretch.behindDateline(words).lowerBound >= mark.words.upperBound
  }
}

/// A date that a text states as its own.
private struct Statement {
  /// The better one the lower.
  enum Form: Int { case published, line, dateline, updated, printed }

  var form: Form
  var date: CalendarDate
  var mark: DayMark

  /// The day, and before it the month, where the text has its dates so.
  func ordered(_ words: [Word]) -> Statement {
    guard mark.isEitherOrder, putsDayFirst(words) else { return self }
    var statement = self
    statement.date = CalendarDate(
      year: Int(date.year), month: Int(date.day), day: Int(date.month))
    return statement
  }

  func publication(in text: Span<UInt8>) -> Publication {
    let says =
      switch form {
      case .published: "The page says it was published"
      case .line: "A line of its own says"
      case .dateline: "The dateline says"
      case .updated: "The page says it was updated"
      case .printed: "The page says it was printed"
      }
    return Publication(
      date: date, source: .stated, certainty: .sure, reason: "\(says): \(text.string(mark.range)).",
      evidence: mark.range)
  }
}

extension Span<UInt8> {
  /// The characters of a range with white space as single blanks; for reasons, not for scanning.
  func string(_ range: TextRange) -> String {
    var bytes: [UInt8] = []
    for offset in range.start..<Swift.min(range.end, count) {
      let byte = self[offset]
      if byte > 0x20 {
        bytes.append(byte)
      } else if bytes.last != 0x20 {
        bytes.append(0x20)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private let dateName = WordHash("date")

internal import Citations
internal import Documents
internal import Insights
public import Prose
internal import Screens

extension Reader {
  /// Brings everything that follows from the state up to date: frames, rows, current sentence, what panes show.
  mutating func settle() {
    refreshOverlay()
    frames = Frames(size, wishes)
    article.set(
      Setting(
        measure: measureShown, repertoire: surroundings.repertoire, byline: bylineInWords))
    layRows()
    litPeople = Set(analysis.people(in: view))
    for pane in Pane.allCases where pane != .article { scrollIntoView(pane) }
    settleOverlay()
  }

  var wishes: FrameWishes {
    var wishes = plainWishes
    wishes.overlay = overlay.map { ($0.rows.count, $0.isWhole) }
    return wishes
  }

  /// What decides about frames when nothing lies over the article.
  var plainWishes: FrameWishes {
    FrameWishes(
      focus: focus, docked: docked, enlarged: enlarged, alone: alone, wants: listed.wants)
  }

  /// The rows of the article below its header line.
  var articleRows: Int { max(0, (frames.article?.rows ?? size.rows - 2) - 1) }

  /// The width of the column: what is wished, as far as there is room beside the gutter.
  public var measureShown: Int {
    let columns = frames.article?.columns ?? size.columns
    return max(10, min(measure, columns - (columns >= 40 ? 4 : 2)))
  }

  private mutating func layRows() {
    guard frames.arrangement != .tooSmall else { return }
    let count = articleRows
    shownTop = top
    rows = article.rows(from: top, count: count)
    if rows.count < count, top != .start {
      let last = article.lastPlace(rows: count)
      if last.offset < top.offset || last.offset == top.offset && last.blanks > top.blanks {
        shownTop = last
        rows = article.rows(from: last, count: count)
      }
    }
    let ranges = rows.compactMap(\.range)
    view = TextRange(ranges.first?.start ?? 0, ranges.last?.end ?? 0)
    if let placed, !placed.overlaps(view) { self.placed = nil }
    if focus == .article, !passages.contains(where: { $0.overlaps(view) }) { passages = [] }
    current = placed ?? article.sentence(startingAtOrAfter: view.start)
    if let sentence = current, sentence.start >= view.end {
      current = article.sentence(atOrAfter: view.start)
    }
  }

  /// A sentence about a text that is no article in English; nil for one that is.
  var natureInWords: String? {
    switch document.nature {
    case .prose where !document.isArticle:
      "A long text, \(sizeInWords(document.text.count)): the panes fill while you read"
    case .article, .prose:
      document.language == .english
        ? nil : "Not English: the panes tell dates and quotes"
    case .lines: "Lines of a machine: the panes may tell little"
    case .scrap:
      document.text.count == 0 ? "This text is empty" : nil
    }
  }

  /// Authors, day of publication and length: `Ryan Morgan · ≈ Mon 19 May 2025 · 3 min`; nil for what is no article.
  var bylineInWords: String? {
    guard document.nature == .article else { return nil }
    var parts: [String] = []
    let authors = document.authors.map { oneLine(document.text.string($0)) }
    if !authors.isEmpty { parts.append(listInWords(authors)) }
    parts.append(publicationInWords)
    if document.isArticle { parts.append("\(listed.minutes) min") }
    return parts.joined(by: " · ")
  }

  /// `≈ Mon 19 May 2025`: ≈ where it was inferred, ? where that is only likely.
  var publicationInWords: String {
    guard let published = analysis.published else { return "day unknown (--date tells it)" }
    let sign = published.source == .inferred ? "≈ " : ""
    return sign + dateInWords(published.date, weekday: true) + doubtInWords(published.certainty)
  }
}

extension ArticleRow {
  /// The part of the text that a row shows.
  public var range: TextRange? {
    switch self {
    case .blank: nil
    case .line(let line): line.range
    }
  }
}

/// `3.4 MB`, `812 KB`, `90 bytes`.
func sizeInWords(_ bytes: Int) -> String {
  if bytes >= 1 << 20 { return "\(bytes >> 20).\((bytes & 0xFFFFF) * 10 >> 20) MB" }
  return bytes >= 1 << 10 ? "\(bytes >> 10) KB" : "\(bytes) bytes"
}

/// `A`, `A and B`, `A, B and C`.
func listInWords(_ names: [String]) -> String {
  guard names.count > 1, let last = names.last else { return names.first ?? "" }
  return names.dropLast().joined(separator: ", ") + " and " + last
}

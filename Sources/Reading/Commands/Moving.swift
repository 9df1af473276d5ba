internal import Documents
internal import Insights
internal import Prose

/// Where a reader was.
struct Jump: Sendable {
  var top: ArticlePlace
  var placed: TextRange?
  var passages: [TextRange]
  var focus: Pane
  var docked: Pane
}

extension Reader {
  /// Remembers this place for `back`; motions of one kind in a row are one.
  mutating func jump() {
    jumps.append(here)
    if jumps.count > 200 { jumps.removeFirst() }
  }

  mutating func goBack() {
    guard let last = jumps.popLast() else {
      message = "There is no place to go back to"
      return
    }
    go(to: last)
  }

  var here: Jump {
    Jump(top: top, placed: placed, passages: passages, focus: focus, docked: docked)
  }

  mutating func go(to place: Jump) {
    (top, placed, passages) = (place.top, place.placed, place.passages)
    (focus, docked) = (place.focus, place.docked)
    if focus != .article { alone = false }
  }

  // MARK: Lines and pages

  mutating func move(lines: Int) {
    if focus == .article { scroll(by: lines) } else { choose(by: lines) }
  }

  mutating func move(pages: Int) {
    if focus == .article {
      scroll(by: pages * max(1, articleRows - 2))
    } else {
      choose(by: pages * max(1, paneRows(focus) - 1))
    }
  }

  mutating func move(halfPages: Int) {
    if focus == .article {
      scroll(by: halfPages * max(1, articleRows / 2))
    } else {
      choose(by: halfPages * max(1, paneRows(focus) / 2))
    }
  }

  /// Scrolls the article, not beyond its last line.
  private mutating func scroll(by rows: Int) {
    if rows > 0, isAtEnd {
      message = "This is the end"
      return
    }
    top = article.place(shownTop, movedBy: rows)
    if rows < 0, top == shownTop { message = "This is the beginning" }
  }

  /// True when the last line of the text shows.
  var isAtEnd: Bool { article.isLast(view.end) }

  mutating func goToTop() {
    if focus != .article { return choose(by: -Int(Int32.max)) }
    jumpUnless(.top)
    (top, placed, passages) = (.start, nil, [])
  }

  mutating func goToEnd() {
    if focus != .article { return choose(by: Int(Int32.max)) }
    jumpUnless(.end)
    top = article.lastPlace(rows: articleRows)
    placed = article.sentence(before: document.text.count)
  }

  /// To a paragraph by its number, in a pane to an entry.
  mutating func go(toNumber number: Int) {
    if focus != .article { return choose(by: number - 1 - (list(focus).chosen ?? -1)) }
    jump()
    goToParagraph(max(1, number))
  }

  mutating func go(toPercent percent: Int) {
    jumpUnless(.percent)
    let offset = Int(Double(document.text.count) * Double(max(0, min(percent, 100))) / 100)
    if percent >= 100 { return goToEnd() }
    top = article.place(ArticlePlace(offset: offset), movedBy: 0)
    (placed, passages) = (nil, [])
  }

  private mutating func jumpUnless(_ command: Command) {
    if lastCommand != command { jump() }
  }

  // MARK: Places in the text

  /// The line of the file in which the current sentence begins, from 1.
  var lineInFile: Int {
    let end = current?.start ?? view.start
    return document.text.withBytes { bytes in
      var line = 1
      for offset in 0..<min(end, bytes.count) where bytes[offset] == 10 { line += 1 }
      return line
    }
  }

  /// Puts the current sentence on a range and brings it into view.
  mutating func go(to range: TextRange) {
    // What lies in hidden clutter has no sentence to rest on.
    placed = article.sentence(atOrAfter: range.start).flatMap {
      $0.start < range.end ? $0 : nil
    }
    bringIntoView(range)
  }

  /// Scrolls only when a range does not show: its first line comes to a third of the height.
  mutating func bringIntoView(_ range: TextRange) {
    frames = Frames(size, wishes)
    rows = article.rows(from: shownTop, count: articleRows)
    let visible = rows.compactMap(\.range)
    if let first = visible.first, let last = visible.last, range.start >= first.start,
      min(range.end, range.start + 300) <= last.end
    {
      top = shownTop
      return
    }
    top = article.place(ArticlePlace(offset: range.start), movedBy: -(articleRows / 3))
  }

  mutating func move(sentences: Int) {
    focus(on: .article)
    for _ in 0..<min(abs(sentences), 10_000) {
      let here = current ?? view
      let next =
        sentences > 0
        ? article.sentence(startingAtOrAfter: here.end) : article.sentence(before: here.start)
      guard let next else {
        message = sentences > 0 ? "This is the last sentence" : "This is the first sentence"
        break
      }
      (current, placed) = (next, next)
    }
    passages = []
    if let placed { bringIntoView(placed) }
  }

  mutating func move(paragraphs: Int) {
    focus(on: .article)
    var offset = current?.start ?? view.start
    for _ in 0..<min(abs(paragraphs), 10_000) {
      let here = article.piece(atOrAfter: offset)
      let isWithin = paragraphs < 0 && here.map { $0.range.start < offset } == true
      guard let next = isWithin ? here : here.flatMap({ article.piece(paragraphs, from: $0) })
      else {
        message = paragraphs > 0 ? "This is the last paragraph" : "This is the first paragraph"
        break
      }
      offset = next.range.start
    }
    passages = []
    go(to: TextRange(offset, offset + 1))
  }
}

extension ArticleText {
  /// True when nothing to show lies behind an offset.
  func isLast(_ offset: Int) -> Bool {
    if offset >= document.text.count { return true }
    var copy = self
    return copy.piece(atOrAfter: offset) == nil
  }
}

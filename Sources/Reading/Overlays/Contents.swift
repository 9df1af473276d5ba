internal import Documents
internal import Prose
internal import Screens

/// A walk over the blocks of the text in slices, for the contents or to find a paragraph by its number.
struct Sweep: Sendable {
  enum Purpose: Sendable, Equatable {
    case contents
    case paragraph(Int)
  }

  var purpose: Purpose
  /// Bytes done.
  var offset = 0
  var counted = 0

  /// The contents list no more than about these.
  static let mostHeadings = 20_000

  var verb: String {
    switch purpose {
    case .contents: "reading headings"
    case .paragraph: "counting paragraphs"
    }
  }
}

extension Block.Kind {
  /// Counted by `42G`.
  var isParagraph: Bool {
    switch self {
    case .paragraph, .list, .quotation: true
    case .headline, .standfirst, .byline, .dateline, .caption, .heading, .furniture: false
    }
  }
}

extension Reader {
  mutating func openContents() {
    overlay = Overlay(.contents, title: "Contents")
    sweep = Sweep(purpose: .contents)
    if document.isArticle { advanceSweep(bytes: document.text.count + 1) }
  }

  mutating func goToParagraph(_ number: Int) {
    sweep = Sweep(purpose: .paragraph(number))
    if document.isArticle { advanceSweep(bytes: document.text.count + 1) }
  }

  mutating func advanceSweep(bytes: Int) {
    guard var walk = sweep else { return }
    let end = min(document.text.count, walk.offset + max(bytes, 4096))
    for block in document.blocks(in: TextRange(walk.offset, end))
    where block.range.start >= walk.offset && block.range.start < end {
      switch walk.purpose {
      case .contents: addToContents(block, &walk)
      case .paragraph(let number):
        guard block.kind.isParagraph else { continue }
        walk.counted += 1
        if walk.counted == number {
          sweep = nil
          go(to: block.range)
          passages = []
          return
        }
      }
    }
    walk.offset = end
    let isFull = walk.purpose == .contents && walk.counted >= Sweep.mostHeadings
    sweep = end < document.text.count && !isFull ? walk : nil
    if sweep == nil { finish(walk) }
  }

  private mutating func finish(_ walk: Sweep) {
    switch walk.purpose {
    case .contents: chooseInContents()
    case .paragraph(let number):
      message = "There are \(walk.counted) paragraphs, not \(number)"
    }
  }

  /// Headings and the headline; in an article without headings, the beginning of every paragraph.
  private mutating func addToContents(_ block: Block, _ walk: inout Sweep) {
    let hasHeadings = !document.isArticle || document.hasHeadings
    let isHead = block.kind == .heading || block.kind == .headline
    guard isHead || !hasHeadings && block.kind.isParagraph else { return }
    if hasHeadings || block.kind.isParagraph { walk.counted += 1 }
    let columns = Frames(size, plainWishes).article?.columns ?? size.columns
    let range = TextRange(block.range.start, min(block.range.end, block.range.start + 400))
    var row = Overlay.Row(target: block.range)
    let place = hasHeadings ? "\(percent(of: block.range.start))%" : "\(walk.counted)"
    if hasHeadings || block.kind.isParagraph {
      row.add(place, .number, at: max(1, 5 - place.utf8.count))
    }
    let text = fitted(
      oneLine(document.text.string(range)), width: columns - 8, surroundings.repertoire)
    row.add(text, block.kind == .headline ? .headline : .event, at: 7)
    overlay?.rows.append(row)
  }

  /// The chosen row is the one that the reader is in.
  private mutating func chooseInContents() {
    guard let shown = overlay, shown.kind == .contents else { return }
    if shown.rows.isEmpty {
      var row = Overlay.Row()
      row.add("No headings found", .quiet, at: 1)
      overlay?.rows = [row]
      return
    }
    let here = current?.start ?? view.start
    let passed = lowerBound(shown.rows.count) { (shown.rows[$0].target?.start ?? 0) <= here }
    overlay?.chosen = max(0, passed - 1)
    frames = Frames(size, wishes)
    overlay?.scroll(room: max(1, (frames.overlay?.rows ?? 2) - 1))
  }
}

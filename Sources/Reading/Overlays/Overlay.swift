public import Prose
internal import Screens

/// What lies over the article: help, a card, the contents, a chooser. Rows are made for one width.
public struct Overlay: Sendable {
  public enum Kind: Hashable, Sendable {
    case help
    case contents
    case card(CardSubject)
    /// What can be set right about a person or a quote; nil where only the last can be undone.
    case corrections(CardSubject?)
  }

  public struct Row: Sendable {
    public var pieces: [PaneLine.Piece] = []
    /// The passage that Enter goes to.
    public var target: TextRange?
    /// What Enter sets right.
    var mending: Mending?

    var isChoosable: Bool { target != nil || mending != nil }
    /// What it shows first: a name, the heading of a passage.
    var words: PaneLine.Content? { pieces.first?.content }

    init(target: TextRange? = nil) { self.target = target }

    mutating func add(_ text: String, _ role: Role, at column: Int) {
      pieces.append(
        PaneLine.Piece(column: column, limit: .max, content: .text(text), role: role))
    }
  }

  public var kind: Kind
  public var title: String
  public internal(set) var rows: [Row] = []
  /// The first row that shows, and the chosen one where rows can be chosen.
  public internal(set) var first = 0
  public internal(set) var chosen: Int?
  var columns = 0

  init(_ kind: Kind, title: String) { (self.kind, self.title) = (kind, title) }

  /// It covers the article whole; a card leaves the passage in sight.
  public var isWhole: Bool {
    switch kind {
    case .help, .contents: true
    case .card, .corrections: false
    }
  }

  var isCard: Bool { if case .card = kind { true } else { false } }
  var isChooser: Bool { if case .corrections = kind { true } else { false } }

  /// Moves among the rows that can be chosen, or scrolls where there are none.
  mutating func move(by steps: Int, room: Int) {
    let targets = rows.indices.filter { rows[$0].isChoosable }
    let isBelow = chosen.map { $0 >= first + room } ?? true
    if targets.isEmpty || isBelow && steps > 0 {
      first = max(0, min(first + steps, rows.count - room))
      return
    }
    let here = targets.firstIndex { $0 >= chosen ?? 0 } ?? 0
    let next = max(0, min(here + steps, targets.count - 1))
    chosen = targets[next]
    // At the first target, what stands above it shows too.
    scroll(room: room, top: next == 0 && steps < 0)
  }

  /// Chooses the row with the words that were chosen before, else the first that can be.
  mutating func chooseAgain(_ before: Overlay) {
    let words = before.chosen.map { before.rows[$0].words }
    chosen =
      rows.firstIndex { $0.isChoosable && $0.words == words }
      ?? rows.firstIndex(where: \.isChoosable)
    first += (chosen ?? 0) - (before.chosen ?? 0)
  }

  mutating func scroll(room: Int, top: Bool = false) {
    if top { first = 0 }
    if let chosen {
      if chosen < first { first = chosen }
      if chosen >= first + room { first = chosen - room + 1 }
    }
    clamp(room: room)
  }

  mutating func clamp(room: Int) { first = max(0, min(first, rows.count - room)) }
}

extension Reader {
  /// Makes the rows of what lies over the article anew when its width has changed.
  mutating func refreshOverlay() {
    guard var shown = overlay else { return }
    let columns = Frames(size, plainWishes).article?.columns ?? size.columns
    guard shown.columns != columns else { return }
    shown.columns = columns
    switch shown.kind {
    case .help: shown.rows = helpRows(columns)
    case .contents: break
    case .card(let subject): shown.rows = cardRows(subject, columns)
    case .corrections(let subject): shown.rows = correctionRows(subject, columns)
    }
    overlay = shown
  }

  mutating func settleOverlay() {
    guard overlay != nil, let frame = frames.overlay else { return }
    overlay?.clamp(room: frame.rows - 1)
  }

  /// Commands that an open overlay takes for itself; nil for those that it leaves to the rest.
  mutating func performInOverlay(_ command: Command, _ count: Int) -> [Effect]? {
    guard let shown = overlay else { return nil }
    let room = max(1, (frames.overlay?.rows ?? 2) - 1)
    switch command {
    case .lineDown: overlay?.move(by: count, room: room)
    case .lineUp: overlay?.move(by: -count, room: room)
    case .pageDown: overlay?.move(by: room - 1, room: room)
    case .pageUp: overlay?.move(by: 1 - room, room: room)
    case .halfPageDown: overlay?.move(by: room / 2, room: room)
    case .halfPageUp: overlay?.move(by: -room / 2, room: room)
    case .top: overlay?.move(by: -shown.rows.count, room: room)
    case .end: overlay?.move(by: shown.rows.count, room: room)
    case .show: return takeChosen(in: shown)
    case .close, .quit, .back, .stop: overlay = nil
    case .help where shown.kind == .help: overlay = nil
    case .contents where shown.kind == .contents: overlay = nil
    case .card where shown.isCard: overlay = nil
    case .correct where shown.isChooser: overlay = nil
    case .redraw, .suspend, .quitNow, .reload, .wider, .narrower, .usualWidth: return nil
    case _:
      // Whatever else is told closes what lies over the article, and is then done.
      overlay = nil
      return nil
    }
    return []
  }

  /// Goes to what the chosen row stands for, or sets right what it says.
  private mutating func takeChosen(in shown: Overlay) -> [Effect] {
    guard let chosen = shown.chosen, shown.rows.indices.contains(chosen) else { return [] }
    let row = shown.rows[chosen]
    guard row.isChoosable else { return [] }
    overlay = nil
    if let mending = row.mending { return mend(mending) }
    if let target = row.target {
      jump()
      go(to: target)
    }
    return []
  }
}

public import Screens

/// A part of the screen, in cells.
public struct Frame: Hashable, Sendable {
  public var row: Int
  public var column: Int
  public var rows: Int
  public var columns: Int

  public init(row: Int, column: Int, rows: Int, columns: Int) {
    (self.row, self.column, self.rows, self.columns) = (row, column, max(0, rows), max(0, columns))
  }
}

/// Where everything stands on a screen of some size: a function of the size and of what is enlarged.
public struct Frames: Hashable, Sendable {
  public enum Arrangement: Sendable {
    /// The article left, three panes right.
    case beside
    /// The article above, one pane in a dock below.
    case dock
    /// One at a time.
    case single
    /// No room for anything but a sentence.
    case tooSmall
  }

  public var arrangement: Arrangement
  /// Its first row is the header line; absent where a pane has the whole screen.
  public var article: Frame?
  /// Timeline, people, quotes: the first row is the rule with the title; absent where hidden.
  public var panes: [Frame?] = [nil, nil, nil]
  /// Help, card or contents; its first row is a rule with the title.
  public var overlay: Frame?
  /// The row of the rule above the last line.
  public var rule: Int?
  /// The last line.
  public var bottom: Int

  /// The frame of a pane or of the article.
  public subscript(pane: Pane) -> Frame? {
    pane == .article ? article : panes[pane.rawValue - 1]
  }
}

/// What decides about frames besides the size.
struct FrameWishes: Sendable {
  var focus = Pane.article
  /// The pane that the dock shows.
  var docked = Pane.timeline
  var enlarged = false
  var alone = false
  /// Rows that each pane would fill (timeline, people, quotes), the title not counted.
  var wants = [0, 0, 0]
  /// Rows of the overlay's content and whether it shall cover the article whole.
  var overlay: (rows: Int, isWhole: Bool)?
}

/// The smallest screen on which everything works.
public let smallestSize = Size(columns: 20, rows: 5)

extension Frames {
  init(_ size: Size, _ wishes: FrameWishes) {
    self.init(arrangement: .tooSmall, bottom: max(0, size.rows - 1))
    guard size.columns >= smallestSize.columns, size.rows >= smallestSize.rows else { return }
    rule = size.rows >= 12 ? size.rows - 2 : nil
    let main = Frame(row: 0, column: 0, rows: rule ?? bottom, columns: size.columns)
    if size.columns >= 120, size.rows >= 30 {
      arrange(beside: main, wishes)
    } else if size.columns >= 60, size.rows >= 20 {
      arrange(docked: main, wishes)
    } else {
      arrange(single: main, wishes)
    }
    if let wish = wishes.overlay { placeOverlay(main, wish.rows, isWhole: wish.isWhole) }
  }

  private mutating func arrange(beside main: Frame, _ wishes: FrameWishes) {
    arrangement = .beside
    article = main
    if wishes.alone { return }
    let width = max(45, min(main.columns * 3 / 8, 84))
    article?.columns = main.columns - width - 1
    let column = main.columns - width
    var heights = Frames.heights(main.rows, wants: wishes.wants)
    if wishes.enlarged, wishes.focus != .article {
      heights = [0, 0, 0]
      heights[wishes.focus.rawValue - 1] = main.rows
    }
    var row = 0
    for index in 0..<3 where heights[index] > 0 {
      panes[index] = Frame(row: row, column: column, rows: heights[index], columns: width)
      row += heights[index]
    }
  }

  private mutating func arrange(docked main: Frame, _ wishes: FrameWishes) {
    arrangement = .dock
    article = main
    if wishes.alone { return }
    let rows = wishes.enlarged ? main.rows * 2 / 3 : 7
    article?.rows = main.rows - rows
    panes[wishes.docked.rawValue - 1] = Frame(
      row: main.rows - rows, column: 0, rows: rows, columns: main.columns)
  }

  private mutating func arrange(single main: Frame, _ wishes: FrameWishes) {
    arrangement = .single
    if wishes.focus == .article { article = main } else { panes[wishes.focus.rawValue - 1] = main }
  }

  /// The heights of the three panes with their titles: what each fills, the rest shared so that none is starved.
  static func heights(_ rows: Int, wants: [Int]) -> [Int] {
    let shares = [rows * 38 / 100, rows * 24 / 100, rows - rows * 38 / 100 - rows * 24 / 100]
    var heights = (0..<3).map { min(shares[$0], max(4, wants[$0] + 2)) }
    var spare = rows - heights.reduce(0, +)
    for index in [0, 2, 1] {
      let more = max(0, min(spare, wants[index] + 2 - heights[index]))
      heights[index] += more
      spare -= more
    }
    heights[2] += spare
    return heights
  }

  /// A card stands at the foot of the article, help and contents over all of it.
  private mutating func placeOverlay(_ main: Frame, _ wanted: Int, isWhole: Bool) {
    guard let article, !isWhole || arrangement == .beside else {
      overlay = main
      if arrangement == .single { article = nil }
      return
    }
    if isWhole {
      overlay = article
      self.article = nil
      return
    }
    if arrangement == .dock { return placeCardOverDock(main, wanted) }
    let rows = min(wanted + 1, max(4, article.rows * 3 / 5))
    if article.rows - rows < 3 {
      overlay = article
      self.article = nil
      return
    }
    overlay = Frame(
      row: article.row + article.rows - rows, column: article.column, rows: rows,
      columns: article.columns)
    self.article?.rows -= rows
  }

  /// In a dock a card stands before the pane, and over some of the article where it needs more rows.
  private mutating func placeCardOverDock(_ main: Frame, _ wanted: Int) {
    let dock = panes.compactMap { $0?.rows }.first ?? 0
    let rows = max(dock, min(wanted + 1, main.rows * 3 / 5))
    panes = [nil, nil, nil]
    overlay = Frame(row: main.rows - rows, column: 0, rows: rows, columns: main.columns)
    article?.rows = main.rows - rows
  }
}

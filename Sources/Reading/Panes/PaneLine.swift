/// A row of a pane: pieces, each with its place. What is not Unicode's is drawn by whoever knows the signs.
public struct PaneLine: Sendable {
  public enum Content: Equatable, Sendable {
    case text(String)
    case sign(Sign)
    /// Levels from 0 to 7, one a cell.
    case spark([UInt8])
  }

  /// How near to a day an entry of the timeline can be placed.
  public enum Sign: CaseIterable, Sendable {
    case day, vague, span, ahead, about
  }

  public struct Piece: Sendable {
    /// In cells from the pane's left edge.
    public var column: Int
    /// The cells it may take.
    public var limit: Int
    public var content: Content
    public var role: Role
  }

  /// The item of the pane's list that it belongs to; nil for a heading.
  public var item: Int?
  public var pieces: [Piece] = []

  init(item: Int? = nil) { self.item = item }

  mutating func add(_ content: Content, _ role: Role, at column: Int, limit: Int = .max) {
    pieces.append(Piece(column: column, limit: limit, content: content, role: role))
  }

  mutating func add(_ text: String, _ role: Role, at column: Int, limit: Int = .max) {
    add(.text(text), role, at: column, limit: limit)
  }
}

/// What a pane shows: its title, how many entries it has, and the lines that fit.
public struct PaneContent: Sendable {
  public var count: Int
  /// A word about it in the title, as "so far" or "order of telling".
  public var note: String?
  public var lines: [PaneLine] = []
}

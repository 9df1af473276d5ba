/// Documents: what a page of text is made of. In: bytes and a profile of the whole. Out: blocks, each a range.
/// It knows nothing of people, quotes or dates, and nothing of how a block is drawn.
public import Prose

/// A block of an article: one thing on the page. Every character that is no white space lies in exactly one.
public struct Block: Hashable, Sendable {
  /// What a block is, in the field's terms; raw values are those of JSON.
  public enum Kind: String, Sendable, CaseIterable {
    case headline, standfirst, byline, dateline, caption, paragraph, heading, list, quotation,
      furniture
  }

  public var kind: Kind
  /// From its first to behind its last character that is no white space.
  public var range: TextRange
  /// A line of several cells, as tables have.
  public var isRow: Bool

  public init(_ kind: Kind, _ range: TextRange, isRow: Bool = false) {
    (self.kind, self.range, self.isRow) = (kind, range, isRow)
  }
}

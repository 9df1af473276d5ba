public import Prose

/// A text as a page: its bytes, its profile, what it states of itself, and its blocks around any offset.
public struct Document: Sendable {
  /// A text longer than this (bytes) is looked at in stretches; a shorter one is an article and known whole.
  public static let articleLimit = 256 << 10

  public let text: SourceText
  public let profile: Profile
  /// What stood at the head of the text: headline, standfirst, byline and what else comes before the story.
  public let head: [Block]
  /// Names in the byline, in the order of the text.
  public let authors: [TextRange]
  /// Names of people in the credits of captions; agencies are left out.
  public let credits: [TextRange]
  /// Furniture and datelines that state a day ("Published …", "May 19, 2025"), for whoever looks for the day of publication.
  public let publishedLines: [TextRange]
  public let nature: Nature
  public let language: Language

  public init(_ text: SourceText) {
    self.text = text
    let (profile, head) = text.withBytes { bytes -> (Profile, [Block]) in
      let profile = Profile(of: bytes)
      return (
        profile,
        findBlocks(in: bytes, TextRange(0, min(bytes.count, Document.articleLimit)), profile)
      )
    }
    self.profile = profile
    self.head = head
    (authors, credits, publishedLines) = ([], [], [])
    nature = .article
    language = .english
  }

  public var isArticle: Bool { text.count <= Document.articleLimit }

  /// The headline's range, when there is one.
  public var headline: TextRange? { head.first { $0.kind == .headline }?.range }

  /// The blocks that overlap a range, made for it alone: whole blocks, so they may begin before and end behind it.
  public func blocks(in range: TextRange) -> [Block] {
    if isArticle { return head.filter { $0.range.overlaps(range) } }
    return text.withBytes { findBlocks(in: $0, range, profile) }
  }
}

/// The blocks of a window. First version: each line is a paragraph.
func findBlocks(in bytes: Span<UInt8>, _ window: TextRange, _ profile: Profile) -> [Block] {
  var blocks: [Block] = []
  var start: Int? = nil
  var end = window.start
  for offset in window.start..<window.end {
    let byte = bytes[offset]
    if byte == 10 {
      if let from = start {
        blocks.append(Block(blocks.isEmpty ? .headline : .paragraph, TextRange(from, end)))
      }
      start = nil
    } else if byte > 32 {
      if start == nil { start = offset }
      end = offset + 1
    }
  }
  if let from = start {
    blocks.append(Block(blocks.isEmpty ? .headline : .paragraph, TextRange(from, end)))
  }
  return blocks
}

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
  /// Names of people in the credits of captions; agencies are left out. Of a long text, those in its first 64 KB.
  public let credits: [TextRange]
  /// Furniture and datelines that state a day ("Published …", "May 19, 2025"), for whoever looks for the day of publication.
  public let publishedLines: [TextRange]
  public let nature: Nature
  public let language: Language
  /// A heading stands in the article, or in the sample of a longer text.
  public let hasHeadings: Bool
  /// All blocks of an article, or those of the sample of a longer text.
  private let known: [Block]

  public init(_ text: SourceText) {
    self.text = text
    let isArticle = text.count <= Document.articleLimit
    let reading = text.withBytes { Reading(of: $0, isWhole: isArticle) }
    (profile, nature, language) = (reading.profile, reading.nature, reading.language)
    known = reading.blocks
    hasHeadings = known.contains { $0.kind == .heading }
    head = Array(reading.blocks.prefix(reading.headCount))
    (authors, credits) = (reading.authors, reading.credits)
    publishedLines = reading.publishedLines
  }

  public var isArticle: Bool { text.count <= Document.articleLimit }

  /// The headline's range, when there is one.
  public var headline: TextRange? { head.first { $0.kind == .headline }?.range }

  /// The blocks that overlap a range, made for it alone: whole blocks, so they may begin before and end behind it.
  public func blocks(in range: TextRange) -> [Block] {
    if isArticle { return known.filter { $0.range.overlaps(range) } }
    let made = text.withBytes { findBlocks(in: $0, range, profile, nature) }
    guard let headEnd = head.last?.range.end, range.start < headEnd else { return made }
    return head.filter { $0.range.overlaps(range) } + made.filter { $0.range.start >= headEnd }
  }
}

/// The blocks of a long text that overlap a range, by their own looks and those of no more than a window.
func findBlocks(in bytes: Span<UInt8>, _ range: TextRange, _ profile: Profile, _ nature: Nature)
  -> [Block]
{
  passagesAround(range, in: bytes, profile).map { passage in
    guard nature != .lines, passage.range.count < 1200 else {
      return plainBlock(in: bytes, passage.range)
    }
    let entry = entry(in: bytes, passage, documentRules)
    let kind = bodyKind(entry, documentRules)
    return Block(
      kind ?? (passage.isParted && looksLikeHeading(entry) ? .heading : .paragraph), passage.range,
      isRow: entry.traits.isRow)
  }
}

/// A line of a machine, or a passage too long to be anything else.
private func plainBlock(in bytes: Span<UInt8>, _ range: TextRange) -> Block {
  Block(.paragraph, range, isRow: isTableRow(in: bytes, range))
}

/// What is read from the start of a text: the whole of an article, the sample of a longer one.
private struct Reading {
  var profile: Profile
  var nature: Nature
  var language: Language
  var blocks: [Block]
  var headCount: Int
  var authors: [TextRange] = []
  var credits: [TextRange] = []
  var publishedLines: [TextRange] = []

  init(of bytes: Span<UInt8>, isWhole: Bool) {
    profile = Profile(of: bytes)
    let window = TextRange(0, isWhole ? bytes.count : min(bytes.count, Profile.sample))
    let found = passages(in: bytes, window, profile)
    var page = Page(in: bytes, found, documentRules)
    language = guessLanguage(page.entries)
    nature = guessNature(page.entries, length: bytes.count)
    guard nature != .lines else {
      (blocks, headCount) = (found.map { plainBlock(in: bytes, $0.range) }, 0)
      return
    }
    let head = page.read()
    blocks = page.blocks
    let story = head < found.count ? found[head].range.start : bytes.count
    headCount = blocks.count { $0.range.start < story }
    authors = page.authors(head)
    credits = page.credits
    publishedLines = page.publishedLines(head)
  }
}

internal import Prose

/// What the first 64 KB tell of the whole text: how lines and paragraphs are parted.
public struct Profile: Hashable, Sendable {
  /// The bytes a profile is made from.
  public static let sample = 64 << 10

  /// How paragraphs are told apart.
  public enum Separation: String, Sendable {
    /// Most paragraphs stand between blank lines.
    case blankLines
    /// Most line ends are paragraph ends.
    case lines
  }

  public var separation: Separation
  /// The width (code points) at which lines within a paragraph are broken and flow together; nil when each line stands for itself.
  public var wrapWidth: Int?

  /// The first line of a paragraph is indented, in a text where lines flow together.
  public var indentsParagraphs: Bool

  public init(separation: Separation, wrapWidth: Int? = nil, indentsParagraphs: Bool = false) {
    (self.separation, self.wrapWidth) = (separation, wrapWidth)
    self.indentsParagraphs = indentsParagraphs
  }

  /// The profile of a text by its first 64 KB.
  public init(of bytes: Span<UInt8>) {
    let end = min(bytes.count, Profile.sample)
    let all = lines(in: bytes, TextRange(0, end))
    let parted = all.dropFirst().count { $0.isParted }
    let inner = all.dropFirst().filter { !$0.isParted }
    let indented = inner.count { $0.indent > 1 && $0.indent < 12 }
    self.init(
      separation: parted * 3 >= all.count - 1 ? .blankLines : .lines,
      wrapWidth: brokenWidth(in: bytes, all),
      indentsParagraphs: indented * 12 > inner.count && indented * 4 < inner.count * 3)
  }
}

/// No text is broken at fewer code points than these: shorter lines, as those of a mail's head or below its text, end
/// where their writer ended them.
private let leastWrap = 40

/// The width lines are broken at. Evidence: few lines are longer, most lines that another follows directly are so
/// full that its first word would not have fitted, and many of those that follow go on in lower case.
private func brokenWidth(in bytes: Span<UInt8>, _ lines: [Line]) -> Int? {
  guard lines.count > 1 else { return nil }
  let widths = lines.map { width(in: bytes, $0.range) + min($0.indent, 16) }
  let total = widths.reduce(0, +)
  let long = widths.reduce(0) { $0 + ($1 > 110 ? $1 : 0) }
  guard long * 4 < total else { return nil }
  var inner = lines.indices.dropLast().filter { index in
    !lines[index + 1].isParted && widths[index] >= leastWrap
      && wordsBehindBullet(in: bytes, lines[index + 1].range) == nil
  }
  // What a mail quotes was broken at another width: that counts of which there is more.
  let own = inner.filter { bytes[lines[$0].range.start] != quoteMark }
  if own.count * 2 >= inner.count {
    inner = own
  } else {
    inner.removeAll { bytes[lines[$0].range.start] != quoteMark }
  }
  guard !inner.isEmpty else { return nil }
  let goesOn = inner.count { beginsLower(in: bytes, lines[$0 + 1].range) }
  guard goesOn * 10 >= inner.count * 3 else { return nil }
  let sorted = inner.map { widths[$0] }.filter { $0 <= 110 }.sorted()
  // A line or two may be longer than the rest: a dateline that was put before a text already broken.
  for outliers in 0...(sorted.count > 3 ? min(2, 1 + sorted.count / 8) : 0) {
    guard let widest = sorted.dropLast(sorted.count / 32 + outliers).last, widest >= leastWrap
    else { break }
    let full = inner.count {
      widths[$0] + 1 + firstWordWidth(in: bytes, lines[$0 + 1].range) > widest - 4
    }
    if full * 2 >= inner.count { return widest }
  }
  return nil
}

/// The width of the first word of a line, in code points; the marks of a mail before it left out.
func firstWordWidth(in bytes: Span<UInt8>, _ range: TextRange) -> Int {
  var count = 0
  for offset in behindQuoteMarks(in: bytes, range)..<range.end {
    if bytes[offset] <= 0x20 { break }
    if bytes[offset] & 0xC0 != 0x80 { count += 1 }
  }
  return count
}

func beginsLower(in bytes: Span<UInt8>, _ range: TextRange) -> Bool {
  let start = behindQuoteMarks(in: bytes, range)
  guard start < range.end else { return false }
  let first = scalar(in: bytes, at: start, end: range.end).value
  return isLetterScalar(first) && !isUpperScalar(first)
}

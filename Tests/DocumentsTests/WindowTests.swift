import Documents
import Prose
import Support
import Testing

/// Blocks of a long text are the same from whatever window they are made, and leave nothing out.
@Suite struct WindowTests {
  @Test(arguments: Layout.allCases)
  func windowsAgreeWithTheWhole(_ layout: Layout) {
    let document = Document(SourceText(layout.bytes(400_000)))
    let count = document.text.count
    #expect(!document.isArticle)
    let all = document.blocks(in: document.text.range)
    #expect(all.count > 20)
    #expect(all.allSatisfy { $0.range.count < 40_000 })
    var chance = Chance(7)
    for turn in 0..<100 {
      let start = chance.below(count)
      let end = min(count, start + 1 + chance.below(turn % 3 == 0 ? 40_000 : 50))
      let range = TextRange(start, end)
      let made = document.blocks(in: range)
      let expected = all.filter { $0.range.overlaps(range) }
      #expect(made == expected, "\(layout) \(range)")
      if made != expected { break }
    }
  }

  @Test(arguments: Layout.allCases)
  func everyCharacterLiesInOneBlock(_ layout: Layout) {
    for size in [0, 1, 5, 700, 9_000, 300_000] {
      let document = Document(SourceText(layout.bytes(size)))
      #expect(gaps(document) == [], "\(layout) \(size)")
    }
  }

  @Test(arguments: [
    "", " \n\t ", "a", "\u{FEFF}", "\u{FEFF}One line", "\r\n\r\nA\r\n", "\u{0C}A\u{0C}B",
    "A\u{2028}B", "Photo:/ Ann Lee", "Photo:|",
    "\n\n\n", "•", "- ", ">", "1.", "A\rB\rC", "By", "...", "\u{0}\u{1}", "“”",
  ])
  func oddTexts(_ text: String) {
    #expect(gaps(Document(SourceText(text))) == [])
  }
}

/// Offsets of characters that are no white space and lie in no block, or where blocks overlap or are out of order.
private func gaps(_ document: Document) -> [Int] {
  var gaps: [Int] = []
  var end = 0
  document.text.withBytes { bytes in
    func look(_ range: TextRange) {
      var offset = range.start
      while offset < range.end {
        let here = scalar(in: bytes, at: offset, end: bytes.count)
        if !here.isSpace { gaps.append(offset) }
        offset += here.length
      }
    }
    for block in document.blocks(in: document.text.range) {
      if block.range.start < end || block.range.isEmpty { gaps.append(block.range.start) }
      look(TextRange(end, block.range.start))
      end = block.range.end
    }
    look(TextRange(end, bytes.count))
  }
  return gaps
}

/// The layouts that long texts come in.
enum Layout: CaseIterable {
  case lines, blankLines, wrapped, wrappedWithoutEnd, indented, oneLine, carriageReturns, blanks,
    noise, bytes

  func bytes(_ size: Int) -> [UInt8] {
    var chance = Chance(UInt64(size))
    var text: [UInt8] = []
    var column = 0
    while text.count < size {
      switch self {
      case .noise: text.append(contentsOf: pieces[chance.below(pieces.count)].utf8)
      case .bytes: text.append(UInt8(truncatingIfNeeded: chance.next()))
      case .blanks: text.append(contentsOf: chance.below(3000) == 0 ? Array("Word.\n".utf8) : [32])
      case .lines, .blankLines, .wrapped, .wrappedWithoutEnd, .indented, .oneLine, .carriageReturns:
        addWord(&text, &column, &chance)
      }
    }
    return text
  }

  private func addWord(_ text: inout [UInt8], _ column: inout Int, _ chance: inout Chance) {
    let word = Array(vocabulary[chance.below(vocabulary.count)].utf8)
    let ends = chance.below(60) == 0
    switch self {
    case .wrapped, .wrappedWithoutEnd, .indented:
      if column + word.count > 72 {
        text.append(10)
        column = 0
      }
    case .lines, .blankLines, .oneLine, .carriageReturns, .blanks, .noise, .bytes: break
    }
    if column > 0 { text.append(32) }
    text += word
    column += word.count + 1
    guard ends, self != .oneLine, self != .wrappedWithoutEnd else { return }
    column = 0
    switch self {
    case .lines: text.append(10)
    case .carriageReturns: text += [13, 10]
    case .indented: text += Array("\n    ".utf8)
    case .blankLines, .wrapped: text += [10, 10]
    case .wrappedWithoutEnd, .oneLine, .blanks, .noise, .bytes: break
    }
  }
}

private let vocabulary = [
  "the", "harbor", "was", "of", "quiet", "and", "Quill", "said.", "“No,”", "ferry", "Update",
  "1987", "in", "café",
  "新港", "nobody", "waited", "Share", "-", "by", "through", "negotiations",
]
private let pieces = [
  "\n", "\n\n", "\r", "\r\n", "\u{0C}", "\u{2028}", "\u{85}", " ", "\t", "> ", "• ", "Share",
  "Advertisement",
  "a long line of words that goes on and on until it is rather more than a hundred characters wide, and then ends.",
  "word ", "in lower case and wrapped at some width that is near seventy-two or so\n",
  "By Ilka Morrow\n",
]

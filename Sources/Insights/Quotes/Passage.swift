internal import Documents
internal import Prose

/// A word, or a whole quotation, as the writer's sentence has it.
struct Item {
  /// Index of the word, or of a quotation's first mark.
  var word: Int
  /// Index into the passage's quotations; -1 for a word.
  var quote: Int
  var tags: WordTags
}

/// A block as the writer's own sentences, with each quotation as one item and short brackets left out.
struct Passage {
  var items: [Item] = []
  /// The writer's sentences, as ranges of items.
  var frames: [Range<Int>] = []
  var quotes: [Marked] = []
}

/// Makes the passages of a stretch, one block after the other, in buffers that are used again.
struct PassageMaker {
  let stretch: Stretch
  private var sentence = 0

  init(_ stretch: Stretch) { self.stretch = stretch }

  /// The words of a block, as indices into the stretch's words.
  func words(of block: Int) -> Range<Int> {
    let range = stretch.sentencesOfBlock[block]
    guard !range.isEmpty else { return 0..<0 }
    return stretch.sentences[range.lowerBound].words
      .lowerBound..<stretch.sentences[range.upperBound - 1].words.upperBound
  }

  /// The same without its dateline.
  func wordsBehindDateline(of block: Int) -> Range<Int> {
    let words = words(of: block)
    switch stretch.blocks[block].kind {
    case .paragraph, .standfirst:
      // Most have a long word in lower case in second place.
      let second = words.lowerBound + 1
      guard second < words.upperBound, stretch.words[second].kind == .letters,
        !stretch.words[second].isCapitalised, stretch.words[second].length > 3
      else { return stretch.behindDateline(words) }
      return words
    case .headline, .byline, .dateline, .caption, .heading, .list, .quotation, .furniture:
      return words
    }
  }

  /// Fills a passage from words of a block and its quotations, which are in order and don't overlap.
  mutating func fill(
    _ passage: inout Passage, in text: Span<UInt8>, _ block: Int, _ words: Range<Int>,
    _ quotes: [Marked]
  ) {
    passage.items.removeAll(keepingCapacity: true)
    passage.frames.removeAll(keepingCapacity: true)
    passage.quotes = quotes
    sentence = stretch.sentencesOfBlock[block].lowerBound
    var index = words.lowerBound
    var next = 0
    var start = 0
    let known = quoteTags
    while index < words.upperBound {
      if startsSentence(index), passage.items.count > start, parts(passage, in: text, index, next) {
        passage.frames.append(start..<passage.items.count)
        start = passage.items.count
      }
      if next < quotes.count, quotes[next].open == index {
        passage.items.append(Item(word: index, quote: next, tags: []))
        index = quotes[next].end
        next += 1
      } else if let end = bracketEnd(from: index, words.upperBound, quotes, next) {
        index = end
      } else {
        let tags = known.tags(of: stretch.words[index], in: text)
        passage.items.append(Item(word: index, quote: -1, tags: tags))
        index += 1
      }
    }
    if start < passage.items.count { passage.frames.append(start..<passage.items.count) }
  }

  /// Whether a sentence begins with a word; asked with rising indices.
  private mutating func startsSentence(_ index: Int) -> Bool {
    while sentence < stretch.sentences.count,
      stretch.sentences[sentence].words.lowerBound < index
    {
      sentence += 1
    }
    return sentence < stretch.sentences.count
      && stretch.sentences[sentence].words.lowerBound == index
  }

  /// Behind “…?” and “…!” the writer's sentence may go on with the cue.
  private func parts(_ passage: Passage, in text: Span<UInt8>, _ index: Int, _ next: Int) -> Bool {
    guard let last = passage.items.last, last.quote >= 0 else { return true }
    let quote = passage.quotes[last.quote]
    guard let close = quote.close, close > quote.open + 1 else { return true }
    if next < passage.quotes.count, passage.quotes[next].open == index { return true }
    let mark = stretch.words[close - 1]
    if isDash(stretch.words[index]) { return false }
    guard mark.isMark("?") || mark.isMark("!") || mark.isMark("…") || mark.isMark(".") else {
      return mark.kind == .mark && mark.first != 0x2C
    }
    return !beginsCue(in: text, index, isEnded: mark.isMark("."))
  }

  private func isDash(_ word: Word) -> Bool {
    word.kind == .mark && (word.first == 0x2D || (0x2012...0x2015).contains(word.first))
  }

  /// “Smith said”, “said Smith”, “Smith, the mayor, said” among the next words, with no other verb before;
  /// behind a full stop only “Smith said.”
  private func beginsCue(in text: Span<UInt8>, _ start: Int, isEnded: Bool) -> Bool {
    var index = start
    let end = min(start + (isEnded ? 4 : 7), stretch.words.count)
    while index < end {
      let word = stretch.words[index]
      let tags = Insights.tags(of: word, in: text)
      if tags.contains(.finite), index > start || !isEnded {
        let isClosed = isClosed(index)
        if tags.contains(.strong) { return isEnded ? isClosed : index > start || !isClosed }
        if tags.contains(.weak), isClosed { return index > start }
      }
      if word.kind == .possessive || word.kind == .quote { return false }
      if word.isMark(","), index > start, !isEnded { return closesApposition(in: text, index) }
      if word.kind == .mark {
        guard word.isMark("."), index > start, stretch.words[index - 1].length <= 4 else {
          return word.isMark("-")
        }
      } else if !word.isCapitalised, !tags.has([.pronoun, .determiner, .person, .aux, .adverb]) {
        return false
      }
      index += 1
    }
    return false
  }

  /// The sentence or clause ends behind a word.
  private func isClosed(_ index: Int) -> Bool {
    let next = index + 1
    guard next < stretch.words.count else { return true }
    let word = stretch.words[next]
    return word.isMark(".") || word.isMark(",") || word.isMark(":") || word.kind == .quote
      || word.shape.contains(.lineBefore)
  }

  /// A later comma of the sentence stands right before a cue verb: “, a retired worker, said”.
  private func closesApposition(in text: Span<UInt8>, _ comma: Int) -> Bool {
    var index = comma + 1
    while index + 1 < min(comma + 26, stretch.words.count) {
      let word = stretch.words[index]
      let before = stretch.words[index - 1]
      let isShort = before.isCapitalised && before.length <= 4
      if word.kind == .quote || word.isMark(".") && !isShort { return false }
      if word.isMark(",") {
        let tags = Insights.tags(of: stretch.words[index + 1], in: text)
        if tags.contains(.finite), tags.contains(.strong) { return true }
      }
      index += 1
    }
    return false
  }

  /// Behind a bracket of at most 16 words without quotation marks.
  private func bracketEnd(from index: Int, _ limit: Int, _ quotes: [Marked], _ next: Int) -> Int? {
    let word = stretch.words[index]
    guard word.isMark("(") || word.isMark("[") else { return nil }
    let closing: Unicode.Scalar = word.isMark("(") ? ")" : "]"
    let barrier = next < quotes.count ? min(limit, quotes[next].open) : limit
    var end = index + 1
    var depth = 1
    while end < min(barrier, index + 18) {
      if stretch.words[end].first == word.first { depth += 1 }
      if stretch.words[end].isMark(closing) { depth -= 1 }
      end += 1
      if depth == 0 { return end }
    }
    return nil
  }
}

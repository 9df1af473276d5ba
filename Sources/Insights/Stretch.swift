public import Documents
public import Prose

/// A part of the text on the bench: its blocks, words and sentences, made once and shared by every analyser.
/// An article is one stretch; a longer text is cut at paragraph ends. An object, as every step holds it.
public final class Stretch: Sendable {
  public let range: TextRange
  public let blocks: [Block]
  /// Words of all blocks, in order.
  public let words: [Word]
  public let sentences: [Sentence]
  /// For each block its sentences, as indices into `sentences`.
  public let sentencesOfBlock: [Range<Int>]
  /// Names in the byline and in credits, as the document has them, of this stretch only.
  public let authors: [TextRange]
  public let credits: [TextRange]

  /// Cuts the blocks of a range into words and sentences.
  public init(_ document: Document, _ range: TextRange) {
    let blocks = document.blocks(in: range).filter { range.contains($0.range.start) }
    var words: [Word] = []
    words.reserveCapacity(range.count / 4)
    var sentences: [Sentence] = []
    var sentencesOfBlock: [Range<Int>] = []
    document.text.withBytes { bytes in
      for block in blocks {
        let first = words.count
        var scanner = WordScanner(block.range)
        while let word = scanner.next(in: bytes) { words.append(word) }
        let before = sentences.count
        sentences += Prose.sentences(of: words[first...], sentenceWords)
        sentencesOfBlock.append(before..<sentences.count)
      }
    }
    (self.range, self.blocks, self.words) = (range, blocks, words)
    (self.sentences, self.sentencesOfBlock) = (sentences, sentencesOfBlock)
    authors = document.authors.filter { range.contains($0.start) }
    credits = document.credits.filter { range.contains($0.start) }
  }

  /// The block a sentence belongs to.
  public func block(ofSentence index: Int) -> Int {
    lowerBound(sentencesOfBlock.count) { sentencesOfBlock[$0].upperBound <= index }
  }

  /// The index of the first word that ends behind an offset.
  public func word(at offset: Int) -> Int {
    lowerBound(words.count) { words[$0].end <= offset }
  }

  /// The index of the sentence that holds or follows an offset.
  public func sentence(at offset: Int) -> Int {
    lowerBound(sentences.count) { sentences[$0].range.end <= offset }
  }
}

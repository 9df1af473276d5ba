internal import Prose

/// What the news is: the words of the headline and of the first sentence of the story, and who is in them or is named
/// most in the text.
struct Lead {
  /// The first sentence of the story.
  let sentence: EventSentence
  private(set) var words: Set<WordHash> = []
  /// A bit for each of the words, the same for some: what has none of the bits is none of them.
  private var bits: UInt64 = 0
  private(set) var stems: Set<WordHash> = []
  /// The headline has a word of the first sentence.
  private(set) var isInHeadline = false
  /// Capitalised words, and the first letters of runs of them.
  private(set) var names: Set<WordHash> = []
  /// Indices into `Analysis.people`.
  private(set) var people: [Int] = []

  init(
    _ sentence: EventSentence, headline: EventSentence?, _ stretch: Stretch, _ analysis: Analysis,
    _ mentions: [Findings<Mention>], in text: Span<UInt8>
  ) {
    self.sentence = sentence
    for part in [headline, sentence].compactMap(\.self) {
      for index in stretch.sentences[part.index].words {
        let word = stretch.words[index]
        guard carriesMeaning(word, in: text) else { continue }
        words.insert(word.hash)
        bits |= 1 << (word.hash.value & 63)
        let isNew = stems.insert(eventStem(of: word, in: text)).inserted
        if !isNew, part.index == sentence.index { isInHeadline = true }
        if word.isCapitalised { names.insert(word.hash) }
      }
      names.formUnion(acronyms(in: stretch.sentences[part.index].words, stretch.words, in: text))
      people += mentions.indices.filter { mentions[$0].overlap(part.range) }
    }
    people += analysis.people.indices.prefix(2).filter {
      analysis.people[$0].kind == .subject && analysis.people[$0].mentions.count > 2
    }
  }

  /// Whether a word is one of the headline or the first sentence.
  func has(_ word: Word) -> Bool {
    bits >> (word.hash.value & 63) & 1 == 1 && words.contains(word.hash)
  }
}

/// The short names that runs of capitalised words make by their first letters: KL of Kelm Lines.
private func acronyms(
  in range: Range<Int>, _ words: [Word], in text: Span<UInt8>
) -> Set<WordHash> {
  var found: Set<WordHash> = []
  for start in range where start == range.lowerBound || !words[start - 1].isCapitalised {
    var hash = WordHash()
    var at = start
    while at < range.upperBound, at < start + 5, words[at].kind == .letters, words[at].isCapitalised
    {
      hash.add(UInt32(text[words[at].start]))
      if at > start { found.insert(hash) }
      at += 1
    }
  }
  return found
}

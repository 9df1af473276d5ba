internal import Prose

/// What the news is: the words of the headline and of the first sentence of the story, and who is in them.
struct Lead {
  /// The first sentence of the story.
  let sentence: EventSentence
  private(set) var words: Set<WordHash> = []
  private(set) var stems: Set<WordHash> = []
  /// Capitalised words.
  private(set) var names: Set<WordHash> = []
  /// Indices into `Analysis.people`.
  private(set) var people: [Int] = []

  init(
    _ sentence: EventSentence, headline: EventSentence?, _ stretch: Stretch, _ analysis: Analysis,
    in text: Span<UInt8>
  ) {
    self.sentence = sentence
    for part in [headline, sentence].compactMap(\.self) {
      for index in stretch.sentences[part.index].words {
        let word = stretch.words[index]
        guard carriesMeaning(word, in: text) else { continue }
        words.insert(word.hash)
        stems.insert(eventStem(of: word, in: text))
        if word.isCapitalised { names.insert(word.hash) }
      }
      people += analysis.people.indices.filter {
        analysis.people[$0].mentions.overlap(part.range)
      }
    }
  }
}

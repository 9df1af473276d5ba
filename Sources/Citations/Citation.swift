internal import Prose

/// Words taken from a text, with what is known of them: who said it, when and where, and in which text they stand.
public struct Citation: Hashable, Sendable {
  public var words: String
  /// The speaker, what they are, when and where it was said.
  public var said: [String]
  /// Headline, authors, day of publication, file and place in it.
  public var source: [String]

  public init(words: String, said: [String] = [], source: [String] = []) {
    (self.words, self.said, self.source) = (words, said, source)
  }

  /// `“We close.” — Mary Finch, miller, 3 May 2025`, and below it the source.
  public var inWords: String {
    let first = said.isEmpty ? words : words + " — " + said.joined(by: ", ")
    return source.isEmpty ? first : first + "\n" + source.joined(by: ", ")
  }
}

internal import Prose

/// Who stands behind the labels of an interview.
extension SpeakerResolver {
  /// “Q” and “A”: whoever asks, and the person whom the article is about most; “RD”: whose initials these are.
  mutating func interview(_ range: TextRange, _ rule: Cue.Rule, in text: Span<UInt8>) -> Speaker? {
    guard rule == .label else { return nil }
    let words = stretch.words(in: range)
    guard words.count == 1 else { return nil }
    let label = stretch.words[words.lowerBound]
    let tags = quoteTags[label.hash]
    if tags.has([.asking, .answering]) {
      let person = tags.contains(.answering) ? hero : nil
      // That “Q” asks is what the text says; who answers as “A” is a guess.
      return Speaker(
        kind: person == nil ? .unnamed : .person, person: person,
        certainty: person == nil ? .sure : .likely, range: range)
    }
    guard label.shape.contains(.allCapitals), label.length < 4,
      let person = byInitials[label.hash]
    else { return nil }
    return Speaker(kind: .person, person: person, certainty: .sure, range: range)
  }

  /// The person in the news with the greatest weight.
  private var hero: Int? {
    people.indices.filter { people[$0].kind == .subject }
      .max { people[$0].weight < people[$1].weight }
  }
}

/// The hash of the first letters of words with capitals, as of one word.
func initials(of words: Range<Int>, _ stretch: Stretch) -> WordHash {
  var hash = WordHash()
  for index in words where stretch.words[index].isCapitalised {
    hash.add(stretch.words[index].first)
  }
  return hash
}

internal import Prose

/// Whom a description beside a cue points at.
extension SpeakerResolver {
  /// “the mayor”: the person whose role has the description's last word, the latest one mentioned.
  func described(_ words: Range<Int>, _ range: TextRange) -> (person: Int, isSure: Bool)? {
    let head = headEnd(words)
    let first = stretch.words[words.lowerBound]
    let isKnown =
      first.hash == SpeakerResolver.the || quoteTags[first.hash].contains(.possessive)
    guard isKnown, head - 1 > words.lowerBound else { return nil }
    let persons = bearers(of: stretch.words[head - 1].hash)
    guard !persons.isEmpty else { return nil }
    if persons.count == 1 { return (persons[0], true) }
    // “the Chief Justice” is the one whose role has both words.
    let qualified = persons.filter { hasRole($0, with: words.lowerBound + 1..<head) }
    if qualified.count == 1 { return (qualified[0], true) }
    let here = range.start
    var index = mention(at: here) - 1
    while index >= 0 {
      if persons.contains(mentions[index].person) { return (mentions[index].person, false) }
      index -= 1
    }
    return nil
  }

  /// Who has a role or title with a word, or one of those that the word may mean.
  private func bearers(of word: WordHash) -> [Int] {
    var found = byRole[word] ?? []
    guard let narrower = narrowerTitles(of: word) else { return found }
    for other in narrower {
      for person in byRole[WordHash(value: other)] ?? [] where !found.contains(person) {
        found.append(person)
      }
    }
    return found
  }

  /// Whether one role of a person has all of some words.
  private func hasRole(_ person: Int, with words: Range<Int>) -> Bool {
    people[person].roles.contains { role in
      let own = stretch.words(in: role)
      return words.allSatisfy { word in
        own.contains { stretch.words[$0].hash == stretch.words[word].hash }
      }
    }
  }

  /// “the 45-year-old”, “the teenager”: whom the text gives such an age; else the last one named, as a guess.
  func aged(_ words: Range<Int>) -> (person: Int, isSure: Bool)? {
    guard let ages = ages(words) else { return nil }
    let last = mention(at: stretch.words[words.lowerBound].start) - 1
    for mention in mentions[...max(last, -1)].reversed().prefix(40) {
      let comma = stretch.word(at: mention.range.end)
      if comma + 1 < stretch.words.count, stretch.words[comma].isMark(","),
        ages.contains(stretch.words[comma + 1].hash)
      {
        return (mention.person, true)
      }
    }
    return last >= 0 ? (mentions[last].person, false) : nil
  }

  /// The ages, as words, that “the 45-year-old” or “the teenager” may have.
  private func ages(_ words: Range<Int>) -> Set<WordHash>? {
    guard stretch.words[words.lowerBound].hash == SpeakerResolver.the else { return nil }
    let next = words.lowerBound + 1
    if words.count == 2, stretch.words[next].hash == teenagerHash { return teens }
    guard words.count >= 5, stretch.words[next].kind == .number,
      stretch.words[words.upperBound - 1].hash == SpeakerResolver.old
    else { return nil }
    return [stretch.words[next].hash]
  }

  /// “the Scot”, “the striker”: the last one named, as a guess.
  func epithet(_ words: Range<Int>) -> (person: Int, isSure: Bool)? {
    guard words.count == 2, stretch.words[words.lowerBound].hash == SpeakerResolver.the else {
      return nil
    }
    let noun = stretch.words[words.lowerBound + 1]
    guard
      noun.isCapitalised
        ? lexicon.classes(of: noun.hash).isDemonym : quoteTags[noun.hash].contains(.epithet)
    else { return nil }
    let last = mention(at: stretch.words[words.lowerBound].start) - 1
    return last >= 0 ? (mentions[last].person, false) : nil
  }
}

private let teenagerHash = WordHash("teenager")
private let teens = Set((13...19).map { WordHash("\($0)") })

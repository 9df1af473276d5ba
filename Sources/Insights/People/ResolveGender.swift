internal import Prose

/// Counts he and she behind the names of each group, where no one else is named between: in the rest of the sentence and
/// as the first word of the next one. Positive for she, negative for he.
func pronounVotes(
  _ stretch: Stretch, _ facts: [NameFact], groupOf: [Int], groups: Int
) -> [Int] {
  var votes = [Int](repeating: 0, count: groups)
  for (index, fact) in facts.enumerated() {
    let sentence = stretch.sentence(at: stretch.words[fact.words.lowerBound].start)
    guard sentence < stretch.sentences.count else { break }
    let range = stretch.sentences[sentence].words
    let alone =
      (index == 0 || facts[index - 1].words.lowerBound < range.lowerBound
        || groupOf[index - 1] == groupOf[index])
    guard alone else { continue }
    let next = index + 1 < facts.count ? facts[index + 1].words.lowerBound : Int.max
    var vote = 0
    for word in fact.words.upperBound..<max(fact.words.upperBound, min(range.upperBound, next))
    where vote == 0 {
      vote = pronounVote(stretch.words[word])
    }
    if vote == 0, next >= range.upperBound, sentence + 1 < stretch.sentences.count {
      let following = stretch.sentences[sentence + 1].words
      if next >= following.lowerBound + 1, let first = following.first,
        stretch.words[first].kind == .letters
      {
        vote = pronounVote(stretch.words[first])
      }
    }
    // “He blamed Lee for what he had lost” tells nothing of Lee.
    if vote != 0, firstVote(stretch.words, range.lowerBound, fact.words.lowerBound) == vote {
      continue
    }
    if vote != 0, isLeadIn(fact.words, stretch) { continue }
    // “When Lee came, one man was there, and he was fishing” neither.
    let behind = fact.words.upperBound..<max(fact.words.upperBound, min(range.upperBound, next))
    if vote != 0, hasStranger(stretch.words[behind], vote > 0 ? .female : .male) { continue }
    votes[groupOf[index]] += vote
  }
  return votes
}

/// A man or a woman of a gender without a name stands in some words, before “he” or “she”.
private func hasStranger(_ words: ArraySlice<Word>, _ gender: Gender) -> Bool {
  zip(words, words.dropFirst()).prefix { pronounVote($0.0) == 0 }.contains { before, noun in
    quoteTags[before.hash].contains(.determiner) && !quoteTags[before.hash].contains(.possessive)
      && lexicon.classes(of: noun.hash).isRoleNoun
      && lexicon.classes(of: noun.hash).gender == gender
  }
}

/// “With the help of Lee, she”
private func isLeadIn(_ name: Range<Int>, _ stretch: Stretch) -> Bool {
  let range = TextRange(
    stretch.words[name.lowerBound].start, stretch.words[name.upperBound - 1].end)
  let words = name.upperBound..<min(name.upperBound + 8, stretch.words.count)
  guard let pronoun = words.first(where: { pronounVote(stretch.words[$0]) != 0 }) else {
    return false
  }
  return stretch.isLeadIn(range, before: stretch.words[pronoun].start)
}

/// What the first “he” or “she” between two words tells; 0 where none is.
private func firstVote(_ words: [Word], _ start: Int, _ end: Int) -> Int {
  for index in start..<max(start, end) {
    let vote = pronounVote(words[index])
    if vote != 0 { return vote }
  }
  return 0
}

/// What “he” or “she” tells behind a name, in its sentence and before the next name.
func pronounHint(_ stretch: Stretch, _ facts: [NameFact], _ index: Int) -> Gender {
  let end = facts[index].words.upperBound
  let sentence = stretch.sentence(at: stretch.words[end - 1].start)
  guard sentence < stretch.sentences.count else { return .unknown }
  let next = index + 1 < facts.count ? facts[index + 1].words.lowerBound : Int.max
  for word in end..<max(end, min(stretch.sentences[sentence].words.upperBound, next)) {
    let vote = pronounVote(stretch.words[word])
    if vote != 0 { return vote > 0 ? .female : .male }
  }
  return .unknown
}

private func pronounVote(_ word: Word) -> Int {
  guard word.kind == .letters, word.length <= 7, word.first == 0x68 || word.first == 0x73 else {
    return 0
  }
  if femalePronouns.contains(word.hash) { return 1 }
  return malePronouns.contains(word.hash) ? -1 : 0
}

/// The gender by a title, else by pronouns where they are clear, else by a role, else by a given name that is not rare
/// where a pronoun speaks against it.
func settledGender(_ group: NameGroup, title: Gender, votes: Int, roles: [PersonRole]) -> Gender {
  if title != .unknown { return title }
  if votes >= 2 { return .female }
  if votes <= -2 { return .male }
  for role in roles where role.gender != .unknown { return role.gender }
  let isRare = (group.name.parts.first?.classes.given ?? 0) > 2
  if group.gender != .unknown, votes == 0 || !isRare { return group.gender }
  return votes > 0 ? .female : votes < 0 ? .male : .unknown
}

private let femalePronouns = Set(["she", "her", "hers", "herself"].map { WordHash($0) })
private let malePronouns = Set(["he", "his", "him", "himself"].map { WordHash($0) })

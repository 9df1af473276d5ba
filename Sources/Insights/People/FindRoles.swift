internal import Prose

/// The roles of each group of names, the fullest first, read in the sentences that name them.
func findRoles(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [NameFact], groupOf: [Int], groups: Int
) -> [[PersonRole]] {
  var roles = [[PersonRole]](repeating: [], count: groups)
  var index = 0
  while index < facts.count {
    let first = facts[index].words
    let sentence = stretch.sentence(at: stretch.words[first.lowerBound].start)
    guard sentence < stretch.sentences.count else { break }
    let range = stretch.sentences[sentence].words
    var names: [(words: Range<Int>, name: Int)] = []
    names.reserveCapacity(4)
    while index < facts.count, facts[index].words.lowerBound < range.upperBound {
      if facts[index].words.upperBound <= range.upperBound {
        names.append((facts[index].words, index))
      }
      index += 1
    }
    if names.isEmpty {
      index += 1
      continue
    }
    let tokens = SentenceTokens(stretch.words, range, names: names, in: text)
    for name in tokens.names {
      var found = tokens.rolesBefore(name.tokens)
      if let role = tokens.roleBehind(name.tokens) { found.append(role) }
      for role in found {
        add(role, to: &roles[groupOf[name.name]])
      }
    }
    for (role, names) in tokens.sharedRoles(in: text) {
      for name in tokens.names[names] { add(role, to: &roles[groupOf[name.name]]) }
    }
  }
  return roles.map { list in
    list.sorted { (rank($0), -$0.words.count) < (rank($1), -$1.words.count) }
  }
}

/// What someone is comes first, then what they made, then what they were, then what a clause says of them.
private func rank(_ role: PersonRole) -> Int {
  if role.isClause { return 3 }
  if role.words.first.map(wordsOfThePast.contains) == true { return 2 }
  return role.isMaker ? 1 : 0
}

private let wordsOfThePast = Set(["former", "ex", "retired", "late", "onetime"].map(WordHash.init))

/// One more role, where the same words have not been read before. A long text repeats them; eight tell them all.
private func add(_ role: PersonRole, to roles: inout [PersonRole]) {
  guard roles.count < 8, !roles.contains(where: { $0.words == role.words }) else { return }
  roles.append(role)
}

internal import Prose

/// The names of people in order, with those words alone that are the first, the last or the nickname of someone's full
/// name and were taken for nothing, or a given name for a place: “Emeka”, “Vell”. `runs` are where names may stand.
func recalled(
  _ names: [Range<Int>], in runs: [[Range<Int>]], besides tagged: [TaggedName],
  _ tokens: [NameToken], _ words: [Word]
) -> [Range<Int>] {
  var known: Set<WordHash> = []
  known.reserveCapacity(names.count)
  for name in names where name.count > 1 {
    for index in name {
      let isNickname = index > name.lowerBound && tokens[index - 1].shape == .quote
      let isLast = index + 1 == name.upperBound
      if isNickname || index == name.lowerBound || isLast, mayRecall(tokens[index]) {
        known.insert(tokens[index].hash)
      }
      if isLast, let root = tokens[index].root(words) { known.insert(root.hash) }
    }
  }
  let families = familiesFirst(names, tokens)
  guard !known.isEmpty || !families.isEmpty else { return names }
  var found: [Range<Int>] = []
  var (name, other) = (0, 0)
  for line in runs {
    for run in line {
      for index in run {
        while name < names.count, names[name].upperBound <= index { name += 1 }
        if name < names.count, names[name].lowerBound <= index { continue }
        let hash = tokens[index].hash
        guard
          mayRecall(tokens[index]) && known.contains(hash)
            || families.contains(hash) && acts(index, tokens),
          standsAlone(index, tokens, words)
        else { continue }
        while other < tagged.count, tagged[other].tokens.upperBound <= index { other += 1 }
        if other == tagged.count || tagged[other].tokens.lowerBound > index
          || tagged[other].tokens.count == 1 && tokens[index].classes.given > 0
        {
          found.append(index..<index + 1)
        }
      }
    }
  }
  return found.isEmpty ? names : (names + found).sorted { $0.lowerBound < $1.lowerBound }
}

/// The family names in front of two syllables that are ordinary words or places besides: the Park of “Park Joo-ho”.
private func familiesFirst(_ names: [Range<Int>], _ tokens: [NameToken]) -> Set<WordHash> {
  var found: Set<WordHash> = []
  for name in names where name.count == 2 && tokens[name.lowerBound + 1].shape == .hyphenName {
    if tokens[name.lowerBound].classes.surname > 0 { found.insert(tokens[name.lowerBound].hash) }
  }
  return found
}

/// “Park said”, “Park met”: with a capital, and a verb behind it.
private func acts(_ index: Int, _ tokens: [NameToken]) -> Bool {
  guard tokens[index].shape == .capitalised, index + 1 < tokens.count else { return false }
  let next = quoteTags[tokens[index + 1].hash]
  return next.contains(.finite) && !next.contains(.aux)
}

/// A word that is nothing else: no ordinary word, place, firm or title.
private func mayRecall(_ token: NameToken) -> Bool {
  let classes = token.classes
  return (token.shape == .capitalised || token.shape == .hyphenNames) && classes.common == 0
    && classes.place == 0 && !classes.isOrganisation && !classes.isTitle && !classes.isDemonym
    && classes.small == .none
}

/// No capital stands before it but a title, none behind it, and no article (“an Oscar”).
private func standsAlone(_ index: Int, _ tokens: [NameToken], _ words: [Word]) -> Bool {
  if index + 1 < tokens.count, tokens[index + 1].isCapital { return false }
  guard index > 0 else { return true }
  let before = tokens[index - 1]
  return before.isCapital ? before.classes.isTitle : before.classes.small != .determiner
}

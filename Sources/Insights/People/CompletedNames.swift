internal import Prose

/// The names of people in order, made whole where their form tells more than the tagger found: a given name in front, two
/// names with nothing between them, “Park Joo-ho” and “Hyun-woo Bae”.
func completed(
  _ names: [Range<Int>], _ tokens: [NameToken], _ words: [Word], in bytes: Span<UInt8>
) -> [Range<Int>] {
  var whole: [Range<Int>] = []
  for name in names {
    let name = behindGivenName(name, tokens, words)
    if let last = whole.last, last.upperBound == name.lowerBound, last.count + name.count < 5,
      last.count + name.count > 2, follows(name.lowerBound, tokens, words),
      bytes[words[tokens[name.lowerBound].words.lowerBound].start - 1] == 0x20
    {
      whole[whole.count - 1] = last.lowerBound..<name.upperBound
    } else {
      whole.append(name)
    }
  }
  for (index, token) in tokens.enumerated()
  where token.count == 3 || token.classes.isHonorific || token.classes.isKin
    || token.shape == .comma && index > 1 && tokens[index - 1].classes.isRoleNoun
  {
    guard index > 0, index + 1 < tokens.count else { continue }
    if let name = formed(at: index, tokens, words) { add(name, to: &whole) }
  }
  return whole
}

/// A name told by its form alone: behind “Ms” or “his wife”, or of a family name beside two short syllables.
private func formed(at index: Int, _ tokens: [NameToken], _ words: [Word]) -> Range<Int>? {
  if isAddressed(index, tokens) || isKinOfSomeone(index, tokens) {
    return introduced(from: index + 1, tokens, words)
  }
  if tokens[index].shape == .comma { return apposed(behind: index, tokens, words) }
  guard tokens[index].count == 3, isSyllables(tokens[index], words) else { return nil }
  return [index - 1..<index + 1, index..<index + 2].first { pair in
    follows(pair.lowerBound + 1, tokens, words)
      && isFamily(tokens[pair.lowerBound == index ? index + 1 : index - 1])
  }
}

/// Puts a name in its place where none is, or for the halves of it that were found.
func add(_ name: Range<Int>, to names: inout [Range<Int>]) {
  let first = lowerBound(names.count) { names[$0].upperBound <= name.lowerBound }
  if first == names.count || names[first].lowerBound >= name.upperBound {
    names.insert(name, at: first)
  } else if name.contains(names[first].lowerBound), names[first].count < name.count,
    names[first].upperBound <= name.upperBound
  {
    names[first] = name
    while first + 1 < names.count, names[first + 1].upperBound <= name.upperBound {
      names.remove(at: first + 1)
    }
  }
}

/// Up to three words with capitals, the first of them no title and no firm.
private func introduced(from start: Int, _ tokens: [NameToken], _ words: [Word]) -> Range<Int>? {
  guard !tokens[start].classes.isTitle, !tokens[start].classes.isOrganisation else { return nil }
  var end = start
  while end < min(tokens.count, start + 3), tokens[end].shape == .capitalised,
    follows(end, tokens, words)
  { end += 1 }
  return end > start ? start..<end : nil
}

/// Mr, Mrs, Miss, Ms: no one else has these.
private func isAddressed(_ index: Int, _ tokens: [NameToken]) -> Bool {
  let classes = tokens[index].classes
  return classes.isHonorific && classes.gender != .unknown && tokens[index].isCapital
    && classes.given == 0 && classes.surname == 0
}

/// “his wife”, “Mr Pugh’s son” in front of a given name.
private func isKinOfSomeone(_ index: Int, _ tokens: [NameToken]) -> Bool {
  guard tokens[index].shape == .lower, tokens[index].classes.isKin else { return false }
  let (before, next) = (tokens[index - 1], tokens[index + 1].classes)
  return (before.shape == .possessive || quoteTags[before.hash].contains(.possessive))
    && next.place == 0
    && (next.given > 0 || next.common == 0 && !tokens[index + 1].classes.isDemonym)
}

/// “her neighbour, Xy,”: a word that no list has, between commas behind what someone is.
private func apposed(behind comma: Int, _ tokens: [NameToken], _ words: [Word]) -> Range<Int>? {
  guard tokens[comma - 1].shape == .lower else { return nil }
  var before = comma - 2
  // “the new Green leader”
  while before > max(0, comma - 4),
    tokens[before].shape == .lower && tokens[before].classes.small == .none
      || tokens[before].shape == .capitalised
  {
    before -= 1
  }
  guard tokens[before].classes.small == .determiner || tokens[before].shape == .possessive,
    let name = introduced(from: comma + 1, tokens, words), name.upperBound < tokens.count,
    tokens[name.upperBound].shape == .comma || tokens[name.upperBound].shape == .stop
  else { return nil }
  let classes = tokens[comma + 1].classes
  let isStranger =
    classes.common == 0 && classes.place == 0 && !classes.isOrganisation && !classes.isDemonym
  return before == comma - 2 && isStranger || isAged(behind: name, tokens) ? name : nil
}

/// “Xy Zz, 38,”: two words and an age.
private func isAged(behind name: Range<Int>, _ tokens: [NameToken]) -> Bool {
  let age = name.upperBound + 1
  return name.count == 2 && age + 1 < tokens.count && tokens[age].shape == .twoDigits
    && tokens[name.upperBound].shape == .comma && tokens[age + 1].shape == .comma
}

/// One word with the given name in front of it, where only the surname was read: “at Calum Fraser”.
private func behindGivenName(_ name: Range<Int>, _ tokens: [NameToken], _ words: [Word])
  -> Range<Int>
{
  let before = name.lowerBound - 1
  guard name.count == 1, before > 0, tokens[name.lowerBound].classes.surname > 0,
    tokens[before].shape == .capitalised, tokens[before].classes.given > 0,
    !tokens[before].classes.isTitle, !tokens[before].classes.isOrganisation,
    tokens[before].classes.place == 0, tokens[before - 1].shape == .lower,
    follows(name.lowerBound, tokens, words)
  else { return name }
  return before..<name.upperBound
}

/// Nothing but a blank stands between a token and the one before.
private func follows(_ index: Int, _ tokens: [NameToken], _ words: [Word]) -> Bool {
  let word = words[tokens[index].words.lowerBound]
  return word.start - words[tokens[index - 1].words.upperBound - 1].end == 1
    && !word.shape.contains(.lineBefore)
}

/// “Joo-ho”: at most one half of it is an ordinary word.
private func isSyllables(_ token: NameToken, _ words: [Word]) -> Bool {
  guard token.shape == .hyphenName || token.shape == .hyphenNames else { return false }
  let halves = [token.words.lowerBound, token.words.upperBound - 1].map { words[$0] }
  let classes = halves.map { lexicon.classes(of: $0.hash) }
  return classes.contains { $0.common == 0 }
    && !token.classes.isOrganisation
    && zip(halves, classes).allSatisfy { half, classes in
      half.length < 6 && classes.common != 1 && classes.small == .none && !classes.isDemonym
    }
}

private func isFamily(_ token: NameToken) -> Bool {
  token.shape == .capitalised && token.classes.surname > 0 && token.classes.surname < 4
    && !token.classes.isTitle && !token.classes.endsOrganisation
}

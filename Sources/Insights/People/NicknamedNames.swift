internal import Prose

/// The tokens of the people a tagger found, those with a nickname or a maiden name inside made one: in “Johnny “Two Coats”
/// Malone” and “Agnes (Muir) Malone” the marks say that this is a person, whatever was made of its parts.
func joinedByNicknames(_ tagged: [TaggedName], _ tokens: [NameToken], _ words: [Word])
  -> [Range<Int>]
{
  var names = tagged.filter { $0.kind == .person }.map(\.tokens)
  for index in tokens.indices
  where tokens[index].shape == .quote && words[Int(tokens[index].word)].hasSpaceBefore
    || tokens[index].hash == openHash
  {
    if let nickname = nickname(from: index, tokens) { join(&names, around: nickname, tokens) }
  }
  return names
}

/// One to three capitalised words and the small words between them (“Hands of Stone”), with their quotation marks; nil
/// where no nickname opens.
private func nickname(from open: Int, _ tokens: [NameToken]) -> Range<Int>? {
  var close = open + 1
  var capitals = 0
  while close < tokens.count, close < open + 6, tokens[close].isCapital || isSmall(tokens[close]) {
    capitals += tokens[close].isCapital ? 1 : 0
    close += 1
  }
  guard open > 0, capitals > 0, capitals <= 3, close + 1 < tokens.count else { return nil }
  if tokens[open].hash == openHash {
    // “Agnes (Muir) Malone”, not “Agnes (D) Malone” or “Marlow (Maine) Malone”.
    guard tokens[close].hash == closeHash, capitals == 1, close == open + 2,
      tokens[open + 1].shape == .capitalised, tokens[open + 1].classes.place == 0
    else { return nil }
    return open..<close + 1
  }
  return tokens[close].shape == .quote ? open..<close + 1 : nil
}

private let openHash = WordHash("(")
private let closeHash = WordHash(")")

private func isSmall(_ token: NameToken) -> Bool {
  token.hash == theHash || token.classes.small == .linker || token.isLowParticle
}

/// Makes one name of what stands on both sides: names already, or a given name in front and a capital behind.
private func join(_ names: inout [Range<Int>], around nickname: Range<Int>, _ tokens: [NameToken]) {
  let (last, next) = (nickname.lowerBound - 1, nickname.upperBound)
  // The first name that ends behind the word in front, and the first that begins behind the marks or holds them.
  let first = lowerBound(names.count) { names[$0].upperBound <= last }
  var whole = last..<next + 1
  if first < names.count, names[first].contains(last) {
    whole = names[first].lowerBound..<next + 1
  } else if !isGivenName(tokens[last]) {
    return
  }
  guard tokens[next].isCapital else { return }
  var end = first
  while end < names.count, names[end].lowerBound <= next {
    whole = whole.lowerBound..<max(whole.upperBound, names[end].upperBound)
    end += 1
  }
  // In “Quillport “Fixer” Ada Brook” the mark stands before a whole name.
  guard isGivenName(tokens[whole.lowerBound]) || whole.upperBound == next + 1 else { return }
  names.replaceSubrange(first..<end, with: [whole])
}

private func isGivenName(_ token: NameToken) -> Bool {
  token.isCapital && token.classes.given > 0 && !token.classes.isTitle
}

internal import Prose

extension SentenceTokens {
  /// What a plural noun says of all in a row of names: “two former managers, A B and C D”, “the brothers A and B D”.
  func sharedRoles(in bytes: Span<UInt8>) -> [(role: PersonRole, names: Range<Int>)] {
    var found: [(role: PersonRole, names: Range<Int>)] = []
    var first = 0
    while first + 1 < names.count {
      var end = first + 1
      var isRow = false
      while end < names.count, let link = link(before: end) {
        isRow = isRow || link
        end += 1
      }
      if isRow, let role = pluralRole(before: names[first].tokens.lowerBound, in: bytes) {
        found.append((role, first..<end))
      }
      first = end
    }
    return found
  }

  /// Whether “and” stands between a name and the one before; nil where more than commas, ages and “and” does.
  private func link(before name: Int) -> Bool? {
    var hasAnd = false
    for index in names[name - 1].tokens.upperBound..<names[name].tokens.lowerBound {
      if isAnd(index) {
        hasAnd = true
      } else if !isComma(index), !isAge(index), !tokens[index].classes.isTitle {
        return nil
      }
    }
    return hasAnd
  }

  /// The noun phrase that ends before a row, perhaps with a comma behind it.
  private func pluralRole(before row: Int, in bytes: Span<UInt8>) -> PersonRole? {
    let end = isComma(row - 1) ? row - 1 : row
    guard end > 0, isPluralRole(end - 1, in: bytes) else { return nil }
    var start = beginning(before: end - 1, end < row)
    while start < end - 1, quoteTags[tokens[start].hash].contains(.determiner) { start += 1 }
    return PersonRole(self, start..<end, head: end - 1)
  }

  /// “managers”, “policemen”: the plural of a role.
  private func isPluralRole(_ index: Int, in bytes: Span<UInt8>) -> Bool {
    guard isWord(index), name(at: index) == nil, tokens[index].count == 1 else { return false }
    let word = words[tokens[index].words.lowerBound]
    guard let one = singular(of: word, in: bytes) else { return false }
    return lexicon.classes(of: one).isRoleNoun
  }
}

/// The hash of what a word is the plural of, by its last letters; nil where they tell no plural.
func singular(of word: Word, in bytes: Span<UInt8>) -> WordHash? {
  guard word.length > 3 else { return nil }
  let last = bytes[word.end - 1]
  if last == 0x73 { return hash(of: word, in: bytes, to: word.end - 1) }
  guard last == 0x6E, bytes[word.end - 2] == 0x65, bytes[word.end - 3] == 0x6D else { return nil }
  var one = hash(of: word, in: bytes, to: word.end - 2)
  one.add(0x61)
  one.add(0x6E)
  return one
}

/// The hash of a word's letters up to an offset.
private func hash(of word: Word, in bytes: Span<UInt8>, to end: Int) -> WordHash {
  var hash = WordHash()
  var offset = word.start
  while offset < end {
    let here = scalar(in: bytes, at: offset, end: word.end)
    hash.add(here.value)
    offset += here.length
  }
  return hash
}

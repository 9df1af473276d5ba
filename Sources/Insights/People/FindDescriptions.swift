internal import Prose

/// Descriptions that may point at one person: “the Russian leader”, “the president of Chile”, “his wife”. Those that
/// stand in front of a name are its title and none.
func findDescriptions(
  _ tokens: [NameToken], _ line: Range<Int>, names: ArraySlice<Range<Int>>, _ words: [Word],
  in bytes: Span<UInt8>
) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var index = line.lowerBound
  while index < line.upperBound {
    guard tokens[index].classes.small == .determiner, isPointing(tokens[index].hash),
      let end = descriptionEnd(tokens, index, line.upperBound, words, bytes),
      !names.contains(where: { $0.lowerBound <= end && $0.upperBound > index }),
      !(end + 1 < line.upperBound && tokens[end].shape == .comma
        && names.contains { $0.lowerBound == end + 1 })
    else {
      index += 1
      continue
    }
    found.append(index..<end)
    index = end
  }
  return found
}

/// the, his, her: determiners that point at what is known.
private func isPointing(_ word: WordHash) -> Bool {
  word == theHash || word == hisHash || word == herHash
}

/// Behind the head of a description that begins with a determiner: at most four words between, the last a role.
private func descriptionEnd(
  _ tokens: [NameToken], _ start: Int, _ end: Int, _ words: [Word], _ bytes: Span<UInt8>
) -> Int? {
  let kin = tokens[start].hash != theHash
  var head: Int?
  var index = start + 1
  while index < end, index < start + 6, isInner(tokens[index]) {
    let classes = tokens[index].classes
    let isRole = kin ? classes.isKin : classes.isRoleNoun || classes.isKin
    if isRole {
      head = index
    } else if head == index - 1, looksLikeVerb(tokens[index], words, bytes) {
      break
    }
    index += 1
  }
  // The role must be the last of the open words, else it only qualifies another noun or begins a compound.
  guard let head, head + 1 == index else { return nil }
  return complementEnd(tokens, head, end)
}

/// In -s or -ed, and in lower case: behind a role most likely the verb of the sentence.
private func looksLikeVerb(_ token: NameToken, _ words: [Word], _ bytes: Span<UInt8>) -> Bool {
  guard token.shape == .lower else { return false }
  let end = words[token.words.upperBound - 1].end
  return bytes[end - 1] == 0x73 || bytes[end - 1] == 0x64 && bytes[end - 2] == 0x65
}

private func isInner(_ token: NameToken) -> Bool {
  switch token.shape {
  case .lower, .capitalised, .capitals, .mixed, .dotted, .hyphenNames, .hyphenName, .hyphenLower:
    token.classes.small == .none || token.classes.small == .modifier
  case .innerCapitals, .letter, .initial, .hyphenTail, .lowerLetter, .digit, .twoDigits, .year,
    .number, .possessive, .quote, .comma, .stop, .mark:
    false
  }
}

/// “… of Chile” belongs to the description.
private func complementEnd(_ tokens: [NameToken], _ head: Int, _ end: Int) -> Int {
  guard head + 2 < end, tokens[head + 1].hash == ofHash else { return head + 1 }
  var last = head + 2
  if tokens[last].hash == theHash, last + 1 < end { last += 1 }
  guard tokens[last].isCapital else { return head + 1 }
  while last + 1 < end, tokens[last + 1].isCapital { last += 1 }
  return last + 1
}

private let hisHash = WordHash("his")
private let herHash = WordHash("her")

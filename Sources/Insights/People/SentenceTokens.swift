internal import Prose

/// A sentence as tokens, with the people named in it: what roles are read from.
struct SentenceTokens {
  var tokens: [NameToken] = []
  /// The names, as ranges of tokens, in order.
  var names: [(tokens: Range<Int>, name: Int)] = []
  let words: [Word]

  /// From a range of words, and the names in it as ranges of words.
  init(
    _ words: [Word], _ range: Range<Int>, names: [(words: Range<Int>, name: Int)],
    in bytes: Span<UInt8>
  ) {
    self.words = words
    tokens.reserveCapacity(range.count)
    self.names.reserveCapacity(names.count)
    let lexicon = lexicon
    var next = 0
    var index = range.lowerBound
    while index < range.upperBound {
      // A name begins a token of its own.
      let end =
        next < names.count && names[next].words.lowerBound > index
        ? min(range.upperBound, names[next].words.lowerBound) : range.upperBound
      if next < names.count, names[next].words.lowerBound == index {
        let first = tokens.count
        while index < names[next].words.upperBound {
          append(
            nextToken(words, index, names[next].words.upperBound, bytes, lexicon), &index, bytes)
        }
        self.names.append((first..<tokens.count, names[next].name))
        next += 1
      } else {
        append(nextToken(words, index, end, bytes, lexicon), &index, bytes)
      }
    }
  }

  private mutating func append(_ token: NameToken, _ index: inout Int, _ bytes: Span<UInt8>) {
    var token = token
    if token.shape == .lower, token.classes.common == 0, isTrade(token, bytes) {
      token.classes.isRole = true
    }
    tokens.append(token)
    index += Int(token.count)
  }

  /// “biogeochemist”: no list has it, but its ending tells that it is what someone does.
  private func isTrade(_ token: NameToken, _ bytes: Span<UInt8>) -> Bool {
    let word = words[Int(token.word)]
    guard word.length > 6, token.classes.small == .none else { return false }
    var ending = WordHash()
    for offset in word.end - 3..<word.end { ending.add(UInt32(bytes[offset])) }
    return roleWords[ending].contains(.ending)
  }

  /// The text's range of some tokens.
  func range(_ part: Range<Int>) -> TextRange {
    var last = tokens[part.upperBound - 1].words.upperBound - 1
    // The stop behind “judge.” is the sentence's; that of “Sen.” stands before a name.
    if words[last].isMark("."), tokens[part.upperBound - 1].count == 2,
      part.upperBound == tokens.count || !tokens[part.upperBound].isCapital
    {
      last -= 1
    }
    return TextRange(words[tokens[part.lowerBound].words.lowerBound].start, words[last].end)
  }

  /// The name that holds a token.
  func name(at index: Int) -> Range<Int>? {
    names.first { $0.tokens.contains(index) }?.tokens
  }

  func small(_ index: Int) -> SmallClass {
    tokens.indices.contains(index) ? tokens[index].classes.small : .none
  }

  func isComma(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].shape == .comma
  }

  /// Letters of any kind.
  func isWord(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    switch tokens[index].shape {
    case .lower, .capitalised, .capitals, .mixed, .innerCapitals, .letter, .initial, .dotted,
      .hyphenNames, .hyphenName, .hyphenTail, .hyphenLower, .lowerLetter:
      return true
    case .digit, .twoDigits, .year, .number, .possessive, .quote, .comma, .stop, .mark:
      return false
    }
  }

  func isRoleNoun(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), isWord(index), name(at: index) == nil else {
      return false
    }
    if tokens[index].classes.isRoleNoun || namesakes[tokens[index].hash].contains(.player) {
      return true
    }
    // “ex-mayor”, “co-pilot”
    guard [.hyphenLower, .hyphenNames, .hyphenName].contains(tokens[index].shape) else {
      return false
    }
    return lexicon.classes(of: words[tokens[index].words.upperBound - 1].hash).isRoleNoun
  }

  /// Behind “39-year-old”; nil where no age begins.
  func ageEnd(_ index: Int) -> Int? {
    guard index + 2 < tokens.count, isAge(index), tokens[index + 1].hash == hyphenHash,
      tokens[index + 2].words.count == 3,
      words[tokens[index + 2].words.upperBound - 1].hash == oldHash
    else { return nil }
    return index + 3
  }

  /// Past the letters behind a name: “Orla Brack KC”.
  func behindLetters(_ index: Int) -> Int {
    var index = index
    while index < tokens.count, isLetters(tokens[index]) { index += 1 }
    return index
  }

  /// Behind “its” or “the book's”.
  func isOwned(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    return tokens[index - 1].shape == .possessive
      || quoteTags[tokens[index - 1].hash].contains(.possessive)
  }

  /// One or two digits.
  func isAge(_ index: Int) -> Bool {
    tokens.indices.contains(index)
      && (tokens[index].shape == .twoDigits || tokens[index].shape == .digit)
  }

  /// A word that may belong to a noun phrase without being its head or its beginning.
  func isOpen(_ index: Int) -> Bool {
    guard isWord(index), name(at: index) == nil else { return false }
    // US is no us, WHO no who.
    if tokens[index].shape == .capitals || tokens[index].shape == .dotted { return true }
    switch tokens[index].classes.small {
    case .none, .particle, .modifier: return true
    // “at Met Brack”
    case .breaker: return tokens[index].shape == .capitalised && isWord(index - 1)
    // “a spokeswoman for Bayou States Power”
    case .speech:
      return index > 0 && tokens[index].shape == .capitalised && tokens[index - 1].isCapital
        && index + 1 < tokens.count && tokens[index + 1].isCapital && name(at: index + 1) == nil
    case .calendar, .generation, .preposition, .pronoun, .determiner, .linker:
      return false
    }
  }
}

private let hyphenHash = WordHash("-")
private let oldHash = WordHash("old")

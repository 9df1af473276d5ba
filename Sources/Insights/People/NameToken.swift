internal import Documents
package import Prose

/// A word as the name tagger sees it: hyphened words, initials and abbreviated titles are one.
package struct NameToken: Sendable {
  /// What a token looks like, as far as names care.
  package enum Shape: UInt8, Sendable {
    case lower, capitalised, capitals, mixed, innerCapitals, letter, initial, dotted
    case hyphenNames, hyphenName, hyphenTail, hyphenLower, lowerLetter
    case digit, twoDigits, year, number, possessive, quote, comma, stop, mark
  }

  /// Of the folded form, without the dot of an initial or abbreviation.
  package var hash: WordHash
  package var classes: WordClasses
  /// Index of its first word in the words it was made from.
  package var word: Int32
  /// The number of words it takes.
  package var count: UInt8
  package var shape: Shape

  package var words: Range<Int> { Int(word)..<Int(word) + Int(count) }

  /// May be a word of a name by its look.
  package var isCapital: Bool {
    switch shape {
    case .capitalised, .capitals, .mixed, .letter, .initial, .dotted, .hyphenNames, .hyphenName,
      .hyphenTail:
      true
    case .lower, .innerCapitals, .hyphenLower, .lowerLetter, .digit, .twoDigits, .year, .number,
      .possessive, .quote, .comma, .stop, .mark:
      false
    }
  }

  /// The word behind the article of “al-Masri” and “Al-Masri”, whom others call Masri; nil for any other token.
  func root(_ words: [Word]) -> Word? {
    guard count == 3, shape == .hyphenTail || shape == .hyphenNames,
      lexicon.classes(of: words[Int(word)].hash).isParticle
    else { return nil }
    return words[self.words.upperBound - 1]
  }

  /// Joins the words of a name in lower case: the “der” of van der Linde.
  package var isLowParticle: Bool { shape == .lower && classes.isParticle }
}

/// How a line is set: its capitals say nothing where all of it has them.
package enum LineStyle: UInt8, Sendable { case prose, capitals, titled }

/// The tokens of a stretch, and for each line (block) its tokens and its style.
package struct NameTokens: Sendable {
  package private(set) var tokens: [NameToken] = []
  package private(set) var lines: [Line] = []

  package struct Line: Sendable {
    package let tokens: Range<Int>
    package let style: LineStyle
  }

  /// `lines` are ranges of `words`, each a paragraph or a line that stands alone.
  package init(_ words: [Word], lines ranges: [Range<Int>], in bytes: Span<UInt8>) {
    tokens.reserveCapacity(words.count)
    lines.reserveCapacity(ranges.count)
    let lexicon = lexicon
    for range in ranges {
      let first = tokens.count
      var index = range.lowerBound
      while index < range.upperBound {
        if index + 8 < range.upperBound { lexicon.expect(words[index + 8].hash) }
        let token = nextToken(words, index, range.upperBound, bytes, lexicon)
        tokens.append(token)
        index += Int(token.count)
      }
      let line = first..<tokens.count
      lines.append(Line(tokens: line, style: settle(line)))
    }
  }

  /// Finds the style of a line; in one of capitals the words are read as capitalised ones.
  private mutating func settle(_ line: Range<Int>) -> LineStyle {
    var (letters, capitals, titled) = (0, 0, 0)
    for index in line {
      switch tokens[index].shape {
      case .capitals: (letters, capitals, titled) = (letters + 1, capitals + 1, titled + 1)
      case .capitalised, .mixed, .hyphenNames, .hyphenName:
        (letters, titled) = (letters + 1, titled + 1)
      case .lower, .innerCapitals, .hyphenTail, .hyphenLower: letters += 1
      case .letter, .initial, .dotted, .lowerLetter, .digit, .twoDigits, .year, .number,
        .possessive, .quote, .comma, .stop, .mark:
        break
      }
    }
    if letters >= 2, capitals * 10 >= letters * 6 {
      for index in line where tokens[index].shape == .capitals {
        tokens[index].shape = .capitalised
      }
      return .capitals
    }
    return letters >= 4 && titled * 4 >= letters * 3 ? .titled : .prose
  }
}

/// The token that begins at a word.
func nextToken(
  _ words: [Word], _ index: Int, _ end: Int, _ bytes: Span<UInt8>, _ lexicon: Lexicon
) -> NameToken {
  let word = words[index]
  guard word.kind == .letters else {
    return NameToken(
      hash: word.hash, classes: WordClasses(bits: 0), word: Int32(truncatingIfNeeded: index),
      count: 1, shape: markShape(word))
  }
  let last =
    index + 2 < end && words[index + 1].kind == .mark ? hyphened(words, index, end) : index
  if last > index { return hyphenToken(words, index, last, bytes, lexicon) }
  var token = NameToken(
    hash: word.hash, classes: lexicon.classes(of: word.hash),
    word: Int32(truncatingIfNeeded: index), count: 1, shape: letterShape(word))
  guard index + 1 < end, words[index + 1].isMark("."), words[index + 1].start == word.end else {
    return token
  }
  if token.shape == .letter, !isPlatform(words, index) {
    (token.shape, token.count) = (.initial, 2)
  } else if word.length <= 5,
    isShortTitle(token) || token.classes.small == .generation
      || token.classes.endsOrganisation && token.classes.common == 0
  {
    token.count = 2
  }
  return token
}

/// “Sen.”, not “the King.”: an ordinary word is written in full, and the stop behind it is its sentence's.
private func isShortTitle(_ token: NameToken) -> Bool {
  token.classes.isTitle
    && (token.classes.common == 0 || sentenceWords.isOn(.title, token.hash))
}

/// “wrote on X.”: a platform at the end of a sentence, and no initial.
private func isPlatform(_ words: [Word], _ index: Int) -> Bool {
  words[index].hash == xHash && index > 0
    && (words[index - 1].hash == onHash || words[index - 1].hash == viaHash)
}

/// The last word of a hyphened one that begins here; the index itself where none does.
private func hyphened(_ words: [Word], _ index: Int, _ end: Int) -> Int {
  var last = index
  while last + 2 < end, last < index + 8, words[last + 1].kind == .mark,
    words[last + 1].first == 0x2D || words[last + 1].first == 0x2010
      || words[last + 1].first == 0x2011,
    words[last + 1].start == words[last].end, words[last + 2].kind == .letters,
    words[last + 2].start == words[last + 1].end
  {
    last += 2
  }
  return last
}

private func hyphenToken(
  _ words: [Word], _ index: Int, _ last: Int, _ bytes: Span<UInt8>, _ lexicon: Lexicon
) -> NameToken {
  var hash = WordHash()
  var offset = words[index].start
  while offset < words[last].end {
    let here = scalar(in: bytes, at: offset, end: words[last].end)
    hash.add(here.value == 0x2010 || here.value == 0x2011 ? 0x2D : here.value)
    offset += here.length
  }
  var classes = lexicon.classes(of: hash)
  if classes.bits == 0 {
    let first = lexicon.classes(of: words[index].hash)
    let tail = lexicon.classes(of: words[last].hash)
    classes.bits = first.bits & 0xF | tail.bits & 0x70
    // Parts of a given name that disagree tell no gender; Jean-Luc and Jean-Marie are men.
    if words[last].isCapitalised, first.gender != tail.gender, first.gender != .unknown,
      tail.gender != .unknown
    {
      classes.bits &= ~0xC
    }
    if words[index].hash == jeanHash { classes.bits = classes.bits & ~0xC | 8 }
    if tail.isDemonym, !words[index].isCapitalised { classes.bits |= 1 << 10 }
  }
  let (head, tail) = (words[index], words[last])
  let shape: NameToken.Shape =
    head.isCapitalised
    ? tail.isCapitalised ? .hyphenNames : .hyphenName
    : tail.isCapitalised && head.length <= 3 && lexicon.classes(of: head.hash).isParticle
      ? .hyphenTail : .hyphenLower
  return NameToken(
    hash: hash, classes: classes, word: Int32(truncatingIfNeeded: index),
    count: UInt8(last - index + 1), shape: shape)
}

private func letterShape(_ word: Word) -> NameToken.Shape {
  if word.shape.contains(.dotted) { return word.isCapitalised ? .dotted : .lower }
  if !word.isCapitalised {
    return word.shape.contains(.mixed) ? .innerCapitals : word.length == 1 ? .lowerLetter : .lower
  }
  if word.shape.contains(.allCapitals) { return .capitals }
  if word.length == 1 { return .letter }
  return word.shape.contains(.mixed) ? .mixed : .capitalised
}

private func markShape(_ word: Word) -> NameToken.Shape {
  switch word.kind {
  case .number:
    return word.length == 1
      ? .digit : word.length == 2 ? .twoDigits : word.length == 4 ? .year : .number
  case .possessive: return .possessive
  case .quote: return .quote
  case .letters, .mark:
    switch word.first {
    case 0x2C: return .comma
    case 0x2E, 0x21, 0x3F, 0x3A: return .stop
    case _: return .mark
    }
  }
}

private let jeanHash = WordHash("jean")
private let xHash = WordHash("x")
private let onHash = WordHash("on")
private let viaHash = WordHash("via")

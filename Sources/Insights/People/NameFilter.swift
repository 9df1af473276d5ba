internal import Prose

/// Holds single words that were taken for people against the rest of the text: titles, handles, and words that name a
/// place or an organisation more often are no one.
struct NameFilter {
  private var inFullNames: Set<WordHash> = []
  /// How much more often a word alone is a person than something else.
  private var lead: [WordHash: Int] = [:]

  /// What the text calls a firm: “Xy shares”, “stock of Xy”, “Xy & Co”.
  private var firms: Set<WordHash> = []

  init(_ names: [TaggedName], _ tokens: [NameToken]) {
    for name in names {
      if name.kind == .person, name.tokens.count > 1 {
        for index in name.tokens { inFullNames.insert(tokens[index].hash) }
      } else if name.tokens.count == 1 {
        noteFirm(name.tokens.lowerBound, tokens)
        lead[tokens[name.tokens.lowerBound].hash, default: 0] += name.kind == .person ? 1 : -1
      }
    }
  }

  /// Looks at what stands beside a name of one word.
  private mutating func noteFirm(_ index: Int, _ tokens: [NameToken]) {
    let before = index > 0 ? tokens[index - 1].hash : WordHash()
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    if before == ampersandHash || after?.hash == ampersandHash {
      firms.insert(tokens[index].hash)
    } else if let after, after.shape == .lower, holdings.contains(after.hash) {
      firms.insert(tokens[index].hash)
    } else if before == ofHash, index > 1, holdings.contains(tokens[index - 2].hash) {
      firms.insert(tokens[index].hash)
    }
  }

  /// Whether a name of a person may stand.
  func keeps(
    _ name: Range<Int>, _ tokens: [NameToken], _ words: [Word], _ bytes: Span<UInt8>
  ) -> Bool {
    let first = tokens[name.lowerBound]
    let start = words[first.words.lowerBound].start
    if start > 0, bytes[start - 1] == 0x40 || bytes[start - 1] == 0x23 { return false }
    if isPartOfThing(name, tokens) || isShip(name, tokens) { return false }
    guard name.count == 1, !inFullNames.contains(first.hash) else { return true }
    if firms.contains(first.hash) { return false }
    if isFamily(first, before: name.lowerBound, tokens, words, bytes) { return false }
    if first.classes.isOffice, first.classes.given == 0 { return false }
    return (lead[first.hash] ?? 0) >= -1 || first.classes.given > 0
  }

  /// “Martin Luther King Boulevard”, “St. Mary’s Bridge”, “Megan’s Law”, “Hurricane Marcus”: named after someone.
  private func isPartOfThing(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    let before = name.lowerBound > 0 ? tokens[name.lowerBound - 1] : nil
    if name.count == 1, let before, before.isCapital {
      if storms.contains(before.hash) || saints.contains(before.hash) { return true }
    }
    var index = name.upperBound
    guard index < tokens.count else { return false }
    let isOwner = tokens[index].shape == .possessive
    if isOwner {
      index += 1
      guard name.count == 1, index < tokens.count else { return false }
      if named.contains(tokens[index].hash) { return true }
    }
    // At most one more capital stands between the name and what is named.
    for next in index..<min(index + 2, tokens.count) {
      guard tokens[next].shape == .capitalised else { return false }
      if tokens[next].classes.isOffice || tokens[next].classes.given > 0 { return false }
      if tokens[next].classes.endsPlace || tokens[next].classes.endsOrganisation {
        return isOwner || next > index || tokens[next].classes.surname == 0
      }
    }
    return false
  }

  /// “the MV Helena”
  private func isShip(_ name: Range<Int>, _ tokens: [NameToken]) -> Bool {
    if ships.contains(tokens[name.lowerBound].hash), tokens[name.lowerBound].shape == .capitals {
      return true
    }
    guard name.lowerBound > 0 else { return false }
    let before = tokens[name.lowerBound - 1]
    return ships.contains(before.hash) && before.shape == .capitals
  }

  /// “the Thornes”: a family, where one of it is named in full.
  private func isFamily(
    _ token: NameToken, before index: Int, _ tokens: [NameToken], _ words: [Word],
    _ bytes: Span<UInt8>
  ) -> Bool {
    guard index > 0, tokens[index - 1].hash == theHash else { return false }
    let word = words[token.words.lowerBound]
    guard word.length > 3, bytes[word.end - 1] == 0x73 else { return false }
    var stem = WordHash()
    var offset = word.start
    while offset < word.end - 1 {
      let here = scalar(in: bytes, at: offset, end: word.end)
      stem.add(here.value)
      offset += here.length
    }
    return inFullNames.contains(stem)
  }
}

private let storms = Set(
  ["hurricane", "storm", "typhoon", "cyclone", "operation", "planet"].map { WordHash($0) })
private let ships = Set(
  ["mv", "mt", "fv", "rv", "ss", "rms", "hms", "uss", "hmcs", "hmas", "uscgc"].map { WordHash($0) })
private let saints = Set(["st", "saint", "san", "santa", "ste", "são"].map { WordHash($0) })
/// What is named after someone, in small letters too.
private let named = Set(
  [
    "law", "laws", "disease", "syndrome", "paradox", "theorem", "constant", "act", "comet", "day",
  ].map { WordHash($0) })
private let ampersandHash = WordHash("&")
/// What one owns of a firm.
private let holdings = Set(
  ["share", "shares", "stock", "shareholders", "bonds", "subsidiary", "unit"].map { WordHash($0) })

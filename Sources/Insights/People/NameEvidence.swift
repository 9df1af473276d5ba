package import Prose

/// What the whole text tells of a capitalised word: where it stood, what stood beside it.
package struct NameEvidence: OptionSet, Sendable {
  package let rawValue: UInt32
  package init(rawValue: UInt32) { self.rawValue = rawValue }
  static let afterTitle = NameEvidence(rawValue: 1)
  static let afterGivenName = NameEvidence(rawValue: 1 << 1)
  static let besideSpeech = NameEvidence(rawValue: 1 << 2)
  static let afterPreposition = NameEvidence(rawValue: 1 << 3)
  static let beforeOrganisation = NameEvidence(rawValue: 1 << 4)
  static let beforeWho = NameEvidence(rawValue: 1 << 5)
  static let inLowerCase = NameEvidence(rawValue: 1 << 6)
  static let asGivenName = NameEvidence(rawValue: 1 << 7)
  static let beforeAge = NameEvidence(rawValue: 1 << 8)
  static let afterThe = NameEvidence(rawValue: 1 << 9)
  static let firstOfFew = NameEvidence(rawValue: 1 << 10)
  static let middleOfFew = NameEvidence(rawValue: 1 << 11)
  static let lastOfFew = NameEvidence(rawValue: 1 << 12)
  static let alone = NameEvidence(rawValue: 1 << 13)
  static let twice = NameEvidence(rawValue: 1 << 14)
  static let often = NameEvidence(rawValue: 1 << 15)
  static let beforePlace = NameEvidence(rawValue: 1 << 16)
  static let possessive = NameEvidence(rawValue: 1 << 17)
  static let inProse = NameEvidence(rawValue: 1 << 18)
  static let beforeRole = NameEvidence(rawValue: 1 << 19)
  static let afterGroupNoun = NameEvidence(rawValue: 1 << 20)
  static let afterPlaceNoun = NameEvidence(rawValue: 1 << 21)

  /// The pieces that are put together into one feature.
  static let telling = NameEvidence(rawValue: 0x7F | 1 << 10 | 1 << 12 | 7 << 19)
}

/// The evidence on every capitalised word of a text; an open-addressed table by the word's hash.
package struct NameEvidenceTable: Sendable {
  private var keys: [UInt64]
  private var values: [UInt32]
  private let mask: Int

  /// Goes over the runs of capitals once, and over the words in lower case once.
  package init(_ page: NameTokens, _ segments: [[Range<Int>]]) {
    var capitals = 0
    for line in segments { for segment in line { capitals += segment.count } }
    var size = 64
    while size < capitals * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [UInt32](repeating: 0, count: size)
    mask = size - 1
    for (line, runs) in zip(page.lines, segments) where line.style == .prose {
      for run in runs { note(page.tokens, run, line.tokens) }
    }
    for token in page.tokens where token.shape == .lower || token.shape == .lowerLetter {
      let slot = slot(of: token.hash)
      if keys[slot] != 0 { values[slot] |= NameEvidence.inLowerCase.rawValue }
    }
  }

  /// The evidence on a word; empty for one that never stood in a run of prose.
  @inline(__always)
  package func evidence(on word: WordHash) -> NameEvidence {
    let slot = slot(of: word)
    return NameEvidence(rawValue: keys[slot] == 0 ? 0 : values[slot])
  }

  @inline(__always)
  private func slot(of word: WordHash) -> Int {
    var slot = Int(truncatingIfNeeded: mixed(word.value) >> 20) & mask
    while keys[slot] != 0, keys[slot] != word.value { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func note(_ tokens: [NameToken], _ run: Range<Int>, _ line: Range<Int>) {
    let before = run.lowerBound > line.lowerBound ? tokens[run.lowerBound - 1] : nil
    let after = run.upperBound < line.upperBound ? tokens[run.upperBound] : nil
    let few = run.count == 2 || run.count == 3
    var organisation = false
    for index in run.reversed() {
      let token = tokens[index]
      let first = index == run.lowerBound
      let last = index + 1 == run.upperBound
      let previous = first ? before : tokens[index - 1]
      var found: NameEvidence = .inProse
      if let previous, previous.classes.isTitle { found.insert(.afterTitle) }
      if !first, tokens[index - 1].classes.given > 0, run.count <= 4 {
        found.insert(.afterGivenName)
      }
      if !last, token.classes.given > 0 { found.insert(.asGivenName) }
      if organisation { found.insert(.beforeOrganisation) }
      if token.classes.endsOrganisation { organisation = true }
      if few { found.insert(last ? .lastOfFew : first ? .firstOfFew : .middleOfFew) }
      if run.count == 1 { found.insert(.alone) }
      if !last, tokens[index + 1].classes.isTitle { found.insert(.beforeRole) }
      if first, let before {
        noteBefore(before, &found)
        if before.hash == ofHash, run.lowerBound - 2 >= line.lowerBound {
          noteNoun(tokens[run.lowerBound - 2], &found)
        }
      }
      if last, let after { noteAfter(after, tokens, run.upperBound, line.upperBound, &found) }
      add(found, token.hash)
    }
  }

  private func noteBefore(_ before: NameToken, _ found: inout NameEvidence) {
    if before.classes.small == .preposition { found.insert(.afterPreposition) }
    if before.classes.isSpeech { found.insert(.besideSpeech) }
    if before.hash == theHash { found.insert(.afterThe) }
    noteNoun(before, &found)
  }

  /// “the company Xy”, “shares of Xy”; “the town of Xy”.
  private func noteNoun(_ noun: NameToken, _ found: inout NameEvidence) {
    guard noun.shape == .lower else { return }
    if noun.classes.endsOrganisation || namesakes[noun.hash].contains(.bodyNoun) {
      found.insert(.afterGroupNoun)
    }
    if noun.classes.endsPlace { found.insert(.afterPlaceNoun) }
  }

  private func noteAfter(
    _ after: NameToken, _ tokens: [NameToken], _ index: Int, _ end: Int,
    _ found: inout NameEvidence
  ) {
    if after.classes.isSpeech { found.insert(.besideSpeech) }
    if after.hash == whoHash || after.hash == whoseHash { found.insert(.beforeWho) }
    if after.shape == .possessive { found.insert(.possessive) }
    if after.shape == .lower, after.classes.isRoleNoun { found.insert(.beforeRole) }
    guard after.shape == .comma, index + 1 < end else { return }
    let next = tokens[index + 1]
    if next.shape == .twoDigits, index + 2 < end, tokens[index + 2].shape == .comma {
      found.insert(.beforeAge)
    }
    if next.isCapital, next.classes.place == 1 || next.classes.place == 4 {
      found.insert(.beforePlace)
    }
  }

  private mutating func add(_ found: NameEvidence, _ word: WordHash) {
    let slot = slot(of: word)
    if keys[slot] == 0 {
      (keys[slot], values[slot]) = (word.value, found.rawValue)
      return
    }
    var all = NameEvidence(rawValue: values[slot])
    if all.contains(.twice) { all.insert(.often) }
    all.insert(.twice)
    values[slot] = all.union(found).rawValue
  }
}

let ofHash = WordHash("of")
let theHash = WordHash("the")
let whoHash = WordHash("who")
let whoseHash = WordHash("whose")

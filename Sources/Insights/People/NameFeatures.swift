package import Prose

/// The features of a token: the one definition that training and tagging share. Each is a hash of a template's
/// number and what stands there; ±2 tokens of the line, the run of capitals around, the evidence of the whole text.
package struct NameFeatures: Sendable {
  let tokens: [NameToken]
  let evidence: NameEvidenceTable

  package init(_ page: NameTokens, _ evidence: NameEvidenceTable) {
    (tokens, self.evidence) = (page.tokens, evidence)
  }

  /// Puts the features of one token of a run into `features`, in a fixed order; returns how many of them, the first ones,
  /// are of the word itself.
  @discardableResult
  package func collect(
    at index: Int, in run: Range<Int>, of line: Range<Int>, _ style: LineStyle, _ words: [Word],
    _ bytes: Span<UInt8>, into features: inout FeatureList
  ) -> Int {
    features.removeAll()
    let here = tokens[index]
    add(2, here.hash.value, &features)
    addAffixes(here, words, bytes, &features)
    let own = features.count
    let length = min(words[here.words.upperBound - 1].end - words[here.words.lowerBound].start, 9)
    add(4, UInt64(length) << 8 | UInt64(here.shape.rawValue), &features)
    add(0, UInt64(style.rawValue), &features)
    addNeighbours(index, line, &features)
    addPairs(index, line, &features)
    addRun(index, run, line, &features)
    addLists(index, run, &features)
    addEvidence(index, run, &features)
    return own
  }

  @inline(__always)
  private func add(_ template: UInt64, _ value: UInt64, _ features: inout FeatureList) {
    features.append(mixed(value &+ (template &+ 1) &* 0xD6E8_FEB8_6659_FD93))
  }

  @inline(__always)
  private func pair(_ a: UInt64, _ b: UInt64) -> UInt64 { a &* 0x9E37_79B9_7F4A_7C15 &+ b }

  /// A token of the line, or one that stands for its edge.
  @inline(__always)
  private func token(_ index: Int, _ line: Range<Int>) -> NameToken {
    line.contains(index) ? tokens[index] : edgeToken
  }

  private func addNeighbours(
    _ index: Int, _ line: Range<Int>, _ features: inout FeatureList
  ) {
    for distance in -2...2 {
      let token = token(index + distance, line)
      let at = UInt64(distance + 2)
      if distance != 0 { add(100 + at, token.hash.value, &features) }
      add(6 + at, UInt64(token.shape.rawValue), &features)
      addClasses(token, at, &features)
    }
    let before = token(index - 1, line)
    let starts = before.shape == .stop || before.shape == .quote || !line.contains(index - 1)
    if starts { add(11, UInt64(tokens[index].shape.rawValue), &features) }
  }

  private func addClasses(_ token: NameToken, _ at: UInt64, _ features: inout FeatureList) {
    let bits = UInt64(token.classes.bits)
    if bits == 0, !token.isCapital { return }
    let near = at != 0 && at != 4
    if token.isCapital {
      add(20 + at, bits & 3, &features)
      add(25 + at, bits >> 7 & 7, &features)
      if near {
        add(30 + at, bits >> 4 & 7, &features)
        add(35 + at, bits >> 10 & 15, &features)
        add(40 + at, composite(token.classes), &features)
      }
    }
    let closed = bits >> 14 & 0x3FF
    if closed != 0 { add(45 + at, closed, &features) }
  }

  /// Given name, surname, what else it may be, and how ordinary a word it is, as one number.
  @inline(__always)
  private func composite(_ classes: WordClasses) -> UInt64 {
    let other =
      classes.isOrganisation ? UInt64(8) : classes.isDemonym ? 9 : UInt64(classes.place)
    return UInt64(classes.bits & 0x73) | other << 8 | UInt64(classes.common) << 12
  }

  /// The first and last two, three and four characters, folded, and the word as capitals set it.
  private func addAffixes(
    _ token: NameToken, _ words: [Word], _ bytes: Span<UInt8>, _ features: inout FeatureList
  ) {
    let (first, last) = (words[token.words.lowerBound], words[token.words.upperBound - 1])
    let end = last.kind == .letters ? last.end : first.end
    let start = first.start
    guard end - start > 2 else { return }
    var head: UInt64 = 0
    var tail: UInt64 = 0
    for step in 0..<min(4, end - start) {
      head = head << 8 | UInt64(low(bytes[start + step]))
      tail = tail << 8 | UInt64(low(bytes[end - 1 - step]))
      if step == 0 || end - start <= step + 1 { continue }
      add(51 + UInt64(step), head, &features)
      add(55 + UInt64(step), tail, &features)
    }
    add(59, pair(token.hash.value, UInt64(token.shape.rawValue)), &features)
  }

  @inline(__always)
  private func low(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  private func addPairs(_ index: Int, _ line: Range<Int>, _ features: inout FeatureList) {
    let here = tokens[index]
    let before = token(index - 1, line)
    let after = token(index + 1, line)
    let shape = UInt64(here.shape.rawValue)
    add(60, UInt64(before.shape.rawValue) << 8 | shape, &features)
    add(61, pair(before.hash.value, shape), &features)
    add(62, pair(token(index - 2, line).hash.value, before.hash.value), &features)
    add(63, UInt64(after.shape.rawValue) << 8 | shape, &features)
    add(64, pair(after.hash.value, shape), &features)
    add(65, pair(after.hash.value, token(index + 2, line).hash.value), &features)
    add(66, pair(before.hash.value, after.hash.value), &features)
  }

  private func addRun(
    _ index: Int, _ run: Range<Int>, _ line: Range<Int>, _ features: inout FeatureList
  ) {
    let place = UInt64(min(index - run.lowerBound, 3)) << 4 | UInt64(min(run.count, 5))
    let before = token(run.lowerBound - 1, line)
    let after = token(run.upperBound, line)
    add(70, place, &features)
    add(71, before.hash.value, &features)
    add(72, after.hash.value, &features)
    add(73, place << 16 | composite(tokens[index].classes), &features)
    var organisation = false
    var area = false
    for position in index..<min(run.upperBound, index + 8) {
      let classes = tokens[position].classes
      organisation = organisation || classes.endsOrganisation
      area = area || classes.endsPlace
    }
    var title = before.classes.isTitle
    for position in max(run.lowerBound, index - 6)..<index {
      title = title || tokens[position].classes.isTitle
    }
    if organisation { add(74, 0, &features) }
    if area { add(75, 0, &features) }
    if title { add(76, 0, &features) }
    if before.classes.isSpeech || after.classes.isSpeech { add(77, 0, &features) }
    add(78, UInt64(before.classes.bits >> 14 & 0x3FF), &features)
    add(79, UInt64(after.classes.bits >> 14 & 0x3FF), &features)
  }

  private func addLists(_ index: Int, _ run: Range<Int>, _ features: inout FeatureList) {
    let here = composite(tokens[index].classes)
    if index + 1 < run.upperBound {
      add(80, pair(here & 3, composite(tokens[index + 1].classes)), &features)
    }
    if index > run.lowerBound {
      let before = tokens[index - 1].classes
      add(81, pair(UInt64(before.bits & 0x73 | (before.bits >> 14 & 3) << 8), here), &features)
    }
    var phrase = tokens[index].hash
    for next in index + 1..<min(run.upperBound, index + 4) where next > index {
      phrase = phrase.followed(by: tokens[next].hash)
      let classes = lexicon.classes(of: phrase)
      if classes.bits != 0 { add(82, UInt64(classes.bits >> 7 & 0x7F), &features) }
    }
    guard index > run.lowerBound else { return }
    for first in max(run.lowerBound, index - 2)..<index {
      var phrase = tokens[first].hash
      for next in first + 1..<min(run.upperBound, first + 4) {
        phrase = phrase.followed(by: tokens[next].hash)
        guard next >= index else { continue }
        let classes = lexicon.classes(of: phrase)
        if classes.bits != 0 { add(83, UInt64(classes.bits >> 7 & 0x7F), &features) }
      }
    }
  }

  private func addEvidence(_ index: Int, _ run: Range<Int>, _ features: inout FeatureList) {
    let found = evidence.evidence(on: tokens[index].hash)
    var rest = found.rawValue
    while rest != 0 {
      add(90, UInt64(rest.trailingZeroBitCount), &features)
      rest &= rest - 1
    }
    add(91, UInt64(found.intersection(.telling).rawValue), &features)
    if index + 1 < run.upperBound {
      let next = evidence.evidence(on: tokens[index + 1].hash)
      add(92, UInt64(next.rawValue & 0x1F), &features)
    }
    if index > run.lowerBound {
      let before = evidence.evidence(on: tokens[index - 1].hash)
      add(93, UInt64(before.rawValue & 0x9F), &features)
    }
  }
}

/// The features of one token, in memory that is used again for the next one: about a hundred at most; more are dropped.
package struct FeatureList: ~Copyable {
  private static let capacity = 128
  private let items = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
  private(set) var count = 0

  package init() {}

  deinit { items.deallocate() }

  package var all: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: items, count: count) }

  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ feature: UInt64) {
    guard count < FeatureList.capacity else { return }
    items[count] = feature
    count += 1
  }
}

/// What stands before and behind a line.
private let edgeToken = NameToken(
  hash: WordHash(), classes: WordClasses(bits: 0), word: 0, count: 0, shape: .stop)

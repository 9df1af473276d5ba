internal import Prose

/// A name that the tagger found: its tokens, what it names, and by how much it was preferred to no name.
struct TaggedName: Sendable {
  enum Kind: UInt8, Sendable { case person, place, organisation }

  var kind: Kind
  var tokens: Range<Int>
}

/// The best labels of a run by its tokens' scores: Viterbi's algorithm over seven labels, beginning behind `outside`.
package struct LabelDecoder: Sendable {
  private let transitions: [LabelScores]
  private var back: [SIMD8<Int16>] = []

  package init(_ transitions: [LabelScores]) { self.transitions = transitions }

  package mutating func decode(_ scores: ArraySlice<LabelScores>) -> [NameLabel] {
    back.removeAll(keepingCapacity: true)
    var best = SIMD8<Int16>(repeating: -25000)
    var first = true
    for score in scores {
      var next = SIMD8<Int16>(repeating: -25000)
      var from = SIMD8<Int16>(repeating: 0)
      if first {
        next = transitions[0] &+ score
        first = false
      } else {
        for (label, row) in transitions.enumerated() {
          let sum = SIMD8<Int16>(repeating: max(best[label], -8000)) &+ row
          let better = sum .> next
          next.replace(with: sum, where: better)
          from.replace(with: SIMD8(repeating: Int16(label)), where: better)
        }
        next = pointwiseMax(next, SIMD8(repeating: -12000)) &+ score
      }
      // Keep the scores small: only their differences count.
      var top = next[0]
      for label in 1..<7 { top = max(top, next[label]) }
      best = pointwiseMax(next, SIMD8(repeating: -12000)) &- SIMD8(repeating: top)
      back.append(from)
    }
    return path(best)
  }

  private func path(_ best: SIMD8<Int16>) -> [NameLabel] {
    var label = 0
    for other in 1..<7 where best[other] > best[label] { label = other }
    var labels: [NameLabel] = []
    labels.reserveCapacity(back.count)
    for from in back.reversed() {
      labels.append(NameLabel(rawValue: label) ?? .outside)
      label = Int(from[label])
    }
    return labels.reversed()
  }
}

/// The names of a stretch.
struct NameTagger {
  let page: NameTokens
  let segments: [[Range<Int>]]
  private var scores: [LabelScores] = []
  private var decoder: LabelDecoder

  /// What is added to the label that begins a person: above 0 finds more, below fewer.
  static let personBias: Int16 = 4

  /// What Mr. and Mrs. add to the label that begins a person.
  static let addressBonus: Int16 = 60

  init(_ words: [Word], lines: [Range<Int>], in bytes: Span<UInt8>) {
    page = NameTokens(words, lines: lines, in: bytes)
    let tokens = page.tokens
    segments = page.lines.map { nameSegments(tokens, in: $0.tokens) }
    decoder = LabelDecoder(nameWeights.transitions())
    let features = NameFeatures(page, NameEvidenceTable(page, segments))
    let weights = nameWeights
    var found: [UInt64] = []
    found.reserveCapacity(160)
    for (line, runs) in zip(page.lines, segments) {
      for run in runs {
        for index in run {
          features.collect(
            at: index, in: run, of: line.tokens, line.style, words, bytes, into: &found)
          scores.append(weights.scores(found))
        }
      }
    }
  }

  /// The names, in the order of the text: found by the scores alone, then once more with what they tell of each word.
  mutating func names() -> [TaggedName] {
    let first = decoded(nil)
    return decoded(NameVotes(first, page.tokens))
  }

  private mutating func decoded(_ votes: NameVotes?) -> [TaggedName] {
    var names: [TaggedName] = []
    var offset = 0
    for runs in segments {
      for run in runs {
        var slice = scores[offset..<offset + run.count]
        for index in run {
          slice[offset + index - run.lowerBound][1] &+= NameTagger.personBias
          if index > 0, addresses.contains(page.tokens[index - 1].hash) {
            slice[offset + index - run.lowerBound][1] &+= NameTagger.addressBonus
          }
          votes?.add(to: &slice[offset + index - run.lowerBound], index, run, page.tokens)
        }
        collect(decoder.decode(slice), run.lowerBound, &names)
        offset += run.count
      }
    }
    return names
  }

  private func collect(_ labels: [NameLabel], _ start: Int, _ names: inout [TaggedName]) {
    var begun = false
    for (offset, label) in labels.enumerated() {
      let index = start + offset
      switch label {
      case .outside: begun = false
      case .insidePerson, .insidePlace, .insideOrganisation:
        if begun {
          names[names.count - 1].tokens = names[names.count - 1].tokens.lowerBound..<index + 1
        }
      case .beginPerson, .beginPlace, .beginOrganisation:
        let kind: TaggedName.Kind =
          label == .beginPerson ? .person : label == .beginPlace ? .place : .organisation
        names.append(TaggedName(kind: kind, tokens: index..<index + 1))
        begun = true
      }
    }
  }
}

/// Forms of address behind which stands a person and nothing else.
private let addresses = Set(["mr", "mrs", "ms", "miss", "mme"].map { WordHash($0) })

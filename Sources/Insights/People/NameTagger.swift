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
  /// For each token, for each label, the label before it.
  private var back: [LabelScores] = []
  /// Those of the run before: their memory is used again.
  private var labels: [NameLabel] = []

  package init(_ transitions: [LabelScores]) { self.transitions = transitions }

  package mutating func decode(_ scores: ArraySlice<LabelScores>) -> [NameLabel] {
    back.removeAll(keepingCapacity: true)
    var best = LabelScores.Lanes(repeating: -25000)
    for score in scores {
      var next = LabelScores.Lanes(repeating: -25000)
      var from = LabelScores.Lanes(repeating: 0)
      if back.isEmpty {
        next = transitions[0].lanes &+ score.lanes
      } else {
        for (label, row) in transitions.enumerated() {
          let sum = LabelScores.Lanes(repeating: max(best[label], -8000)) &+ row.lanes
          let better = sum .> next
          next.replace(with: sum, where: better)
          from.replace(with: LabelScores.Lanes(repeating: Int16(label)), where: better)
        }
        next = pointwiseMax(next, LabelScores.Lanes(repeating: -12000)) &+ score.lanes
      }
      // Keep the scores small: only their differences count.
      var top = next[0]
      for label in 1..<7 { top = max(top, next[label]) }
      best =
        pointwiseMax(next, LabelScores.Lanes(repeating: -12000))
        &- LabelScores.Lanes(repeating: top)
      back.append(LabelScores(from))
    }
    follow(best)
    return labels
  }

  /// The best label of a token that is a run of its own: the same in fewer steps.
  func decode(_ score: LabelScores) -> NameLabel {
    let next = transitions[0].lanes &+ score.lanes
    var label = 0
    for other in 1..<7 where next[other] > next[label] { label = other }
    return NameLabel(rawValue: label) ?? .outside
  }

  /// Goes back from the best label of the last token.
  private mutating func follow(_ best: LabelScores.Lanes) {
    var label = 0
    for other in 1..<7 where best[other] > best[label] { label = other }
    labels.removeAll(keepingCapacity: true)
    for from in back.reversed() {
      labels.append(NameLabel(rawValue: label) ?? .outside)
      label = Int(from[label])
    }
    labels.reverse()
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
    var found = FeatureList()
    for (line, runs) in zip(page.lines, segments) {
      for run in runs {
        for index in run {
          features.collect(
            at: index, in: run, of: line.tokens, line.style, words, bytes, into: &found)
          var score = weights.scores(found.all)
          score[1] &+= NameTagger.bias(behind: tokens, index)
          scores.append(score)
        }
      }
    }
  }

  /// What is added to the label that begins a person, by the word before.
  private static func bias(behind tokens: [NameToken], _ index: Int) -> Int16 {
    let isAddressed = index > 0 && addresses.contains(tokens[index - 1].hash)
    return personBias + (isAddressed ? addressBonus : 0)
  }

  /// The names, in the order of the text: found by the scores alone, then once more with what they tell of each word.
  mutating func names() -> [TaggedName] {
    let first = decoded(nil)
    return settled(decoded(NameVotes(first, page.tokens)), page.tokens)
  }

  private mutating func decoded(_ votes: NameVotes?) -> [TaggedName] {
    let scores = votes?.moved(scores, segments, page.tokens) ?? scores
    var names: [TaggedName] = []
    var offset = 0
    for runs in segments {
      for run in runs {
        if run.count == 1 {
          if let kind = decoder.decode(scores[offset]).begins {
            names.append(TaggedName(kind: kind, tokens: run))
          }
        } else {
          collect(decoder.decode(scores[offset..<offset + run.count]), run.lowerBound, &names)
        }
        offset += run.count
      }
    }
    return names
  }

  private func collect(_ labels: [NameLabel], _ start: Int, _ names: inout [TaggedName]) {
    var begun = false
    for (offset, label) in labels.enumerated() {
      let index = start + offset
      if let kind = label.begins {
        names.append(TaggedName(kind: kind, tokens: index..<index + 1))
        begun = true
      } else if label == .outside {
        begun = false
      } else if begun {
        names[names.count - 1].tokens = names[names.count - 1].tokens.lowerBound..<index + 1
      }
    }
  }
}

extension NameLabel {
  /// What the name is that begins with this label; nil where none begins.
  fileprivate var begins: TaggedName.Kind? {
    switch self {
    case .beginPerson: .person
    case .beginPlace: .place
    case .beginOrganisation: .organisation
    case .outside, .insidePerson, .insidePlace, .insideOrganisation: nil
    }
  }
}

/// Forms of address behind which stands a person and nothing else.
private let addresses = Set(["mr", "mrs", "ms", "miss", "mme"].map { WordHash($0) })

import Insights

/// The averaged structured perceptron (Collins 2002) over runs of tokens, with a margin: a wrong label is made a little
/// more likely while learning, so that the right one must win clearly.
struct Perceptron {
  private var weights: [SIMD8<Float>]
  private var sums: [SIMD8<Float>]
  private var transitions = [SIMD8<Float>](repeating: .zero, count: 8)
  private var transitionSums = [SIMD8<Float>](repeating: .zero, count: 8)
  private var step: Float = 1
  private let labels = NameLabel.allCases.count
  private let margin: Float = 1
  /// How often, out of 256, a token is learned without the features of its own word.
  private let blindness: UInt64 = 90
  private var noise: UInt64
  private let passesExtras: Bool

  init(features: Int, seed: UInt64) {
    noise = seed
    passesExtras = seed % 2 == 0
    weights = [SIMD8<Float>](repeating: .zero, count: features)
    sums = weights
  }

  /// Goes over all runs once, in an order of its own for each round; returns how many tokens were wrong.
  mutating func learn(_ examples: Examples, round: Int) -> Int {
    var order = examples.runs.indices.filter { !passesExtras || !examples.extras[$0] }
    var state = (UInt64(round) &+ noise) &* 0x9E37_79B9_7F4A_7C15
    for index in order.indices.reversed() where index > 0 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      order.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
    }
    var wrong = 0
    for run in order {
      wrong += learn(examples, examples.runs[run])
      step += 1
    }
    return wrong
  }

  private mutating func learn(_ examples: Examples, _ run: Range<Int>) -> Int {
    var scores: [SIMD8<Float>] = []
    var starts: [Int] = []
    for token in run {
      var score = SIMD8<Float>(repeating: margin)
      score[examples.labels[token].rawValue] = 0
      noise = noise &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let blind = noise >> 56 < blindness
      starts.append(blind ? examples.ownEnds[token] : examples.starts[token])
      for at in starts[starts.count - 1]..<examples.starts[token + 1] {
        score += weights[Int(examples.numbers[at])]
      }
      scores.append(score)
    }
    let guess = best(scores)
    var wrong = 0
    var (before, guessBefore) = (0, 0)
    for (offset, token) in run.enumerated() {
      let (right, guessed) = (examples.labels[token].rawValue, guess[offset])
      if right != guessed {
        wrong += 1
        var change = SIMD8<Float>.zero
        change[right] = 1
        change[guessed] = -1
        for at in starts[offset]..<examples.starts[token + 1] {
          let number = Int(examples.numbers[at])
          weights[number] += change
          sums[number] += step * change
        }
      }
      if right != guessed || before != guessBefore {
        transitions[before][right] += 1
        transitionSums[before][right] += step
        transitions[guessBefore][guessed] -= 1
        transitionSums[guessBefore][guessed] -= step
      }
      (before, guessBefore) = (right, guessed)
    }
    return wrong
  }

  /// The best labels by the scores, as the tagger decodes them.
  private func best(_ scores: [SIMD8<Float>]) -> [Int] {
    var back: [[Int]] = []
    var best = [Float](repeating: -1e9, count: labels)
    best[0] = 0
    for (position, score) in scores.enumerated() {
      var next = [Float](repeating: -1e9, count: labels)
      var from = [Int](repeating: 0, count: labels)
      for label in NameLabel.allCases {
        for before in NameLabel.allCases where label.mayFollow(before) {
          if position == 0, before != .outside { continue }
          let sum = best[before.rawValue] + transitions[before.rawValue][label.rawValue]
          if sum > next[label.rawValue] {
            (next[label.rawValue], from[label.rawValue]) = (sum, before.rawValue)
          }
        }
        next[label.rawValue] += score[label.rawValue]
      }
      best = next
      back.append(from)
    }
    var label = best.indices.max { best[$0] < best[$1] } ?? 0
    var path: [Int] = []
    for from in back.reversed() {
      path.append(label)
      label = from[label]
    }
    return path.reversed()
  }

  /// The weights averaged over all steps.
  func averaged() -> LearnedWeights {
    LearnedWeights(
      features: zip(weights, sums).map { $0 - $1 / step },
      transitions: zip(transitions, transitionSums).map { $0 - $1 / step })
  }
}

/// Weights of features and of one label behind another, by label.
struct LearnedWeights {
  var features: [SIMD8<Float>]
  var transitions: [SIMD8<Float>]

  /// The sum with those of another learner: a committee errs less than one.
  func adding(_ other: LearnedWeights) -> LearnedWeights {
    LearnedWeights(
      features: zip(features, other.features).map { $0 + $1 },
      transitions: zip(transitions, other.transitions).map { $0 + $1 })
  }
}

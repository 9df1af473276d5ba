/// Trains the tagger of names: reads annotated texts, learns weights with the averaged perceptron over the features of
/// Insights/People, and writes Assets/weights/names.weights. The same texts give the same bytes.
///
/// usage: TrainNames FOLDER OUT    (FOLDER holds the .jsonl files named in `sets`; see Assets/SOURCES.md)
import Glibc

/// The sets in the order in which they are read.
let sets = ["uner_ewt", "uner_pud", "wikigold", "crossner", "redocred", "gum", "btc"]

@main
struct TrainNames {
  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count >= 3 else {
      complain("usage: TrainNames FOLDER OUT [ROUNDS]")
      exit(64)
    }
    var examples = Examples()
    for name in sets {
      guard let texts = annotatedTexts(arguments[1] + "/" + name + ".jsonl") else {
        complain("TrainNames: cannot read \(name).jsonl in \(arguments[1])")
        exit(66)
      }
      for (number, text) in texts.enumerated() {
        examples.add(text)
        examples.addDressed(text)
        if number % 8 == 2, let other = text.withInitials(number) { examples.add(other) }
        if number % 4 == 1, let other = text.withWorldNames(number) {
          examples.add(other, isExtra: true)
        }
        if number % 8 == 6, let other = text.withPlaceSurnames(number) { examples.add(other) }
        if number % 8 == 7, let other = text.withLongTitles(number) { examples.add(other) }
        if number % 8 == 5, let other = text.withPlaces(number) { examples.add(other) }
        if number % 8 == 3, let other = text.withOrganisations(number) { examples.add(other) }
      }
    }
    print("\(examples.labels.count) tokens in \(examples.runs.count) runs")
    examples.number(seenAtLeast: 2)
    let rounds = arguments.count > 3 ? Int(arguments[3]) ?? 12 : 12
    var sum: LearnedWeights?
    for committee in 1...8 {
      var learner = Perceptron(features: examples.featureCount, seed: UInt64(committee))
      for round in 1...rounds {
        let wrong = learner.learn(examples, round: round)
        print("learner \(committee), round \(round): \(wrong) tokens wrong")
      }
      sum = sum.map { $0.adding(learner.averaged()) } ?? learner.averaged()
    }
    guard let sum else { return }
    let bytes = packed(sum, examples.featureHashes, blocks: 20000)
    guard write(bytes, to: arguments[2]) else { exit(74) }
    print("\(bytes.count) bytes")
  }
}

private func write(_ bytes: [UInt8], to path: String) -> Bool {
  guard let file = fopen(path, "wb") else { return false }
  defer { fclose(file) }
  return fwrite(bytes, 1, bytes.count, file) == bytes.count
}

private func complain(_ message: String) {
  let bytes = Array((message + "\n").utf8)
  _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
}

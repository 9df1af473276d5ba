internal import Documents
internal import Prose

extension Stretch {
  /// The names of the headline once more, for every time that a page tells it again among its clutter.
  func repeatedNames(of facts: [NameFact]) -> [NameFact] {
    guard let headline = blocks.firstIndex(where: { $0.kind == .headline }) else { return [] }
    let told = words(ofBlock: headline)
    let named = facts.filter { Int($0.block) == headline }
    guard !named.isEmpty else { return [] }
    var repeated: [NameFact] = []
    for (index, block) in blocks.enumerated() where block.kind == .furniture {
      let again = words(ofBlock: index)
      guard again.count == told.count,
        zip(again, told).allSatisfy({ words[$0].hash == words[$1].hash })
      else { continue }
      for var fact in named {
        fact.word += Int32(truncatingIfNeeded: again.lowerBound - told.lowerBound)
        fact.block = Int32(truncatingIfNeeded: index)
        repeated.append(fact)
      }
    }
    return repeated
  }

  /// The indices of the words of a block.
  func words(ofBlock index: Int) -> Range<Int> {
    let range = sentencesOfBlock[index]
    guard !range.isEmpty else { return 0..<0 }
    return sentences[range.lowerBound].words
      .lowerBound..<sentences[range.upperBound - 1].words.upperBound
  }
}

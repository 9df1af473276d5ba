internal import Prose

/// A number that changes when the features, the tokens or the lexicon do: the weights carry that of their training.
package func featureFingerprint() -> UInt64 {
  let text = SourceText(
    """
    MAYOR OF PORT ALMA RESIGNS
    Marta van der Linde, 45, a former judge, told J. R. Okafor of the Alma Gazette that Anne-Marie O’Neil’s
    firm, Linde & Sons, had left São Tomé. President Okafor said he knew “Red” Duarte in May.
    """)
  return text.withBytes { bytes in
    let all = words(in: bytes, text.range)
    let cut = all.dropFirst().firstIndex { $0.shape.contains(.lineBefore) } ?? all.count
    let page = NameTokens(all, lines: [0..<cut, cut..<all.count], in: bytes)
    let segments = page.lines.map { nameSegments(page.tokens, in: $0.tokens) }
    let features = NameFeatures(page, NameEvidenceTable(page, segments))
    var sum: UInt64 = 0
    var found = FeatureList()
    for (line, runs) in zip(page.lines, segments) {
      for run in runs {
        for index in run {
          features.collect(
            at: index, in: run, of: line.tokens, line.style, all, bytes, into: &found)
          for feature in found.all { sum = mixed(sum ^ feature) }
        }
      }
    }
    return sum
  }
}

import Insights
import Prose

/// The runs of capitals of all texts: for each token its features and its true label.
struct Examples {
  /// Runs, as ranges of `labels`.
  private(set) var runs: [Range<Int>] = []
  /// Whether each run is of an extra text.
  private(set) var extras: [Bool] = []
  private(set) var labels: [NameLabel] = []
  /// The numbered features of each token: `numbers[starts[token]..<starts[token + 1]]`.
  private(set) var numbers: [Int32] = []
  private(set) var starts: [Int] = [0]
  /// Where the features of the word itself end and those of its surroundings begin, for each token.
  private(set) var ownEnds: [Int] = []
  private var hashes: [UInt64] = []
  /// The hash of each numbered feature.
  private(set) var featureHashes: [UInt64] = []
  private var texts = 0

  var featureCount: Int { featureHashes.count }

  /// Takes in a text as it stands; every second learner passes the extra ones over.
  mutating func add(_ text: AnnotatedText, isExtra: Bool = false) {
    let (kinds, starts) = text.marks()
    take(Array(text.text.utf8), kinds, starts)
    while extras.count < runs.count { extras.append(isExtra) }
  }

  /// Takes in every eighth text once more in capitals, and every eighth with the first letters of its words in
  /// capitals, as headlines are set.
  mutating func addDressed(_ text: AnnotatedText) {
    texts += 1
    let style = texts % 8
    guard style < 2 else { return }
    let (kinds, starts) = text.marks()
    var bytes = Array(text.text.utf8)
    var before: UInt8 = 32
    for index in bytes.indices {
      let byte = bytes[index]
      let letter = byte >= 0x61 && byte <= 0x7A
      let begins = before == 32 || before == 10
      // Sentences become lines.
      if byte == 32, before == 0x2E || before == 0x3F { bytes[index] = 10 }
      if letter, style == 0 || begins && longer(bytes, index) { bytes[index] = byte & 0xDF }
      before = byte
    }
    take(bytes, kinds, starts)
    while extras.count < runs.count { extras.append(false) }
  }

  /// Headlines leave short words as they are.
  private func longer(_ bytes: [UInt8], _ index: Int) -> Bool {
    var end = index
    while end < bytes.count, bytes[end] > 0x40 { end += 1 }
    return end - index > 3
  }

  private mutating func take(_ bytes: [UInt8], _ kinds: [UInt8], _ nameStarts: [Int32]) {
    let text = SourceText(bytes)
    text.withBytes { span in
      var words: [Word] = []
      var lines: [Range<Int>] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == 10 {
        let first = words.count
        var scanner = WordScanner(TextRange(start, end))
        while let word = scanner.next(in: span) { words.append(word) }
        if words.count > first { lines.append(first..<words.count) }
        start = end + 1
      }
      take(NameTokens(words, lines: lines, in: span), words, span, kinds, nameStarts)
    }
  }

  private mutating func take(
    _ page: NameTokens, _ words: [Word], _ bytes: Span<UInt8>, _ kinds: [UInt8],
    _ nameStarts: [Int32]
  ) {
    let segments = page.lines.map { nameSegments(page.tokens, in: $0.tokens) }
    let features = NameFeatures(page, NameEvidenceTable(page, segments))
    var found = FeatureList()
    for (line, runs) in zip(page.lines, segments) {
      for run in runs {
        self.runs.append(labels.count..<labels.count + run.count)
        var before: Int32 = -1
        for index in run {
          let own = features.collect(
            at: index, in: run, of: line.tokens, line.style, words, bytes, into: &found)
          ownEnds.append(hashes.count + own)
          hashes += found.all
          starts.append(hashes.count)
          let at = words[page.tokens[index].words.lowerBound].start
          labels.append(label(kinds[at], inside: before >= 0 && nameStarts[at] == before))
          before = nameStarts[at]
        }
      }
    }
  }

  private func label(_ kind: UInt8, inside: Bool) -> NameLabel {
    switch kind {
    case 1: inside ? .insidePerson : .beginPerson
    case 2: inside ? .insidePlace : .beginPlace
    case 3: inside ? .insideOrganisation : .beginOrganisation
    case _: .outside
    }
  }

  /// Numbers the features that occur often enough and forgets the others.
  mutating func number(seenAtLeast least: Int32) {
    var counts: [UInt64: Int32] = [:]
    counts.reserveCapacity(1 << 21)
    for hash in hashes { counts[hash, default: 0] += 1 }
    var numberOf: [UInt64: Int32] = [:]
    numbers.reserveCapacity(hashes.count)
    var token = 0
    for (index, hash) in hashes.enumerated() {
      while starts[token + 1] == index {
        token += 1
        starts[token] = numbers.count
      }
      if ownEnds[token] == index { ownEnds[token] = numbers.count }
      guard let count = counts[hash], count >= least else { continue }
      if let number = numberOf[hash] {
        numbers.append(number)
      } else {
        let number = Int32(featureHashes.count)
        numberOf[hash] = number
        featureHashes.append(hash)
        numbers.append(number)
      }
    }
    starts[labels.count] = numbers.count
    hashes = []
  }
}

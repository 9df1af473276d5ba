internal import Documents
internal import Prose

extension WordHash {
  /// Of some numbers in their order: what has been seen already.
  init(_ numbers: Int...) {
    self.init(
      value: numbers.reduce(UInt64(numbers.count)) { mixed($0 ^ UInt64(bitPattern: Int64($1))) })
  }
}

/// Everything in a text that tells when it was written, found in one pass over its words.
struct ClueGatherer {
  let stretch: Stretch
  private let scanner: DayMarkScanner
  private var offices: OfficeFinder
  private var lives: AgeFinder
  /// The tables, asked for once instead of at each word.
  let news = newsTable, levels = levelTable
  private(set) var marks: [DayMark] = []
  private(set) var dateline: DayMark?
  var clues: [Clue] = []
  var years: [NamedYear] = []
  var seen: Set<WordHash> = []

  init(_ stretch: Stretch) {
    self.stretch = stretch
    scanner = DayMarkScanner(stretch.words)
    offices = OfficeFinder(officeTable, stretch.words)
    lives = AgeFinder(lifeTable, stretch.words)
  }

  /// The clues of the whole stretch.
  mutating func gather(in text: Span<UInt8>) -> [Clue] {
    for sentence in stretch.sentences {
      visit(sentence)
      addLevels(sentence, in: text)
    }
    clues += officeClues(offices.mentions)
    clues += lives.clues
    addWeekdays()
    addYears()
    return clues
  }

  private mutating func visit(_ sentence: Sentence) {
    let firstMark = marks.count
    var index = sentence.words.lowerBound
    var next = index
    while index < sentence.words.upperBound {
      let word = stretch.words[index]
      if index >= next, let mark = scanner.mark(at: index) {
        marks.append(mark)
        next = mark.words.upperBound
        noteDateline(mark, sentence)
      }
      if word.isCapitalised {
        offices.visit(index)
        lives.visit(index, until: sentence.words.upperBound)
      }
      if word.kind == .letters || word.kind == .number { visitSubject(index) }
      index += 1
    }
    noteYears(marks[firstMark...], sentence)
    addAnniversary(sentence, marks[firstMark...])
  }

  private mutating func visitSubject(_ index: Int) {
    guard news.facts.mayBegin(stretch.words[index]) else { return }
    var found: [(NewsTable.Fact, Int)] = []
    news.facts.forEachMatch(in: stretch.words, at: index) { found.append(($0.fact, $1)) }
    for (fact, end) in found {
      let range = TextRange(stretch.words[index].start, stretch.words[end - 1].end)
      for clue in newsClues(fact, range)
      where seen.insert(key(clue, fact)).inserted {
        clues.append(clue)
      }
    }
  }

  /// Facts of one month are taken for one event, which counts once.
  private func key(_ clue: Clue, _ fact: NewsTable.Fact) -> WordHash {
    if case .subject = fact { return WordHash(clue.from, clue.through == .always ? 1 : 0, -1) }
    return WordHash(clue.from, clue.through, Int(clue.weight * 10))
  }

  /// “TOKYO, March 3 (Agency) —” at the head of the text.
  private mutating func noteDateline(_ mark: DayMark, _ sentence: Sentence) {
    guard dateline == nil, mark.day > 0, mark.year == 0,
      sentence.range.start < stretch.range.start + StatedDay.reach,
      mark.words.lowerBound - sentence.words.lowerBound <= 8,
      stretch.behindDateline(sentence.words).lowerBound >= mark.words.upperBound
    else { return }
    for index in sentence.words.lowerBound..<mark.words.lowerBound
    where stretch.words[index].kind == .letters && !stretch.words[index].isCapitalised { return }
    dateline = mark
  }
}

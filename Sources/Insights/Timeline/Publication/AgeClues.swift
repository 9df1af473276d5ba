internal import Assets
internal import Prose

/// The ages of known people: “Barack Obama, 51,”, “the 51-year-old Obama”.
struct AgeFinder {
  let table: LifeTable
  let words: [Word]
  private(set) var clues: [Clue] = []
  /// The people named in full so far, by family name.
  private var known: [WordHash: Life] = [:]

  init(_ table: LifeTable, _ words: [Word]) { (self.table, self.words) = (table, words) }

  /// Looks at one capitalised word; an age counts up to the end of its sentence.
  mutating func visit(_ index: Int, until end: Int) {
    guard let lives = table.lives(familyName: words[index].hash) else { return }
    var start = index
    var best = 0
    for life in lives {
      guard let first = nameStart(life, index), Int(life.givenNames.count) > best else { continue }
      (known[words[index].hash], start, best) = (life, first, Int(life.givenNames.count))
    }
    guard let life = known[words[index].hash] else { return }
    guard let (age, last) = ageBehind(index, until: end) ?? ageBefore(start) else { return }
    let range = TextRange(
      words[min(start, last)].start, words[max(index, last)].end)
    let birthday = Int(life.born) + 12 * age
    clues.append(Clue(.age, range, from: birthday, through: birthday + 12, weight: 4))
  }

  /// Where the name begins, when the given names stand before the family name.
  private func nameStart(_ life: Life, _ index: Int) -> Int? {
    guard life.givenNames.count > 0 else { return nil }
    var at = index - 1
    for given in table.words[life.givenNames].reversed() {
      while at >= 0, words[at].isMark("-") || words[at].isMark(".") { at -= 1 }
      // A middle initial that the table lacks.
      if at >= 1, words[at].hash != given, words[at].length == 1 { at -= 1 }
      guard at >= 0, words[at].hash == given else { return nil }
      at -= 1
    }
    return at + 1
  }

  /// “, 51,”, “, aged 51”, “(51)”, “dies at 51”, “died at the age of 51”, and the index of the number.
  private func ageBehind(_ index: Int, until end: Int) -> (Int, Int)? {
    var at = index + 1
    guard at < end else { return nil }
    let isApposition = words[at].isMark(",") || words[at].isMark("(")
    var isAge = isApposition
    if isApposition { at += 1 }
    var steps = 0
    while at < end, steps < 7, words[at].kind == .letters, !words[at].isCapitalised {
      if clueWords[words[at].hash].contains(.age) {
        isAge = true
      } else if !clueWords[words[at].hash].contains(.ageFiller) {
        isAge = false
      }
      at += 1
      steps += 1
    }
    guard isAge, at < end, let age = age(at) else { return nil }
    let isClosed = at + 1 >= end || words[at + 1].kind != .letters || steps > 0
    return isClosed && !(at + 1 < end && words[at + 1].isMark("-")) ? (age, at) : nil
  }

  /// “51-year-old”.
  private func ageBefore(_ start: Int) -> (Int, Int)? {
    var at = start - 1
    guard at >= 4, words[at].hash == oldWord else { return nil }
    at -= 1
    if words[at].isMark("-") { at -= 1 }
    guard at >= 2, words[at].hash == yearWord else { return nil }
    at -= 1
    if words[at].isMark("-") { at -= 1 }
    return age(at).map { ($0, at) }
  }

  private func age(_ index: Int) -> Int? {
    guard index >= 0, words[index].kind == .number, words[index].length == 2 else { return nil }
    return numberValues[words[index].hash].flatMap { $0 >= 15 ? $0 : nil }
  }
}

private let oldWord = WordHash("old")
private let yearWord = WordHash("year")

internal import Assets
internal import Prose

/// A title with a name, as “French President Nicolas Sarkozy”, and the terms it can mean.
struct OfficeMention {
  enum Time { case now, former, elect }

  var range: TextRange
  var office: Int
  var time: Time
  /// The title stands before the name; without it the name alone is little evidence.
  var hasTitle: Bool
  var terms: [(from: MonthNumber, through: MonthNumber)]
}

/// The offices named in a text with their holders.
struct OfficeFinder {
  let table: OfficeTable
  let words: [Word]
  private(set) var mentions: [OfficeMention] = []

  init(_ table: OfficeTable, _ words: [Word]) { (self.table, self.words) = (table, words) }

  /// Looks at one word; to be called for each capitalised one. A title beside the name decides which office.
  mutating func visit(_ index: Int) {
    guard let holders = table.holders(familyName: words[index].hash) else { return }
    var found: [OfficeMention] = []
    for holder in holders {
      guard let mention = mention(of: holder, familyName: index) else { continue }
      if let same = found.firstIndex(where: { $0.office == mention.office }) {
        found[same].terms += mention.terms
      } else {
        found.append(mention)
      }
    }
    let hasTitle = found.contains { $0.hasTitle }
    mentions += found.filter { $0.hasTitle || !hasTitle }
  }

  private func mention(of holder: Holder, familyName index: Int) -> OfficeMention? {
    let office = table.offices[Int(holder.office)]
    let (start, isFull) = nameStart(holder, index)
    guard isFull || words[index].length > 3 else { return nil }
    let title = titleStart(office, before: start)
    guard title != nil ? isFull || office.needsFullName == 0 : isFull && holder.givenNames.count > 0
    else { return nil }
    let first = title ?? start
    return OfficeMention(
      range: TextRange(words[first].start, words[index].end), office: Int(holder.office),
      time: time(title: title, name: start), hasTitle: title != nil,
      terms: [(Int(holder.from), Int(holder.through))])
  }

  /// Where the name begins, and whether the given names of the holder stand there.
  private func nameStart(_ holder: Holder, _ index: Int) -> (start: Int, isFull: Bool) {
    var at = index - 1
    skipInitial(&at)
    for given in table.words[holder.givenNames].reversed() {
      while at >= 0, words[at].isMark("-") { at -= 1 }
      guard at >= 0, words[at].hash == given else { return (index, false) }
      at -= 1
    }
    return (at + 1, true)
  }

  /// Steps over a middle initial: the W. of George W. Bush.
  private func skipInitial(_ at: inout Int) {
    if at >= 1, words[at].isMark("."), words[at - 1].length == 1, words[at - 1].isCapitalised {
      at -= 2
    }
  }

  /// The stop of a short title, as in Sen. and Gov., not of a sentence.
  private func isShort(_ stop: Int) -> Bool { stop > 0 && words[stop - 1].length <= 4 }

  /// Where a title of the office begins that ends right before a name.
  private func titleStart(_ office: OfficeTable.Office, before name: Int) -> Int? {
    for part in table.titles[office.titles] {
      let title = table.words[part]
      var at = name - 1
      var left = title.count
      while left > 0 {
        while at >= 0, words[at].isMark("-") || words[at].isMark(".") && isShort(at) { at -= 1 }
        guard at >= 0, words[at].hash == title[left - 1] else { break }
        at -= 1
        left -= 1
      }
      if left == 0 { return at >= 0 && clueWords[words[at].hash].contains(.lesser) ? nil : at + 1 }
    }
    return nil
  }

  /// “former”, “ex-” before the title, “-elect” behind it.
  private func time(title: Int?, name: Int) -> OfficeMention.Time {
    guard let title else { return .now }
    var at = title - 1
    var steps = 0
    while at >= 0, steps < 4, words[at].kind == .letters || words[at].isMark("-") {
      if clueWords[words[at].hash].contains(.former) { return .former }
      if steps == 0, clueWords[words[at].hash].contains(.then) { return .former }
      if words[at].kind == .letters { steps += 1 }
      at -= 1
    }
    return .now
  }
}

/// What the offices named say of the time: the present is not before any term named with a title, and most
/// likely in a term of the office's holders.
func officeClues(_ mentions: [OfficeMention]) -> [Clue] {
  var clues: [Clue] = []
  var seen: Set<WordHash> = []
  for mention in mentions {
    guard let start = mention.terms.map(\.from).min(), let end = mention.terms.map(\.through).min()
    else { continue }
    let key = WordHash(
      mention.office, start, mention.time == .former ? 1 : 0, mention.hasTitle ? 1 : 0)
    guard seen.insert(key).inserted else { continue }
    switch (mention.time, mention.hasTitle) {
    case (.now, true):
      clues.append(Clue(.office, mention.range, from: start, through: .always, weight: 4))
      for term in mention.terms {
        clues.append(
          Clue(.office, mention.range, from: term.from, through: term.through, weight: 2))
        guard term.through < .always else { continue }
        clues.append(
          Clue(
            .office, mention.range, from: term.through + 1, through: term.through + 2, weight: 1))
      }
    case (.former, _):
      clues.append(Clue(.office, mention.range, from: end, through: .always, weight: 4))
    case (.now, false), (.elect, _):
      for term in mention.terms {
        clues.append(
          Clue(.office, mention.range, from: term.from, through: term.through, weight: 0.7))
      }
    }
  }
  return clues
}

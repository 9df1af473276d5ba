internal import Prose

/// Pull quotes: words of the story told a second time, large and on a line of their own.
extension Page {
  /// How many passages before and behind are looked at for the same words.
  private static let retoldReach = 14

  /// Marks the lines whose words stand in a longer paragraph nearby.
  mutating func readRetold(from start: Int) {
    for index in start..<entries.count {
      switch entries[index].kind {
      case .paragraph, .heading, .quotation:
        guard isRetold(index, from: start) else { continue }
        entries[index].kind = .furniture
        if isSpeakersLine(index + 1) { entries[index + 1].kind = .furniture }
      case .headline, .standfirst, .byline, .dateline, .caption, .list, .furniture, nil: break
      }
    }
  }

  private func isRetold(_ index: Int, from start: Int) -> Bool {
    guard let own = retoldWords(entries[index].traits, isSpeakersLine(index + 1) ? 4 : 6)
    else { return false }
    let near =
      max(
        start, index - Page.retoldReach)..<min(
        entries.count, index + Page.retoldReach + 1)
    return near.contains { other in
      other != index && entries[other].kind == .paragraph
        && entries[other].traits.letterWords > entries[index].traits.letterWords + 2
        && holds(entries[other].traits.letterHashes, own)
    }
  }

  /// The words that would be told again: those within the quotation marks, if no more than a name follows, else all.
  private func retoldWords(_ traits: Traits, _ least: Int) -> [WordHash]? {
    guard traits.width < 300, traits.letterWords >= least else { return nil }
    guard traits.beginsWithQuote, let close = traits.words.dropFirst().firstIndex(where: isQuote)
    else { return traits.beginsWithQuote || !traits.isSentence ? traits.letterHashes : nil }
    let behind = traits.words[close...].filter { $0.kind == .letters }
    guard behind.count < 6, behind.allSatisfy(\.isCapitalised) else { return nil }
    let own = traits.words[..<close].filter { $0.kind == .letters }.map(\.hash)
    return own.count >= least ? own : nil
  }

  /// Who said the pull quote above: a dash and a name.
  private func isSpeakersLine(_ index: Int) -> Bool {
    guard index < entries.count, let first = entries[index].traits.words.first else { return false }
    let isDash = first.isMark("—") || first.isMark("–") || first.isMark("-")
    return isDash && entries[index].traits.isLabel && entries[index].traits.letterWords < 10
  }

  private func isQuote(_ word: TaggedWord) -> Bool { word.kind == .quote }
}

/// Whether words stand in others one after another.
private func holds(_ words: [WordHash], _ sought: [WordHash]) -> Bool {
  guard sought.count <= words.count, let first = sought.first else { return false }
  return (0...(words.count - sought.count)).contains { place in
    words[place] == first && words[place...].starts(with: sought)
  }
}

internal import Prose

extension TimelineMaker {
  /// “The teacher, who has died aged 91, …”: the last entry that tells with its date that somebody of the lead died.
  func toldDeath(_ lead: Lead) -> Int? {
    guard lead.sentence.clauses.contains(where: { $0.mainVerb.map(isDeath) ?? false }) else {
      return nil
    }
    return entries.lastIndex { entry in
      guard entry.anchor == .expression, entry.date.from?.day ?? 0 > 0 else { return false }
      let words = stretch.words(in: entry.event)
      return isNews(entry.date) && words.contains(where: isDeath)
        && words.contains {
          lead.names.contains(stretch.words[$0].hash) || whoDied.contains(stretch.words[$0].hash)
        }
    }
  }

  /// An entry of the story's first two sentences for a death whose day another one tells.
  func isOfDeath(_ index: Int) -> Bool {
    guard death != nil, entries[index].anchor != .expression else { return false }
    let entry = entries[index]
    return story.prefix(2).contains { $0.range == entry.sentence }
      && stretch.words(in: entry.event).contains(where: isDeath)
  }

  private func isDeath(_ word: Int) -> Bool { clauseWords.kin(of: stretch.words[word]) == dieWord }
}

private let dieWord = WordHash("die")
private let whoDied: Set<WordHash> = ["he", "she", "died"].hashes

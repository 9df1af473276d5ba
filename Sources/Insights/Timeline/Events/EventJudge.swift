internal import Prose

/// What a clause tells.
enum ClauseTelling {
  /// Something happened or will.
  case event
  /// Somebody says or thinks something.
  case report
  /// A state, an opinion, a condition, background.
  case other
}

extension ClauseCutter {
  /// What a clause tells, by its verb and the words around it.
  func telling(_ clause: Clause) -> ClauseTelling {
    guard let verb = clause.verb, let main = clause.mainVerb, !asks(clause) else { return .other }
    if tag(main).contains(.report) { return .report }
    if hasOpinion(clause) || tag(main).contains(.state) { return .other }
    if tag(main).contains(.be) { return tellsLevel(clause, verb) ? .event : .other }
    if tag(verb).contains(.modal) { return willHappen(verb, main) ? .event : .other }
    if tag(verb).contains(.finite) { return isDone(verb, main) ? .event : .other }
    return tag(verb).isDisjoint(with: [.past, .ed]) ? .other : .event
  }

  /// “was down 3 percent”, “were 40 points lower”: that is what happened to a price.
  private func tellsLevel(_ clause: Clause, _ verb: Int) -> Bool {
    guard pastBe.contains(words[verb].hash) else { return false }
    let near = verb + 1..<max(verb + 1, min(verb + 6, clause.words.upperBound))
    return near.contains { tag($0).contains(.level) }
      && near.contains { words[$0].kind == .number }
  }

  private func willHappen(_ verb: Int, _ main: Int) -> Bool {
    tag(verb).contains(.future) && main != verb
  }

  /// “has sunk”, “was arrested”, “is sailing”, not “is here” nor “is made of wood”; “had sunk” lies before the day that
  /// is told of.
  private func isDone(_ verb: Int, _ main: Int) -> Bool {
    guard main != verb, words[verb].hash != hadWord else { return false }
    if tag(main).contains(.ing) { return tag(verb).contains(.be) }
    guard !tag(main).isDisjoint(with: [.ed, .past, .participle]) else { return false }
    return !presentBe.contains(words[verb].hash)
      || words[verb..<main].contains { $0.hash == beingWord }
  }

  /// How much the tense of an event's verb speaks for something that happened on the day told of.
  func weight(of clause: Clause) -> Int {
    guard let verb = clause.verb else { return 0 }
    if tag(verb).contains(.modal) { return 2 }
    if tag(verb).contains(.have) { return 4 }
    return 5
  }

  /// “had sunk”: before the day that is told of.
  func isPastPerfect(_ clause: Clause) -> Bool {
    clause.verb.map { words[$0].hash == hadWord && clause.mainVerb != $0 } ?? false
  }

  /// “May”, the month.
  private func isMonth(_ index: Int) -> Bool { words[index].hash == mayName && isName(index) }

  func hasOpinion(_ clause: Clause) -> Bool {
    clause.words.contains { tag($0).contains(.opinion) && !isMonth($0) }
  }
}

private let mayName = WordHash("may")
private let hadWord = WordHash("had")
private let beingWord = WordHash("being")
private let pastBe: Set<WordHash> = ["was", "were"].hashes
private let presentBe: Set<WordHash> = ["is", "are", "am"].hashes

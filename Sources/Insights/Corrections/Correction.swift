public import Prose

/// What a reader set right in an analysis; it wins over what the rules found.
public enum Correction: Hashable, Sendable {
  /// The people named at two places are one.
  case join(TextRange, TextRange)
  /// The name at a place, and the same name elsewhere, is someone else than the rest of its person.
  case split(TextRange)
  /// The quote at a place is said by the person named at another.
  case speaker(quote: TextRange, mention: TextRange)
}

extension Analysis {
  /// Makes one correction on findings that are not packed.
  mutating func correct(_ correction: Correction, in text: SourceText) {
    switch correction {
    case .join(let one, let other): join(one, other)
    case .split(let name): split(name, in: text)
    case .speaker(let quote, let mention): setSpeaker(of: quote, to: mention)
    }
  }

  /// The index of the person with a mention at a place.
  public func person(at range: TextRange) -> Int? {
    if people.packed != nil { return people(in: range).first }
    return people.firstIndex { $0.mentions.contains { $0.range.overlaps(range) } }
  }

  private mutating func join(_ one: TextRange, _ other: TextRange) {
    guard let a = person(at: one), let b = person(at: other), a != b else { return }
    let (kept, gone) = (min(a, b), max(a, b))
    let joined = people[gone]
    if joined.name.count > people[kept].name.count { people[kept].name = joined.name }
    people[kept].mentions += joined.mentions
    people[kept].mentions.sort { $0.range < $1.range }
    people[kept].roles += joined.roles.filter { !people[kept].roles.contains($0) }
    if people[kept].gender == .unknown { people[kept].gender = joined.gender }
    people[kept].certainty = .sure
    people.remove(at: gone)
    renumber { $0 == gone ? kept : $0 > gone ? $0 - 1 : $0 }
  }

  private mutating func split(_ name: TextRange, in text: SourceText) {
    guard let index = person(at: name),
      let chosen = people[index].mentions.first(where: { $0.range.overlaps(name) })
    else { return }
    let words = text.words(of: chosen.range)
    let (own, rest) = Array(people[index].mentions).parted { text.words(of: $0.range) == words }
    guard !rest.isEmpty else { return }
    people[index].mentions = Findings(rest)
    people[index].certainty = .sure
    if own.contains(where: { $0.range == people[index].name }) {
      people[index].name = rest.max { $0.range.count < $1.range.count }?.range ?? rest[0].range
    }
    people.append(
      Person(name: own[0].range, kind: people[index].kind, certainty: .sure, mentions: own))
    let moved = people.count - 1
    for place in quotes.indices {
      guard let speaker = quotes[place].speaker else { continue }
      if own.contains(where: { $0.range.overlaps(speaker.range) }) {
        quotes[place].speaker?.person = moved
      }
    }
    for place in timeline.indices
    where own.contains(where: { timeline[place].sentence.contains($0.range) }) {
      timeline[place].people.append(moved)
      if !rest.contains(where: { timeline[place].sentence.contains($0.range) }) {
        timeline[place].people.removeAll { $0 == index }
      }
    }
  }

  private mutating func setSpeaker(of quote: TextRange, to mention: TextRange) {
    guard let index = quotes.firstIndex(where: { $0.range.overlaps(quote) }),
      let person = person(at: mention)
    else { return }
    let speaker = Speaker(kind: .person, person: person, certainty: .sure, range: mention)
    let group = quotes[index].group
    for place in quotes.indices where quotes[place].group == group {
      quotes[place].speaker = speaker
    }
  }

  private mutating func renumber(_ place: (Int) -> Int) {
    for index in quotes.indices {
      guard let person = quotes[index].speaker?.person else { continue }
      quotes[index].speaker?.person = place(person)
    }
    for index in timeline.indices {
      var seen: [Int] = []
      for person in timeline[index].people.map(place) where !seen.contains(person) {
        seen.append(person)
      }
      timeline[index].people = seen
    }
  }
}

extension SourceText {
  /// What stands at a range, however its lines are cut and whether or not a sentence begins with it.
  func words(of range: TextRange) -> [Substring] {
    string(range).lowercased().split(whereSeparator: \.isWhitespace)
  }
}

extension Array {
  /// The elements that meet a condition, and those that do not, each in order.
  fileprivate func parted(by condition: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(condition), filter { !condition($0) })
  }
}

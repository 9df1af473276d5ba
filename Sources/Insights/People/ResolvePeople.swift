internal import Prose

/// Step 2 of people: names and descriptions grouped to people, with roles, in the order of weight.
func resolvePeople(in text: Span<UInt8>, _ stretch: Stretch, _ facts: [NameFact]) -> [Person] {
  let named = facts.filter { $0.kind == .name }
  let names = named.map { PersonName(stretch.words, $0.words, in: text) }
  let grouper = NameGrouper(names, blocks: named.map(\.block), in: text)
  var weighed: [(person: Person, weight: Int)] = []
  for group in grouper.groups {
    var person = Person(
      name: group.name.range, gender: group.gender,
      mentions: group.members.map { Mention(.name, names[$0].range) })
    person.kind = kind(of: person, group.members.map { named[$0].place }, stretch)
    weighed.append((person, group.members.reduce(0) { $0 + weightOf(named[$1]) }))
  }
  return inOrderOfWeight(weighed)
}

/// Subjects first, the weightiest first, the first named before others of the same weight.
private func inOrderOfWeight(_ people: [(person: Person, weight: Int)]) -> [Person] {
  func order(_ item: (person: Person, weight: Int)) -> (Int, Int, Int) {
    let first = item.person.mentions.first?.range.start ?? 0
    return (item.person.kind == .subject ? 0 : 1, -item.weight, first)
  }
  return people.sorted { order($0) < order($1) }.map { $0.person }
}

/// A name in the headline or the lead weighs more than one further down.
private func weightOf(_ fact: NameFact) -> Int {
  switch fact.place {
  case .headline: 4
  case .lead: 2
  case .body, .caption, .byline: 1
  }
}

/// Author by the byline, credit where a person stands in credits alone, else in the news.
private func kind(of person: Person, _ places: [NameFact.Place], _ stretch: Stretch) -> Person.Kind
{
  if places.contains(.byline) { return .author }
  for mention in person.mentions {
    if stretch.authors.contains(where: { $0.overlaps(mention.range) }) { return .author }
  }
  let credited = person.mentions.allSatisfy { mention in
    stretch.credits.contains { $0.overlaps(mention.range) }
  }
  return credited ? .credit : .subject
}

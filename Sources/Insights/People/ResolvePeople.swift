internal import Prose

/// Step 2 of people: names and descriptions grouped to people, with roles, in the order they are first named.
func resolvePeople(in text: Span<UInt8>, _ stretch: Stretch, _ facts: [NameFact]) -> [Person] {
  let named = facts.filter { $0.kind == .name }
  var names = named.map { PersonName(stretch.words, $0.words, in: text) }
  lendFamilies(to: &names, named, stretch.words)
  let born = namesAtBirth(names, named, stretch)
  let grouper = NameGrouper(names, blocks: named.map(\.block), born: born, in: text) {
    pronounHint(stretch, named, $0)
  }
  let roles = findRoles(
    in: text, stretch, named, groupOf: grouper.groupOf, groups: grouper.groups.count)
  let votes = pronounVotes(
    stretch, named, groupOf: grouper.groupOf, groups: grouper.groups.count)
  let genders = grouper.groups.indices.map { index in
    let group = grouper.groups[index]
    let title = group.members.lazy.map { names[$0].title }.first { $0 != .unknown }
    return settledGender(
      group, title: title ?? .unknown, votes: votes[index], roles: roles[index])
  }
  var mentions = grouper.groups.map { group in
    group.members.map { Mention(.name, names[$0].range) }
  }
  addDescriptions(
    facts, stretch.words, grouper.groupOf,
    DescriptionResolver(stretch.words, roles: roles, genders: genders),
    roleStarts: Set(roles.joined().map(\.range.start)), to: &mentions)
  var people: [Person] = []
  for (number, group) in grouper.groups.enumerated() {
    var person = Person(
      name: group.name.range, gender: genders[number], roles: roles[number].map(\.range),
      mentions: mentions[number])
    // One word, named once and without a title: it may be anything.
    if group.members.count == 1, !group.name.isFull, group.name.title == .unknown,
      roles[number].isEmpty
    {
      person.certainty = .likely
    }
    person.kind = kind(of: person, group.members.map { named[$0].place }, stretch)
    person.prominence = group.members.reduce(0) { $0 + prominence(of: named[$1]) }
    people.append(person)
  }
  return people
}

/// “Alfred and Doreen Ash”, a man and a woman, and “the brothers Carl and Max Ash” have one family name.
private func lendFamilies(to names: inout [PersonName], _ facts: [NameFact], _ words: [Word]) {
  for index in names.indices.dropLast() where names[index].parts.count == 1 {
    let (own, next) = (facts[index].words, facts[index + 1].words)
    guard next.lowerBound == own.upperBound + 1, words[own.upperBound].hash == andWord,
      names[index + 1].isFull, let given = names[index].parts.first, given.classes.given > 0,
      let family = names[index + 1].parts.last
    else { continue }
    let isPair =
      given.classes.gender != .unknown && names[index + 1].gender != .unknown
      && given.classes.gender != names[index + 1].gender
    guard isPair || own.lowerBound > 0 && siblings.contains(words[own.lowerBound - 1].hash) else {
      continue
    }
    names[index].lend(family)
  }
}

/// The names at birth, each with another name of the same person.
private func namesAtBirth(_ names: [PersonName], _ facts: [NameFact], _ stretch: Stretch)
  -> [Int: Int]
{
  var born: [Int: Int] = [:]
  for index in facts.indices.dropFirst() {
    if isNameAtBirth(facts[index], of: facts[index - 1], stretch) {
      born[index] = index - 1
    } else if let hero = hero(bornAs: index, names, facts, stretch) {
      born[index] = hero
    }
  }
  return born
}

/// “Vera Ann Lind was born in May” in the news of one Vera: named in the headline or first of all, and the only one of
/// that given name before.
private func hero(
  bornAs index: Int, _ names: [PersonName], _ facts: [NameFact], _ stretch: Stretch
) -> Int? {
  let end = facts[index].words.upperBound
  guard names[index].isFull, end + 1 < stretch.words.count, stretch.words[end].hash == wasWord,
    stretch.words[end + 1].hash == bornWord, let given = names[index].parts.first,
    !given.isInitial
  else { return nil }
  let before = names.indices.prefix(index).filter {
    names[$0].isFull && names[$0].parts[0].hash == given.hash
  }
  let families = Set(before.map { names[$0].parts[names[$0].parts.count - 1].hash })
  guard families.count == 1, families.first != names[index].parts.last?.hash,
    let first = names.indices.first(where: { names[$0].isFull && facts[$0].place != .byline }),
    before.contains(where: { facts[$0].place == .headline || $0 == first })
  else { return nil }
  return before.first
}

/// “Vera Brack was born Vera Lind”, “Vera Brack (née Lind)”
private func isNameAtBirth(_ name: NameFact, of other: NameFact, _ stretch: Stretch) -> Bool {
  let (start, end) = (other.words.upperBound, name.words.lowerBound)
  guard start < end, end - start <= 3 else { return false }
  let last = stretch.words[end - 1].hash
  guard last == bornWord || neeWords.contains(last) else { return false }
  return (start..<end - 1).allSatisfy {
    stretch.words[$0].hash == wasWord || stretch.words[$0].isMark(",")
      || stretch.words[$0].isMark("(")
  }
}

private let bornWord = WordHash("born")
private let wasWord = WordHash("was")
private let neeWords = Set(["née", "nee", "né"].map { WordHash($0) })

/// Adds the descriptions that point at a person to those mentions, in the order of the text.
private func addDescriptions(
  _ facts: [NameFact], _ words: [Word], _ groupOf: [Int], _ resolver: DescriptionResolver,
  roleStarts: Set<Int>, to mentions: inout [[Mention]]
) {
  var lastNamed = [Int](repeating: -1, count: mentions.count)
  var name = 0
  var touched: Set<Int> = []
  for (index, fact) in facts.enumerated() {
    switch fact.kind {
    case .name:
      lastNamed[groupOf[name]] = index
      name += 1
    case .description:
      // What gives someone a role is that, and no mention.
      guard !fact.words.contains(where: { roleStarts.contains(words[$0].start) }),
        let person = resolver.person(of: fact.words, lastNamed: lastNamed)
      else { continue }
      let range = TextRange(
        words[fact.words.lowerBound].start, words[fact.words.upperBound - 1].end)
      mentions[person].append(Mention(.nominal, range))
      touched.insert(person)
    }
  }
  for person in touched { mentions[person].sort { $0.range < $1.range } }
}

/// Subjects first, the weightiest first, the first named before others of the same weight.
private func order(_ person: Person) -> (Int, Int, Int) {
  let first = person.mentions.first?.range.start ?? 0
  return (person.kind == .subject ? 0 : 1, -person.weight, first)
}

extension Analysis {
  /// Puts the people in the order of weight; last, when the pronouns of speakers have been added to them.
  mutating func orderPeople() {
    let keys = people.map(order)
    let places = keys.indices.sorted { keys[$0] < keys[$1] }
    guard places != Array(people.indices) else { return }
    var numbers = [Int](repeating: 0, count: places.count)
    for (number, place) in places.enumerated() { numbers[place] = number }
    people = Findings(places.map { people[$0] })
    for index in quotes.indices {
      if let person = quotes[index].speaker?.person {
        quotes[index].speaker?.person = numbers[person]
      }
    }
  }
}

/// What a name in the headline or the lead weighs more than one further down.
private func prominence(of fact: NameFact) -> Int {
  switch fact.place {
  case .headline: 3
  case .lead: 1
  case .body, .caption, .byline: 0
  }
}

/// Author by the byline, credit where a person stands in credits alone, else in the news.
private func kind(of person: Person, _ places: [NameFact.Place], _ stretch: Stretch) -> Person.Kind
{
  if places.contains(.byline) { return .author }
  for mention in person.mentions where mention.kind == .name {
    if stretch.authors.contains(where: { $0.overlaps(mention.range) }) { return .author }
  }
  let credited = person.mentions.allSatisfy { mention in
    mention.kind != .name || stretch.credits.contains { $0.overlaps(mention.range) }
  }
  return credited ? .credit : .subject
}

internal import Documents
internal import Insights
internal import Prose

extension Reader {
  /// A person's card: names and roles, who is with them, what happened, what they said, and where they are named;
  /// every line of it goes to its passage.
  mutating func writePerson(_ index: Int, _ card: inout CardRows) {
    let analysis = analysis
    guard analysis.people.indices.contains(index) else { return }
    let person = analysis.people[index]
    let doubt = person.certainty == .likely ? "?" : ""
    card.line((personName(index) ?? "") + doubt + " · " + sureInWords(person.certainty), .name)
    for (place, role) in person.roles.prefix(4).enumerated() {
      card.fact(place == 0 ? "Role" : "", words(role), limit: 2, target: role)
    }
    for (place, name) in otherNames(person).enumerated() {
      card.fact(place == 0 ? "Also" : "", words(name), limit: 1, target: name)
    }
    for (place, other) in companions(of: index).enumerated() {
      let name = (personName(other.person) ?? "") + " · \(other.count)"
      card.fact(place == 0 ? "With" : "", name, limit: 1, target: other.sentence)
    }
    writeEvents(of: index, &card)
    writeQuotes(of: index, &card)
    writeMentions(of: person, &card)
  }

  private func writeEvents(of person: Int, _ card: inout CardRows) {
    let analysis = analysis
    let events = analysis.timeline.lazy.filter {
      $0.anchor == .expression && $0.people.contains(person)
    }
    let first = Array(events.prefix(12))
    guard !first.isEmpty else { return }
    card.fact("Events", first.count < 12 ? "\(first.count)" : "the first \(first.count)")
    for event in first {
      let time = event.time.flatMap {
        analysis.times.indices.contains($0) ? analysis.times[$0] : nil
      }
      card.passage(
        event.event, percent(of: event.event.start),
        whenInWords(event, time) + ": " + words(event.event))
    }
  }

  private func writeQuotes(of person: Int, _ card: inout CardRows) {
    let analysis = analysis
    let said = analysis.quotes.indices.filter {
      analysis.quotes[$0].speaker?.person == person && analysis.quotes[$0].kind != .indirect
    }
    let groups = Set(said.map { analysis.quotes[$0].group }).count
    guard groups > 0 else { return }
    card.fact("Quotes", "\(groups)")
    for index in said.prefix(12) { passage(analysis.quotes[index].range, &card) }
  }

  private mutating func writeMentions(of person: Person, _ card: inout CardRows) {
    card.fact("Mentions", "\(person.mentions.count)")
    var last = TextRange(0, 0)
    var rows = 0
    for mention in person.mentions.prefix(200) where rows < 60 {
      guard let sentence = article.sentence(atOrAfter: mention.range.start), sentence != last,
        sentence.overlaps(mention.range)
      else { continue }
      last = sentence
      card.passage(mention.range, percent(of: mention.range.start), words(sentence))
      rows += 1
    }
  }

  /// What else a person is called, where first, in the order of the text and without pronouns.
  private func otherNames(_ person: Person) -> [TextRange] {
    var seen: Set<String> = [words(person.name)]
    var names: [TextRange] = []
    for mention in person.mentions.prefix(300) where mention.kind != .pronoun {
      if seen.insert(words(mention.range)).inserted { names.append(mention.range) }
      if names.count == 8 { break }
    }
    return names
  }

  /// Who is spoken of in the same sentences, the most often first, and the first of those sentences.
  private mutating func companions(of index: Int) -> [(
    person: Int, count: Int, sentence: TextRange
  )] {
    let analysis = analysis
    var counts: [Int: (count: Int, sentence: TextRange)] = [:]
    for mention in analysis.people[index].mentions.prefix(100) {
      guard let sentence = article.sentence(atOrAfter: mention.range.start) else { continue }
      for other in analysis.people.prefix(40).indices
      where other != index && analysis.mentions(other, in: sentence) {
        counts[other, default: (0, sentence)].count += 1
      }
    }
    return counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(6).map {
      ($0.key, $0.value.count, $0.value.sentence)
    }
  }
}

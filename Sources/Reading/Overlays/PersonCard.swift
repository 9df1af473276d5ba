internal import Citations
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
    let name = (personName(index) ?? "") + doubtInWords(person.certainty)
    card.line(name + " · " + sureInWords(person.certainty), .name)
    for (place, role) in person.roles.prefix(4).enumerated() {
      card.fact(place == 0 ? "Role" : "", words(role), limit: 2, target: role)
    }
    for (place, name) in otherNames(person).enumerated() {
      card.fact(place == 0 ? "Also" : "", words(name), limit: 1, target: name)
    }
    let places = sentences(of: person)
    for (place, other) in companions(of: index, places.prefix(100)).enumerated() {
      let name = (personName(other.person) ?? "") + " · \(other.count)"
      card.fact(place == 0 ? "With" : "", name, limit: 1, target: other.sentence)
    }
    writeEvents(of: index, &card)
    writeQuotes(of: index, &card)
    writeMentions(of: person, places, &card)
  }

  /// So many mentions of a long text are looked at for a card, so that a key is answered at once; of an article all.
  private func near(_ person: Person) -> [Mention] {
    person.mentions.array(0..<min(person.mentions.count, document.isArticle ? .max : 40))
  }

  /// The first mentions with the sentences that they stand in.
  private mutating func sentences(of person: Person) -> [(mention: TextRange, sentence: TextRange)]
  {
    near(person).prefix(200).compactMap { mention in
      article.sentence(holding: mention.range.start).map { (mention.range, $0) }
    }
  }

  private func writeEvents(of person: Int, _ card: inout CardRows) {
    let analysis = analysis
    var found: [Int: TimelineEntry] = [:]
    for mention in near(analysis.people[person]) {
      for (index, event) in analysis.events(in: mention.range)
      where event.anchor == .expression && event.people.contains(person) {
        found[index] = event
      }
    }
    let first = found.sorted { $0.key < $1.key }.prefix(12).map(\.value)
    guard !first.isEmpty else { return }
    card.fact("Events", first.count < 12 ? "\(first.count)" : "the first \(first.count)")
    for event in first {
      card.passage(
        event.event, percent(of: event.event.start),
        whenInWords(event) + ": " + words(event.event))
    }
  }

  private func writeQuotes(of person: Int, _ card: inout CardRows) {
    let analysis = analysis
    let count = analysis.quoteCount(of: person)
    guard count > 0 else { return }
    card.fact("Quotes", "\(count)")
    for range in firstQuotes(of: person, 12) { passage(range, &card) }
  }

  /// The first quotes of a person; of a long text those not far from where they are named first.
  private func firstQuotes(of person: Int, _ limit: Int) -> [TextRange] {
    let (quotes, mentions) = (analysis.quotes, near(analysis.people[person]))
    let margin = document.isArticle ? document.text.count : 4096
    var index = 0
    var found: [TextRange] = []
    for mention in mentions where found.count < limit {
      let (start, end) = (mention.range.start - margin, mention.range.end + margin)
      if index >= quotes.count { break }
      index = max(index, quotes.bound { $0.range.end <= start })
      while index < quotes.count, found.count < limit {
        let part = quotes.array(index..<min(quotes.count, index + 64)) { $0.range.start < end }
        for quote in part where quote.speaker?.person == person && quote.kind != .indirect {
          found.append(quote.range)
        }
        index += part.count
        if part.count < 64 { break }
      }
    }
    return Array(found.prefix(limit))
  }

  private func writeMentions(
    of person: Person, _ places: [(mention: TextRange, sentence: TextRange)],
    _ card: inout CardRows
  ) {
    card.fact("Mentions", "\(person.mentions.count)")
    var last = TextRange(0, 0)
    var rows = 0
    for (mention, sentence) in places where rows < 60 && sentence != last {
      last = sentence
      card.passage(mention, percent(of: mention.start), words(sentence))
      rows += 1
    }
  }

  /// What else a person is called, where first, in the order of the text and without pronouns.
  private func otherNames(_ person: Person) -> [TextRange] {
    var seen: Set<String> = [words(person.name)]
    var names: [TextRange] = []
    let first = person.mentions.array(0..<min(300, person.mentions.count))
    for mention in first where mention.kind != .pronoun {
      if seen.insert(words(mention.range)).inserted { names.append(mention.range) }
      if names.count == 8 { break }
    }
    return names
  }

  /// Who is spoken of in the same sentences, the most often first, and the first of those sentences.
  private func companions(
    of index: Int, _ places: ArraySlice<(mention: TextRange, sentence: TextRange)>
  ) -> [(person: Int, count: Int, sentence: TextRange)] {
    let analysis = analysis
    var counts: [Int: (count: Int, sentence: TextRange)] = [:]
    for (_, sentence) in places {
      for other in analysis.people(in: sentence) where other != index && other < 40 {
        counts[other, default: (0, sentence)].count += 1
      }
    }
    return counts.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.prefix(6).map {
      ($0.key, $0.value.count, $0.value.sentence)
    }
  }
}

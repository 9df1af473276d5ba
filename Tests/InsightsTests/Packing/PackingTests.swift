import Documents
import Insights
import Prose
import Testing

/// Some articles one behind the other, long enough to be looked at in stretches.
private func longText() -> SourceText {
  let article = """
    Council Reopens the Old Bridge

    By Mara Lind

    Mayor Tomas Reiter reopened the bridge on Monday, March 4, 2024, after two years of work. “It will
    carry us for a century,” said Reiter. Lena Okoye, the engineer, told reporters on Tuesday that the
    last bolt was set at 3 p.m. on Feb. 28. “We slept very little,” she said. In 1998 the first plan failed.

    According to Okoye, the work will last from May 8 to May 10. Reiter said he would wait until 2030. 

    """
  return SourceText(String(repeating: article, count: 600))
}

@Suite struct PackingTests {
  let text = longText()

  private func analysed() -> Analysis { analyse(Document(text)) }

  @Test func whatIsPackedReadsAsItWasFound() {
    let found = analysed()
    var plain = found
    plain.times = Findings(Array(found.times))
    plain.quotes = Findings(Array(found.quotes))
    #expect(found.times.count > 3000 && found.quotes.count > 1500)
    for index in stride(from: 0, to: found.times.count, by: 61) {
      let (one, other) = (found.times[index], plain.times[index])
      #expect(one.range == other.range && one.payload == other.payload)
      #expect(one.cause == other.cause && one.bounds == other.bounds)
      #expect(one.modifier == other.modifier && one.kind == other.kind)
    }
    for index in stride(from: 0, to: found.quotes.count, by: 61) {
      let (one, other) = (found.quotes[index], plain.quotes[index])
      #expect(one.range == other.range && one.group == other.group && one.kind == other.kind)
      #expect(one.speaker?.person == other.speaker?.person && one.time == other.time)
    }
  }

  @Test func everyValueOfAnArticleOutlastsPacking() {
    let article = analyse(Document(SourceText(text.string(TextRange(0, 200_000)))))
    let packed = article.packed(in: MemoryStore())
    #expect(packed.times.elementsEqual(article.times) { "\($0)" == "\($1)" })
    #expect(quotes(packed) == quotes(article))
    #expect(people(packed) == people(article))
    #expect(events(packed).sorted() == events(article).sorted())
  }

  /// Findings in words, with people by their names: packing may put them in another order.
  private func quotes(_ found: Analysis) -> [String] {
    found.quotes.map { quote in
      var quote = quote
      let name = quote.speaker?.person.map { found.people[$0].name }
      quote.speaker?.person = nil
      return "\(quote) \(String(describing: name))"
    }
  }

  private func people(_ found: Analysis) -> [String] {
    found.people.map { person in
      "\(person.name) \(person.roles) \(person.kind) \(person.gender) \(Array(person.mentions))"
    }.sorted()
  }

  private func events(_ found: Analysis) -> [String] {
    found.timeline.map { entry in
      var entry = entry
      let names = entry.people.map { found.people[$0].name }.sorted()
      entry.people = []
      return "\(entry) \(names)"
    }
  }

  @Test func theTimelineStandsInTheOrderOfTime() {
    let found = analysed()
    let order = found.timeline.map(\.date.order)
    #expect(order == order.sorted())
    let (dated, undated) = (found.events(dated: true), found.events(dated: false))
    #expect(dated.count + undated.count == found.timeline.count)
    #expect(dated.allSatisfy { found.timeline[$0].anchor == .expression })
  }

  @Test func whatStandsInARangeIsFound() {
    let found = analysed()
    for start in stride(from: 0, to: text.count, by: 40_001) {
      let view = TextRange(start, start + 900)
      let events = found.timeline.indices.filter { found.timeline[$0].sentence.overlaps(view) }
      #expect(found.events(in: view).map(\.index).sorted() == events)
      let people = found.people.indices.filter { found.mentions($0, in: view) }
      #expect(found.people(in: view) == people)
    }
  }

  @Test func theBoundOfWhatIsPackedIsThatOfAllElements() {
    let found = analysed()
    let mentions = found.people[0].mentions
    let quotes = Array(found.quotes)
    for end in stride(from: 0, through: text.count + 1, by: 9_973) {
      #expect(found.quotes.bound { $0.range.end <= end } == quotes.count { $0.range.end <= end })
      #expect(mentions.bound { $0.range.end <= end } == mentions.count { $0.range.end <= end })
    }
  }

  @Test func aCorrectionOfALongTextCountsEverywhere() {
    let found = analysed()
    let (first, second) = (found.people[0], found.people[1])
    let joined = found.corrected(
      by: [.join(first.mentions[0].range, second.mentions[0].range)], in: text)
    #expect(joined.people.count == found.people.count - 1)
    #expect(joined.people[0].mentions.count == first.mentions.count + second.mentions.count)
    #expect(joined.quotes.count == found.quotes.count)
  }
}

@Suite struct EntrySetTests {
  @Test func placesAndRanksAgree() {
    let text = longText()
    let found = analyse(Document(text))
    for set in [
      found.events(dated: true), found.events(dated: false), found.markedQuotes,
      found.reportedQuotes,
    ] {
      let all = Array(set)
      #expect(all == all.sorted())
      for index in all.indices { #expect(set.index(of: all[index]) == index) }
    }
  }
}

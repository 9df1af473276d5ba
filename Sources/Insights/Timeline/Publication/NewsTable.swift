internal import Assets
internal import Prose

/// What was in the news when: `rules/news.facts`.
struct NewsTable: Sendable {
  enum Fact: Sendable {
    case subject(from: MonthNumber, through: MonthNumber)
    case since(MonthNumber)
    /// Months of every n-th year from one on.
    case cycle(year: Int, every: Int, months: ClosedRange<Int>)
    /// The year of a well-known event.
    case event(Int)
  }

  private(set) var facts = PhraseTable<Fact>()
  private(set) var events = PhraseTable<Int>()

  init(_ text: String) {
    for line in assetLines(text) { add(line.words) }
  }

  private mutating func add(_ words: [String]) {
    guard let (fact, phrases) = NewsTable.fact(words) else { return }
    for phrase in phrases {
      if case .event(let year) = fact { events.add(phrase, year) } else { facts.add(phrase, fact) }
    }
  }

  private static func fact(_ words: [String]) -> (Fact, ArraySlice<String>)? {
    switch words.first {
    case "subject":
      guard words.count > 3, let from = CalendarDate(words[1]), let last = CalendarDate(words[2])
      else { return nil }
      return (.subject(from: from.monthNumber, through: last.monthNumber), words[3...])
    case "since":
      guard words.count > 2, let from = CalendarDate(words[1]) else { return nil }
      return (.since(from.monthNumber), words[2...])
    case "cycle":
      guard words.count > 5, let year = Int(words[1]), let every = Int(words[2]),
        let first = Int(words[3]), let last = Int(words[4]), first <= last
      else { return nil }
      return (.cycle(year: year, every: max(1, every), months: first...last), words[5...])
    case "event":
      guard words.count > 2, let year = Int(words[1]) else { return nil }
      return (.event(year), words[2...])
    case _: return nil
    }
  }
}

/// The table of the news in the program.
let newsTable = NewsTable(assetText("rules/news.facts"))

/// What a name or thing in the news says of the time.
func newsClues(_ fact: NewsTable.Fact, _ range: TextRange) -> [Clue] {
  switch fact {
  case .subject(let from, let last):
    return [
      Clue(.subject, range, from: from, through: .always, weight: 1.5),
      Clue(.subject, range, from: from, through: last, weight: 2.5),
    ]
  case .since(let from):
    return [Clue(.subject, range, from: from, through: .always, weight: 4)]
  case .cycle(let year, let every, let months):
    return stride(from: year, to: MonthScores.end / 12, by: every).map {
      Clue(
        .subject, range, from: $0 * 12 + months.lowerBound - 1,
        through: $0 * 12 + months.upperBound - 1, weight: 0.8)
    }
  case .event: return []
  }
}

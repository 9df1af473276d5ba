internal import Assets
internal import Prose

/// What was in the news when: `rules/news.facts`.
struct NewsTable: Sendable {
  enum Fact: Sendable {
    case subject(from: MonthNumber, through: MonthNumber)
    case since(MonthNumber)
    /// Known before, much spoken of between two months.
    case peak(from: MonthNumber, through: MonthNumber)
    /// A name that was given up in a month.
    case until(MonthNumber)
    /// Months of every n-th year from one on.
    case cycle(year: Int, every: Int, months: ClosedRange<Int>)
    /// The year of a well-known event.
    case event(Int)
  }

  let facts: PhraseTable<FrozenFact>
  let events: PhraseTable<Int32>

  init(_ table: FrozenTable) {
    var table = table
    facts = PhraseTable(&table)
    events = PhraseTable(&table)
  }
}

/// A fact in 20 bytes: which case it is, and its numbers.
struct FrozenFact: BitwiseCopyable, Sendable {
  private let kind: Int32
  private var (a, b, c, d): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)

  init(_ fact: NewsTable.Fact) {
    switch fact {
    case .subject(let from, let last):
      kind = 0
      (a, b) = (Int32(clamping: from), Int32(clamping: last))
    case .since(let from):
      kind = 1
      a = Int32(clamping: from)
    case .cycle(let year, let every, let months):
      kind = 2
      (a, b) = (Int32(clamping: year), Int32(clamping: every))
      (c, d) = (Int32(clamping: months.lowerBound), Int32(clamping: months.upperBound))
    case .event(let year):
      kind = 3
      a = Int32(clamping: year)
    case .peak(let from, let last):
      kind = 4
      (a, b) = (Int32(clamping: from), Int32(clamping: last))
    case .until(let last):
      kind = 5
      a = Int32(clamping: last)
    }
  }

  var fact: NewsTable.Fact {
    switch kind {
    case 0: .subject(from: Int(a), through: Int(b))
    case 1: .since(Int(a))
    case 2: .cycle(year: Int(a), every: Int(b), months: Int(c)...Int(d))
    case 3: .event(Int(a))
    case 4: .peak(from: Int(a), through: Int(b))
    case _: .until(Int(a))
    }
  }
}

/// Reads `rules/news.facts`.
struct NewsReader {
  private var facts = PhraseTableMaker<FrozenFact>()
  private var events = PhraseTableMaker<Int32>()

  init(_ text: String) {
    for line in assetLines(text) { add(line.words) }
  }

  private mutating func add(_ words: [String]) {
    guard let (fact, phrases) = NewsReader.fact(words) else { return }
    for phrase in phrases {
      if case .event(let year) = fact {
        events.add(phrase, Int32(clamping: year))
      } else {
        facts.add(phrase, FrozenFact(fact))
      }
    }
  }

  func freeze(into table: inout FrozenWriter) {
    facts.freeze(into: &table)
    events.freeze(into: &table)
  }

  private static func fact(_ words: [String]) -> (NewsTable.Fact, ArraySlice<String>)? {
    switch words.first {
    case "subject":
      guard words.count > 3, let from = CalendarDate(words[1]), let last = CalendarDate(words[2])
      else { return nil }
      return (.subject(from: from.monthNumber, through: last.monthNumber), words[3...])
    case "peak":
      guard words.count > 3, let from = CalendarDate(words[1]), let last = CalendarDate(words[2])
      else { return nil }
      return (.peak(from: from.monthNumber, through: last.monthNumber), words[3...])
    case "until":
      guard words.count > 2, let last = CalendarDate(words[1]) else { return nil }
      return (.until(last.monthNumber), words[2...])
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
let newsTable = NewsTable(FrozenTable("news.table", of: ["rules/news.facts"], freezeNews))

func freezeNews(into table: inout FrozenWriter) {
  NewsReader(assetText("rules/news.facts")).freeze(into: &table)
}

/// What a name or thing in the news says of the time.
func newsClues(_ fact: NewsTable.Fact, _ range: TextRange) -> [Clue] {
  switch fact {
  case .subject(let from, let last):
    return [
      Clue(.subject, range, from: from, through: .always, weight: 1.5),
      Clue(.subject, range, from: from, through: last, weight: 2.5),
    ]
  case .since(let from):
    // It may be announced or spoken of a little earlier.
    return [
      Clue(.subject, range, from: from - 3, through: .always, weight: 1.5),
      Clue(.subject, range, from: from, through: .always, weight: 2.5),
    ]
  case .peak(let from, let last):
    return [Clue(.subject, range, from: from, through: last, weight: 2)]
  case .until(let last):
    return [Clue(.subject, range, from: 0, through: last, weight: 1.8)]
  case .cycle(let year, let every, let months):
    return stride(from: year, to: MonthScores.end / 12, by: every).map {
      Clue(
        .subject, range, from: $0 * 12 + months.lowerBound - 1,
        through: $0 * 12 + months.upperBound - 1, weight: 0.8)
    }
  case .event: return []
  }
}

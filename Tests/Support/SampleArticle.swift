public import Documents
public import Insights
internal import Prose

/// An invented article, and what a reader of it would write down: for tests of what is shown, not of what is found.
public struct SampleArticle: Sendable {
  public let document: Document
  public let analysis: Analysis

  public init() { self = SampleArticle.made }

  private static let made = SampleArticle(
    document: Document(SourceText(text)), analysis: SampleFindings(text).analysis)

  private init(document: Document, analysis: Analysis) {
    (self.document, self.analysis) = (document, analysis)
  }

  public static let text = """
    Harbour Council Votes to Reopen the Old Ferry Line After Storm Repairs

    The first boats are expected before summer, and the mayor says that fares will stay low.

    By Nora Feld

    The council of Eastmere voted on Tuesday to reopen the ferry line across the bay, two years after a storm broke the northern pier.

    Mayor Ilse Brandt called the decision overdue. “People here have waited long enough for their boat,” she said after the vote on March 12.

    The line was closed on 4 February 2022, when a storm tore away forty metres of planking. Repairs began in May 2023 and cost eleven million crowns.

    Harbour master Tomas Reiter said the pier would be tested from 2 to 5 April. “We will not carry a single passenger before every bolt has been looked at,” Reiter told the Eastmere Courier.

    Lena Okoye, who speaks for the dock workers, welcomed the vote but asked for written promises. Okoye said the crews had been told different things in late 2023.

    “A boat without a crew is a very expensive bench,” she wrote on March 13. “We want to sail, and we want it on paper.”

    Brandt answered that contracts would be ready in May. The mayor and the harbour master will meet the crews again on 20 March.

    The ferry was first run in 1911. In its best year, 1958, it carried half a million people.

    Fares will stay at two crowns until the end of 2025, according to the council.

    “If it is dearer than the bus, nobody will come,” Reiter said.

    """
}

/// The findings, each told by words of the text.
private struct SampleFindings {
  let text: [UInt8]
  var analysis = Analysis()

  /// The range of words where they stand for the nth time.
  private func range(_ words: String, _ nth: Int = 1) -> TextRange {
    let wanted = Array(words.utf8)
    var left = nth
    for start in 0...(text.count - wanted.count)
    where text[start] == wanted[0] && text[start..<start + wanted.count].elementsEqual(wanted) {
      left -= 1
      if left == 0 { return TextRange(start, start + wanted.count) }
    }
    preconditionFailure("the sample has no \(nth). <\(words)>")
  }

  /// From the first words to the end of the last.
  private func range(from first: String, to last: String) -> TextRange {
    let start = range(first).start
    var nth = 1
    while range(last, nth).end <= start { nth += 1 }
    return TextRange(start, range(last, nth).end)
  }

  init(_ text: String) {
    self.text = Array(text.utf8)
    analysis.published = Publication(
      date: CalendarDate(year: 2024, month: 3, day: 14), source: .inferred, certainty: .sure,
      reason: "12 March was a Tuesday in 2024, and 13 March had passed.",
      evidence: range("on Tuesday"))
    addTimes()
    addPeople()
    addQuotes()
    addEvents()
    analysis.covered = TextRange(0, self.text.count)
    analysis.isComplete = true
  }

  private mutating func addTimes() {
    add("Tuesday", "2024-03-12", DateSpan(day(2024, 3, 12)))
    add("March 12", "2024-03-12", DateSpan(day(2024, 3, 12)))
    add("4 February 2022", "2022-02-04", DateSpan(day(2022, 2, 4)))
    add("May 2023", "2023-05", DateSpan(day(2023, 5, 0)))
    add(
      "2 to 5 April", "2024-04-02/2024-04-05", DateSpan(from: day(2024, 4, 2), to: day(2024, 4, 5)))
    add("late 2023", "2023", DateSpan(day(2023, 0, 0)), .end)
    add("March 13", "2024-03-13", DateSpan(day(2024, 3, 13)))
    add("May", "2024-05", DateSpan(day(2024, 5, 0)), nth: 2)
    add("20 March", "2024-03-20", DateSpan(day(2024, 3, 20)))
    add("1911", "1911", DateSpan(day(1911, 0, 0)))
    add("1958", "1958", DateSpan(day(1958, 0, 0)))
    add("the end of 2025", "2025", DateSpan(day(2025, 0, 0)), .end)
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)
  }

  private mutating func add(
    _ words: String, _ value: String, _ span: DateSpan,
    _ modifier: TimeExpression.Modifier? = nil, nth: Int = 1
  ) {
    guard let date = span.from ?? CalendarDate(value) else { return }
    var time = TimeExpression(range: range(words, nth), date: date)
    time.modifier = modifier
    if let end = span.to, end != date { time.bounds = .first(until: end) }
    analysis.times.append(time)
  }

  private mutating func addPeople() {
    add("Ilse Brandt", ["Mayor"], ["Ilse Brandt", "she", "Brandt#2", "The mayor"], .female)
    add(
      "Tomas Reiter", ["Harbour master"],
      ["Tomas Reiter", "Reiter#2", "the harbour master", "Reiter#3"], .male)
    add(
      "Lena Okoye", ["who speaks for the dock workers"], ["Lena Okoye", "Okoye#2", "she#2"], .female
    )
    analysis.people.append(
      Person(
        name: range("Nora Feld"), kind: .author,
        mentions: [Mention(.name, range("Nora Feld"))]))
  }

  private mutating func add(
    _ name: String, _ roles: [String], _ mentions: [String], _ gender: Gender
  ) {
    let found = mentions.map { words in
      let parts = words.split(separator: "#")
      let kind: Mention.Kind =
        words.hasPrefix("she") ? .pronoun : words.lowercased().hasPrefix("the ") ? .nominal : .name
      let nth = parts.count > 1 ? Int(parts[1]) ?? 1 : 1
      return Mention(kind, range(String(parts[0]), nth))
    }
    analysis.people.append(
      Person(name: range(name), gender: gender, roles: roles.map { range($0) }, mentions: found))
  }

  private mutating func addQuotes() {
    add(.direct, 0, range(from: "“People here", to: "boat,”"), 0, "she said", time: 1)
    add(
      .direct, 1, range(from: "“We will not", to: "looked at,”"), 1, "Reiter told",
      venue: "the Eastmere Courier")
    add(.indirect, 2, range(from: "the crews had been", to: "late 2023"), 2, "Okoye said", time: 5)
    add(.direct, 3, range(from: "“A boat without", to: "bench,”"), 2, "she wrote", time: 6, .likely)
    add(
      .direct, 3, range(from: "“We want to sail", to: "on paper.”"), 2, "she wrote", time: 6,
      .likely)
    add(.indirect, 4, range(from: "contracts would", to: "ready in May"), 0, "Brandt answered")
    add(.direct, 5, range(from: "“If it is dearer", to: "will come,”"), 1, "Reiter said")
  }

  private mutating func add(
    _ kind: Quote.Kind, _ group: Int, _ range: TextRange, _ person: Int, _ cue: String,
    time: Int? = nil, venue: String? = nil, _ certainty: Certainty = .sure
  ) {
    let cue = self.range(cue)
    analysis.quotes.append(
      Quote(
        kind: kind, group: group, range: range,
        speaker: Speaker(kind: .person, person: person, certainty: certainty, range: cue),
        cue: cue, time: time, venue: venue.map { self.range($0) }))
  }

  private mutating func addEvents() {
    event(9, "The ferry was first run in 1911", "The ferry was first run in 1911.")
    event(
      10, "it carried half a million people",
      "In its best year, 1958, it carried half a million people.")
    event(2, "The line was closed on 4 February 2022", from: "The line was closed", to: "planking.")
    event(3, "Repairs began in May 2023", from: "Repairs began", to: "crowns.")
    event(
      5, "the crews had been told different things", from: "Okoye said the crews", to: "late 2023.",
      [2], .likely)
    event(
      0, "The council of Eastmere voted on Tuesday to reopen the ferry line across the bay",
      from: "The council of Eastmere", to: "northern pier.",
      also: range(from: "“People here", to: "March 12."))
    event(6, "she wrote on March 13", from: "“A boat without", to: "March 13.", [2])
    event(
      8, "The mayor and the harbour master will meet the crews again on 20 March",
      from: "The mayor and", to: "20 March.", [0, 1])
    event(
      4, "the pier would be tested from 2 to 5 April", from: "Harbour master Tomas", to: "5 April.",
      [1])
    event(7, "contracts would be ready in May", from: "Brandt answered", to: "May.", [0])
    event(
      11, "Fares will stay at two crowns until the end of 2025", from: "Fares will stay",
      to: "council.")
    analysis.timeline.append(
      TimelineEntry(
        date: DateSpan(day(2024, 3, 14)), certainty: .likely, anchor: .published, time: nil,
        sentence: range(from: "Lena Okoye", to: "promises."), event: range("welcomed the vote"),
        people: [2], cause: .published(day(2024, 3, 14))))
    analysis.timeline.append(
      TimelineEntry(
        date: DateSpan(day(2024, 3, 12)), certainty: .likely, anchor: .lead, time: nil,
        sentence: range("Mayor Ilse Brandt called the decision overdue."),
        event: range("called the decision overdue"), people: [0], cause: .lead(day(2024, 3, 12))))
  }

  private mutating func event(
    _ time: Int, _ words: String, from first: String = "", to last: String, _ people: [Int] = [],
    _ certainty: Certainty = .sure, also: TextRange? = nil
  ) {
    let found = analysis.times[time]
    let sentence = first.isEmpty ? range(last) : range(from: first, to: last)
    analysis.timeline.append(
      TimelineEntry(
        date: found.interval ?? DateSpan(from: nil, to: nil), certainty: certainty,
        anchor: .expression,
        time: time, sentence: sentence, event: range(words), also: also.map { [$0] } ?? [],
        people: people, cause: .expression(found.cause)))
  }

  private mutating func event(_ time: Int, _ words: String, _ sentence: String) {
    event(time, words, from: "", to: sentence)
  }
}

import Documents
import Insights
import Prose
import Reading
import Testing

/// A text of many stretches in which some people come again and again.
private let long = (0..<4800).map { number in
  let name = ["Tomas Reiter", "Lena Okoye", "Ines Falk"][number % 3]
  let year = 1960 + number * 7 % 60
  return number % 5 == 4
    ? "“The lock of mill \(number) will hold,” said \(name) on May \(1 + number % 28), \(year).\n\n"
    : "\(name) opened mill \(number) of Oldwater on March \(1 + number % 28), \(year), in the rain.\n\n"
}.joined()

private let analysed: Reader = {
  var reader = reader(of: long, 120, 36)
  while reader.hasWork { reader.advance(bytes: 1 << 20) }
  return reader
}()

@Suite struct LongPaneTests {
  @Test func everythingNarrowsToAPersonInSlices() throws {
    var reader = analysed
    let analysis = reader.analysis
    reader.type("Alt-3 F")
    let person = try #require(reader.person)
    while reader.hasWork { _ = reader.advance(while: { false }) }
    let events = analysis.timeline.indices.filter { index in
      let event = analysis.timeline[index]
      return event.anchor == .expression
        && (event.people.contains(person) || analysis.mentions(person, in: event.sentence))
    }
    #expect(events.count > 500 && events.count < analysis.timeline.count / 2)
    #expect(reader.content(of: .timeline).count == events.count)
    let quotes = analysis.quotes.indices.filter { analysis.quotes[$0].speaker?.person == person }
    #expect(reader.content(of: .quotes).count == quotes.count && quotes.count > 100)
    reader.type("F")
    #expect(reader.content(of: .timeline).count > events.count * 2)
  }

  @Test func theOrderOfTellingIsThatOfTheText() {
    var reader = analysed
    reader.type("Alt-2 t g")
    var places: [Int] = []
    for _ in 0..<40 {
      if let passage = reader.passages.first { places.append(passage.start) }
      reader.type("j")
    }
    #expect(places.count == 40 && places == places.sorted())
    reader.type("F")
    while reader.hasWork { _ = reader.advance(while: { false }) }
    reader.type("g")
    #expect((reader.passages.first?.start ?? 0) < 2000)
  }

  @Test func whatIsChosenStaysWhileMoreIsFound() {
    var reader = reader(of: long, 120, 36)
    reader.advance(bytes: 100_000)
    reader.type("Alt-2 j j j")
    let (chosen, row) = (reader.marked, reader.texts(.timeline).first)
    #expect(!chosen.isEmpty)
    while reader.hasWork {
      reader.advance(bytes: 40_000)
      #expect(reader.marked == chosen)
    }
    #expect(reader.texts(.timeline).contains { $0.contains(row?.suffix(12) ?? "nothing") })
  }

  @Test func aCardOfALongTextTellsTheFirstPlaces() throws {
    var reader = analysed
    reader.type("Alt-3 i")
    let person = try #require(reader.analysis.people.first)
    let rows = try #require(reader.overlay?.rows)
    let targets = rows.compactMap(\.target)
    let mentions = person.mentions.map(\.range)
    #expect(mentions.count > 1000 && targets.filter(mentions.contains).count >= 40)
    #expect(targets.allSatisfy { $0.start < mentions[40].end + 4096 })
    let words = reader.document.text.string(targets[targets.count - 1])
    #expect(["Tomas", "Lena", "Ines"].contains { words.hasPrefix($0) })
  }

  @Test func anEntryFarOffIsFoundInSlices() {
    var reader = analysed
    reader.type("Alt-2 / 4 7 9 8")
    #expect(reader.isSearching)
    while reader.isSearching { _ = reader.advance(while: { false }) }
    #expect(reader.marked.first?.contains("mill 4798") == true)
    #expect(reader.message == "1 of 1 entries")
    reader.type("Enter / z e b r a")
    while reader.isSearching { _ = reader.advance(while: { false }) }
    #expect(reader.message == "No entry of Timeline matches")
  }
}

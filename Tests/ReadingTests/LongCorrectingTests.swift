import Documents
import Insights
import Prose
import Reading
import Testing

/// A text of many stretches with three people, of whom one is also called by his surname alone.
private let long = (0..<4200).map { number in
  let name = ["Tomas Reiter", "Lena Okoye", "Ines Falk"][number % 3]
  switch number % 5 {
  case 4: return "“The lock of mill \(number) will hold,” said \(name) on May 3, 2012.\n\n"
  case 3:
    return "Reiter walked home from mill \(number) of Oldwater in the rain, and slept badly.\n\n"
  case _: return "\(name) opened mill \(number) of Oldwater on March 4, 2011, in the rain.\n\n"
  }
}.joined()

private func done(_ reader: Reader) -> Reader {
  var reader = reader
  while reader.hasWork { _ = reader.advance(while: { false }) }
  return reader
}

private let analysed = done(reader(of: long, 120, 36))

@Suite struct LongCorrectingTests {
  private func names(_ reader: Reader) -> [String] {
    reader.analysis.people.map { reader.document.text.string($0.name) }
  }

  private func rows(_ reader: Reader) -> [String] {
    reader.overlay?.rows.compactMap { row in
      row.pieces.first.flatMap { if case .text(let text) = $0.content { text } else { nil } }
    } ?? []
  }

  @Test func panesKeepTheirContentUntilItIsDone() {
    var reader = analysed
    let (before, shown) = (names(reader), reader.texts(.people))
    #expect(before.count == 3)
    let effects = reader.type("Alt-3 g C Enter")
    #expect(effects == [.keep(reader.corrections)] && reader.corrections.count == 1)
    #expect(reader.hasWork && reader.progress == "correcting")
    #expect(names(reader) == before && reader.texts(.people).count == shown.count)
    _ = reader.advance(while: { false })
    reader.type("j k")
    #expect(names(reader) == before)
    reader = done(reader)
    #expect(names(reader).count == 2 && reader.progress == nil)
    #expect(reader.isChosen(0, in: .people))
  }

  @Test func itIsTakenBackBeforeItIsDone() {
    var reader = analysed
    let before = names(reader)
    reader.type("Alt-3 g C Enter")
    _ = reader.advance(while: { false })
    #expect(reader.type("C g Enter") == [.keep([])])
    #expect(!reader.hasWork && names(reader) == before)
    reader.type("C Enter")
    reader = done(reader)
    #expect(reader.corrections.count == 1 && names(reader).count == 2)
    #expect(reader.type("C g Enter") == [.keep([])])
    #expect(done(reader).analysis.people.count == 3)
  }

  @Test func anotherFollowsWhileTheFirstIsMade() {
    var reader = analysed
    let tomas = names(reader).firstIndex(of: "Tomas Reiter") ?? 0
    reader.type("Alt-3 g" + String(repeating: " j", count: tomas) + " C G Enter")
    _ = reader.advance(while: { false })
    reader.type("Alt-4 g C Enter")
    #expect(reader.corrections.count == 2)
    reader = done(reader)
    #expect(names(reader).sorted() == ["Ines Falk", "Lena Okoye", "Reiter", "Tomas Reiter"])
    let quote = reader.analysis.quotes[reader.analysis.markedQuotes[0]]
    #expect(quote.speaker?.certainty == .sure)
  }

  @Test func theChooserKeepsWhatIsChosen() {
    var reader = analysed
    reader.type("Alt-3 g C Enter C j")
    let chosen = reader.overlay?.chosen.map { rows(reader)[$0] }
    #expect(chosen?.isEmpty == false)
    reader = done(reader)
    #expect(reader.overlay?.chosen.map { rows(reader)[$0] } == chosen)
    #expect(rows(reader).filter { $0 == chosen }.count == 1)
  }

  @Test func whatWasKeptIsMadeWhenTheAnalysisEnds() {
    var reader = reader(of: long, 120, 36)
    let people = analysed.analysis.people
    reader.take([.join(people[0].name, people[1].name), .join(people[0].name, people[2].name)])
    reader.advance(bytes: 100_000)
    #expect(!reader.analysis.isComplete)
    reader = done(reader)
    #expect(reader.analysis.isComplete && names(reader).count == 1)
    let mentions = people.reduce(0) { $0 + $1.mentions.count }
    #expect(reader.analysis.people[0].mentions.count == mentions)
  }
}

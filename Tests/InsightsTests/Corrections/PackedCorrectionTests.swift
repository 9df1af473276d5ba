import Documents
import Insights
import Prose
import Support
import Testing

/// Some thirty people who come again and again, by name and by surname, in an article that just counts as one.
private let text = SourceText(
  (0..<400).map { number in
    let first = ["Tomas", "Lena", "Ines", "Olav", "Mara", "Piet"][number % 6]
    let last = ["Reiter", "Okoye", "Falk", "Lind", "Marrow"][number / 6 % 5]
    let day = "March \(1 + number % 28), \(1960 + number * 7 % 60)"
    switch number % 4 {
    case 0: return "\(first) \(last) opened mill \(number) of Oldwater on \(day). "
    case 1:
      return "“The lock of mill \(number) will hold,” said \(first) \(last). \(last) smiled.\n\n"
    case 2: return "Engineer \(first) \(last) and Ines Falk left on \(day), and Falk came back.\n\n"
    case _: return "“It will,” said \(last), “and mill \(number) too.” \(first) \(last) agreed. "
    }
  }.joined())

/// The same findings, as those of an article and as those of a long text; a store is used by one thread, so each has its own.
private let plain = analyse(Document(text))
private var packed: Analysis { plain.packed(in: MemoryStore()) }

@Suite struct PackedCorrectionTests {
  private func corrections(_ seed: Int) -> [Correction] {
    var chance = SeededRandom(UInt64(seed))
    func mention() -> TextRange {
      let person = plain.people[chance.below(plain.people.count)]
      return person.mentions[chance.below(person.mentions.count)].range
    }
    return (0..<1 + chance.below(5)).map { _ in
      switch chance.below(3) {
      case 0: return .join(mention(), mention())
      case 1: return .split(mention())
      case _:
        let quote = plain.quotes[chance.below(plain.quotes.count)]
        return .speaker(quote: quote.range, mention: mention())
      }
    }
  }

  /// People by their names, with all that is told of them; whoever has the same name stands side by side.
  private func told(_ found: Analysis) -> [String] {
    let names = found.people.map {
      text.string($0.name) + " \($0.mentions.first?.range.start ?? -1)"
    }
    let people = found.people.indices.map { index in
      let person = found.people[index]
      let mentions = person.mentions.map { "\($0.range.start)-\($0.range.count)" }
      return "\(names[index]) \(person.certainty) \(person.kind) \(person.gender) "
        + "\(person.roles.count) \(mentions) \(found.quoteCount(of: index))"
    }
    let quotes = found.quotes.map { quote in
      "\(quote.range.start) \(quote.speaker?.person.map { names[$0] } ?? "") "
        + "\(quote.speaker.map { "\($0.certainty) \($0.range)" } ?? "")"
    }
    let events = found.timeline.map { event in
      "\(event.event.start) \(event.people.map { names[$0] }.sorted())"
    }
    let views = stride(from: 0, to: text.count, by: 4011).map { start in
      "\(found.people(in: TextRange(start, start + 700)).map { names[$0] }.sorted())"
    }
    return people.sorted() + quotes + events.sorted() + views
  }

  @Test func thereAreFindingsToCorrect() {
    #expect(plain.people.count >= 20 && plain.quotes.count > 150 && plain.timeline.count > 100)
    #expect(told(packed) == told(plain))
  }

  @Test(arguments: 1...24) func packedFindingsAreCorrectedAsOthersAre(_ seed: Int) {
    let (packed, corrections) = (packed, corrections(seed))
    let corrected = plain.corrected(by: corrections, in: text)
    let other = packed.corrected(by: corrections, in: text)
    for (one, other) in zip(told(corrected), told(other)) where one != other {
      Issue.record("\(corrections): \(one.prefix(400)) and \(other.prefix(400))")
      return
    }
    #expect(other.people.count == corrected.people.count)
    let weights = other.people.filter { $0.kind == .subject }.map(\.weight)
    #expect(weights == weights.sorted(by: >))
  }

  @Test func aCorrectedAnalysisIsCorrectedFurther() {
    let (packed, all) = (packed, corrections(4) + corrections(9))
    let half = packed.corrected(by: Array(all.prefix(3)), in: text)
    let whole = half.corrected(by: Array(all.dropFirst(3)), in: text)
    #expect(told(whole) == told(packed.corrected(by: all, in: text)))
    #expect(told(packed) == told(plain))
  }

  @Test func aPartIsDoneAtATime() {
    let packed = packed
    var corrector = Corrector(packed, corrections(9), in: text)
    var parts = 0
    while !corrector.isDone {
      corrector.advance()
      parts += 1
      if !corrector.isDone { #expect(corrector.analysis.people.count == packed.people.count) }
    }
    #expect(parts > 4)
  }
}

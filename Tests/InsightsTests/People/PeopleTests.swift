import Documents
import Insights
import Prose
import Testing

/// The people of a text, one a line: name, then the mentions beside the first, parted by bars.
func peopleDump(_ text: String) -> String {
  let document = Document(SourceText(text))
  let people = analyse(document).people
  return people.map { person in
    let mentions = person.mentions.filter { $0.kind == .name }
    return ([person.name] + mentions.map(\.range)).map { document.text.string($0) }
      .joined(separator: "|")
  }.joined(separator: "\n")
}

@Suite struct PeopleTests {
  @Test(arguments: [
    (
      "Mayor Petra Lindqvist spoke on Monday. Lindqvist said the bridge was safe.",
      "Petra Lindqvist|Petra Lindqvist|Lindqvist"
    ),
    (
      "Officials blamed Robert Ashdown. Later Bob Ashdown’s lawyer denied it.",
      "Robert Ashdown|Robert Ashdown|Bob Ashdown"
    ),
    (
      "John Kessler and his sister Mary Kessler inherited it. Mr. Kessler sold it; Ms. Kessler wept.",
      "John Kessler|John Kessler|Kessler\nMary Kessler|Mary Kessler|Kessler"
    ),
    (
      "Defense Minister Oleksiy Horbenko met the press. Alexei Gorbenko was absent. Horbenko said so.",
      "Oleksiy Horbenko|Oleksiy Horbenko|Horbenko\nAlexei Gorbenko|Alexei Gorbenko"
    ),
  ])
  func groups(_ text: String, _ expected: String) {
    #expect(peopleDump("A headline without names\n\n" + text) == expected)
  }

  @Test(arguments: [
    "The meeting in Paris ended on Friday, and the European Union said so.",
    "", " ", "\u{FEFF}", "A", "“", "Mr.",
  ])
  func findsNoOne(_ text: String) {
    #expect(peopleDump(text) == "")
  }
}

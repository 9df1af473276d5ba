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

@Suite struct WeightTests {
  /// Two in the headline and the lead weigh more than three further down.
  @Test func headlineAndLeadComeFirst() {
    let text = """
      Lindqvist to Open the Bridge at Marlow Again After Repairs

      Mayor Petra Lindqvist spoke on Monday about the bridge and the river under it.

      Divers looked at the piers for a month.

      Carl Ostrom paid for it. Ostrom owns a mill. Ostrom did not come.
      """
    #expect(peopleDump(text).hasPrefix("Petra Lindqvist|"))
  }
}

@Suite struct RepeatedHeadlineTests {
  @Test func namesOfAHeadlineToldTwiceCountTwice() {
    let headline = "Lindqvist to Open Bridge Again After Repair of Its Piers"
    let body = "Mayor Petra Lindqvist spoke on Monday. Lindqvist said the bridge was safe by now."
    let dump = peopleDump(
      "\(headline)\n\nThe bridge was closed for a month while divers looked at it.\n\(headline)\n\(body)\n"
    )
    #expect(dump == "Petra Lindqvist|Lindqvist|Lindqvist|Petra Lindqvist|Lindqvist")
  }
}

/// What the text says of its people: name, gender, roles, then descriptions, parted by bars.
private func rolesDump(_ text: String) -> String {
  let document = Document(SourceText("A headline without names\n\n" + text))
  return analyse(document).people.map { person in
    let said = person.roles + person.mentions.filter { $0.kind == .nominal }.map(\.range)
    return ([person.name] + said).map { document.text.string($0) }.joined(separator: "|")
  }.joined(separator: "\n")
}

@Suite struct RolesTests {
  @Test(arguments: [
    ("Portuguese President Marta Oliveira spoke.", "Marta Oliveira|Portuguese President"),
    ("The former defense minister Carl Ostrom left.", "Carl Ostrom|former defense minister"),
    (
      "Carl Ostrom, 45, a baker from Porto, was there.", "Carl Ostrom|baker from Porto"
    ),
    (
      "“No,” said Laura Whitfield, the city’s health commissioner.",
      "Laura Whitfield|city’s health commissioner"
    ),
    ("Danish writer and professor Carl Ostrom left.", "Carl Ostrom|Danish writer and professor"),
    (
      "Director of the Alma chapter of the Reading Council Laura Whitfield spoke.",
      "Laura Whitfield|Director of the Alma chapter of the Reading Council"
    ),
    ("Laura Whitfield of the Alma Herald was there.", "Laura Whitfield|of the Alma Herald"),
    ("Laura Whitfield, who runs the mill, was there.", "Laura Whitfield|runs the mill"),
    ("Its leader, Carl Ostrom, said so.", "Carl Ostrom|leader"),
    ("Laura Whitfield is the owner of two mills.", "Laura Whitfield|owner of two mills"),
    (
      "Portuguese President Marta Oliveira flew home. The Portuguese leader smiled.",
      "Marta Oliveira|Portuguese President|The Portuguese leader"
    ),
    (
      "Mayor Laura Whitfield met Carl Ostrom. On Friday the mayor denied it.",
      "Laura Whitfield|Mayor|the mayor\nCarl Ostrom"
    ),
  ])
  func finds(_ text: String, _ expected: String) {
    #expect(rolesDump(text) == expected)
  }

  @Test(arguments: [
    ("Mary Kessler said she would stay.", Gender.female),
    ("Robin Ashdown said so. He left.", .male),
    ("Mrs. Ashdown left.", .female),
  ])
  func tellsGender(_ text: String, _ expected: Gender) {
    let document = Document(SourceText("A headline without names\n\n" + text))
    #expect(analyse(document).people.first?.gender == expected)
  }
}

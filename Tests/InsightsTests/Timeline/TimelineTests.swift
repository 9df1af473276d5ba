import Documents
import Prose
import Testing

@testable import Insights

/// The timeline of a text as lines `date anchor event`, of which `+n` tells n more sentences.
func timeline(_ text: String) -> [String] {
  let source = SourceText("A headline of the day\n\n" + text)
  let given = Given(published: CalendarDate(year: 2025, month: 5, day: 19))
  return analyse(Document(source), given).timeline.map { entry in
    let more = entry.also.isEmpty ? "" : " +\(entry.also.count)"
    return "\(entry.date.description) \(entry.anchor.rawValue) \(source.string(entry.event))\(more)"
  }
}

@Suite struct TimelineTests {
  /// A paste may end anywhere.
  @Test(arguments: [
    ("The mill shut on Monday. In the autumn it is", ["2025-05-19 expression The mill shut"]),
    (
      "The mill shut on Monday. The new owner is Orla Brack, now",
      ["2025-05-19 expression The mill shut"]
    ),
    ("The mill shut on Monday.\n\nTARN COVE, Fla. --", ["2025-05-19 expression The mill shut"]),
    ("February 26 (Northwire) --", []),
  ])
  func aTextMayBeCutOff(_ text: String, _ entries: [String]) {
    #expect(timeline(text) == entries)
  }

  @Test func twoDatesMakeTwoEntries() {
    #expect(
      timeline("The talks resumed on Jan. 12, and the two sides announced a draft on Feb. 20.") == [
        "2025-01-12 expression The talks resumed",
        "2025-02-20 expression the two sides announced a draft",
      ])
  }

  /// Two dates of one verb share its words; a verb that is all there is keeps its date.
  @Test func secondDateHasWordsThatCanBeRead() {
    #expect(
      timeline(
        "The pact was renewed in 2007 and again in 2017. The singer, who toured in 1999 and returned in 2009, waved."
      ).filter { !$0.contains("lead") } == [
        "1999 expression The singer, who toured in 1999",
        "2007 expression The pact was renewed in 2007 and again in 2017",
        "2009 expression returned in 2009",
        "2017 expression The pact was renewed in 2007 and again in 2017",
      ])
    #expect(
      timeline("She won the cup in 2008 and the shield in 2012.") == [
        "2008 expression She won the cup in 2008 and the shield in 2012",
        "2012 expression She won the cup in 2008 and the shield",
      ])
  }

  /// What was to have happened did not; what follows a birth is not of that day; a story that begins long ago tells nothing of
  /// today until it comes there.
  @Test func whatDidNotHappenThenMakesNoEntry() {
    #expect(
      timeline("The mayor left on Sunday. The hall was to have opened in March.") == [
        "2025-05-18 expression The mayor left"
      ])
    #expect(
      timeline(
        "The painter died on Sunday. She was born on Feb. 11, 1934, in Dorn. Her father sold fish."
      ).filter { $0.hasPrefix("1934") } == [
        "1934-02-11 expression She was born on Feb. 11, 1934, in Dorn"
      ])
    #expect(
      timeline(
        "The first stone was laid in 1897. The founder died. The stumps stood in the river.\n\n"
          + "The mayor opened the bridge on Sunday. A band played."
      ) == [
        "1897 expression The first stone was laid",
        "2025-05-18 expression The mayor opened the bridge",
        "2025-05-19 published A band played",
      ])
  }

  /// Under a line that is a date, what happens has that day.
  @Test func linesOfDaysDateWhatStandsBelow() {
    #expect(
      timeline(
        """
        The log of the harbour police follows here, as every week, for all who read it.

        Tuesday, May 13

        At 9:12 a.m., officers stopped a boat off the pier. They seized two nets.

        Wednesday, May 14

        Officers arrested a sailor at the inn after a long search.
        """
      ).filter { $0.contains("fficers") } == [
        "2025-05-13 lead At 9:12 a.m., officers stopped a boat off the pier",
        "2025-05-14 lead Officers arrested a sailor at the inn after a long search",
      ])
  }

  @Test func captionIsPartedAtItsMarks() {
    let text = """
      (Left) Mayor Orla Finch in Osthaven on Feb. 19, 2020; (Right) Pavel Orsk in Varena on Jan. 23, 2020.
      """
    #expect(
      timeline(text) == [
        "2020-01-23 expression Pavel Orsk in Varena",
        "2020-02-19 expression Mayor Orla Finch in Osthaven",
      ])
  }

  /// Clauses that keep what they need to be read: text and the entries' dates and events.
  @Test(arguments: [
    (
      "The mill has been saved by an aunt, its trustees said on Thursday.",
      ["2025-05-15 expression The mill has been saved by an aunt"]
    ),
    (
      "The probe, silent since March, sent a signal on Thursday.",
      [
        "2025-03/.. expression The probe, silent since March, sent a signal on Thursday",
        "2025-05-15 expression sent a signal",
      ]
    ),
    (
      "The trustees met on Friday, and a gala, the first, will be held in December.",
      [
        "2025-05-16 expression The trustees met",
        "2025-12 expression a gala, the first, will be held",
      ]
    ),
    (
      "Crews mended the 1931 bridge on Thursday.",
      ["2025-05-15 expression Crews mended the 1931 bridge"]
    ),
    (
      "A reward, raised in March to 500 euros, will be doubled next month.",
      [
        "2025-03 expression A reward, raised in March to 500 euros, will be doubled next month",
        "2025-06 expression A reward, raised in March to 500 euros, will be doubled",
      ]
    ),
    (
      "The coroner ruled that December that he drowned; last year it was confirmed on 20 January.",
      [
        "2024-01-20 expression last year it was confirmed",
        "2024-12 expression The coroner ruled that December that he drowned",
      ]
    ),
    (
      "The firm raised its forecast for the year on Thursday.",
      ["2025-05-15 expression The firm raised its forecast for the year"]
    ),
    (
      "Lectures planned for Tuesday and Wednesday have been cancelled.",
      [
        "2025-05-20 expression Lectures planned for Tuesday and Wednesday have been cancelled",
        "2025-05-21 expression Lectures planned for Tuesday and Wednesday have been cancelled",
      ]
    ),
    (
      "OSTHAVEN, May 16 (Northwire) - Shares in Kelm Lines fell on Friday.",
      ["2025-05-16 expression Shares in Kelm Lines fell"]
    ),
    (
      "It was the worst fire on the route since 1987, when 11 people died aboard a ferry.",
      ["1987 expression 11 people died aboard a ferry"]
    ),
    (
      "The harbour has been shut since Feb. 3, when a barge broke in two.",
      [
        "2025-02-03/.. expression The harbour has been shut since Feb. 3",
        "2025-02-03 expression a barge broke in two",
      ]
    ),
    (
      "They were fined for failures that led to a fire in March 2024 in which two men drowned.",
      [
        "2024-03 expression failures that led to a fire",
        "2025-05-19 published They were fined for failures that led to a fire in March 2024",
      ]
    ),
    (
      "Two former clerks, Ada Brook and Ines Falk, face a trial due to open on 4 July.",
      [
        "2025-07-04 expression Two former clerks, Ada Brook and Ines Falk, face a trial due to open"
      ]
    ),
    (
      "The minister, who led the talks, told a committee on Friday that it was over.",
      [
        "2025-05-16 expression The minister, who led the talks, told a committee on Friday that it was over"
      ]
    ),
    (
      "The port has been shut since Feb. 3, when a barge, loaded with gravel, broke in two.",
      [
        "2025-02-03/.. expression The port has been shut since Feb. 3",
        "2025-02-03 expression a barge, loaded with gravel, broke in two",
      ]
    ),
    (
      "The first ship could pass as early as July 2.",
      ["2025-07-02 expression The first ship could pass"]
    ),
    (
      "The council passed a law, effective from 1 July this year, on ferries.",
      [
        "2025-07-01 expression The council passed a law, effective from 1 July this year, on ferries"
      ]
    ),
    (
      "“The sea is cold, and it was cold to him,” she recalled in a 1998 interview with a paper.",
      [
        "1998 expression she recalled in a 1998 interview with a paper",
        "2025-05-19 published A headline of the day",
      ]
    ),
    (
      "She called the plan of July 2024 “the best in years for all of us.”",
      [
        "2024-07 expression She called the plan of July 2024 “the best in years for all of us.”"
      ]
    ),
    (
      "The yacht sank on Jan. 17, 2024. Its skipper and a cook drowned.",
      [
        "2024-01-17 expression The yacht sank",
        "2024-01-17 lead Its skipper and a cook drowned",
      ]
    ),
  ])
  func eventsAreCutWhole(_ text: String, _ expected: [String]) {
    #expect(timeline(text) == expected)
  }

  /// Phrases of the lists that go on in the next paragraph.
  @Test(arguments: [
    "The index, at 3406.31, was off in Dow\n\nJones futures index 129.49, up 0.27; spot index 130.80.",
    "The talks, Prime\n\nMinister and, in Super\n\nBowl",
    "It fell, told", ", told the", "(, who, said",
  ])
  func cutPhrasesAreSurvived(_ text: String) {
    #expect(timeline(text).allSatisfy { !$0.isEmpty })
    #expect(analyse(Document(SourceText("A headline of the day\n\n" + text))).isComplete)
  }

  @Test func intervalIsOneEntry() {
    #expect(
      timeline("The island declared a truce from May 8 through May 10.") == [
        "2025-05-08/2025-05-10 expression The island declared a truce from May 8 through May 10"
      ])
  }

  @Test func sameEventToldTwiceIsOneEntry() {
    let text = """
      The calls came after harbour delegates met in Osthaven, Karsavia, on May 16.

      These planned calls come after harbour delegates met in Osthaven, Karsavia, on May 16.
      """
    #expect(
      timeline(text) == ["2025-05-16 expression harbour delegates met in Osthaven, Karsavia +1"])
  }

  @Test func leadIsPlacedOnTheDayOfPublication() {
    #expect(
      timeline("A ferry sank off Osthaven.") == ["2025-05-19 published A ferry sank off Osthaven"])
  }

  /// The year told last is no more than likely where the text looks from a day that is not known.
  @Test(arguments: [
    (
      "The ferry sank on 11 February 2024. The firm was fined on Thursday. The mate left in June.",
      false
    ),
    ("The ferry sank on 11 February 1924. The mate left in June. The firm closed in 1931.", true),
  ])
  func yearToldBefore(_ text: String, isSure: Bool) {
    let source = SourceText("A headline of the day\n\n" + text)
    let analysis = analyse(Document(source))
    let june = analysis.times.first { source.string($0.range) == "June" }
    #expect(june?.certainty == (isSure ? .sure : .likely))
  }

  @Test func durationsAndSetsMakeNoEntries() {
    let text = "A ferry sank.\n\nThe trip is three hours long. The boat is full every Tuesday."
    #expect(timeline(text) == ["2025-05-19 published A ferry sank"])
  }

  @Test func eventNamedAgainIsOneEntry() {
    let text = """
      Osthaven and Varena have signed a treaty on the canal. The deal ends a long quarrel.

      The mayor of Osthaven said he was glad. A lock burst in 2019. The burst lock was never mended.
      """
    #expect(
      timeline(text) == [
        "2019 expression A lock burst",
        "2025-05-19 published Osthaven and Varena have signed a treaty on the canal +2",
      ])
  }

  @Test func datedEventNamedAgainStandsOnItsDay() {
    let text = """
      Osthaven voted for a new canal. The harbour was suspended from the league in 2019. The town wept.

      The suspension hurt the fishermen.
      """
    #expect(timeline(text).contains("2019 lead The suspension hurt the fishermen"))
  }

  @Test func particleMakesANoun() {
    let text = """
      Osthaven voted for a new canal. Kelm Lines has been trying to take over the yard since 2023.

      The harbour is quiet. The takeover is unlikely to please the fishermen.
      """
    #expect(timeline(text).contains("2023 lead The takeover is unlikely to please the fishermen"))
  }

  @Test func voiceOfTheLeadGoesOnTelling() {
    let text = """
      Kelm Lines has sold its last ferry. Kelm Lines spokeswoman Orla Finch said the price was fair.

      The weather was cold. “The boat was old,” said Finch. “Boats are dear,” said the poet Pavel Orsk.
      """
    #expect(timeline(text) == ["2025-05-19 published Kelm Lines has sold its last ferry +2"])
  }

  @Test func aYearOfOldIsNoneOfTheNews() {
    let text = """
      The yard closed on Friday. At the 1996 Games its boats won. They first sailed 66 million years ago. It sold its cranes.
      """
    #expect(!timeline(text).contains { $0.contains("Games") || $0.contains("sailed") })
  }

  @Test func asideHasItsOwnDate() {
    let text = "The council has closed the old bridge, built in 1950, for repairs."
    #expect(
      timeline(text) == [
        "1950 expression the old bridge, built in 1950",
        "2025-05-19 published The council has closed the old bridge, built in 1950, for repairs",
      ])
  }

  @Test(arguments: [
    "Sales fell by a third compared with May 2024.", "It is the largest loss since 1998.",
    "Sales are higher than in May 2024.", "“You do not pay for mud in the spring,” she said.",
    "It will open soon, and not in 2027.",
    "Output was 3.2 million tons, up from 2.9 million in May 2024.",
    "The yard earned $3 million, or 6 cents a share, from $2 million, or 4 cents a share, in 2024.",
    "Losses more than doubled from May 2024.", "Prices are up from May 2024.",
    "The mayor opened Expo 2024.", "Demand was great during the Christmas and New Year sales.",
    "If the sale had gone through last year, the yard would be rich.",
    "The mayor spoke at this year's fair.",
  ])
  func datesThatTellNothingMakeNoEntries(_ text: String) {
    #expect(!timeline(text).contains { $0.contains(" expression ") }, "\(text)")
  }

  @Test(arguments: [
    "The yard must close no later than May 30.", "The bridge will not open until 2027.",
    "We met in the spring.", "The yard moved 5 cranes from May 4.",
    "Kelm Lines sold 40 boats in 2024.",
    "The yard had its best year in 2024.", "In Friday trading, shares of the yard fell.",
    "The yard lost $3 million on April sales of $5 million.",
  ])
  func datesThatTellSomethingMakeEntries(_ text: String) {
    #expect(timeline(text).contains { $0.contains(" expression ") }, "\(text)")
  }

  @Test func oddSentencesDoNotTrap() {
    for text in [
      ",", ", , .", "(", "“”", "2019", "On May 3", "after", "that who which.", "May 3, .",
    ] {
      _ = timeline(text)
    }
  }
}

import Documents
import Prose
import Testing

@testable import Insights

/// The day of publication of a text, as `stated 2025-05-19`; nil where nothing decides.
private func published(_ text: String, _ given: CalendarDate? = nil) -> String? {
  let published = analyse(Document(SourceText(text)), Given(published: given)).published
  return published.map { "\($0.source) \($0.date.description)" }
}

@Suite struct PublicationTests {
  @Test(arguments: [
    ("Ferry sinks\n\nPublished May 3, 2019\n\nA ferry sank.", "stated 2019-05-03"),
    ("Ferry sinks\n\nWednesday, May 3, 2006\n\nA ferry sank.", "stated 2006-05-03"),
    ("Ferry sinks\n\nUpdated: 3 May 2019 10:15 GMT\n\nA ferry sank.", "stated 2019-05-03"),
    ("Ferry sinks\n\nOSTHAVEN, May 3, 2019 (Agency) — A ferry sank.", "stated 2019-05-03"),
    ("Ferry sinks\n\n2019-05-03\n\nA ferry sank.", "stated 2019-05-03"),
    ("Ferry sinks\n\nBy Orla FennMay 3, 2019 10:05 am\n\nA ferry sank.", "stated 2019-05-03"),
    ("Ferry sinks\n\nOst Haven, 3 May 2019: A ferry sank.", "stated 2019-05-03"),
    (
      "Ferry sinks\n\nPublished: 07/06/2024\n\nA ferry sank on 3rd June.", "stated 2024-06-07"
    ),
    (
      """
      Ferry sinks

      May 3, 2019

      A ferry sank.

      Published in the print edition of the May 9, 2019, issue.
      """, "stated 2019-05-03"
    ),
    (
      """
      Ferry disaster

      Date\t14 March 1977
      Deaths\t143

      The ferry sank in 1977 on the Sound.

      This page was last edited on 3 June 2024, at 11:08 (UTC).
      """, "stated 2024-06-03"
    ),
  ])
  func stated(_ text: String, _ expected: String) {
    #expect(published(text) == expected)
  }

  @Test func givenWins() {
    let text = "Ferry sinks\n\nPublished May 3, 2019\n\nA ferry sank."
    #expect(published(text, CalendarDate(year: 2020, month: 1, day: 2)) == "given 2020-01-02")
  }

  /// The weekday that the lead names falls on the day of the dateline in one year of six.
  @Test func weekdayOfTheLeadTellsTheYearOfADateline() {
    let text = """
      Vans called back

      OSTHAVEN, March 3 (Northwire) – Halden Motors said on Tuesday it was calling back its vans.

      In September 2024 it called back its cars.
      """
    #expect(published(text) == "inferred 2026-03-03")
  }

  /// What ends or begins in a year may be to come.
  @Test func aYearInThePresentIsNotPast() {
    let text =
      "Rents rise\n\nVELL, July 17 (Northwire) – Rents rose on Thursday. The pact ends in 2026."
    #expect(published(text) != "inferred 2026-07-17")
  }

  @Test func silentWithoutEvidence() {
    #expect(published("Ferry sinks\n\nA ferry sank on Friday. The captain said nothing.") == nil)
    #expect(published("Old fort opens\n\nThe fort was built in 1850 and opened in 1950.") == nil)
    #expect(
      published("Old dam\n\nOn the tenth anniversary, in 1996, the square was drained.") == nil)
  }

  @Test func weekdayWithDateAnniversaryAndOffice() {
    let text = """
      Mayors meet in Osthaven

      They signed the text, the town said in a May 19 note.

      In her Monday note the mayor spoke of the 80th anniversary of the victory over Nazi Germany.
      U.S. President Donald Trump sent a telegram.
      """
    let published = analyse(Document(SourceText(text))).published
    #expect(published?.date.description == "2025-05-19")
    #expect(published?.source == .inferred)
    #expect(published?.certainty == .sure)
    #expect(published?.reason.contains("2014, 2025") == true)
  }

  @Test func levelOfficeAndYearAhead() {
    let text = """
      Osthaven shipyard loses orders

      The Dow Jones industrial average fell 411 points to close at 8,282.66, and shares of the yard \
      lost a third of their value.

      Treasury Secretary Henry Paulson spoke to the owners. The yard will build two ferries for \
      Chrysler LLC in 2009.
      """
    #expect(published(text) == "inferred 2008")
  }

  @Test func yearComparedWithAndYearAhead() {
    let text = """
      Ferry line buys ships

      Osthaven Ferries said it earned $2 million. In the 1988 quarter it had a loss. President Bush \
      and Soviet President Mikhail Gorbachev will visit the yard. West German engines drive the ships.

      It expects to earn more in 1990.
      """
    #expect(published(text) == "inferred 1989")
  }

  /// An age spans two years, and nothing else tells them apart.
  @Test func silentBetweenTwoYears() {
    let text = """
      Old songs for a birthday

      Tony Blair, 60, opened the hall of Osthaven. British Prime Minister David Cameron sent a letter.

      The old hall burnt down in 2012.
      """
    #expect(published(text) == nil)
  }

  @Test func oddBytesDoNotTrap() {
    let pieces = [
      "May 31, ", "2025", "Friday", "80th anniversary of ", "Tony Blair, 60", "the Dow at 8,000.5",
      "yen", "\u{FF}", "\n", "(", ",", ".",
    ]
    for seed in 0..<200 {
      let text = (0..<20).map { pieces[($0 * 7 + seed * ($0 + 3)) % pieces.count] }.joined()
      _ = published(text)
    }
  }
}

import Documents
import Insights
import Prose
import Reading
import Screens
import Testing

@Suite struct PaneTests {
  @Test func tabGoesRound() {
    var reader = sampleReader()
    var seen: [Pane] = []
    for _ in 0..<5 {
      seen.append(reader.focus)
      reader.type("Tab")
    }
    #expect(seen == [.article, .timeline, .people, .quotes, .article])
    reader.type("S-Tab h l Right Left Alt-4")
    #expect(reader.focus == .quotes)
  }

  @Test func anEntryShowsItsPassageAtOnce() {
    var reader = sampleReader()
    let before = reader.view
    reader.type("Alt-4")
    #expect(reader.view == before)
    #expect(reader.marked == [])
    reader.type("j j")
    #expect(reader.marked.count == 2)
    #expect(reader.marked.first == "“A boat without a crew is a very expensive bench,”")
    reader.type("Enter")
    #expect(reader.focus == .article)
    #expect(reader.sentence.hasPrefix("“A boat"))
    reader.type("Backspace")
    #expect(reader.focus == .quotes)
  }

  @Test func enterGoesFromMentionToMention() {
    var reader = sampleReader()
    reader.type("Alt-3 G k k Enter")
    #expect(reader.message == "Tomas Reiter · mention 1 of 4; Enter: the next")
    reader.type("Enter Enter")
    #expect(reader.message == "Tomas Reiter · mention 3 of 4")
    #expect(reader.marked == ["the harbour master"])
    reader.type("Enter Enter")
    #expect(reader.message == "Tomas Reiter · mention 1 of 4, from the beginning")
  }

  @Test func theTimelineHasYearsAndFolds() {
    var reader = sampleReader(120, 60)
    #expect(
      reader.texts(.timeline).prefix(3) == [
        "1911 The ferry was first run in 19…", "1958 it carried half a million peo…", "2022",
      ])
    #expect(reader.texts(.timeline).last == "14 Mar · 2 more without a date")
    reader.type("Alt-2 o")
    #expect(reader.texts(.timeline).contains("14 Mar? welcomed the vote"))
    #expect(reader.content(of: .timeline).count == 11)
    reader.type("o t")
    #expect(reader.texts(.timeline).first == "12 Mar 2024 The council of Eastmere 2")
    #expect(reader.content(of: .timeline).note == "as told")
  }

  @Test func daysBehindARowOfTheirYearHaveAHeading() {
    let document = Document(
      SourceText(
        """
        The mill in brief

        The mill of Brackwater was sold in 2021. It burned down on 4 May 2021. It was built anew in 2023.
        """))
    let reader = Reader(
      document, files: ["mill.txt"], size: Size(columns: 120, rows: 40),
      analysis: analyse(document))
    #expect(
      reader.texts(.timeline).map { String($0.prefix(5)) } == ["2021 ", "2021", "4 May", "2023 "])
  }

  @Test func likelyOnesCanBeHidden() {
    var reader = sampleReader(120, 60)
    #expect(reader.texts(.quotes).contains { $0.contains("Lena Okoye?") })
    #expect(reader.texts(.timeline).contains { $0.contains("late 2023?") })
    reader.type("w")
    #expect(!reader.texts(.quotes).contains { $0.contains("?") })
    #expect(reader.texts(.quotes).contains { $0.contains("speaker not named") })
    #expect(!reader.texts(.timeline).contains { $0.contains("?") })
    reader.type("w")
    #expect(reader.texts(.quotes).contains { $0.contains("Lena Okoye?") })
  }

  @Test func everythingNarrowsToAPerson() {
    var reader = sampleReader(120, 60)
    reader.type("Alt-3 j F")
    #expect(reader.person == 1)
    #expect(reader.content(of: .timeline).count == 2)
    #expect(reader.content(of: .people).count == 1)
    #expect(reader.content(of: .quotes).count == 2)
    #expect(reader.content(of: .quotes).note == "Tomas Reiter")
    reader.type("Esc")
    #expect(reader.person == nil)
    #expect(reader.content(of: .people).count == 3)
  }

  @Test func cardsGiveReasonsAndPassages() throws {
    var reader = sampleReader()
    reader.type("Alt-2 g j j i")
    let card = try #require(reader.overlay)
    #expect(card.title == "Event")
    #expect(card.rows.contains { $0.target != nil })
    reader.type("Enter")
    #expect(reader.overlay == nil)
    #expect(reader.sentence.hasPrefix("The line was closed"))
    reader.type("Alt-4 4G")
    #expect(reader.marked == ["“If it is dearer than the bus, nobody will come,”"])
    reader.type("Alt-2 3G i")
    for keys in ["Alt-3 i", "Esc Alt-4 i", "Esc Alt-1 g i"] {
      reader.type(keys)
      #expect(reader.overlay != nil)
    }
  }

  @Test func escClosesInItsOrder() {
    var reader = sampleReader()
    reader.type("Alt-3 j F Alt-1 / ferry Enter ?")
    #expect(reader.overlay != nil)
    reader.type("Esc")
    #expect(reader.overlay == nil)
    #expect(!reader.matchesInView.isEmpty)
    reader.type("Esc")
    #expect(reader.matchesInView.isEmpty)
    #expect(reader.person == 1)
    reader.type("q")
    #expect(reader.person == nil)
    #expect(reader.type("q") == [.quit])
  }

  @Test func emptyPanesSaySo() {
    let reader = reader(of: "x\n", 120, 36)
    #expect(reader.texts(.quotes).first?.hasPrefix("No quotes found") == true)
    #expect(reader.texts(.people).first?.hasPrefix("No people found") == true)
    #expect(reader.texts(.timeline).first?.hasPrefix("No dated events found") == true)
  }

  @Test func contentsListWhereToGo() {
    var reader = sampleReader()
    reader.type("c")
    #expect((reader.overlay?.rows.count ?? 0) > 5)
    reader.type("G Enter")
    #expect(reader.overlay == nil)
    #expect(reader.sentence.hasPrefix("“If it is dearer"))
  }

  @Test func theRoleOfTheChosenPersonUnfolds() {
    var reader = sampleReader(120, 36)
    #expect(reader.texts(.people).contains { $0.hasSuffix("…") })
    reader.type("Alt-3 j j")
    let shown = reader.texts(.people).joined(separator: " ")
    #expect(shown.contains("Lena Okoye 3 who speaks for the dock workers"))
  }
}

import Documents
import Insights
import Prose
import Testing

@Suite struct TimeValueTests {
  @Test(arguments: [
    ("It was lost on May 16.", "2025-05-16", "2025-05-16"),
    ("It rained last week.", "2025-W20", "2025-05-12/2025-05-18"),
    ("It rained over the weekend.", "2025-W20-WE", "2025-05-17/2025-05-18"),
    ("It rained last summer.", "2024-SU", "2024-06/2024-08"),
    ("It rained in the first quarter.", "2025-Q1", "2025-01/2025-03"),
    ("It rained in the 1990s.", "199", "1990/1999"),
    ("It rained in the 19th century.", "18", "1800/1899"),
    ("It has rained since 1998.", "1998", "1998/.."),
    ("It rained until 2020.", "2020", "../2020"),
    ("It rained in 44 BC.", "BC0044", "BC0044"),
    ("It rained on Monday night.", "2025-05-19TNI", "2025-05-19"),
    ("It rained late in the winter of 2019.", "2019-WI", "2019-12/2020-02"),
  ])
  func dateOfTheTimeline(_ text: String, _ value: String, _ date: String) {
    let times = analyse(
      Document(SourceText(text)), Given(published: CalendarDate("2025-05-19"))
    ).times
    #expect(times.map(\.value) == [value])
    #expect(times.first?.interval?.description == date)
  }

  @Test func yearsOutOfAllReachAreSurvived() {
    let text = "2023-11-28T01:57:08 id=ad9071ffb28843bc took 584 ms"
    let years = analyse(Document(SourceText(text))).times.map { $0.value.prefix(2) }
    #expect(years.first == "20")
  }

  @Test func twoExpressionsMakeAnInterval() {
    let times = analyse(
      Document(SourceText("A truce from May 8 through May 10 held.")),
      Given(published: CalendarDate("2025-05-19"))
    ).times
    #expect(times.map(\.value) == ["2025-05-08", "2025-05-10"])
    #expect(
      times.map(\.interval?.description) == ["2025-05-08/2025-05-10", "2025-05-08/2025-05-10"])
  }

  @Test func expressionsStayCompact() {
    #expect(MemoryLayout<TimeExpression>.stride <= 96)
    #expect(MemoryLayout<TimeFact>.stride <= 64)
  }

  @Test func everyReasonIsASentence() {
    let text = "On Friday it fell. It will open on June 3. The next day is in 2026, they said now."
    for time in analyse(Document(SourceText(text)), Given(published: CalendarDate("2025-05-19")))
      .times
    {
      #expect(time.reason.hasSuffix(".") && !time.reason.contains("\n"), "\(time.reason)")
    }
  }

  @Test func anyBytesAreRead() {
    var seed: UInt64 = 42
    let pieces = [
      "May ", "19", ", ", "2025", "last ", "week", "the ", "of ", "-", "’", "Friday", "two ",
      "\u{FFFD}",
      "99999999999999999999", " ago", ":", "30", "\n", "1990s", "every ", "BC ", "/", "half ", "a ",
    ]
    for _ in 0..<200 {
      var bytes: [UInt8] = []
      for _ in 0..<60 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = Int(seed >> 33)
        if pick % 7 == 0 { bytes.append(UInt8(truncatingIfNeeded: pick >> 8)) }
        bytes += pieces[pick % pieces.count].utf8
      }
      let document = Document(SourceText(bytes))
      for time in analyse(document, Given(published: nil)).times {
        #expect(document.text.range.contains(time.range) && !time.value.isEmpty)
        _ = time.interval?.description
      }
    }
  }
}

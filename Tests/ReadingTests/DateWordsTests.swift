import Citations
import Documents
import Insights
import Prose
import Testing

@Suite struct DateWordsTests {
  /// A span written as `from/to`, either end `..`.
  private func span(_ text: String) -> DateSpan {
    let ends = text.split(separator: "/").map { CalendarDate(String($0)) }
    return ends.count == 1
      ? DateSpan(from: ends[0], to: ends[0]) : DateSpan(from: ends[0], to: ends[1])
  }

  @Test(arguments: [
    ("2025-05-16", "16 May"), ("2025-09-01", "1 Sep"), ("2025-04", "April"), ("2020", "2020"),
    ("2025-05-08/2025-05-10", "8–10 May"), ("2025-04-30/2025-05-02", "30 Apr–2 May"),
    ("2024-12-30/2025-01-02", "30 Dec–2 Jan"), ("2025-03/2025-05", "Mar–May"),
    ("2025-02-01/2025-02-28", "February"), ("1990/1999", "1990s"), ("1939/1945", "1939–1945"),
    ("2025-01-01/2025-12-31", "2025"), ("1998/..", "since 1998"),
    ("../2020-03", "until March"),
    ("2011-12/2012-02", "Dec–Feb"), ("2011-12/2013-02", "December 2011–February 2013"),
  ])
  func spans(text: String, words: String) {
    #expect(spanInWords(span(text)) == words)
  }

  @Test(arguments: [
    (TimeExpression.Modifier.start, "early Apr"), (.mid, "mid Apr"), (.end, "late Apr"),
    (.approx, "about Apr"), (.before, "before Apr"), (.onOrAfter, "from Apr"),
  ])
  func modifiers(modifier: TimeExpression.Modifier, words: String) {
    #expect(spanInWords(span("2025-04"), modifier) == words)
    #expect(spanInWords(span("2025-04"), modifier, year: true) == words + " 2025")
  }

  /// What is said of the hour says nothing of the day.
  @Test(arguments: [
    ("The vote came late on 7 October 2025.", nil),
    ("It was about 3 a.m. on 7 October 2025.", nil),
    ("It began in late October 2025.", TimeExpression.Modifier.end),
    ("It began in mid-October 2025.", .mid),
  ])
  func modifiersOfTheDay(text: String, modifier: TimeExpression.Modifier?) {
    let times = analyse(Document(SourceText("A headline of some words\n\n" + text))).times
    #expect(times.first { $0.span != nil }?.dayModifier == modifier)
  }

  @Test func days() {
    let day = CalendarDate(year: 2025, month: 5, day: 19)
    #expect(dateInWords(day, weekday: true) == "Mon 19 May 2025")
    #expect(dateInWords(day, year: false) == "19 May")
    #expect(yearInWords(-43) == "44 BC")
    #expect(spanInWords(DateSpan(from: nil, to: nil)) == "")
  }
}

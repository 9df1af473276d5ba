import Testing

/// Dates that tell less than they seem to: of any year, of a law, of a paper.
@Suite struct IdleDateTests {
  @Test(arguments: [
    (
      "The storm came ashore on May 16. It reached Dunmore shortly after it had cut down the old pier.",
      [
        "2025-05-16 expression The storm came ashore",
        "2025-05-16 lead It reached Dunmore",
      ]
    ),
    (
      "Her son was cleared in April. “You wept in the morning and robbed them in the afternoon,” the judge told her.",
      ["2025-04 expression Her son was cleared"]
    ),
    (
      "“We will never get that winter back,” she said.",
      ["2024-12/2025-02 expression We will never get that winter back"]
    ),
    (
      "The weir broke on May 16. The Greens won 34.1 per cent of the vote, down from 41.8 per cent in 2021.",
      ["2025-05-16 expression The weir broke"]
    ),
    (
      "The weir broke on May 16. He found nothing in the Local Harbour Act of 1972 that forbade it.",
      ["2025-05-16 expression The weir broke"]
    ),
    (
      """
      The weir broke on Thursday. Its owner faces charges, according to a complaint filed on Friday. Officers were called to \
      the weir around 9:15 p.m.
      """,
      [
        "2025-05-15 expression The weir broke",
        "2025-05-15 expression Officers were called to the weir",
        "2025-05-16 expression Its owner faces charges, according to a complaint filed",
      ]
    ),
    (
      "The weir broke on May 16. In three hours it rained as much as in a normal July.",
      [
        "2025-05-16 expression The weir broke",
        "2025-05-16 lead In three hours it rained as much as in a normal July",
      ]
    ),
  ])
  func placeNoMoreThanTheyTell(_ text: String, _ expected: [String]) {
    #expect(timeline(text) == expected)
  }
}

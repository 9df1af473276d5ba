import Documents
import Prose
import Testing

@testable import Insights

/// One line a quotation: kind, group, words, who says it by which words, ? when only likely, @ where.
private func dump(_ text: String) -> String {
  let source = SourceText("Mill at Tarn Cove shuts for the winter\n\n" + text)
  let analysis = analyse(Document(source))
  return analysis.quotes.map { quote in
    var line = "\(quote.kind) \(quote.group) \(source.string(quote.range).prefix(24))"
    if let speaker = quote.speaker {
      let name = speaker.person.map { source.string(analysis.people[$0].name) }
      line += " | \(source.string(speaker.range)) = \(name ?? speaker.kind.rawValue)"
      if speaker.certainty == .likely { line += " ?" }
    }
    if let venue = quote.venue { line += " @ \(source.string(venue))" }
    return line
  }.joined(separator: "\n")
}

@Suite struct SpeakerTests {
  @Test(arguments: [
    (
      "“We close on Friday,” said Mary Finch, who runs the mill. “Then we rest.”",
      """
      direct 0 “We close on Friday,” | Mary Finch = Mary Finch
      direct 0 “Then we rest.” | Mary Finch = Mary Finch
      """
    ),
    (
      "Mary Finch runs the mill.\n\n“We close on Friday,” she said in a letter to members.",
      "direct 0 “We close on Friday,” | she = Mary Finch @ a letter"
    ),
    (
      "“We close on Friday,” a spokesman for the ministry said.",
      "direct 0 “We close on Friday,” | a spokesman for the ministry = unnamed"
    ),
    (
      "The ministry said in a statement: “The mill closes on Friday.”",
      "direct 0 “The mill closes on Frid | The ministry = organisation @ a statement"
    ),
    (
      "Mary Finch said the mill was too old to be saved.",
      "indirect 0 Mary Finch said the mill | Mary Finch = Mary Finch"
    ),
    (
      "Mary Finch said:\n\n“We close on Friday. It is over.\n\n“We open in May.”",
      """
      direct 0 “We close on Friday. It  | Mary Finch = Mary Finch ?
      direct 0 “We open in May.” | Mary Finch = Mary Finch
      """
    ),
    ("Its crew call the mill the “grey lady” and the “old friend” of all.", ""),
    ("They saw the film “A Winter in Tarn Cove” on Friday.", ""),
  ])
  func speakersAreFound(_ text: String, _ expected: String) {
    #expect(dump(text) == expected)
  }

  @Test func transcriptsHaveTurns() {
    let text = "Q: Did you see it?\n\nA: I saw the boat.\n\nQ: And then?\n\nA: Then I went home."
    #expect(dump(text).split(separator: "\n").count == 4)
  }

  @Test func bareQuestionsAreTurns() {
    let text = """
      MS. MARR: Good morning, all.

      Q    Thank you, Ilse. Will she travel?

      MS. MARR: She may.

      Q    (Inaudible.)

      MR. TELLER: Let me take that one.
      """
    #expect(dump(text).split(separator: "\n").count == 5)
    // A bare A is an article, and Q alone does not make turns.
    let plain = "Q branch made it.\n\nA man came.\n\nQ branch sold it.\n\nA man left."
    #expect(dump(plain) == "")
    #expect(dump(plain.replacing("A man", with: "A: A man")) != "")
  }

  @Test func turnsTellWhoSpeaks() {
    let text = """
      MARY FINCH, HOST: Good evening. The mill is shut.

      Let us ask someone who knows.

      MAYOR JOHN QUILL (R), TARN COVE: It was never said to me.

      FINCH: Did you ask?

      QUILL: Mary Finch knows that the millers asked.
      """
    #expect(
      dump(text) == """
        direct 0 Good evening. The mill i | MARY FINCH = Mary Finch
        direct 0 Let us ask someone who k | MARY FINCH = Mary Finch
        direct 1 It was never said to me. | MAYOR JOHN QUILL = JOHN QUILL
        direct 2 Did you ask? | FINCH = Mary Finch
        direct 3 Mary Finch knows that th | QUILL = JOHN QUILL
        """)
  }

  @Test func interviewsHaveTurns() {
    let text = """
      John Quill ran the mill. He spoke to the Tarn Post.

      Tarn Post: Why did you close it?

      John Quill: I did not. It closed by itself.

      TP: Really?

      Quill: No.

      TP: What comes next?

      Quill: The winter.

      The mill opens again in May.
      """
    #expect(
      dump(text).split(separator: "\n").map { $0.split(separator: "| ").last } == [
        "Tarn Post = organisation", "John Quill = John Quill", "TP = organisation",
        "Quill = John Quill", "TP = organisation", "Quill = John Quill",
      ])
  }

  @Test func turnsBehindTheTimeOfARecording() {
    let text = """
      CHAIR MARY FINCH: Good morning. You have five minutes.

      MR. QUILL: In January I wrote to the mill, and it did not answer.

      [00:14:22] CHAIR MARY FINCH: Order, please.

      (14:40) MR. QUILL: I have nothing to add to that.
      """
    #expect(
      dump(text).split(separator: "\n").map { $0.split(separator: "| ").last } == [
        "CHAIR MARY FINCH = MARY FINCH", "MR. QUILL = QUILL", "CHAIR MARY FINCH = MARY FINCH",
        "MR. QUILL = QUILL",
      ])
  }

  @Test func whatIsAheadIsNotWhenItWasSaid() {
    let text = """
      June 12, 2025

      Mary Finch said the decision was “the hardest of all”, but added that the mill faced a gap by April 2026.

      “We close for good,” Mary Finch said on Tuesday.
      """
    let source = SourceText("Mill at Tarn Cove shuts for the winter\n\n" + text)
    let analysis = analyse(Document(source))
    let days = analysis.quotes.map { $0.time.map { source.string(analysis.times[$0].range) } }
    #expect(days == [nil, "Tuesday"])
  }

  @Test func labelsAloneAreNoTurns() {
    let text = """
      Note: the mill is shut.

      The mayor opened the door and went in, and nobody followed him.

      Update: It is open.

      The miller came out again, and the mayor stayed where he was.

      Note: it is shut.

      The door fell from its hinges on the first day of the year.

      Update: it has no door.

      The mayor went home when it was dark, and slept well.
      """
    #expect(dump(text) == "")
  }

  @Test func factsAreCompact() {
    #expect(MemoryLayout<QuotationFact>.size <= 24)
  }
}

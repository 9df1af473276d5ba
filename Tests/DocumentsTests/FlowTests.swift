import Documents
import Prose
import Testing

/// The paragraphs of a text, each as its first and last word.
private func paragraphs(_ text: String) -> [String] {
  let document = Document(SourceText(text))
  return document.blocks(in: document.text.range).map { block in
    let words = document.text.string(block.range).split(whereSeparator: \.isWhitespace)
    return "\(words.first ?? "") \(words.last ?? "")"
  }
}

@Suite struct FlowTests {
  @Test func aLongDatelineBeforeABrokenText() {
    let text = """
      PORT ARLEN, May 3 (Coastwire) - Two fishermen were rescued on Saturday after their boat sank off the
      coast of Arlen, the coast guard said in the evening.

      The men, aged 45 and 19, clung to a fuel drum for six hours before a
      cargo ship spotted them at dawn, according to coast guard spokeswoman
      Lt. Mara Esten.

      The boat, the Santa Inga, left the port on Thursday evening, and it was
      last heard from at 11 p.m. on Friday.
      """
    #expect(paragraphs(text).suffix(3) == ["PORT evening.", "The Esten.", "The Friday."])
  }

  @Test func aLineThatBreaksOffGoesOn() {
    let text = """
      A headline of some words stands here

      The council voted late on Tuesday for the new bridge, which will be built in
      two years. It is a long line that stands for itself and says what it has to say, whatever comes.

      Nothing else was decided.
      """
    #expect(paragraphs(text) == ["A here", "The comes.", "Nothing decided."])
  }
}

import Documents
import Insights
import Prose
import Reading
import Screens
import Support
import Testing

@Suite struct CorrectingTests {
  private func names(_ reader: Reader) -> [String] {
    reader.analysis.people.map { reader.document.text.string($0.name) }
  }

  private func speaker(_ reader: Reader, ofQuote index: Int) -> String? {
    reader.analysis.quotes[index].speaker?.person.map { names(reader)[$0] }
  }

  private func rows(_ reader: Reader) -> [String] {
    reader.overlay?.rows.map { row in
      row.pieces.compactMap { if case .text(let text) = $0.content { text } else { nil } }
        .joined(separator: " ")
    } ?? []
  }

  @Test func peopleAreOffered() {
    var reader = sampleReader()
    reader.type("Alt-3 g C")
    #expect(
      rows(reader) == [
        "Ilse Brandt is the same as …", "Tomas Reiter 4 ×", "Lena Okoye 3 ×", "Nora Feld author",
        "or take a name apart, as someone else:", "Ilse Brandt 1 ×", "Brandt 1 ×", "The mayor 1 ×",
      ])
    reader.type("C")
    #expect(reader.overlay == nil)
  }

  @Test func twoPeopleAreJoinedAndPartedAgain() {
    var reader = sampleReader()
    reader.type("Alt-3 g C j")
    let effects = reader.type("Enter")
    #expect(names(reader) == ["Ilse Brandt", "Tomas Reiter", "Nora Feld"])
    #expect(reader.analysis.people[0].mentions.count == 7)
    #expect(reader.message == "Corrected: Ilse Brandt is Lena Okoye; C can undo it")
    #expect(effects == [.keep(reader.corrections)])
    #expect(reader.corrections.count == 1)
    reader.type("C")
    #expect(rows(reader).first == "undo the last: Ilse Brandt is Lena Okoye")
    #expect(reader.type("g Enter") == [.keep([])])
    #expect(names(reader) == ["Ilse Brandt", "Tomas Reiter", "Lena Okoye", "Nora Feld"])
    #expect(reader.message == "Taken back: Ilse Brandt is Lena Okoye")
  }

  @Test func theChosenPersonStaysChosen() {
    var reader = sampleReader()
    reader.type("Alt-3 g j j C Enter")
    #expect(reader.corrections.count == 1)
    let chosen = reader.content(of: .people).lines.filter {
      $0.item.map { reader.isChosen($0, in: .people) } ?? false
    }
    #expect(chosen.count == 1)
    #expect(reader.texts(.people).first?.hasPrefix("Ilse Brandt") == true)
    #expect(reader.isChosen(0, in: .people))
  }

  @Test func aNameIsTakenApart() {
    var reader = sampleReader()
    reader.type("Alt-3 g C G Enter")
    #expect(names(reader).last == "The mayor")
    #expect(reader.analysis.people[0].mentions.count == 3)
  }

  @Test func aSpeakerIsSetForAllPartsOfAQuote() {
    var reader = sampleReader()
    reader.type("Alt-4 g j j")
    #expect(speaker(reader, ofQuote: 3) == "Lena Okoye")
    reader.type("C Enter")
    #expect(speaker(reader, ofQuote: 3) == "Ilse Brandt")
    #expect(speaker(reader, ofQuote: 4) == "Ilse Brandt")
    #expect(reader.analysis.quotes[3].speaker?.certainty == .sure)
    #expect(reader.message == "Corrected: Brandt said it; C can undo it")
  }

  @Test func correctionsStayWhenTheyAreTakenAndTheTextGrows() {
    let story = """
      Mayor Anna Holt said on Tuesday the bridge would stay open. “It stays,” Holt told reporters.

      Engineer Piet Marrow disagreed. “It must close,” Marrow said.


      """
    var reader = reader(of: story, 120, 36)
    let before = names(reader)
    #expect(before.count == 2)
    let correction = Correction.join(
      reader.analysis.people[0].name, reader.analysis.people[1].name)
    reader.take([correction])
    #expect(reader.message == "1 correction of yours is in")
    #expect(names(reader).count == 1)
    reader.grow(Document(SourceText(story + "“We shall see,” Holt said. “Soon,” Holt said.\n")))
    #expect(reader.corrections == [correction])
    #expect(names(reader).count == 1)
    reader.reload(Document(SourceText(story)))
    #expect(reader.corrections == [])
    #expect(names(reader) == before)
  }

  @Test func aLongTextIsCorrectedWhenItIsDone() {
    let long = (10_000..<11_800).map {
      "The mill of Oldwater turned all night \($0), and Anna Holt said it stood still. "
        + "Nobody could say why it had stopped, or for whom it had ground \($0) sacks.\n\n"
    }.joined()
    var reader = reader(of: long)
    reader.advance(bytes: 100_000)
    #expect(reader.type("Alt-3 C") == [])
    #expect(reader.overlay == nil)
    #expect(reader.message == "The text is still being analysed: correct it when that is done")
  }

  @Test func anEventIsNotCorrected() {
    var reader = sampleReader()
    reader.type("Alt-2 g C")
    #expect(reader.overlay == nil)
    #expect(reader.message == "People and quotes can be corrected: choose one in its pane")
  }
}

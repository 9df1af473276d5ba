import Documents
import Insights
import Prose
import Support
import Testing

@Suite struct TaggerTests {
  @Test func weightsFitTheFeatures() {
    #expect(
      nameWeights.fingerprint == featureFingerprint(),
      "tokens, features or lexicon have changed; train the weights anew with TrainNames")
  }

  @Test func decodesOnlyWhatMayFollow() {
    let transitions = NameLabel.allCases.map { before in
      var row = LabelScores(repeating: 0)
      for label in NameLabel.allCases where !label.mayFollow(before) {
        row[label.rawValue] = -20000
      }
      return row
    }
    var decoder = LabelDecoder(transitions)
    var inside = LabelScores(repeating: 0)
    inside[NameLabel.insidePerson.rawValue] = 90
    inside[NameLabel.beginPerson.rawValue] = 40
    #expect(decoder.decode([inside, inside][...]) == [.beginPerson, .insidePerson])
    #expect(decoder.decode([inside][...]) == [.beginPerson])
    #expect(decoder.decode([]) == [])
  }

  @Test(arguments: 0..<20) func survivesOddBytes(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    let pieces = [
      "Anna ", "B.", "\u{2019}s ", "van der ", "-", "(", "\u{201C}", "MARIA", " the mayor", ", ",
      "Jr.", "\n", "\u{0301}", "@", "45",
      " said ", "Ø", "\u{1F600}", "&", "who ", "of ",
    ]
    var bytes: [UInt8] = []
    for _ in 0..<400 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes += Array(pieces[Int(state >> 33) % pieces.count].utf8)
      if state >> 60 == 0 { bytes.append(UInt8(truncatingIfNeeded: state >> 40)) }
      if state >> 60 == 1, !bytes.isEmpty { bytes.removeLast() }
    }
    let document = Document(SourceText(bytes))
    for person in analyse(document).people {
      #expect(document.text.range.contains(person.name))
      for mention in person.mentions { #expect(document.text.range.contains(mention.range)) }
      #expect(!person.mentions.isEmpty)
    }
  }
}

import Assets
import Prose
import Testing

@testable import Insights

/// The words of a class in `people.words`.
private func words(of wanted: String) -> [String] {
  var name = ""
  var found: [String] = []
  for line in assetLines(assetText("words/people.words")) {
    if line.indent == 1 { name = line.text } else if name == wanted { found += line.words }
  }
  return found
}

@Suite struct LexiconTests {
  @Test func holdsTheClosedClasses() {
    let checks: [(String, (WordClasses) -> Bool)] = [
      ("honorific", \.isHonorific), ("office", \.isOffice), ("role", \.isRole), ("kin", \.isKin),
      ("organisation", \.endsOrganisation), ("place", \.endsPlace), ("speech", \.isSpeech),
      ("particle", \.isParticle), ("female", \.female), ("male", \.male),
      ("organisation-name", \.isOrganisation), ("country-US", { $0.country > 0 }),
    ]
    for (name, holds) in checks {
      #expect(words(of: name).count > 4, "\(name)")
      for word in words(of: name) where !word.contains(" ") {
        #expect(
          holds(lexicon.classes(of: WordHash(word))),
          "\(word) is no \(name) in names.lexicon; run Sources/Tools/build-lexicon")
      }
    }
  }

  @Test(arguments: [
    ("Maria", true), ("john", true), ("table", false), ("xqzvw", false),
  ])
  func knowsGivenNames(_ word: String, _ given: Bool) {
    #expect((lexicon.classes(of: WordHash(word)).given > 0) == given)
  }

  @Test func knowsCountriesByTheirPeople() {
    let country = { (word: String) in lexicon.classes(of: WordHash(word)).country }
    #expect(country("Portuguese") == country("Portugal"))
    #expect(country("American") == country("u.s."))
    #expect(country("Norway") != country("Sweden"))
    #expect(country("table") == 0)
  }

  @Test func knowsPhrases() {
    let phrase = WordHash("new").followed(by: WordHash("zealand"))
    #expect(lexicon.classes(of: phrase).place > 0)
  }
}

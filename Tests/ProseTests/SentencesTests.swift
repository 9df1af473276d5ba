import Assets
import Prose
import Testing

/// The sentences of a text, parted by bars.
private func barred(_ text: String) -> String {
  let known = SentenceWords(
    FrozenTable { table in
      SentenceWords.freeze(
        [.title: ["mr"], .opener: ["the", "he"], .abbreviation: ["inc"]], into: &table)
    })
  let source = SourceText(text)
  let all = source.withBytes { words(in: $0, source.range) }
  return sentences(of: all[...], known).map { source.string($0.range) }.joined(separator: "|")
}

@Suite struct SentencesTests {
  @Test(arguments: [
    "He left.|She stayed.",
    "“Go,” said Mr. Lind.|“Now!”|They went.",
    "It cost 3.5 million.|Few paid.",
    "J. Smith of the U.S. Senate spoke.|No one heard.",
    "Is it so?” he asked.",
    "He joined Reck Inc. in May.|He left Reck Inc.|The end came.",
    "It was plan B.|The other failed.",
    "“The end.”|“The beginning.”",
    "(He left.)|Then [she] went.[3]|So.",
    "Wait . . . what?|Yes.",
    "No end",
    "1. Boil the eggs.|Eat.",
  ])
  func parts(_ barredText: String) {
    #expect(barred(barredText.replacing("|", with: " ")) == barredText)
  }

  @Test func scriptsWithoutBlanks() {
    #expect(barred("一つ。二つ！三つ") == "一つ。|二つ！|三つ")
    #expect(barred("هذا بيت. ذلك باب؟ نعم.") == "هذا بيت.|ذلك باب؟|نعم.")
  }

  @Test func wordsOfALongTextAreAllInOneSentence() {
    let text = String(repeating: "Of U.S. and “a. b.” (c! D?) ... 3.5. é… ’s ", count: 500)
    let source = SourceText(text)
    let all = source.withBytes { words(in: $0, source.range) }
    var next = 0
    for sentence in sentences(
      of: all[...], SentenceWords(FrozenTable { SentenceWords.freeze([:], into: &$0) }))
    {
      #expect(sentence.words.lowerBound == next)
      next = sentence.words.upperBound
    }
    #expect(next == all.count)
  }
}

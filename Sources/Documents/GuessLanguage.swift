internal import Prose

/// English when enough of its words are ones that English alone has so often; a few words may be English by their letters.
func guessLanguage(_ entries: [Entry]) -> Language {
  var (letters, known, foreign) = (0, 0, 0)
  for entry in entries.prefix(2000) {
    for word in entry.traits.words where word.kind == .letters {
      letters += 1
      if word.classes.contains(.english) { known += 1 }
      if word.word.shape.contains(.beyondASCII) { foreign += 1 }
    }
  }
  guard letters > 0 else { return .unknown }
  if letters < 15 { return foreign * 3 < letters ? .english : .unknown }
  return known * 8 >= letters ? .english : .unknown
}

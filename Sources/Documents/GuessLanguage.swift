internal import Prose

/// Another language than English by its small words or its letters: where those of English are few, and those of others,
/// or words in letters beyond ASCII, are more. Lists of names and results have few of either and stay English.
func guessLanguage(_ entries: [Entry]) -> Language {
  var (letters, english, foreign, beyond) = (0, 0, 0, 0)
  for entry in entries.prefix(2000) {
    for word in entry.traits.words where word.kind == .letters {
      letters += 1
      if word.classes.contains(.english) { english += 1 }
      if word.classes.contains(.foreign) { foreign += 1 }
      if word.word.shape.contains(.beyondASCII) { beyond += 1 }
    }
  }
  guard letters > 0 else { return .unknown }
  if english * 8 >= letters { return .english }
  let isOther = foreign > english && foreign * 10 >= letters || beyond * 3 >= letters
  return isOther ? .unknown : .english
}

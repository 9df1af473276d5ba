internal import Prose

/// What sort of text it is, as far as the panes must know.
public enum Nature: String, Sendable {
  case article
  /// Long prose: a novel, a report, a transcript.
  case prose
  /// Lines of a machine: a log, a table, source code.
  case lines
  /// Too little text to find anything in.
  case scrap
}

/// What sort of text it is by its first passages and its length in bytes.
func guessNature(_ entries: [Entry], length: Int) -> Nature {
  let words = entries.reduce(0) { $0 + $1.traits.letterWords }
  if isMachineMade(entries) { return .lines }
  if words < 25, entries.allSatisfy({ $0.traits.width < 150 }) { return .scrap }
  let hasChapters = entries.prefix(40).contains { isChapter($0.traits) }
  if length > Document.articleLimit || hasChapters { return .prose }
  return .article
}

/// Most lines are no sentences, marks and numbers stand between their words in numbers that no prose has, and little
/// prose stands among them, as it does about the tables of a report.
private func isMachineMade(_ entries: [Entry]) -> Bool {
  guard entries.count > 4 else { return false }
  var whole = Makeup()
  var (told, closed) = (0, 0)
  for entry in entries {
    let makeup = Makeup(entry.traits.words)
    whole.marks += makeup.marks
    whole.letters += makeup.letters
    if entry.traits.isSentence, makeup.letters > 9, !makeup.isMachines { told += makeup.letters }
    if entry.traits.ending != .none { closed += 1 }
  }
  return whole.isMachines && closed * 2 < entries.count && told * 4 < whole.letters
}

/// How many words there are in letters, and how many numbers and marks that prose has seldom.
private struct Makeup {
  var marks = 0
  var letters = 0

  init() {}

  init(_ words: [TaggedWord]) {
    for word in words {
      switch word.kind {
      case .letters: letters += 1
      case .number: marks += 1
      case .mark: marks += word.isMark(".") || word.isMark(",") ? 0 : 1
      case .possessive, .quote: break
      }
    }
  }

  /// More of them than prose has.
  var isMachines: Bool { marks * 10 > letters * 8 }
}

/// "Chapter 12", "CHAPTER ONE".
private func isChapter(_ traits: Traits) -> Bool {
  guard traits.words.count < 12, let first = traits.words.first else { return false }
  return first.hash == chapter && traits.isLabel
}

private let chapter = WordHash("chapter")

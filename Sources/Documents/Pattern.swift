internal import Prose

/// A pattern over the words of a passage, as it is written in the rules: `words`, `a|b`, `word?`, `<class>`, marks, `...`.
struct Pattern {
  struct Failure: Error { var message: String }

  enum Element {
    case word(Set<WordHash>)
    /// A word all in capitals, as AP.
    case capitals(WordHash)
    case mark(UInt32)
    case number
    /// One to four names of people with what joins them.
    case names
    /// A day, written in whatever way.
    case date
    /// Any one word, and one with a capital.
    case any, capital
    /// Whatever comes.
    case rest
  }

  private(set) var elements: [(element: Element, isOptional: Bool)] = []
  /// It may begin at any word.
  private(set) var isInner = false

  /// Reads a pattern; classes are those defined before it.
  init(_ text: String, _ classes: [String: Set<WordHash>]) throws(Failure) {
    for bytes in text.utf8.split(separator: 0x20) {
      var part = String(decoding: bytes, as: UTF8.self)
      if part == "..." {
        if elements.isEmpty, !isInner { isInner = true } else { elements.append((.rest, false)) }
        continue
      }
      let isOptional = part.utf8.count > 1 && part.utf8.last == 0x3F
      if isOptional { part.removeLast() }
      for element in try Pattern.elements(part, classes) { elements.append((element, isOptional)) }
    }
    if isInner, case .element = beginning {
      throw Failure(message: "... must be followed by a word")
    }
  }

  enum Start {
    case words([WordHash])
    case element(PatternBeginning)
  }

  /// All words that it names, those that it may begin with too.
  var vocabulary: Set<WordHash> {
    var words: Set<WordHash> = []
    if case .words(let first) = beginning { words.formUnion(first) }
    for (element, _) in elements {
      switch element {
      case .word(let some): words.formUnion(some)
      case .capitals(let word): words.insert(word)
      case .mark, .number, .names, .date, .any, .capital, .rest: continue
      }
    }
    return words
  }

  /// What it begins with; marks at its beginning are passed over where a word follows.
  var beginning: Start {
    var hashes: [WordHash] = []
    var hasMark = false
    for (element, isOptional) in elements {
      switch element {
      case .word(let words): hashes += words
      case .capitals(let word): hashes.append(word)
      case .mark(let value):
        if isInner, hashes.isEmpty, !isOptional {
          return .words([WordHash(String(Character(Unicode.Scalar(value) ?? " ")))])
        }
        hasMark = true
        continue
      case .number: return .element(.number)
      case .names: return .element(.names)
      case .date: return .element(.date)
      case .capital: return .element(.capital)
      case .any, .rest: return .element(hasMark ? .mark : .any)
      }
      if !isOptional { return .words(hashes) }
    }
    return hashes.isEmpty ? .element(.mark) : .words(hashes)
  }

  private static func elements(_ part: String, _ classes: [String: Set<WordHash>])
    throws(Failure) -> [Element]
  {
    let hasChoices = part.utf8.contains(0x7C)
    if part.utf8.first == 0x3C, part.utf8.last == 0x3E, !hasChoices, part.utf8.count > 2 {
      let name = String(part.dropFirst().dropLast())
      switch name {
      case "number": return [.number]
      case "names": return [.names]
      case "date": return [.date]
      case "word": return [.any]
      case "capital": return [.capital]
      case _:
        guard let words = classes[name] else { throw Failure(message: "unknown class \(part)") }
        return [.word(words)]
      }
    }
    let choices = part.utf8.split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self) }
    guard choices.count > 1 else { return Pattern.elements(of: part) }
    var words: Set<WordHash> = []
    for choice in choices {
      guard choice.utf8.first == 0x3C else {
        words.insert(WordHash(choice))
        continue
      }
      guard let named = classes[String(choice.dropFirst().dropLast())] else {
        throw Failure(message: "unknown class \(choice)")
      }
      words.formUnion(named)
    }
    return [.word(words)]
  }

  /// A single word of the rules as the text's own words would come: `e-mail` is three of them.
  private static func elements(of part: String) -> [Element] {
    let source = SourceText(part)
    return source.withBytes { words(in: $0, source.range) }.map { word in
      switch word.kind {
      case .letters where word.shape.contains(.allCapitals): .capitals(word.hash)
      case .letters, .possessive: .word([word.hash])
      case .number: .word([word.hash])
      case .quote, .mark: .mark(word.first)
      }
    }
  }
}

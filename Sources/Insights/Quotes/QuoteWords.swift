internal import Assets
internal import Prose

/// An example in a word file: a text, what is quoted in it (nil: nothing), and who says it.
struct QuoteExample: Sendable, Equatable {
  var line: Int
  var isQuoted: Bool
  var text: String
  var speaker: String?
}

/// The words of `words/quotes.words` with their tags, and the file's examples.
struct QuoteWords: Sendable {
  private(set) var tags: [WordHash: WordTags] = [:]
  private(set) var examples: [QuoteExample] = []

  /// Reads a word file; throws an `AssetError` for an unknown group or a word outside of a group.
  init(_ text: String, file: String) throws(AssetError) {
    var group: WordTags = []
    var isVerb = false
    for line in assetLines(text) {
      if line.indent == 1 {
        (group, isVerb) = try Self.group(line, file)
      } else if let example = Self.example(line) {
        examples.append(example)
      } else {
        for word in line.words {
          if isVerb { addVerb(word, group) } else { add(word, group) }
        }
      }
    }
  }

  private static func group(_ line: AssetLine, _ file: String) throws(AssetError) -> (
    WordTags, Bool
  ) {
    var tags: WordTags = []
    var isVerb = false
    for name in line.words {
      if name == "verb" {
        isVerb = true
      } else if let tag = WordTags.names[name] {
        tags.formUnion(tag)
      } else {
        throw AssetError(file: file, line: line.number, message: "no group is named \(name)")
      }
    }
    return (tags, isVerb)
  }

  /// `yes “…,” she said. >> she` or `no …`.
  private static func example(_ line: AssetLine) -> QuoteExample? {
    let isQuoted = line.text.hasPrefix("yes ")
    guard isQuoted || line.text.hasPrefix("no ") else { return nil }
    var text = String(line.text.dropFirst(isQuoted ? 4 : 3))
    var speaker: String?
    var index = text.startIndex
    while index < text.endIndex {
      if text[index...].hasPrefix(" >> ") {
        speaker = String(text[index...].dropFirst(4))
        text = String(text[..<index])
        break
      }
      index = text.index(after: index)
    }
    return QuoteExample(line: line.number, isQuoted: isQuoted, text: text, speaker: speaker)
  }

  private mutating func add(_ word: String, _ group: WordTags) {
    tags[WordHash(word), default: []].formUnion(group)
  }

  /// A verb in all its forms: base/third/past/participle/ing, or by the rules of spelling.
  private mutating func addVerb(_ entry: String, _ group: WordTags) {
    let given = entry.split(separator: "/").map(String.init)
    let forms = given.count == 5 ? given : Self.regular(entry)
    add(forms[0], group.union(.base))
    add(forms[1], group.union(.finite))
    add(forms[2], group.union(.finite))
    if forms[3] != forms[2] { add(forms[3], group.union(.passive)) }
    add(forms[4], group.union(.participle))
  }

  private static func regular(_ base: String) -> [String] {
    let last = base.last ?? "x"
    if last == "e" {
      let stem = String(base.dropLast())
      return [base, base + "s", base + "d", base + "d", stem + "ing"]
    }
    let sibilant =
      base.hasSuffix("s") || base.hasSuffix("sh") || base.hasSuffix("ch") || base.hasSuffix("x")
    return [base, base + (sibilant ? "es" : "s"), base + "ed", base + "ed", base + "ing"]
  }
}

/// Reads our own words; an error in them is one of ours and stops the program with its place.
private func readQuoteWords() -> QuoteWords {
  do {
    return try QuoteWords(assetText("words/quotes.words"), file: "words/quotes.words")
  } catch {
    preconditionFailure("\(error)")
  }
}

func freezeQuotes(into table: inout FrozenWriter) {
  let tags = readQuoteWords().tags
  table.add(map: Dictionary(uniqueKeysWithValues: tags.map { ($0.key.value, $0.value) }), none: [])
}

let quoteTags = TagTable(FrozenTable("quotes.table", of: ["words/quotes.words"], freezeQuotes))
var quoteExamples: [QuoteExample] { readQuoteWords().examples }

/// The tags of a word as it stands.
func tags(of word: Word, in text: Span<UInt8>) -> WordTags { quoteTags.tags(of: word, in: text) }

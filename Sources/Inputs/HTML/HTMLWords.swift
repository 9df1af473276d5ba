internal import Assets

/// What the names in the source of a page tell, as `words/html.words` has them.
struct HTMLWords: Sendable {
  /// Elements that are no part of what is read.
  var hidden: Set<String> = []
  /// Elements that stand beside an article.
  var asides: Set<String> = []
  /// Words that together, one of each, are the class or id of the body of an article.
  var articles: Set<String> = []
  var bodies: Set<String> = []
  /// Elements that begin and end a paragraph.
  var blocks: Set<String> = []
  /// Elements without an inside.
  var empty: Set<String> = []
  /// Words in the class or id of an element that is no part of the article.
  var clutter: Set<String> = []
  /// Names of statements: of the title, the authors, the day.
  var title: Set<String> = []
  var author: Set<String> = []
  var published: Set<String> = []
  /// Characters by their names.
  var references: [String: UInt32] = [:]

  init(_ text: String) {
    var group = ""
    for line in assetLines(text) {
      if line.indent == 1 {
        group = line.text
        continue
      }
      for word in line.words { add(word, to: group) }
    }
  }

  private mutating func add(_ word: String, to group: String) {
    switch group {
    case "hidden": hidden.insert(word)
    case "asides": asides.insert(word)
    case "articles": articles.insert(word)
    case "bodies": bodies.insert(word)
    case "blocks": blocks.insert(word)
    case "empty": empty.insert(word)
    case "clutter": clutter.insert(word)
    case "title": title.insert(word)
    case "author": author.insert(word)
    case "published": published.insert(word)
    case "references":
      let parts = word.split(separator: "=")
      if parts.count == 2, let value = UInt32(parts[1], radix: 16) {
        references[String(parts[0])] = value
      }
    case _: preconditionFailure("words/html.words: no group \(group)")
    }
  }
}

let htmlWords = HTMLWords(assetText("words/html.words"))

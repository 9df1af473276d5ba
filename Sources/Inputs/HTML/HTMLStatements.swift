internal import Prose

/// What a page states of itself: its title, who wrote it and when it was published.
struct HTMLStatements {
  private(set) var title = ""
  private(set) var authors: [String] = []
  private(set) var published: String?
  /// The title by its `title` element, which the name of the site may follow.
  private(set) var pageTitle = ""

  /// Elements whose words are the author, while they are open.
  private var writing: (element: Int, text: [UInt8])?
  private var marked: [String] = []
  private var isCardOfAuthor = false

  /// Reads an opening tag: a statement of its own, or one in its attributes.
  mutating func read(_ tag: HTMLTag) {
    if tag.name == "time", published == nil, tag["pubdate"] != nil {
      published = day(tag["datetime"])
    }
    guard let name = tag["property"] ?? tag["name"] ?? tag["itemprop"],
      let value = tag["content"] ?? tag["datetime"]
    else { return }
    let names = name.lowercased()
    if title.isEmpty, htmlWords.title.contains(names) { title = oneLine(value) }
    if htmlWords.author.contains(names) { add(author: value) }
    // Cards of pages as Twitter shows them: a label, and what it is of.
    if names == "twitter:label1" { isCardOfAuthor = value.lowercased() == "written by" }
    if names == "twitter:data1", isCardOfAuthor { add(author: value) }
    if published == nil, htmlWords.published.contains(names) { published = day(value) }
  }

  /// Reads the title, or what a script states for search engines (JSON-LD).
  mutating func read(_ tag: HTMLTag, _ inside: TextRange, in bytes: Span<UInt8>) {
    var text: [UInt8] = []
    if tag.name == "title", pageTitle.isEmpty {
      appendHTMLText(in: bytes, inside, to: &text)
      pageTitle = oneLine(String(decoding: text, as: UTF8.self))
    }
    guard tag.name == "script", tag["type"].map(nameWords) == ["application", "ld", "json"] else {
      return
    }
    for offset in inside.start..<inside.end { text.append(bytes[offset]) }
    let script = JSONWords(text)
    if published == nil { published = day(script.value(of: "datePublished")) }
    let author =
      script.value(of: "name", behind: "author") ?? script.value(of: "name", behind: "Person")
    if authors.isEmpty, let author { add(author: author) }
  }

  // MARK: An author's element

  mutating func begin(_ tag: HTMLTag, element: Int) {
    guard writing == nil else { return }
    let names = (tag["rel"] ?? "") + " " + (tag["itemprop"] ?? "")
    let isAuthor =
      nameWords(names).contains("author")
      || nameWords(tag["class"] ?? "").contains { $0 == "byline" || $0 == "author" }
    if isAuthor { writing = (element, []) }
  }

  mutating func add(_ text: [UInt8]) { writing?.text += text }

  mutating func end(element: Int) {
    guard let done = writing, done.element == element else { return }
    writing = nil
    let words = oneLine(String(decoding: done.text, as: UTF8.self))
    if words.utf8.count > 3, words.utf8.count < 60 { marked.append(words) }
  }

  /// “By Ann Lee and Bo Ray”, as the page's statements have it, else as its elements do.
  var byline: String? {
    let names = authors.isEmpty ? Array(marked.prefix(1)) : authors
    guard let first = names.first else { return nil }
    if first.lowercased().hasPrefix("by ") { return first }
    return "By "
      + (names.count < 2
        ? first : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1])
  }

  private mutating func add(author: String) {
    let name = oneLine(author)
    guard name.utf8.count > 2, name.utf8.count < 80, !name.contains("/"), !name.contains("@"),
      !authors.contains(name)
    else { return }
    authors.append(name)
  }

  /// The day at the beginning of a time as ISO 8601 has it.
  private func day(_ value: String?) -> String? {
    guard let value else { return nil }
    let day = Array(value.utf8.prefix(10))
    let isDay =
      day.count == 10
      && day.indices.allSatisfy { $0 == 4 || $0 == 7 ? day[$0] == 0x2D : day[$0] &- 0x30 < 10 }
    return isDay ? String(decoding: day, as: UTF8.self) : nil
  }
}

/// The strings of a JSON text by their keys, without what else it holds.
struct JSONWords {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The string behind the first such key, itself behind another key where one is named.
  func value(of key: String, behind other: String? = nil) -> String? {
    var start = 0
    if let other {
      guard let place = place(of: other, from: 0) else { return nil }
      start = place
    }
    guard var at = place(of: key, from: start) else { return nil }
    while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == 0x3A || bytes[at] == 0x5B { at += 1 }
    guard at < bytes.count, bytes[at] == 0x22 else { return nil }
    return string(from: at + 1)
  }

  /// Behind a key in quotes.
  private func place(of key: String, from start: Int) -> Int? {
    let mark = Array("\"\(key)\"".utf8)
    var at = start
    while at + mark.count <= bytes.count {
      if bytes[at] == mark[0], bytes[at..<at + mark.count].elementsEqual(mark) {
        return at + mark.count
      }
      at += 1
    }
    return nil
  }

  /// A string up to its closing quote, with its escapes read but for pairs of surrogates.
  private func string(from start: Int) -> String? {
    var text: [UInt8] = []
    var at = start
    while at < bytes.count, bytes[at] != 0x22 {
      if bytes[at] == 0x5C, at + 1 < bytes.count {
        at += 1
        if bytes[at] == 0x75, at + 4 < bytes.count,
          let value = UInt32(String(decoding: bytes[at + 1...at + 4], as: UTF8.self), radix: 16)
        {
          if Unicode.Scalar(value) != nil { appendScalar(value, &text) }
          at += 4
        } else {
          text.append(bytes[at] == 0x6E ? 0x20 : bytes[at])
        }
      } else {
        text.append(bytes[at])
      }
      at += 1
    }
    return at < bytes.count ? String(decoding: text, as: UTF8.self) : nil
  }
}

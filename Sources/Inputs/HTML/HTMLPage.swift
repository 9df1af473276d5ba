internal import Prose

/// A page while it is read: its elements as a tree, its paragraphs, and what it states of itself.
struct HTMLPage {
  struct Element {
    var parent: Int
    /// The nearest element around that begins a paragraph, itself included.
    var block: String
    /// No part of what is read.
    var isHidden: Bool
    /// By its name, class or style no part of the article; later, whether that holds for it or what it stands in.
    var isClutter = false
    /// How surely its name, class or statement says that it is the article: 0 to 3.
    var claim = 0
    /// Bytes of prose in it.
    var prose = 0
  }

  struct Paragraph {
    var element: Int
    var block: String
    var text: [UInt8] = []
    /// Bytes of it that stand in links.
    var linked = 0
  }

  private(set) var elements = [Element(parent: -1, block: "body", isHidden: false)]
  private(set) var paragraphs: [Paragraph] = []
  private(set) var statements = HTMLStatements()
  private var open: [(index: Int, name: String)] = [(0, "")]
  private var current = Paragraph(element: 0, block: "body")
  private var links = 0
  private var breaks = 0
  private var hasGap = false

  init(_ bytes: Span<UInt8>) {
    var scanner = HTMLScanner()
    while let token = scanner.next(in: bytes) {
      switch token {
      case .text(let range): add(range, in: bytes)
      case .open(let tag): begin(tag)
      case .close(let name): end(name)
      case .raw(let tag, let inside): statements.read(tag, inside, in: bytes)
      }
    }
    closeParagraph()
    weigh()
  }

  // MARK: Elements

  private mutating func begin(_ tag: HTMLTag) {
    statements.read(tag)
    if tag.name == "br" {
      breaks += 1
      hasGap = true
      if breaks == 2 { closeParagraph() }
      return
    }
    closeImplied(tag.name)
    let isBlock = htmlWords.blocks.contains(tag.name)
    if isBlock { closeParagraph() }
    if tag.name == "td" || tag.name == "th" { beginCell() }
    guard !htmlWords.empty.contains(tag.name) else { return }
    let parent = elements[open[open.count - 1].index]
    let isHidden = parent.isHidden || htmlWords.hidden.contains(tag.name)
    elements.append(
      Element(
        parent: open[open.count - 1].index, block: isBlock ? tag.name : parent.block,
        isHidden: isHidden, isClutter: isClutter(tag), claim: claim(tag)))
    open.append((elements.count - 1, tag.name))
    if tag.name == "a" { links += 1 }
    statements.begin(tag, element: elements.count - 1)
  }

  private mutating func end(_ name: String) {
    if name == "p" || htmlWords.blocks.contains(name) { closeParagraph() }
    guard let index = open.lastIndex(where: { $0.name == name }), index > 0 else { return }
    close(downTo: index)
  }

  private mutating func close(downTo index: Int) {
    while open.count > index {
      let last = open.removeLast()
      if last.name == "a" { links -= 1 }
      statements.end(element: last.index)
    }
  }

  /// A paragraph ends where another block begins, an item, row or cell where the next does.
  private mutating func closeImplied(_ name: String) {
    let (ended, limits): ([String], [String]) =
      switch name {
      case "li": (["li"], ["ul", "ol", "menu"])
      case "dt", "dd": (["dt", "dd"], ["dl"])
      case "tr": (["tr"], ["table"])
      case "td", "th": (["td", "th"], ["tr", "table"])
      case "option": (["option"], ["select"])
      case _: htmlWords.blocks.contains(name) ? (["p"], ["div", "td", "body"]) : ([], [])
      }
    guard !ended.isEmpty,
      let index = open.lastIndex(where: { ended.contains($0.name) || limits.contains($0.name) }),
      ended.contains(open[index].name)
    else { return }
    if name != "td", name != "th" { closeParagraph() }
    close(downTo: index)
  }

  /// It is not shown, or its name, class or id says that it is no part of the article.
  private func isClutter(_ tag: HTMLTag) -> Bool {
    if htmlWords.asides.contains(tag.name) || tag["hidden"] != nil { return true }
    if let style = tag["style"], nameWords(style).starts(with: ["display", "none"]) { return true }
    guard !["html", "body", "article", "main"].contains(tag.name) else { return false }
    return ["class", "id", "role"].contains { attribute in
      tag[attribute].map { nameWords($0).contains(where: htmlWords.clutter.contains) } ?? false
    }
  }

  /// How surely an element says that it is the article: as its body, as an article, or as the main part of the page.
  private func claim(_ tag: HTMLTag) -> Int {
    if let itemprop = tag["itemprop"], nameWords(itemprop).starts(with: ["article", "body"]) {
      return 3
    }
    for attribute in ["class", "id"] {
      let words = Set(tag[attribute].map(nameWords) ?? [])
      if !words.isDisjoint(with: htmlWords.articles), !words.isDisjoint(with: htmlWords.bodies) {
        return 3
      }
    }
    if tag.name == "article" { return 2 }
    return tag.name == "main" || tag["role"] == "main" ? 1 : 0
  }

  // MARK: Text

  private mutating func add(_ range: TextRange, in bytes: Span<UInt8>) {
    var text: [UInt8] = []
    appendHTMLText(in: bytes, range, to: &text)
    statements.add(text)
    let element = open[open.count - 1].index
    guard !elements[element].isHidden else { return }
    for byte in text {
      if byte <= 0x20 {
        hasGap = true
        continue
      }
      breaks = 0
      if current.text.isEmpty {
        (current.element, current.block) = (element, elements[element].block)
      } else if hasGap {
        current.text.append(0x20)
      }
      hasGap = false
      current.text.append(byte)
      if links > 0 { current.linked += 1 }
    }
  }

  /// Cells of a table stand on one line, those of a layout in paragraphs of their own.
  private mutating func beginCell() {
    if current.text.count > 60 {
      closeParagraph()
    } else if !current.text.isEmpty {
      current.text.append(9)
      hasGap = false
    }
  }

  private mutating func closeParagraph() {
    hasGap = false
    guard !current.text.isEmpty else { return }
    paragraphs.append(current)
    current = Paragraph(element: 0, block: "body")
  }

  // MARK: Prose

  /// Weighs the elements by the prose in them, and leaves out the clutter: but an element that holds most of the prose
  /// is none, whatever its class says.
  private mutating func weigh() {
    addProse { _ in true }
    let all = elements[0].prose
    for index in elements.indices.dropFirst() {
      let own = elements[index].isClutter && elements[index].prose * 2 < all
      elements[index].isClutter = own || elements[elements[index].parent].isClutter
    }
    for index in elements.indices { elements[index].prose = 0 }
    let elements = elements
    addProse { !elements[$0.element].isClutter }
    paragraphs.removeAll { elements[$0.element].isClutter }
  }

  private mutating func addProse(where counts: (Paragraph) -> Bool) {
    for paragraph in paragraphs where counts(paragraph) {
      let prose = HTMLPage.prose(paragraph)
      var element = paragraph.element
      while prose > 0, element >= 0 {
        elements[element].prose += prose
        element = elements[element].parent
      }
    }
  }

  /// What a paragraph weighs when the article is looked for: its bytes outside of links, short ones little.
  private static func prose(_ paragraph: Paragraph) -> Int {
    let own = paragraph.text.count - paragraph.linked
    if paragraph.linked * 2 > paragraph.text.count { return 0 }
    return own > 80 ? own : own / 5
  }
}

/// The words of a class or id: `related-links`, `relatedLinks` and `related_links` are related and links.
func nameWords(_ name: String) -> [String] {
  var words: [String] = []
  var word: [UInt8] = []
  var beforeIsSmall = false
  func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }
  for byte in name.utf8 {
    let isLetter = (byte | 0x20) &- 0x61 < 26
    if !isLetter || beforeIsSmall && !isSmall(byte) {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word = []
    }
    if isLetter { word.append(byte | 0x20) }
    beforeIsSmall = isSmall(byte)
  }
  if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
  return words
}

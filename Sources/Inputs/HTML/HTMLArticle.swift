internal import Prose

/// Whether a text is the source of a page: markup begins it, behind white space, comments and declarations.
func isHTML(_ bytes: Span<UInt8>) -> Bool {
  let head = bytes.extracting(first: 4096)
  guard
    let first = head.indices.first(where: { head[$0] > 0x20 && !byteOrderMark.contains(head[$0]) }),
    head[first] == 0x3C
  else { return false }
  var scanner = HTMLScanner()
  while let token = scanner.next(in: head) {
    switch token {
    case .text(let range):
      for offset in range.start..<range.end
      where head[offset] > 0x20 && !byteOrderMark.contains(head[offset]) { return false }
    case .open(let tag): return ["html", "head", "body", "meta", "title"].contains(tag.name)
    case .raw(let tag, _): return tag.name == "title"
    case .close: return false
    }
  }
  return false
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// The article of a page as text: what the page states of itself, and the paragraphs of the element that holds the most
/// prose; parted by blank lines, the rows of a table by none and their cells by tabs.
func articleText(ofHTML bytes: Span<UInt8>) -> [UInt8] {
  let page = HTMLPage(bytes)
  let article = articleElement(of: page.elements)
  let inside = insides(of: article, page.elements)
  var lines: [[UInt8]] = []
  let title = articleTitle(of: page)
  let byline = page.statements.byline
  if let title { lines.append(Array(title.utf8)) }
  if let byline { lines.append(Array(byline.utf8)) }
  if let day = page.statements.published { lines.append(Array("Published \(day)".utf8)) }
  let told = [title, byline, byline.map { String($0.dropFirst(3)) }].compactMap { $0.map(letters) }
  for paragraph in page.paragraphs where inside[paragraph.element] {
    let isHeading = paragraph.block.utf8.count == 2 && paragraph.block.utf8.first == 0x68
    let isLink = paragraph.linked * (isHeading ? 1 : 2) > paragraph.text.count
    if isLink
      || lines.count < 12 && told.contains(letters(String(decoding: paragraph.text, as: UTF8.self)))
    {
      continue
    }
    lines.append((paragraph.block == "li" ? Array("• ".utf8) : []) + paragraph.text)
  }
  return joined(lines)
}

/// Lines parted by blank ones, but for the rows of a table.
private func joined(_ lines: [[UInt8]]) -> [UInt8] {
  var text: [UInt8] = []
  var isBehindRow = false
  for line in lines {
    let isRow = line.contains(9)
    if !text.isEmpty { text += isRow && isBehindRow ? [10] : [10, 10] }
    text += line
    isBehindRow = isRow
  }
  return text + [10]
}

/// The smallest element that holds most of the prose of what says that it is the article, else of the page.
private func articleElement(of elements: [HTMLPage.Element]) -> Int {
  let claimed = elements.indices
    .filter { elements[$0].claim > 0 && elements[$0].prose * 5 > elements[0].prose }
    .max { (elements[$0].claim, elements[$0].prose) < (elements[$1].claim, elements[$1].prose) }
  var children: [Int: [Int]] = [:]
  for index in elements.indices.dropFirst() where elements[index].prose > 0 {
    children[elements[index].parent, default: []].append(index)
  }
  let start = claimed ?? 0
  var best = start
  while let next = children[best]?.max(by: { elements[$0].prose < elements[$1].prose }),
    elements[next].prose * 10 >= elements[start].prose * 6
  {
    best = next
  }
  // The element of a single paragraph is none of an article.
  while best > 0, elements[best].block == "p" { best = elements[best].parent }
  return best
}

/// Which elements lie in one; parents stand before what they hold.
private func insides(of article: Int, _ elements: [HTMLPage.Element]) -> [Bool] {
  var inside = [Bool](repeating: false, count: elements.count)
  for index in elements.indices {
    inside[index] =
      index == article || elements[index].parent >= 0 && inside[elements[index].parent]
  }
  return inside
}

/// A heading of the page that its title repeats, else the title it states, without the name of the site.
private func articleTitle(of page: HTMLPage) -> String? {
  let stated = [page.statements.title, page.statements.pageTitle].filter { !$0.isEmpty }
  let headings = page.paragraphs.filter { $0.block == "h1" || $0.block == "h2" }
    .map { String(decoding: $0.text, as: UTF8.self) }
  for title in stated.map(letters) {
    if let heading = headings.first(where: {
      let own = letters($0)
      return own.utf8.count > 9
        && (title.hasPrefix(own) || title.hasSuffix(own) || own.hasPrefix(title))
    }) {
      return heading
    }
  }
  if let title = stated.first { return withoutSite(title) }
  return headings.first
}

/// `Mayor quits | Delmar Post`: what stands before the last mark, where that is longer than what stands behind it.
private func withoutSite(_ title: String) -> String {
  let words = title.split(separator: " ")
  guard
    let mark = words.lastIndex(where: { ["|", "-", "–", "—", "·", "::", "»", "«"].contains($0) }),
    mark > words.count - mark - 1, mark > 1
  else { return title }
  return words[..<mark].joined(separator: " ")
}

/// The letters and digits of a text alone, in small ones.
private func letters(_ text: String) -> String {
  String(
    text.lowercased().unicodeScalars.filter {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    })
}

internal import Prose

/// A document as text for people to read and compare: what it states of itself, then each block with its kind.
public func documentDump(_ document: Document) -> String {
  let profile = document.profile
  var lines = [
    "nature \(document.nature.rawValue), language \(document.language.rawValue), "
      + "paragraphs by \(profile.separation.rawValue)"
      + (profile.wrapWidth.map { ", lines wrapped at \($0)" } ?? "")
  ]
  func list(_ name: String, _ ranges: [TextRange]) {
    guard !ranges.isEmpty else { return }
    lines.append(
      name + " " + ranges.map { oneLine(document.text.string($0)) }.joined(separator: " | "))
  }
  list("authors", document.authors)
  list("credits", document.credits)
  list("published", document.publishedLines)
  for block in document.blocks(in: document.text.range) {
    if block == document.head.first { lines.append("-- head") }
    lines.append("[\(block.kind.rawValue)] " + oneLine(document.text.string(block.range)))
    if block == document.head.last { lines.append("-- story") }
  }
  return lines.joined(separator: "\n") + "\n"
}

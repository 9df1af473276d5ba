/// A line of an asset file: words separated by blanks, with the line's number and whether it stood indented.
public struct AssetLine: Sendable {
  /// The line's number in the file, from 1.
  public let number: Int
  /// The column of the first word, from 1; above 1 the line belongs to the block begun before it.
  public let indent: Int
  /// The line without its comment and outer blanks.
  public let text: String

  /// The words of the line; a word in double quotes may hold blanks and keeps them.
  public var words: [String] { AssetLine.split(text) }

  private static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quoted = false
    var begun = false
    for character in text {
      if character == "\"" {
        quoted.toggle()
        begun = true
      } else if character == " " || character == "\t", !quoted {
        if begun { words.append(word) }
        word = ""
        begun = false
      } else {
        word.append(character)
        begun = true
      }
    }
    if begun { words.append(word) }
    return words
  }
}

/// An error in an asset file, as `dates.rules:41:9: unknown word class <mounth>`.
public struct AssetError: Error, CustomStringConvertible, Sendable {
  public let file: String
  public let line: Int
  public let column: Int
  public let message: String

  public init(file: String, line: Int, column: Int = 1, message: String) {
    (self.file, self.line, self.column, self.message) = (file, line, column, message)
  }

  public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// The lines of an asset file that say something: `#` begins a comment at the start of a line or behind a blank.
public func assetLines(_ text: String) -> [AssetLine] {
  var lines: [AssetLine] = []
  var number = 0
  for raw in text.split(separator: "\n", omittingEmptySubsequences: false) {
    number += 1
    var line = raw
    if line.first == "#" { continue }
    if let comment = comment(in: line) { line = line[..<comment] }
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    guard !trimmed.isEmpty else { continue }
    let indent = line.distance(from: line.startIndex, to: trimmed.startIndex) + 1
    var end = trimmed.endIndex
    while end > trimmed.startIndex, trimmed[trimmed.index(before: end)].isWhitespace {
      end = trimmed.index(before: end)
    }
    if end == trimmed.startIndex { continue }
    lines.append(AssetLine(number: number, indent: indent, text: String(trimmed[..<end])))
  }
  return lines
}

/// Where a comment begins in a line: a `#` behind a blank and followed by a blank.
private func comment(in line: Substring) -> Substring.Index? {
  var before: Character = "x"
  var index = line.startIndex
  while index < line.endIndex {
    let next = line.index(after: index)
    if line[index] == "#", before == " " || before == "\t",
      next == line.endIndex || line[next] == " "
    {
      return index
    }
    before = line[index]
    index = next
  }
  return nil
}

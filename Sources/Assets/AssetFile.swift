/// A line of an asset file: words separated by blanks, with the line's number and whether it stood indented.
public struct AssetLine: Sendable {
  /// The line's number in the file, from 1.
  public let number: Int
  /// The column of the first word, from 1; above 1 the line belongs to the block begun before it.
  public let indent: Int
  /// The line without its comment and outer blanks.
  public let text: String

  /// The words of the line; a word in double quotes may hold blanks and keeps them.
  public var words: [String] {
    var text = text
    return text.withUTF8(AssetLine.split)
  }

  private static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    var words: [String] = []
    words.reserveCapacity(4)
    var index = 0
    while index < bytes.count {
      if isBlank(bytes[index]) {
        index += 1
        continue
      }
      let start = index
      var quotes = 0
      while index < bytes.count, quotes % 2 == 1 || !isBlank(bytes[index]) {
        if bytes[index] == quote { quotes += 1 }
        index += 1
      }
      let word = bytes[start..<index]
      words.append(
        quotes == 0
          ? String(decoding: word, as: UTF8.self)
          : String(decoding: word.filter { $0 != quote }, as: UTF8.self))
    }
    return words
  }

  private static let quote: UInt8 = 0x22
}

/// A blank or a tab, or the CR of a line end.
private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }

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

/// The lines of an asset file that say something: `#` begins a comment at the start of a line or between blanks.
public func assetLines(_ text: String) -> [AssetLine] {
  var text = text
  return text.withUTF8 { bytes in
    var lines: [AssetLine] = []
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      number += 1
      if let line = line(bytes, start..<end, number: number) { lines.append(line) }
      start = end + 1
    }
    return lines
  }
}

/// One line without its comment and outer blanks; nil when nothing is left.
private func line(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, number: Int)
  -> AssetLine?
{
  var start = range.lowerBound
  while start < range.upperBound, isBlank(bytes[start]) { start += 1 }
  var end = start
  while end < range.upperBound, !isComment(bytes, at: end, in: range) { end += 1 }
  while end > start, isBlank(bytes[end - 1]) { end -= 1 }
  guard end > start else { return nil }
  // Columns count characters; only blanks stand before this one.
  return AssetLine(
    number: number, indent: start - range.lowerBound + 1,
    text: String(decoding: bytes[start..<end], as: UTF8.self))
}

/// A `#` that begins a comment: the first character of the line, or one with blanks around it.
private func isComment(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, in line: Range<Int>)
  -> Bool
{
  guard bytes[index] == 0x23 else { return false }
  if index == line.lowerBound { return true }
  return isBlank(bytes[index - 1]) && (index + 1 == line.upperBound || isBlank(bytes[index + 1]))
}

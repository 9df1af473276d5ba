/// What stands before each line that a mail quotes.
public let quoteMark: UInt8 = 0x3E

/// Where the words of a line that a mail quotes begin, behind its marks and the blanks between them (`> > `); the start of
/// the line where it has no marks, its end where it has nothing else.
public func behindQuoteMarks(in bytes: Span<UInt8>, _ line: TextRange) -> Int {
  guard line.start < line.end, bytes[line.start] == quoteMark else { return line.start }
  var offset = line.start + 1
  while offset < line.end {
    let byte = bytes[offset]
    guard byte == quoteMark || byte == 0x20 || byte == 0x09 else { break }
    offset += 1
  }
  return offset
}

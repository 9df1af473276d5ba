internal import Glibc
/// Inputs: bytes from a file or a pipe to one text in UTF-8, and what they state of themselves.
/// In: a path or a descriptor. Out: a SourceText and the encoding it had. It knows nothing of articles.
public import Prose

/// A text as it was read.
public struct Input: Sendable {
  public var text: SourceText
  /// As `utf-8`, `utf-16le`, `windows-1252`.
  public var encoding: String

  public init(text: SourceText, encoding: String) { (self.text, self.encoding) = (text, encoding) }
}

/// A file that could not be read, with the system's error number.
public struct InputError: Error, Sendable {
  public var path: String
  public var number: Int32
}

/// Reads a whole file into memory. First version.
public func readFile(_ path: String) throws(InputError) -> Input {
  let descriptor = open(path, O_RDONLY)
  guard descriptor >= 0 else { throw InputError(path: path, number: errno) }
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count <= 0 { break }
    bytes += buffer[..<count]
  }
  return Input(text: SourceText(bytes), encoding: "utf-8")
}

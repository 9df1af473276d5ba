internal import Glibc
/// Inputs: bytes from a file or a pipe to one text in UTF-8, and what encoding they had.
/// In: a path or a descriptor. Out: an Input, whose text may still grow. It knows nothing of articles or screens.
public import Prose

/// A text as it was read: a mapping of the file where that is UTF-8, else a spool of what was decoded or piped.
public struct Input: Sendable {
  public let text: SourceText
  private let spool: Spool?
  /// What was read, where `text` was made from it: the source of a page.
  private let origin: SourceText?

  /// A text of bytes that are at hand, as pasted ones; a copy of them where they are UTF-8.
  public init(_ bytes: [UInt8], name: String) throws(InputError) {
    guard case .encoding(let encoding) = guessEncoding(bytes.span, isWhole: true) else {
      if guessEncoding(bytes.span, isWhole: true) == .notText { throw .notText(path: name) }
      self.init(mapping: SourceText(bytes))
      return
    }
    var decoded: [UInt8] = []
    var decoder = Decoder(encoding)
    decoder.decode(bytes.span, into: &decoded)
    decoder.finish(into: &decoded)
    self.init(mapping: SourceText(decoded))
  }

  init(mapping text: SourceText) { (self.text, spool, origin) = (text, nil, nil) }
  init(_ spool: Spool) { (text, self.spool, origin) = (spool.text, spool, nil) }

  private init(_ text: SourceText, from page: Input) {
    (self.text, spool, origin) = (text, page.spool, page.text)
  }

  /// Where a text is the source of a page, that page's article, for which a pipe is read to its end; else the text.
  func withArticle() throws(InputError) -> Input {
    guard text.withBytes({ isHTML($0) }) else { return self }
    try readAll()
    return Input(SourceText(text.withBytes { articleText(ofHTML: $0) }), from: self)
  }

  /// The text has the lines of what was read: it was not made from the source of a page.
  public var isAsItLies: Bool { origin == nil }

  public var encoding: Encoding { spool?.encoding ?? .utf8 }

  /// False while a pipe still writes, or a large file is still being decoded.
  public var isComplete: Bool { spool?.isComplete ?? true }

  /// What to wait for until more can be read; nil when there is no more.
  public var descriptor: Int32? { spool?.isComplete == false ? spool?.descriptor : nil }

  /// Reads what has come, at most about `limit` bytes, without waiting; the text has grown when this is true.
  public func readMore(limit: Int = 1 << 20) throws(InputError) -> Bool {
    guard let spool, !spool.isComplete else { return false }
    let before = text.count
    var left = limit
    while left > 0, !spool.isComplete, isReadable(spool.descriptor, milliseconds: 0) {
      left -= max(1, try spool.pump())
    }
    return text.count > before || spool.isComplete
  }

  /// Reads to the end, however long that takes.
  public func readAll() throws(InputError) {
    while let spool, !spool.isComplete { _ = try spool.pump() }
  }

  /// SHA-256 of all bytes as they were read, in 64 hexadecimal digits; nil while more may come, and for a
  /// pipe that was not opened with `digest`.
  public func sha256() -> String? {
    guard isComplete else { return nil }
    if let spool { return spool.digest?.hexadecimal() }
    return (origin ?? text).withBytes { bytes in
      var digest = SHA256()
      digest.add(bytes)
      return digest.hexadecimal()
    }
  }

  /// True once after the file was found shorter than it was when it was opened; the text reads as zeros there.
  public static func fileShrank() -> Bool { takeMappingHole() }
}

/// Why a file could not be read as text.
public enum InputError: Error, Sendable, Equatable {
  /// The system's error number says why.
  case notOpened(path: String, number: Int32)
  case isFolder(path: String)
  case notText(path: String)
  /// Reading, or spooling to a temporary file, failed half-way.
  case failed(path: String, number: Int32)
}

/// Opens a file: at once, whatever its size, where its bytes are UTF-8.
/// `-` is standard input. Nothing is read beyond the first 256 KB unless it has to be decoded.
public func openInput(_ path: String, digest: Bool = false) throws(InputError) -> Input {
  if path == "-" { return try openInput(descriptor: STDIN_FILENO, name: "-", digest: digest) }
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
  guard descriptor >= 0 else { throw .notOpened(path: path, number: errno) }
  return try openInput(descriptor: descriptor, name: path, owned: true, digest: digest)
}

/// Opens what a descriptor gives; closes it in time when it is `owned`.
public func openInput(
  descriptor: Int32, name: String, owned: Bool = false, digest: Bool = false
) throws(InputError) -> Input {
  var status = stat()
  guard fstat(descriptor, &status) == 0 else {
    let number = errno
    if owned { close(descriptor) }
    throw .notOpened(path: name, number: number)
  }
  if status.st_mode & S_IFMT == S_IFDIR {
    if owned { close(descriptor) }
    throw .isFolder(path: name)
  }
  let position = lseek(descriptor, 0, SEEK_CUR)
  if status.st_mode & S_IFMT == S_IFREG, status.st_size > 0, position == 0,
    let text = mapping(of: descriptor, count: Int(status.st_size))
  {
    return try openMapping(text, descriptor, name, owned, digest).withArticle()
  }
  let spool = try Spool(descriptor, name: name, owned: owned, digest: digest)
  try spool.readHead()
  return try Input(spool).withArticle()
}

/// A mapped file as it is when it is UTF-8; else it is decoded into a spool, the first part of it now.
private func openMapping(
  _ text: SourceText, _ descriptor: Int32, _ name: String, _ owned: Bool, _ digest: Bool
) throws(InputError) -> Input {
  let guess = text.withBytes {
    guessEncoding($0.extracting(first: sampleSize), isWhole: $0.count <= sampleSize)
  }
  switch guess {
  case .encoding(.utf8), .ascii:
    if owned { close(descriptor) }
    return Input(mapping: text)
  case .notText:
    if owned { close(descriptor) }
    throw .notText(path: name)
  case .encoding:
    let spool = try Spool(
      descriptor, name: name, owned: owned, digest: digest, guess: guess)
    try spool.readHead()
    return Input(spool)
  }
}

/// Reading: the whole state of a reading and what every command does to it. In: a document, commands, keys, bytes of work.
/// Out: a new state and effects. It knows nothing of colours, cells, files or the clock.
public import Documents
public import Insights
public import Prose
public import Screens

/// What a reading takes from outside: it does not change by any command.
public struct Surroundings: Sendable {
  /// Today, in the reader's time zone; nil where nobody looked.
  public var today: CalendarDate?
  /// Signs of ASCII alone can be shown.
  public var isASCII: Bool

  public init(today: CalendarDate? = nil, isASCII: Bool = false) {
    (self.today, self.isASCII) = (today, isASCII)
  }
}

/// The whole state of a reading.
public struct Reader: Sendable {
  public private(set) var document: Document
  public private(set) var analyser: Analyser
  /// Names of the open files, for the last line.
  public let files: [String]
  public private(set) var file: Int
  public private(set) var size: Size
  public let surroundings: Surroundings

  /// `files` are the names to show, `file` the index of the one that `document` was read from.
  public init(
    _ document: Document, _ given: Given = Given(), files: [String], file: Int = 0, size: Size,
    _ surroundings: Surroundings = Surroundings()
  ) {
    (self.document, self.analyser) = (document, Analyser(document, given))
    (self.files, self.file, self.size) = (files, file, size)
    self.surroundings = surroundings
  }

  /// Takes a key. What must happen outside comes back.
  public mutating func press(_ key: Key) -> [Effect] {
    key == .character("q") ? [.quit] : []
  }

  /// Takes another window size; the same sentence stays on top.
  public mutating func resize(_ size: Size) { self.size = size }

  /// True while an analysis, a search or a count is under way.
  public var hasWork: Bool { !analyser.isDone }

  /// Does about that many bytes of the work under way.
  public mutating func advance(bytes: Int) { analyser.advance(bytes: bytes) }

  /// Shows another file of the list, from its beginning.
  public mutating func show(_ document: Document, _ given: Given = Given(), file: Int) {
    (self.document, self.analyser, self.file) = (document, Analyser(document, given), file)
  }

  /// Shows the same file as it reads now, at the same place.
  public mutating func reload(_ document: Document, _ given: Given = Given()) {
    (self.document, self.analyser) = (document, Analyser(document, given))
  }

  /// Says something in the last line until the next key, as why a file could not be opened.
  public mutating func say(_ message: String) {}
}

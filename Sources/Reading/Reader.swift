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
  /// What the terminal can show.
  public var repertoire: Repertoire
  public var keys: KeyMap
  /// Makes a place for what is found in a long text.
  public var makeStore: @Sendable () -> any ByteStore

  public init(
    today: CalendarDate? = nil, repertoire: Repertoire = .unicode, keys: KeyMap = .standard,
    makeStore: @escaping @Sendable () -> any ByteStore = { MemoryStore() }
  ) {
    (self.today, self.repertoire, self.keys) = (today, repertoire, keys)
    self.makeStore = makeStore
  }
}

/// The whole state of a reading.
public struct Reader: Sendable {
  public internal(set) var document: Document
  public internal(set) var analyser: Analyser
  /// Names of the open files, for the last line.
  public let files: [String]
  public internal(set) var file: Int
  /// The file that was asked for last and could not be opened; the next and the one before count from it.
  var unopened: Int?
  public internal(set) var size: Size
  public let surroundings: Surroundings
  public internal(set) var frames: Frames

  // The article.
  var article: ArticleText
  /// The first row that the reader wished to see, and the one that shows: no row stays empty while there is text above.
  var top = ArticlePlace.start
  var shownTop = ArticlePlace.start
  /// The rows that show, the header line not counted.
  public internal(set) var rows: [ArticleRow] = []
  /// The part of the text that shows.
  public internal(set) var view = TextRange(0, 0)
  /// Who is spoken of in it.
  var litPeople: Set<Int> = []
  /// The current sentence, where a motion, an entry or a search put it.
  var placed: TextRange?
  /// The sentence that the cursor rests on.
  public internal(set) var current: TextRange?
  /// The passage of the chosen entry, marked; more than one where a quote is told in parts.
  public internal(set) var passages: [TextRange] = []
  /// The width of the column that the reader wishes, in cells.
  public internal(set) var measure = Reader.usualMeasure
  public static let usualMeasure = 66

  // Panes.
  public internal(set) var focus = Pane.article
  /// The pane that had the focus last; the one that a dock shows.
  public internal(set) var docked = Pane.timeline
  var lists = [PaneList(), PaneList(), PaneList()]
  var listed = Listed()
  /// What has to do with the person that everything is narrowed to.
  var narrowing: Narrowing?
  /// The entries that were chosen before that was looked for.
  var chosenBefore: [Int?] = []
  /// The person that everything is narrowed to: index into the analysis.
  public internal(set) var person: Int?
  public internal(set) var isTelling = false
  public internal(set) var hidesLikely = false
  var isOpen = [false, false, false]
  var enlarged = false
  var alone = false

  // Prompt, overlay, last line.
  public internal(set) var prompt: Prompt?
  public internal(set) var overlay: Overlay?
  public internal(set) var message: String?
  var search: TextSearch?
  /// What was searched for and what was told by name, the last one last.
  var history: [String] = []
  var commandHistory: [String] = []
  var pending: [Key] = []
  var count: Int?
  var stops = 0
  var jumps: [Jump] = []
  /// Where the reader set a mark, by its letter.
  var marks: [Unicode.Scalar: Jump] = [:]
  var lastCommand: Command?

  /// `files` are the names to show, `file` the index of the one that `document` was read from.
  /// A finished analysis, where there is one, is taken as it is.
  public init(
    _ document: Document, _ given: Given = Given(), files: [String], file: Int = 0, size: Size,
    _ surroundings: Surroundings = Surroundings(), analysis: Analysis? = nil
  ) {
    finished = analysis
    self.document = document
    analyser = Analyser(document, given, store: surroundings.makeStore())
    (self.files, self.file, self.size) = (files, file, size)
    self.surroundings = surroundings
    frames = Frames(size, FrameWishes())
    article = ArticleText(
      document,
      Setting(measure: Reader.usualMeasure, repertoire: surroundings.repertoire, byline: nil))
    begin()
  }

  /// What was found so far.
  public var analysis: Analysis { corrected ?? uncorrected }
  var uncorrected: Analysis { finished ?? analyser.analysis }
  private var finished: Analysis?
  /// What the reader set right, in the order it was done, and the analysis with as many of them as are made.
  public internal(set) var corrections: [Correction] = []
  var made: [Correction] = []
  var corrected: Analysis?
  /// Makes those that are not made yet.
  var corrector: Corrector?
  /// The reader stopped the analysis; what it found so far stays.
  var isAnalysisStopped = false
  var isAnalysed: Bool { finished != nil || analyser.isDone || isAnalysisStopped }

  /// Looks at an article whole before it is shown; a long text is looked at between keys.
  private mutating func begin() {
    if document.isArticle, finished == nil { analyser.advance(bytes: document.text.count) }
    relist()
    message = natureInWords
    settle()
  }

  /// Takes another window size; the same sentence stays on top.
  public mutating func resize(_ size: Size) {
    self.size = size
    settle()
  }

  /// Shows another file of the list, from its beginning. A search over files goes on in it and may ask for the next.
  @discardableResult
  public mutating func show(_ document: Document, _ given: Given = Given(), file: Int) -> [Effect] {
    self.file = file
    unopened = nil
    forgetText(document, given)
    begin()
    defer { settle() }
    return continueSearch()
  }

  /// Stays where it is and says why; a search over files goes on in the file behind.
  public mutating func couldNotOpen(file: Int, _ why: String) -> [Effect] {
    unopened = file
    message = why
    guard let search, search.isAcrossFiles, search.filesLeft > 1 else { return [] }
    return nextSearchedFile()
  }

  /// Shows the same file as it reads now, at the same place, and says so.
  public mutating func reload(_ document: Document, _ given: Given = Given()) {
    let anchor = TextAnchor(self.document.text, at: shownTop.offset)
    let blanks = shownTop.blanks
    let pane = focus
    forgetText(document, given)
    top = ArticlePlace(offset: anchor.offset(in: document.text), blanks: blanks)
    begin()
    focus = pane
    message = "Read again"
    _ = continueSearch()
    settle()
  }

  /// Everything that pointed at the text is let go.
  mutating func forgetText(_ document: Document, _ given: Given) {
    (self.document, finished) = (document, nil)
    analyser = Analyser(document, given, store: surroundings.makeStore())
    (corrections, made, corrected, corrector) = ([], [], nil, nil)
    let clutter = article.showsClutter
    article = ArticleText(document, article.setting)
    article.show(clutter: clutter)
    (top, placed, passages, person) = (.start, nil, [], nil)
    isAnalysisStopped = false
    (lists, listed, narrowing) = ([PaneList(), PaneList(), PaneList()], Listed(), nil)
    (jumps, marks, overlay, prompt) = ([], [:], nil, nil)
    search?.forgetMatches()
  }

  /// Says something in the last line until the next key, as why a file could not be opened.
  public mutating func say(_ message: String) { self.message = message }

  // MARK: Work between keys

  /// True while what a key asked for is looked for.
  public var isSearching: Bool {
    search?.isRunning == true || sweep != nil || narrowing?.isDone == false
  }

  /// True while an analysis or a search is under way.
  public var hasWork: Bool { !isAnalysed || isSearching || corrector != nil }
  var sweep: Sweep?

  /// Does about that many bytes of the work under way. A search over files may ask for the next file.
  @discardableResult
  public mutating func advance(bytes: Int) -> [Effect] {
    var effects: [Effect] = []
    if work(bytes: bytes, &effects) { settle() }
    return effects
  }

  /// Does the work under way in small steps, one or two milliseconds each, as long as it may go on.
  public mutating func advance(while mayGoOn: () -> Bool) -> [Effect] {
    var effects: [Effect] = []
    var isNew = false
    repeat {
      if work(bytes: 1, &effects) { isNew = true }
    } while hasWork && effects.isEmpty && mayGoOn()
    if isNew { settle() }
    return effects
  }

  /// Does some of the work; false where nothing that shows can have changed by it, but for how far it is.
  private mutating func work(bytes: Int, _ effects: inout [Effect]) -> Bool {
    if search?.isRunning == true {
      effects += advanceSearch(bytes: bytes)
    } else if sweep != nil {
      advanceSweep(bytes: bytes)
    } else if corrector != nil {
      makeCorrectionsFurther()
    } else if narrowing?.isDone == false {
      narrowing?.advance(entries: max(Reader.entriesAtOnce, bytes / 16))
      listEntries()
      if narrowing?.isDone == true { rechooseNarrowed() }
    } else if !isAnalysed {
      let old = Choices(self)
      analyser.advance(bytes: bytes)
      if analyser.isDone { makeCorrections() }
      guard mustRelist else { return false }
      rechoose(old)
    }
    return true
  }

  /// Nothing is left that only the analysis needed.
  public var isTidy: Bool { analyser.isTidy }

  /// Forgets some of it, in a quiet moment.
  public mutating func tidy() { analyser.tidy() }

  /// Tells that nobody looks at the text and what was found in it just now.
  public func rest() {
    document.text.rest()
    analyser.rest()
  }

  /// How far the work under way is, as `analysing 12%`; nil when there is none.
  public var progress: String? {
    if let search, search.isRunning {
      return search.engine.map { "searching, \($0.count) so far" } ?? "searching"
    }
    if let sweep { return "\(sweep.verb) \(percent(of: sweep.offset))%" }
    if corrector != nil { return "correcting" }
    if let narrowing, !narrowing.isDone { return "gathering \(Int(narrowing.share * 100))%" }
    return isAnalysed ? nil : "analysing \(percent(of: analysis.covered.end))%"
  }

  /// An offset as hundredths of the text.
  func percent(of offset: Int) -> Int {
    let total = document.text.count
    return total == 0 ? 100 : Int(Double(offset) * 100 / Double(total))
  }

  /// Where the view ends, as hundredths of the text.
  public var percentRead: Int {
    article.isLast(view.end) ? 100 : min(99, percent(of: view.end))
  }
}

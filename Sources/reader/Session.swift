import Documents
import Glibc
import Inputs
import Insights
import Prose
import Reading
import Screens
import Terminal
import Views

/// Opens the screen on the first of the sources, which is open as `input`, does what is to be done first and stays there
/// until the reader quits.
func readOnScreen(
  _ sources: [Source], _ input: Input, _ given: Given, colours: Bool, first commands: [String]
) throws(Problem) {
  // A pipe that has more at hand than an article is a long text from the first screen on.
  do throws(InputError) { _ = try input.readMore(limit: Document.articleLimit) } catch {
    throw .input(error)
  }
  var session = try Session(sources, input, given, colours: colours, first: commands)
  session.run()
}

/// The loop of a reading: keys to the reader, slices of work between keys, its screen to the terminal, its effects to
/// the world. It alone holds the clock.
struct Session: ~Copyable {
  private let sources: [Source]
  private let given: Given
  private let theme: Theme
  private let glyphs: Glyphs
  private var terminal: Terminal
  private var reader: Reader
  private var input: Input
  private var shelf: Shelf
  private var isOver = false
  private var mustDraw = true
  /// What is to be kept on disk once the screen shows it: a disk may take its time.
  private var unkept: [Correction]?
  /// The work has ended and that does not show yet.
  private var owesPaint = false
  /// The work has ended, and the memory that it needed is still to be given back.
  private var mustTidy = false
  private var lastKey = -1000
  private var lastDraw = 0
  /// The bytes of the text when the document was made of it.
  private var known: Int
  /// What is done once the article is here, unless a key comes first.
  private var firstCommands: [String]

  /// Work goes on that long between two looks at the keyboard, in microseconds; its last step may take two milliseconds more.
  private static let slice = 3000
  /// Progress is painted this often at most, and this long after a key at the earliest, in milliseconds.
  private static let progressPause = 1000
  private static let keyPause = 100
  private static let workPause = 60
  private static let tidyPause = 500

  init(
    _ sources: [Source], _ input: Input, _ given: Given, colours: Bool, first commands: [String]
  ) throws(Problem) {
    (self.sources, self.input, self.given) = (sources, input, given)
    firstCommands = commands
    known = input.text.count
    shelf = Shelf(userKeeper())
    glyphs = repertoire == .ascii ? .ascii : .unicode
    theme = colours ? .terminal : Theme.terminal.withoutColours()
    do throws(TerminalError) {
      terminal = try Terminal.open(colours: colours)
    } catch {
      switch error {
      case .unknown(let name): throw .noScreen(name)
      case .noKeys: throw .noKeys
      }
    }
    reader = Reader(
      Document(input.text), given, files: sources.map(\.name), size: terminal.size,
      Surroundings(today: today(), repertoire: repertoire, makeStore: { FindingsFile() }))
    takeCorrections()
  }

  mutating func run() {
    carryOutFirst()
    draw()
    giveBackFile()
    while !isOver {
      if patience == nil { reader.rest() }
      step(terminal.next(milliseconds: patience, other: input.descriptor))
    }
    keep()
  }

  /// So long may the loop sleep: not at all while there is work, for ever when there is none.
  private var patience: Int32? {
    if mustDraw || unkept != nil { return 0 }
    if reader.hasWork { return Int32(clamping: rest) }
    let pause = owesPaint ? Session.keyPause : mustTidy ? Session.tidyPause : nil
    return pause.map { Int32(clamping: max(0, lastKey + $0 - milliseconds())) }
  }

  /// So long (ms) the work still waits: where a key came a moment ago the next may come now, and shall be answered at
  /// once. What was asked for, as a search, does not wait.
  private var rest: Int {
    reader.isSearching ? 0 : max(0, lastKey + Session.workPause - milliseconds())
  }

  /// Keys that wait are all taken before anything is drawn.
  private mutating func step(_ event: Event) {
    switch event {
    case .key(let key):
      lastKey = milliseconds()
      firstCommands = []
      carryOut(reader.press(key))
      mustDraw = true
      if lastKey - lastDraw > 50 { draw() }
    case .readable:
      if mustDraw { draw() }
      readMore()
      work()
    case .nothing:
      if mustDraw || owesPaint && !reader.hasWork { draw() }
      keep()
      if reader.hasWork { work() } else { tidy() }
    case .closed: isOver = true
    }
  }

  private mutating func draw() {
    guard !isOver else { return }
    if Input.fileShrank() {
      reader.say("The file changed while it was read; press R to read it again")
    }
    terminal.show(Views.draw(reader, theme, glyphs))
    (mustDraw, owesPaint) = (false, false)
    lastDraw = milliseconds()
  }

  /// Does a slice of the work under way.
  private mutating func work() {
    guard reader.hasWork, rest == 0 else { return }
    let end = microseconds() + Session.slice
    let before = Glance(reader)
    carryOut(reader.advance(while: { microseconds() < end }))
    reader.rest()
    if !reader.hasWork { mustTidy = true }
    let now = milliseconds()
    let isDue = now - lastDraw >= Session.progressPause && now - lastKey >= Session.keyPause
    if isDue || Glance(reader) != before { mustDraw = true }
    owesPaint = !reader.hasWork && !mustDraw
  }

  /// Gives back the memory that work needed, a part at a time, when no key has come for a while.
  private mutating func tidy() {
    guard mustTidy, milliseconds() - lastKey >= Session.tidyPause else { return }
    mustTidy = !reader.isTidy
    reader.tidy()
    giveBackMemory()
  }

  /// What must show at once when a slice of work changed it; all else waits for the next time progress is painted.
  private struct Glance: Equatable {
    let view: TextRange
    let current: TextRange?
    let isSearching: Bool

    init(_ reader: Reader) {
      (view, current, isSearching) = (reader.view, reader.current, reader.isSearching)
    }
  }

  /// Takes what a pipe has brought. An article that grew is looked at anew; a long text goes on where it was.
  private mutating func readMore() {
    do throws(InputError) {
      guard try input.readMore(limit: 512 << 10) else { return }
    } catch { return reader.say(words(error)) }
    defer {
      if input.isComplete { takeCorrections() }
      carryOutFirst()
    }
    guard known <= Document.articleLimit else { return }
    if input.isComplete || input.text.count > Document.articleLimit
      || milliseconds() - lastDraw >= 200
    {
      known = input.text.count
      reader.grow(Document(input.text), given)
      mustDraw = true
    }
  }

  /// Does what was asked for with the files, once all of the text is here: what grows may still lack the place.
  private mutating func carryOutFirst() {
    guard !firstCommands.isEmpty, input.isComplete else { return }
    for command in firstCommands { carryOut(reader.carryOut(first: command)) }
    firstCommands = []
  }

  // MARK: Effects

  private mutating func carryOut(_ effects: [Effect]) {
    for effect in effects { carryOut(effect) }
  }

  private mutating func carryOut(_ effect: Effect) {
    mustDraw = true
    switch effect {
    case .quit: isOver = true
    case .suspend: terminal.suspend()
    case .redraw: terminal.redraw()
    case .openFile(let index):
      keep()
      openFile(index)
    case .reload:
      keep()
      guard sources[reader.file].isLasting else {
        return reader.say("Standard input cannot be read a second time")
      }
      do throws(Problem) {
        reader.reload(try open(sources[reader.file]), given)
        takeCorrections()
      } catch { reader.say(error.message ?? "") }
    case .edit(let line): edit(line)
    case .copy(let text): terminal.emit(.clipboard(Base64(Array(text.utf8))))
    case .keep(let corrections): unkept = corrections
    }
  }

  /// Lends the terminal to the editor; a page has other lines than its text.
  private mutating func edit(_ line: Int) {
    let source = sources[reader.file]
    guard source.isFile else { return reader.say("Standard input is no file to edit") }
    var isDone = true
    terminal.lend { isDone = runEditor(source.path, line: input.isAsItLies ? line : 1) }
    guard isDone else { return reader.say("No editor could be started; $EDITOR names one") }
    carryOut(.reload)
  }

  /// Gives the reader what was kept for the text, once all of it is here; what was corrected until then is kept too.
  private mutating func takeCorrections() {
    guard input.isComplete else { return }
    let made = reader.corrections
    do throws(Problem) {
      let all = try shelf.load(for: reader.document) + made
      reader.take(all)
      if !made.isEmpty { try shelf.keep(all, for: reader.document) }
    } catch { reader.say(error.message ?? "") }
    mustDraw = true
  }

  private mutating func keep() {
    guard let corrections = unkept else { return }
    unkept = nil
    guard input.isComplete else {
      reader.say("Corrected; it is kept when all of the text is here")
      mustDraw = true
      return
    }
    do throws(Problem) {
      try shelf.keep(corrections, for: reader.document)
    } catch {
      reader.say("Not kept: " + (error.message ?? ""))
      mustDraw = true
    }
  }

  /// Shows another of the files; one that cannot be opened is told, and the one that showed stays.
  private mutating func openFile(_ index: Int) {
    guard sources.indices.contains(index) else { return }
    do throws(Problem) {
      let effects = reader.show(try open(sources[index]), given, file: index)
      takeCorrections()
      carryOut(effects)
    } catch {
      carryOut(reader.couldNotOpen(file: index, error.message ?? ""))
    }
  }

  /// The document of a source that is read now.
  private mutating func open(_ source: Source) throws(Problem) -> Document {
    input = try source.open()
    known = input.text.count
    return Document(input.text)
  }
}

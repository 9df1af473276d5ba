import ArgumentParser
import Glibc
import Insights

/// The command: options, and which of the program's four ways to work they ask for.
@main
struct ReaderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reader",
    abstract: "Reads a news article, with its timeline, its people and its quotes beside it.",
    usage: """
      reader article.txt
      curl … | reader
      reader --json article.txt
      reader --jsonl < articles.jsonl > results.jsonl
      """,
    discussion: """
      Without a file, standard input is read; on a terminal, paste the text and end it with ^D. Where standard \
      output is no terminal, the clean article is printed. Inside, ? shows the keys.
      """,
    version: "reader 0.1.0")

  /// When colours are used.
  enum ColourChoice: String, ExpressibleByArgument, CaseIterable { case auto, always, never }

  @Flag(help: "Print the analysis of an article as JSON.") var json = false
  @Flag(help: "Read records, one a line, from standard input; print an analysis a line.")
  var jsonl = false
  @Flag(help: "Print the clean article as text.") var plain = false
  @Flag(help: "Print the article as Markdown, with its timeline, people and quotes.")
  var markdown = false
  @Option(help: ArgumentHelp("The day of publication.", valueName: "yyyy-mm-dd")) var date: String?
  @Option(help: "Use colours: auto, always or never.") var color = ColourChoice.auto
  @Flag(help: "With --json and --jsonl: print the decoded text too.") var withText = false
  @Flag(help: "With --json: as corrected on the screen.") var corrected = false
  @Option(help: ArgumentHelp("With --jsonl: begin at the record with this id.", valueName: "id"))
  var skipUntil: String?
  @Argument(help: "The articles; - is standard input.") var files: [String] = []

  /// Runs the command. What was asked for wrongly is told in one line, as every other error.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      report(.usage(message(for: error)))
      exit(withError: ExitCode(Problem.usage("").status))
    }
  }

  func validate() throws {
    if [json, jsonl, plain, markdown].count(where: { $0 }) > 1 {
      throw ValidationError("--json, --jsonl, --plain and --markdown exclude each other.")
    }
    if jsonl, !files.isEmpty { throw ValidationError("--jsonl reads standard input alone.") }
    if !jsonl, skipUntil != nil { throw ValidationError("--skip-until belongs to --jsonl.") }
    if jsonl, corrected { throw ValidationError("--corrected belongs to --json.") }
    if let date, CalendarDate(date) == nil {
      throw ValidationError("--date takes a day as YYYY-MM-DD, not '\(date)'.")
    }
  }

  func run() throws {
    do throws(Problem) {
      try work()
    } catch {
      report(error)
      throw ExitCode(error.status)
    }
  }

  private var given: Given { Given(published: date.flatMap(CalendarDate.init)) }

  private func work() throws(Problem) {
    signal(SIGPIPE, SIG_IGN)
    if jsonl { return try printRecords(skipUntil: skipUntil, withText: withText) }
    useLocale()
    if json {
      return try forEachFile { source throws(Problem) in
        try printJSON(source, given, withText: withText, corrected: corrected)
      }
    }
    if markdown {
      return try forEachFile { source throws(Problem) in try printMarkdown(source, given) }
    }
    if plain || isatty(STDOUT_FILENO) == 0 { return try forEachFile(printPlain) }
    try read()
  }

  /// Opens the screen; a terminal that can show none gets the text.
  private func read() throws(Problem) {
    let sources = try sources(files)
    let input = try sources[0].open()
    do throws(Problem) {
      try readOnScreen(sources, input, given, colours: hasColours)
    } catch .noScreen(let name) {
      report(.noScreen(name))
      try printPlain(input)
      try forEach(Array(sources.dropFirst()), printPlain)
    }
  }

  /// `--color` beats NO_COLOR, which counts when it is not empty.
  private var hasColours: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    }
  }

  /// Does something with every file; one that cannot be read is reported and the others go on.
  private func forEachFile(_ body: (Source) throws(Problem) -> Void) throws(Problem) {
    try forEach(try sources(files), body)
  }

  private func forEach(
    _ sources: [Source], _ body: (Source) throws(Problem) -> Void
  ) throws(Problem) {
    var last: Problem?
    for (index, source) in sources.enumerated() {
      if index > 0, !json { try printBytes([10]) }
      do throws(Problem) {
        try body(source)
      } catch {
        guard files.count > 1, error.concernsOneFile else { throw error }
        report(error)
        last = error
      }
    }
    if let last { throw .reported(last.status) }
  }
}

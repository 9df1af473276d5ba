import ArgumentParser
import Glibc
import Insights

/// The command line as its help and its errors tell it.
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
    version: Options.version)

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
  @Argument(
    help: "The articles; - is standard input. +42, +50%, +/word, +command: do that first.")
  var files: [String] = []

  var options: Options {
    var options = Options(
      json: json, jsonl: jsonl, plain: plain, markdown: markdown,
      date: date.flatMap(CalendarDate.init), color: color, withText: withText,
      corrected: corrected, skipUntil: skipUntil)
    for file in files { options.take(file) }
    return options
  }

  func validate() throws {
    if let problem = options.problem { throw ValidationError(problem) }
    if let date, CalendarDate(date) == nil {
      throw ValidationError("--date takes a day as YYYY-MM-DD, not '\(date)'.")
    }
  }

  /// The options of the arguments. What was asked for wrongly is told in one line, as every other error; help and versions
  /// end the program too.
  static func parsed() -> Options {
    do {
      var command = try parseAsRoot()
      if let command = command as? ReaderCommand { return command.options }
      try command.run()
      exit()
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      report(.usage(message(for: error)))
      exit(withError: ExitCode(Problem.usage("").status))
    }
  }
}

extension ColourChoice: ExpressibleByArgument {}

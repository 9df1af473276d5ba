import CProcess
import Glibc
import Insights
import Terminal

/// Does what the arguments ask for.
@main
enum Program {
  static func main() {
    let options = Options(simple: arguments()) ?? ReaderCommand.parsed()
    do throws(Problem) {
      try options.work()
    } catch {
      report(error)
      exit(error.status)
    }
  }
}

/// The arguments behind the program's name.
private func arguments() -> [String] {
  var found: [String] = []
  while let argument = process_argument(Int32(found.count + 1)) {
    found.append(String(cString: argument))
  }
  return found
}

/// The program's ways to work.
extension Options {
  private var given: Given { Given(published: date) }

  func work() throws(Problem) {
    if isVersion { return try printBytes(Array((Options.version + "\n").utf8)) }
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
      try readOnScreen(sources, input, given, colours: hasColours, first: commands)
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
    case .auto: environment("NO_COLOR")?.isEmpty ?? true
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

import Glibc
import Inputs
import Keeping
import Terminal

/// What can go wrong outside of the text, with the words for it and the exit status (sysexits).
enum Problem: Error {
  case input(InputError)
  /// The terminal of this name cannot show a screen.
  case noScreen(String)
  case noKeys
  /// The options make no sense, in the parser's words.
  case usage(String)
  case output(Int32)
  /// The other end of a pipe is gone: nobody is left to tell.
  case brokenPipe
  case badRecords(Int)
  case noSuchRecord(String)
  case keeping(KeepingError)
  /// No folder is known to keep things in.
  case noHome
  /// Told already; only the status is left.
  case reported(Int32)

  /// One line: what, which file, what to do. Nil when there is nothing to say.
  var message: String? {
    switch self {
    case .input(let error): words(error)
    case .noScreen(let name):
      (name.isEmpty ? "TERM is not set" : "the terminal '\(visible(name))' can show no screen")
        + "; set TERM (as xterm-256color) to read on the screen. The text:"
    case .noKeys: "no terminal to take keys from; use --plain to print the text"
    case .usage(let words): sentence(words) + " See 'reader --help'."
    case .output(let number): "writing failed: \(systemMessage(number))"
    case .badRecords(let count):
      count == 1
        ? "1 record could not be read; the line in its place says why"
        : "\(count) records could not be read; the lines in their places say why"
    case .noSuchRecord(let id): "--skip-until: no record has the id '\(visible(id))'"
    case .keeping(let error): words(error)
    case .noHome: "no folder for corrections is known; set HOME or XDG_DATA_HOME"
    case .brokenPipe, .reported: nil
    }
  }

  var status: Int32 {
    switch self {
    case .usage: 64
    case .input(.notText), .badRecords, .noSuchRecord: 65
    case .input(.notOpened), .input(.isFolder): 66
    case .input(.failed), .output, .keeping, .noHome: 74
    case .noScreen, .noKeys: 69
    case .brokenPipe: 0
    case .reported(let status): status
    }
  }

  /// True when other files may still be read.
  var concernsOneFile: Bool {
    switch self {
    case .input, .keeping: true
    case .noScreen, .noKeys, .usage, .output, .brokenPipe, .badRecords, .noSuchRecord, .noHome,
      .reported:
      false
    }
  }
}

/// What could not be read and what to do about it.
func words(_ error: InputError) -> String {
  switch error {
  case .notOpened(let path, let number):
    "\(shown(path)): cannot be opened: \(systemMessage(number))\(advice(number))"
  case .isFolder(let path): "\(shown(path)): is a folder; name a file in it"
  case .notText(let path):
    "\(shown(path)): is no text; save the article as plain text (UTF-8) first"
  case .failed(let path, let number):
    "\(shown(path)): reading failed: \(systemMessage(number))\(advice(number))"
  }
}

/// What could not be kept or read again; the path is last, where a narrow screen may cut it.
private func words(_ error: KeepingError) -> String {
  let path = visible(error.path)
  return error.number == 0
    ? "what is kept cannot be read; move it away: \(path)"
    : "\(systemMessage(error.number))\(advice(error.number)): \(path)"
}

private func advice(_ number: Int32) -> String {
  switch number {
  case ENOENT: "; check the name"
  case EACCES: "; check who may use it"
  case ENOSPC: "; make room; for temporary files TMPDIR names another folder"
  case _: ""
  }
}

private func shown(_ path: String) -> String { path == "-" ? "standard input" : visible(path) }

/// A name in which nothing can steer a terminal.
private func visible(_ name: String) -> String {
  String(
    String.UnicodeScalarView(
      name.unicodeScalars.map { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: "\u{FFFD}"
        case _: scalar
        }
      }))
}

private func systemMessage(_ number: Int32) -> String { String(cString: strerror(number)) }

/// Tells a problem on standard error, in one line.
func report(_ problem: Problem) {
  guard let message = problem.message else { return }
  printError("reader: \(message)\n")
}

/// Words on one line, with a stop at their end.
private func sentence(_ words: String) -> String {
  let line = words.split(separator: "\n").joined(separator: " ")
  return line.hasSuffix(".") || line.hasSuffix("?") ? line : line + "."
}

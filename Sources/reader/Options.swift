import Insights
import Reading

/// When colours are used.
enum ColourChoice: String, CaseIterable { case auto, always, never }

/// What the arguments ask for.
struct Options {
  static let version = "reader 0.1.0"

  var json = false
  var jsonl = false
  var plain = false
  var markdown = false
  /// The day of publication.
  var date: CalendarDate?
  var color = ColourChoice.auto
  var withText = false
  var corrected = false
  /// The id of the record to begin at.
  var skipUntil: String?
  private(set) var files: [String] = []
  /// What is done first on the screen, as typed behind `:`, or behind `/` with that before it.
  private(set) var commands: [String] = []
  /// Only the version is to be told.
  var isVersion = false

  /// What cannot be asked for at once; nil when all is well.
  var problem: String? {
    if [json, jsonl, plain, markdown].count(where: { $0 }) > 1 {
      return "--json, --jsonl, --plain and --markdown exclude each other."
    }
    if jsonl, !files.isEmpty { return "--jsonl reads standard input alone." }
    if !jsonl, skipUntil != nil { return "--skip-until belongs to --jsonl." }
    if !json, !jsonl, withText { return "--with-text belongs to --json and --jsonl." }
    if !json, corrected { return "--corrected belongs to --json." }
    if let command = commands.first {
      if json || jsonl || plain || markdown { return "+\(command) belongs to the screen." }
      if let unclear = commands.first(where: { !Reader.isClear(first: $0) }) {
        return
          "+\(unclear) is no paragraph (+42), part (+50%), search (+/word) or command (+contents)."
      }
    }
    return nil
  }

  /// Takes a file, or with `+` before it what is done first.
  mutating func take(_ argument: String) {
    if argument.utf8.first == 0x2B {
      commands.append(String(argument.unicodeScalars.dropFirst()))
    } else {
      files.append(argument)
    }
  }
}

extension Options {
  /// The options of arguments that are files, first commands and at most the name of a format; nil for all others, which the parser of
  /// arguments must see. It takes longer to get ready (8 M instructions) than an article takes to be analysed.
  init?(simple arguments: some Sequence<String>) {
    for argument in arguments {
      switch argument {
      case "--json": json = true
      case "--jsonl": jsonl = true
      case "--plain": plain = true
      case "--markdown": markdown = true
      case "--version": isVersion = true
      case "-": take(argument)
      case _:
        guard argument.utf8.first != 0x2D else { return nil }
        take(argument)
      }
    }
    guard problem == nil else { return nil }
  }
}

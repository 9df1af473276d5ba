internal import Screens

/// What is typed behind `:`: a paragraph (42), how far into the text (50%), or a command by its name or the beginning of
/// one, perhaps with a number or a letter behind it (`wider 3`, `mark a`); a single letter is the key (`q`).
enum TypedCommand: Hashable {
  case paragraph(Int)
  case percent(Int)
  case command(Command, count: Int?, argument: Unicode.Scalar?)
  /// The beginning of several, or with none of no command.
  case unclear([Command])

  init(_ line: String, _ keys: KeyMap, in pane: Pane) {
    let words = line.split(separator: " ")
    let name = words.first.map(String.init) ?? ""
    let number = Int(name.hasSuffix("%") ? String(name.dropLast()) : name)
    if let number, words.count == 1 {
      self = name.hasSuffix("%") ? .percent(number) : .paragraph(number)
      return
    }
    let letters = name.unicodeScalars
    if words.count == 1, letters.count == 1, let letter = letters.first,
      case .command(let command, _) = keys.meaning(of: [.character(letter)], in: pane)
    {
      self = .command(command, count: nil, argument: nil)
      return
    }
    let found = Command.allCases.filter { $0.rawValue.hasPrefix(name) }
    // `quit` is meant by qui, though `quit-now` begins so too.
    let shortest = found.min { $0.rawValue.utf8.count < $1.rawValue.utf8.count }
    guard !name.isEmpty, let shortest, words.count < 3,
      found.allSatisfy({ $0.rawValue.hasPrefix(shortest.rawValue) })
    else {
      self = .unclear(name.isEmpty || words.count > 2 ? [] : found)
      return
    }
    let more = words.count > 1 ? words[1] : ""
    let count = Int(more)
    let scalars = more.unicodeScalars
    guard more.isEmpty || count != nil || scalars.count == 1 else {
      self = .unclear([])
      return
    }
    self = .command(shortest, count: count, argument: count == nil ? scalars.first : nil)
  }
}

extension Reader {
  private func typed(_ line: String) -> TypedCommand {
    TypedCommand(line, surroundings.keys, in: focus)
  }

  /// Says what the words typed so far would do.
  mutating func explain(_ line: String) {
    guard !line.isEmpty else { return }
    switch typed(line) {
    case .paragraph(let number): message = "To paragraph \(number)"
    case .percent(let percent): message = "\(percent)% into the text"
    case .command(let command, _, _): message = "\(command.rawValue): \(command.help)"
    case .unclear(let several): message = Reader.namesInWords(several)
    }
  }

  /// The name that was begun, as far as all commands that begin so have it.
  func completed(_ line: String) -> String? {
    switch typed(line) {
    case .paragraph, .percent: return nil
    case .command(let command, nil, nil) where line.utf8.count > 1: return command.rawValue
    case .command: return nil
    case .unclear(let several):
      guard let first = several.first?.rawValue else { return nil }
      var end = first.startIndex
      while end < first.endIndex,
        several.allSatisfy({ $0.rawValue.hasPrefix(String(first[...end])) })
      {
        end = first.index(after: end)
      }
      return String(first[..<end])
    }
  }

  /// Does what was asked for before the first key, as if typed: a search behind `/`, all else behind `:`.
  public mutating func carryOut(first command: String) -> [Effect] {
    let search = Reader.searched(first: command)
    openPrompt(search == nil ? .command : .search)
    _ = press(.paste(search ?? command))
    return press(.enter)
  }

  /// Whether it is clear what would be done.
  public static func isClear(first command: String) -> Bool {
    if let search = searched(first: command) { return !search.isEmpty }
    if case .unclear = TypedCommand(command, .standard, in: .article) { return false }
    return true
  }

  private static func searched(first command: String) -> String? {
    command.hasPrefix("/") ? String(command.dropFirst()) : nil
  }

  mutating func carryOut(typed line: String) -> [Effect] {
    switch typed(line) {
    case .paragraph(let number): return perform(.end, count: number)
    case .percent(let percent): return perform(.percent, count: percent)
    case .command(let command, let count, let argument):
      return perform(command, count: count, argument: argument)
    case .unclear(let several):
      message = Reader.namesInWords(several)
      return []
    }
  }

  private static func namesInWords(_ several: [Command]) -> String {
    several.isEmpty
      ? "No command is named so; ? shows them"
      : several.prefix(8).map(\.rawValue).joined(separator: "  ") + (several.count > 8 ? " …" : "")
  }
}

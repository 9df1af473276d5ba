public import Assets
internal import Prose
public import Screens

/// Which keys tell which command, as a file of Assets/keys says it.
public struct KeyMap: Sendable {
  /// Where a key holds.
  public enum Place: String, CaseIterable, Sendable {
    case any, article, panes, timeline, people, quotes

    func holds(in pane: Pane) -> Bool {
      switch self {
      case .any: true
      case .article: pane == .article
      case .panes: pane != .article
      case .timeline: pane == .timeline
      case .people: pane == .people
      case .quotes: pane == .quotes
      }
    }
  }

  public struct Binding: Sendable {
    public var place: Place
    public var keys: [Key]
    /// The last key may be any character between these.
    public var argument: ClosedRange<Unicode.Scalar>?
    public var command: Command
  }

  /// What keys pressed so far amount to.
  public enum Meaning: Equatable, Sendable {
    case command(Command, argument: Unicode.Scalar?)
    /// More keys are needed.
    case beginning
    case nothing
  }

  private let lines: FrozenArray<KeyLine>

  /// What each line says, in the order of the file.
  public var bindings: [Binding] { lines.map(\.binding) }

  /// The map in Assets/keys/default.keys; an error in it is an error of ours.
  public static let standard = KeyMap(
    FrozenTable("keys.table", of: ["keys/default.keys"], freezeKeys))

  private init(_ table: FrozenTable) {
    var table = table
    lines = table.array(of: KeyLine.self)
  }

  /// Reads a key map; `file` is its name in errors.
  public init(_ text: String, file: String) throws(AssetError) {
    let lines = try KeyMap.lines(of: text, file: file)
    self.init(FrozenTable { $0.add(lines) })
  }

  /// The lines of a key map as a table keeps them.
  fileprivate static func lines(of text: String, file: String) throws(AssetError) -> [KeyLine] {
    var lines: [KeyLine] = []
    for line in assetLines(text) {
      let words = line.words
      guard words.count == 3 else {
        throw AssetError(file: file, line: line.number, message: "where, keys, command expected")
      }
      guard let place = Place(rawValue: words[0]) else {
        throw AssetError(file: file, line: line.number, message: "no place named <\(words[0])>")
      }
      guard let command = Command(rawValue: words[2]) else {
        throw AssetError(file: file, line: line.number, message: "no command named <\(words[2])>")
      }
      let (word, argument) = splitArgument(words[1])
      guard let keys = Reading.keys(named: word) else {
        throw AssetError(file: file, line: line.number, message: "no key named <\(words[1])>")
      }
      lines.append(
        KeyLine(Binding(place: place, keys: keys, argument: argument, command: command)))
    }
    return lines
  }

  /// `m{a-z}` as `m` and the characters a to z.
  private static func splitArgument(_ word: String) -> (String, ClosedRange<Unicode.Scalar>?) {
    guard word.utf8.last == 0x7D else { return (word, nil) }
    let scalars = Array(word.unicodeScalars)
    guard scalars.count > 5, scalars.last == "}", scalars[scalars.count - 5] == "{",
      scalars[scalars.count - 3] == "-"
    else { return (word, nil) }
    let (first, last) = (scalars[scalars.count - 4], scalars[scalars.count - 2])
    guard first <= last else { return (word, nil) }
    return (String(word.unicodeScalars.dropLast(5).map(Character.init)), first...last)
  }

  /// What keys mean in a pane. A pane's own binding goes before one for any.
  public func meaning(of keys: [Key], in pane: Pane) -> Meaning {
    var begins = false
    var found: Meaning?
    guard let first = keys.first?.number else { return .nothing }
    for line in lines where line.firstKey == first && line.place.holds(in: pane) {
      let binding = line.binding
      if let command = binding.command(for: keys) {
        if found == nil || binding.place != .any { found = command }
      } else if binding.isBegun(by: keys) {
        begins = true
      }
    }
    return found ?? (begins ? .beginning : .nothing)
  }

  /// The name of the first keys that tell a command.
  public func firstKey(for command: Command) -> String? {
    lines.first { $0.command == command }?.binding.name
  }

  /// The names of the keys that tell a command, in the order of the file.
  public func keys(for command: Command) -> [String] {
    lines.filter { $0.command == command }.map(\.binding.name)
  }
}

extension KeyMap.Binding {
  /// As help shows it: `]q`, `PgDn`, `m{a-z}`.
  public var name: String {
    keys.map(keyName).joined(by: "")
      + (argument.map { "{\($0.lowerBound)-\($0.upperBound)}" } ?? "")
  }

  func command(for pressed: [Key]) -> KeyMap.Meaning? {
    guard let argument else {
      return pressed == keys ? .command(command, argument: nil) : nil
    }
    guard pressed.count == keys.count + 1, pressed.starts(with: keys),
      case .character(let last) = pressed[pressed.count - 1], argument.contains(last)
    else { return nil }
    return .command(command, argument: last)
  }

  func isBegun(by pressed: [Key]) -> Bool {
    pressed.count < keys.count + (argument == nil ? 0 : 1) && keys.starts(with: pressed)
  }
}

func freezeKeys(into table: inout FrozenWriter) {
  do {
    table.add(try KeyMap.lines(of: assetText("keys/default.keys"), file: "default.keys"))
  } catch { preconditionFailure("\(error)") }
}

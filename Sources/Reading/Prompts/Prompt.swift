internal import Screens

/// The line that a query is typed into.
public struct Prompt: Sendable {
  public enum Kind: Sendable { case search, searchFiles, command }

  public var kind: Kind
  public internal(set) var text: [Unicode.Scalar] = []
  /// Characters before the cursor.
  public internal(set) var cursor = 0
  public internal(set) var isPattern = false
  /// Where the reader was when it opened, to go back to.
  var origin: Jump
  var chosen: Int?
  /// How many queries back in the history; 0 is what is being typed.
  var back = 0

  /// What stands before the query.
  public var label: String {
    switch kind {
    case .search: "/"
    case .searchFiles: "all files /"
    case .command: ":"
    }
  }

  /// What is said while nothing is typed.
  public var hint: String {
    switch kind {
    case .search, .searchFiles: "Alt-r pattern  Esc back"
    case .command: "42, 50% or a command  Tab completes  Esc back"
    }
  }

  public var string: String { String(String.UnicodeScalarView(text)) }

  mutating func insert(_ scalars: [Unicode.Scalar]) {
    let room = max(0, 400 - text.count)
    let taken = scalars.prefix(room).map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    text.insert(contentsOf: taken, at: cursor)
    cursor += taken.count
  }

  mutating func replace(with string: String) {
    text = Array(string.unicodeScalars)
    cursor = text.count
  }

  /// Takes a key of editing; false when it is none.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .character(let scalar) where scalar.value < 0x20: return control(scalar)
    case .character(let scalar): insert([scalar])
    case .paste(let pasted): insert(Array(pasted.unicodeScalars))
    case .backspace: delete(from: cursor - 1)
    case .delete: if cursor < text.count { text.remove(at: cursor) }
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = text.count
    case .alt, .up, .down, .pageUp, .pageDown, .tab, .shiftTab, .enter, .insert, .escape, .function,
      .resize:
      return false
    }
    return true
  }

  private mutating func delete(from start: Int) {
    let start = max(0, start)
    text.removeSubrange(start..<cursor)
    cursor = start
  }

  private mutating func control(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x01: cursor = 0
    case 0x05: cursor = text.count
    case 0x08: delete(from: cursor - 1)
    case 0x0B: text.removeSubrange(cursor...)
    case 0x15: delete(from: 0)
    case 0x17:
      var start = cursor
      while start > 0, text[start - 1] == " " { start -= 1 }
      while start > 0, text[start - 1] != " " { start -= 1 }
      delete(from: start)
    case _: return false
    }
    return true
  }
}

extension Reader {
  mutating func openPrompt(_ kind: Prompt.Kind) {
    var prompt = Prompt(kind: kind, origin: here)
    prompt.isPattern = kind != .command && search?.query.isPattern ?? false
    if focus != .article { prompt.chosen = list(focus).chosen }
    self.prompt = prompt
  }

  mutating func pressInPrompt(_ key: Key) -> [Effect] {
    guard var open = prompt else { return [] }
    message = nil
    defer { settle() }
    switch key {
    case .enter: return acceptPrompt(open)
    case .escape, .character("\u{03}"), .character("\u{07}"): cancelPrompt(open)
    case .backspace where open.text.isEmpty: cancelPrompt(open)
    case .alt("r") where open.kind != .command:
      open.isPattern.toggle()
      prompt = open
      searchAsTyped(open)
    case .tab where open.kind == .command:
      if let name = completed(open.string) { open.replace(with: name) }
      follow(open)
    case .up, .down:
      recall(&open, by: key == .up ? 1 : -1)
      follow(open)
    case _:
      let before = open.text
      guard open.edit(key) else { return [] }
      prompt = open
      if open.text != before { follow(open) }
    }
    return []
  }

  /// Shows at once what the prompt holds.
  private mutating func follow(_ open: Prompt) {
    prompt = open
    switch open.kind {
    case .search, .searchFiles: searchAsTyped(open)
    case .command: explain(open.string)
    }
  }

  private mutating func recall(_ prompt: inout Prompt, by steps: Int) {
    let history = prompt.kind == .command ? commandHistory : history
    let back = max(0, min(prompt.back + steps, history.count))
    guard back != prompt.back else { return }
    prompt.back = back
    prompt.replace(with: back == 0 ? "" : history[history.count - back])
  }

  /// Back to where the reader was, without marks.
  private mutating func cancelPrompt(_ open: Prompt) {
    prompt = nil
    guard open.kind != .command else { return }
    search = nil
    restore(open)
  }

  mutating func restore(_ open: Prompt) {
    (top, placed, passages) = (open.origin.top, open.origin.placed, open.origin.passages)
    shownTop = top
    if focus != .article { lists[focus.list].chosen = open.chosen }
  }

  private mutating func acceptPrompt(_ open: Prompt) -> [Effect] {
    prompt = nil
    if open.kind == .command {
      guard !open.text.isEmpty else { return [] }
      commandHistory.removeAll { $0 == open.string }
      commandHistory.append(open.string)
      return carryOut(typed: open.string)
    }
    guard !open.text.isEmpty else {
      if search == nil { message = "Nothing to search for" }
      return search == nil ? [] : moveMatch(by: 1)
    }
    history.removeAll { $0 == open.string }
    history.append(open.string)
    if focus == .article { jumps.append(open.origin) }
    search?.isSeeking = true
    search?.filesLeft = files.count
    return settleSearch()
  }
}

public import Screens

private let named: [(String, Key)] = [
  ("Down", .down), ("Up", .up), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
  ("PgDn", .pageDown), ("PgUp", .pageUp), ("Tab", .tab), ("S-Tab", .shiftTab), ("Enter", .enter),
  ("Backspace", .backspace), ("Del", .delete), ("Ins", .insert), ("Esc", .escape),
  ("Space", .character(" ")),
]

/// The keys that a word of a key map names: `]q` is two, `PgDn`, `^f` and `Alt-1` are one; nil for none.
public func keys(named word: String) -> [Key]? {
  // Most are a single character.
  if word.utf8.count == 1, let letter = word.unicodeScalars.first, isPlain(letter) {
    return [.character(letter)]
  }
  if let key = named.first(where: { $0.0 == word })?.1 { return [key] }
  let scalars = Array(word.unicodeScalars)
  if scalars.count == 2, scalars[0] == "^", let control = control(scalars[1]) {
    return [.character(control)]
  }
  if word.hasPrefix("Alt-"), scalars.count == 5 { return [.alt(scalars[4])] }
  if scalars.count > 1, scalars[0] == "F", let number = Int(word.dropFirst()) {
    return (1...12).contains(number) ? [.function(number)] : nil
  }
  return scalars.allSatisfy(isPlain) && !scalars.isEmpty && scalars.count <= 4
    ? scalars.map { .character($0) } : nil
}

private func isPlain(_ character: Unicode.Scalar) -> Bool {
  character.value > 0x20 && character.value != 0x7F
}

/// The character that Control and a letter send.
private func control(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
  let value = letter.value & 0x1F
  return letter.isASCII && (letter.value | 0x20) >= 0x61 && (letter.value | 0x20) <= 0x7A
    ? Unicode.Scalar(value) : nil
}

/// A key as a reader knows it, short: `↓`, `Tab`, `^F`, `q`.
public func keyName(_ key: Key) -> String {
  switch key {
  case .up: "↑"
  case .down: "↓"
  case .left: "←"
  case .right: "→"
  case .character(let scalar) where scalar.value < 0x20 || scalar.value == 0x7F:
    "^" + String(Character(Unicode.Scalar(UInt8(scalar.value & 0x7F) ^ 0x40)))
  case .character(let scalar) where scalar != " ": String(Character(scalar))
  case .alt(let scalar): "Alt-" + String(Character(scalar))
  case .function(let number): "F\(number)"
  case .resize: "resize"
  case .paste: "paste"
  case .character, .home, .end, .pageUp, .pageDown, .tab, .shiftTab, .enter, .backspace, .delete,
    .insert, .escape:
    named.first { $0.1 == key }?.0 ?? "?"
  }
}

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

/// A key that a key map can name, as a number: the kind in the top byte, a character or a place below it. 0 is no key.
extension Key {
  var number: UInt32 {
    switch self {
    case .character(let scalar): 1 << 24 | scalar.value
    case .alt(let scalar): 2 << 24 | scalar.value
    case .function(let number): 3 << 24 | UInt32(clamping: number)
    case .resize, .paste: 0
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .shiftTab, .enter,
      .backspace, .delete, .insert, .escape:
      named.firstIndex { $0.1 == self }.map { 4 << 24 | UInt32(clamping: $0) } ?? 0
    }
  }

  init?(number: UInt32) {
    let rest = number & 0xFF_FFFF
    switch number >> 24 {
    case 1:
      guard let scalar = Unicode.Scalar(rest) else { return nil }
      self = .character(scalar)
    case 2:
      guard let scalar = Unicode.Scalar(rest) else { return nil }
      self = .alt(scalar)
    case 3: self = .function(Int(rest))
    case 4: self = named[Int(rest)].1
    case _: return nil
    }
  }
}

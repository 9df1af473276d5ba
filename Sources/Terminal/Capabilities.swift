internal import CNcurses
internal import Screens

/// What the terminal can do, as terminfo tells it; read once.
struct Capabilities {
  let cursor = Formula("cup")
  let column = Formula("hpa")
  let forward = Formula("cuf")
  let region = Formula("csr")
  let eraseCells = Formula("ech")
  let eraseToEnd = capability("el")
  let index = capability("ind")
  let reverseIndex = capability("ri")
  let plain = withoutCharacterSets(capability("sgr0"))
  let hideCursor = capability("civis")
  let showCursor = capability("cnorm")
  /// The cursor may be moved while a style is on.
  let movesStyled = tigetflag("msgr") == 1
  /// The last cell of the last row can be written without moving all rows up.
  let hasLastCell = tigetflag("am") != 1 || tigetflag("xenl") == 1
  private let foreground = Formula("setaf")
  private let background = Formula("setab")
  private let attributes: [(Style.Attributes, [UInt8])] = [
    (.bold, capability("bold")), (.dim, capability("dim")), (.italic, capability("sitm")),
    (.underline, capability("smul")), (.reverse, capability("rev")), (.strike, capability("smxx")),
  ]
  private let colours: Int
  /// Attributes that cannot be together with colours.
  private let colourless: Style.Attributes

  init(colours: Bool) {
    self.colours = colours ? max(0, Int(tigetnum("colors"))) : 0
    let mask = max(0, Int(tigetnum("ncv")))
    let bits: [(Int, Style.Attributes)] = [
      (2, .underline), (4, .reverse), (16, .dim), (32, .bold), (1 << 15, .italic),
    ]
    colourless = bits.reduce(into: []) { if mask & $1.0 != 0 { $0.insert($1.1) } }
  }

  /// True where rows can be moved.
  var canScroll: Bool { region != nil && !index.isEmpty && !reverseIndex.isEmpty }

  /// What turns one style into another: what comes to it alone where nothing has to go, else all anew.
  func change(from old: Style, to new: Style) -> [UInt8] {
    let (old, new) = (shown(old), shown(new))
    let goes =
      !old.attributes.isSubset(of: new.attributes)
      || old.foreground != nil && new.foreground == nil
      || old.background != nil && new.background == nil
    let basis = goes ? Style.plain : old
    var steps = goes ? [plain] : []
    for (attribute, bytes) in attributes
    where new.attributes.contains(attribute) && !basis.attributes.contains(attribute) {
      steps.append(bytes)
    }
    if let colour = new.foreground, colour != basis.foreground, let foreground {
      steps.append(foreground.filled(Int(colour)))
    }
    if let colour = new.background, colour != basis.background, let background {
      steps.append(background.filled(Int(colour)))
    }
    return joined(steps)
  }

  /// A style as it can be shown; a bright colour that the terminal lacks becomes bold, bright black dim.
  private func shown(_ style: Style) -> Style {
    if colours == 0 { return Style(attributes: style.attributes) }
    var style = style
    if style.foreground != nil || style.background != nil { style.attributes.subtract(colourless) }
    if let front = style.foreground, colours < 16, front >= 8 {
      style.attributes.insert(front == 8 ? .dim : .bold)
      style.foreground = front == 8 ? nil : front - 8
    }
    if let back = style.background, colours < 16, back >= 8 { style.background = back - 8 }
    return style
  }
}

/// Sequences in a row, those that select graphic rendition (CSI … m, ECMA-48) made one.
private func joined(_ sequences: [[UInt8]]) -> [UInt8] {
  let some = sequences.filter { !$0.isEmpty }
  guard some.count > 1, some.allSatisfy(isRendition) else { return some.flatMap { $0 } }
  var bytes: [UInt8] = [0x1B]
  for sequence in some {
    bytes.append(bytes.count == 1 ? 0x5B : 0x3B)
    bytes += sequence.count == 3 ? [0x30] : sequence[2..<sequence.count - 1]
  }
  return bytes + [0x6D]
}

private func isRendition(_ sequence: [UInt8]) -> Bool {
  sequence.count >= 3 && sequence[0] == 0x1B && sequence[1] == 0x5B && sequence.last == 0x6D
    && sequence[2..<sequence.count - 1].allSatisfy { (0x30...0x39).contains($0) || $0 == 0x3B }
}

/// Nothing here changes character sets, so nothing has to change them back: `ESC ( B` and SI are left out.
private func withoutCharacterSets(_ bytes: [UInt8]) -> [UInt8] {
  var rest = bytes.filter { $0 != 0x0F }
  if rest.starts(with: [0x1B, 0x28, 0x42]), rest.count > 3 { rest.removeFirst(3) }
  return rest
}

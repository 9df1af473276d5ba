internal import CNcurses

/// A capability with numbers to fill in.
struct Formula {
  private enum Part {
    case byte(UInt8)
    case first, second
  }

  private let name: String
  /// Nil for what only ncurses can work out.
  private let parts: [Part]?
  /// What is added to each number.
  private let origin: Int
  /// The bytes that it takes.
  let cost: Cost

  /// The bytes that a formula takes: those that always stand in it, and how often either number does.
  struct Cost: BitwiseCopyable {
    fileprivate(set) var fixed = 0
    fileprivate(set) var firsts = 0
    fileprivate(set) var seconds = 0
    fileprivate(set) var origin = 0

    /// With numbers below 1000.
    func count(_ first: Int, _ second: Int = 0) -> Int {
      func digits(_ number: Int) -> Int { number < 10 ? 1 : number < 100 ? 2 : 3 }
      return fixed + firsts * digits(first + origin) + seconds * digits(second + origin)
    }
  }

  /// Nil where the terminal has no such capability.
  init?(_ name: String) {
    let text = capability(name)
    guard !text.isEmpty else { return nil }
    self.name = name
    var found: [Part] = []
    var origin = 0
    var rest = text[...]
    while let byte = rest.first {
      if rest.starts(with: "%i".utf8) {
        origin = 1
        rest = rest.dropFirst(2)
      } else if rest.starts(with: "%p1%d".utf8) || rest.starts(with: "%p2%d".utf8) {
        found.append(rest[rest.startIndex + 2] == 0x31 ? .first : .second)
        rest = rest.dropFirst(5)
      } else {
        found.append(.byte(byte))
        rest = rest.dropFirst()
      }
    }
    self.origin = origin
    let isKnown = !found.contains { if case .byte(0x25) = $0 { true } else { false } }
    parts = isKnown ? found : nil
    cost = Formula.cost(found, origin)
  }

  private static func cost(_ parts: [Part], _ origin: Int) -> Cost {
    var cost = Cost(origin: origin)
    for part in parts {
      switch part {
      case .byte: cost.fixed += 1
      case .first: cost.firsts += 1
      case .second: cost.seconds += 1
      }
    }
    return cost
  }

  func filled(_ first: Int, _ second: Int = 0) -> [UInt8] {
    var bytes: [UInt8] = []
    append(first, second, to: &bytes)
    return bytes
  }

  func append(_ first: Int, _ second: Int = 0, to bytes: inout [UInt8]) {
    guard let parts else {
      bytes += shim_capability_of(name, first, second).map(withoutPadding) ?? []
      return
    }
    for part in parts {
      switch part {
      case .byte(let byte): bytes.append(byte)
      case .first: appendDecimal(first + origin, to: &bytes)
      case .second: appendDecimal(second + origin, to: &bytes)
      }
    }
  }
}

/// Appends the digits of a number that is not negative.
private func appendDecimal(_ number: Int, to bytes: inout [UInt8]) {
  if number >= 10 { appendDecimal(number / 10, to: &bytes) }
  bytes.append(0x30 + UInt8(number % 10))
}

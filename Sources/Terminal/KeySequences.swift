internal import CNcurses
internal import Screens

/// A sequence of two to seven bytes, the first an escape character, as one number.
func packed(_ sequence: some Sequence<UInt8>) -> Int {
  sequence.reduce(0) { $0 << 8 | Int($1) }
}

/// What xterm and those like it send for keys without a character, in both cursor modes.
let xtermSequences: [Int: Key] = {
  let finals: [(String, Key)] = [
    ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ("Z", .shiftTab), ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)),
    ("S", .function(4)), ("M", .enter),
  ]
  var table: [Int: Key] = [:]
  for (final, key) in finals {
    let byte = final.utf8.first ?? 0
    if final != "M" { table[packed([0x1B, 0x5B, byte])] = key }
    if final != "Z" { table[packed([0x1B, 0x4F, byte])] = key }
  }
  for digit in 1...5 {
    table[packed([0x1B, 0x5B, 0x5B, 0x40 + UInt8(digit)])] = .function(digit)
  }
  return table
}()

/// The keys of `CSI number ~`.
let xtermNumbers: [Int: Key] = [
  1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
  11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
  17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
  23: .function(11), 24: .function(12),
]

/// What terminfo says that this terminal sends.
func terminfoKeys() -> [Int: Key] {
  let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home),
    ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kcbt", .shiftTab), ("kdch1", .delete),
    ("kich1", .insert), ("kent", .enter), ("kf1", .function(1)), ("kf2", .function(2)),
    ("kf3", .function(3)), ("kf4", .function(4)),
  ]
  var table: [Int: Key] = [:]
  for (name, key) in names {
    let bytes = capability(name)
    if (2...7).contains(bytes.count), bytes[0] == 0x1B { table[packed(bytes)] = key }
  }
  return table
}

internal import Prose

/// Numbers of people by the hash of a name, in 256 small tables that grow one at a time, so that none grows for long.
struct NameTable: Sendable {
  private var parts: [Part] = []

  subscript(name: WordHash) -> Int? {
    let hash = NameTable.spread(name)
    guard !parts.isEmpty else { return nil }
    return parts[Int(hash >> 56)].number(of: hash)
  }

  mutating func set(_ name: WordHash, to number: Int) {
    if parts.isEmpty { parts = Array(repeating: Part(), count: 256) }
    let hash = NameTable.spread(name)
    parts[Int(hash >> 56)].set(hash, to: UInt32(truncatingIfNeeded: number))
  }

  var isForgotten: Bool { parts.isEmpty }

  /// Forgets some of the names; nothing may be asked any more.
  mutating func forget() { parts.removeLast(min(16, parts.count)) }

  /// Fibonacci hashing, so that the high bits tell names apart; never 0.
  private static func spread(_ name: WordHash) -> UInt64 {
    max(1, name.value &* 0x9E37_79B9_7F4A_7C15)
  }

  /// Open addressing, at most three quarters full; 0 is no name.
  private struct Part: Sendable {
    private var keys: [UInt64] = []
    private var numbers: [UInt32] = []
    private var count = 0

    func number(of key: UInt64) -> Int? {
      guard !keys.isEmpty else { return nil }
      let place = place(of: key)
      return keys[place] == key ? Int(numbers[place]) : nil
    }

    mutating func set(_ key: UInt64, to number: UInt32) {
      if count * 4 >= keys.count * 3 { grow() }
      let place = place(of: key)
      if keys[place] != key {
        keys[place] = key
        count += 1
      }
      numbers[place] = number
    }

    /// Where a key stands or would stand.
    private func place(of key: UInt64) -> Int {
      let mask = keys.count - 1
      var place = Int(truncatingIfNeeded: key) & mask
      while keys[place] != 0, keys[place] != key { place = (place + 1) & mask }
      return place
    }

    private mutating func grow() {
      let (oldKeys, oldNumbers) = (keys, numbers)
      keys = Array(repeating: 0, count: max(8, keys.count * 2))
      numbers = Array(repeating: 0, count: keys.count)
      for (key, number) in zip(oldKeys, oldNumbers) where key != 0 {
        let place = place(of: key)
        (keys[place], numbers[place]) = (key, number)
      }
    }
  }
}

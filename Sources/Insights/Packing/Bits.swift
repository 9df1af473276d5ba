internal import Prose

/// Many bits with the number of those that are set before each, found without counting all.
struct Bits: Sendable {
  private var words: [UInt64] = []
  /// The bits set before each run of eight words.
  private var before: [UInt32] = []
  private(set) var count = 0
  private(set) var length = 0

  mutating func append(_ bit: Bool) { append(bit, times: 1) }

  mutating func append(_ bit: Bool, times: Int) {
    var left = times
    while left > 0 {
      if length % 64 == 0 {
        if length % 512 == 0 { before.append(UInt32(count)) }
        words.append(0)
      }
      let (word, offset) = (length / 64, length % 64)
      let step = min(left, 64 - offset)
      if bit {
        words[word] |= (step == 64 ? .max : 1 << UInt64(step) - 1) << UInt64(offset)
        count += step
      }
      length += step
      left -= step
    }
  }

  subscript(place: Int) -> Bool {
    place >= 0 && place < length && words[place / 64] >> UInt64(place % 64) & 1 == 1
  }

  /// The bits set before a place.
  func rank(of place: Int) -> Int {
    guard place < length else { return count }
    let word = place / 64
    var rank = Int(before[place / 512])
    for index in (word / 8 * 8)..<word { rank += words[index].nonzeroBitCount }
    return rank + (words[word] & (1 << UInt64(place % 64) - 1)).nonzeroBitCount
  }

  /// The place of the set bit with so many before it.
  func place(of rank: Int) -> Int {
    let run = lowerBound(before.count) { before[$0] <= rank } - 1
    guard rank < count, run >= 0 else { return length }
    var left = rank - Int(before[run])
    var word = run * 8
    while words[word].nonzeroBitCount <= left {
      left -= words[word].nonzeroBitCount
      word += 1
    }
    var bits = words[word]
    for _ in 0..<left { bits &= bits - 1 }
    return word * 64 + bits.trailingZeroBitCount
  }

  /// The bits that are set in this and in another of the same length, or in this alone.
  func combined(with other: Bits, alone: Bool = false) -> Bits {
    var result = Bits()
    result.length = length
    for (index, word) in words.enumerated() {
      let mask = index < other.words.count ? other.words[index] : 0
      result.add(word: alone ? word & ~mask : word & mask)
    }
    return result
  }

  /// The bits that are not set.
  var inverted: Bits {
    var result = Bits()
    result.length = length
    for (index, word) in words.enumerated() {
      let left = length - index * 64
      result.add(word: ~word & (left >= 64 ? .max : 1 << UInt64(left) - 1))
    }
    return result
  }

  private mutating func add(word: UInt64) {
    if words.count % 8 == 0 { before.append(UInt32(count)) }
    words.append(word)
    count += word.nonzeroBitCount
  }
}

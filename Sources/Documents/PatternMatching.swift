internal import Assets
internal import Prose

/// What a pattern begins with when that is no known word.
enum PatternBeginning: UInt8, CaseIterable { case names, date, number, capital, mark, any }

/// An element of a frozen pattern.
struct PatternElement: BitwiseCopyable {
  enum Kind: UInt8 { case word, capitals, mark, number, names, date, any, capital, rest }

  /// The words of a set, as a part of the table's sets; where there is none, the mark.
  private let start: UInt32
  private let count: UInt16
  let kind: Kind
  let isOptional: Bool

  init(_ kind: Kind, isOptional: Bool, set: FrozenRange?, value: UInt32) {
    (self.kind, self.isOptional) = (kind, isOptional)
    start = set?.start ?? value
    count = UInt16(clamping: set?.count ?? 0)
  }

  var mark: UInt32 { start }
  var set: FrozenRange { FrozenRange(start: Int(start), count: Int(count)) }
}

extension BlockRules {
  /// Whether a pattern holds from a word on to the end. Marks that it does not name are passed over.
  func holds(_ pattern: FrozenRange, _ words: [TaggedWord], at start: Int) -> Bool {
    var steps = 400
    return matches(words, start, elements[pattern], 0, &steps)
  }

  private func matches(
    _ words: [TaggedWord], _ place: Int, _ pattern: FrozenArray<PatternElement>, _ index: Int,
    _ steps: inout Int
  ) -> Bool {
    steps -= 1
    guard steps > 0 else { return false }
    guard index < pattern.count else {
      return words[place...].allSatisfy { $0.kind == .mark || $0.kind == .quote }
    }
    let element = pattern[index]
    if element.kind == .rest {
      if index + 1 == pattern.count { return true }
      return (place..<min(words.count, place + 60)).contains {
        matches(words, $0, pattern, index + 1, &steps)
      }
    }
    if element.isOptional, matches(words, place, pattern, index + 1, &steps) { return true }
    guard place < words.count else { return false }
    if let next = step(element, words, place), matches(words, next, pattern, index + 1, &steps) {
      return true
    }
    let isPassedOver = words[place].kind == .mark || words[place].kind == .quote
    return isPassedOver && matches(words, place + 1, pattern, index, &steps)
  }

  /// The place behind an element that stands at a place; nil when it does not.
  private func step(_ element: PatternElement, _ words: [TaggedWord], _ place: Int) -> Int? {
    let word = words[place]
    switch element.kind {
    case .word: return has(element.set, word) ? place + 1 : nil
    case .capitals: return word.isInCapitals && has(element.set, word) ? place + 1 : nil
    case .mark: return word.first == element.mark && word.length < 5 ? place + 1 : nil
    case .number: return word.kind == .number ? place + 1 : nil
    case .names: return namesEnd(words, from: place)
    case .date: return dateEnd(words, from: place)
    case .any: return word.kind == .letters || word.kind == .number ? place + 1 : nil
    case .capital: return word.isCapitalised ? place + 1 : nil
    case .rest: return place
    }
  }

  /// Whether a set has a word: by halving it.
  private func has(_ set: FrozenRange, _ word: TaggedWord) -> Bool {
    guard word.entry >= 0 else { return false }
    let (members, number) = (sets[set], UInt16(truncatingIfNeeded: word.entry))
    var (low, high) = (0, members.count)
    while low < high {
      let middle = (low + high) / 2
      if members[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < members.count && members[low] == number
  }
}

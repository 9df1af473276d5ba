internal import Prose

/// Months by their names and short forms, 1…12.
let monthNumbers: [WordHash: Int] = numbered([
  ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
  ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"],
  ["october", "oct"], ["november", "nov"], ["december", "dec"],
])

/// Weekdays by their names and short forms, 1 Monday … 7 Sunday.
let weekdayNumbers: [WordHash: Int] = numbered([
  ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"],
  ["thursday", "thu", "thurs"],
  ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
])

let unitNumbers: [WordHash: Int] = numbered([
  ["one", "first"], ["two", "second"], ["three", "third"], ["four", "fourth"], ["five", "fifth"],
  ["six", "sixth"], ["seven", "seventh"], ["eight", "eighth"], ["nine", "ninth"],
  ["ten", "tenth"],
])

let tensNumbers: [WordHash: Int] = numbered([
  ["ten", "tenth"], ["twenty", "twentieth"], ["thirty", "thirtieth"], ["forty", "fortieth"],
  ["fifty", "fiftieth"], ["sixty", "sixtieth"], ["seventy", "seventieth"], ["eighty", "eightieth"],
  ["ninety", "ninetieth"],
]).mapValues { $0 * 10 }

/// The numbers that days, years and counts of years are written with, by the hash of their digits.
let numberValues = NumberTable()

/// An open-addressed table from hashes to numbers: quicker to fill than a dictionary.
struct NumberTable: Sendable {
  private static let size = 2048
  private var keys = [UInt64](repeating: 0, count: size)
  private var values = [Int16](repeating: 0, count: size)

  /// 0 to 300, 00 to 09, 1600 to 2060.
  fileprivate init() {
    var hashes: [WordHash] = []
    for number in 0...300 {
      hashes.append((number < 10 ? WordHash() : hashes[number / 10]).with(digit: number % 10))
      add(hashes[number], number)
    }
    for number in 0...9 { add(hashes[0].with(digit: number), number) }
    for year in 1600...2060 { add(hashes[year / 10].with(digit: year % 10), year) }
  }

  subscript(word: WordHash) -> Int? {
    let place = place(of: word)
    return keys[place] == 0 ? nil : Int(values[place])
  }

  private mutating func add(_ word: WordHash, _ number: Int) {
    let place = place(of: word)
    (keys[place], values[place]) = (word.value, Int16(number))
  }

  private func place(of word: WordHash) -> Int {
    var place = Int(truncatingIfNeeded: mixed(word.value) >> 32) % NumberTable.size
    while keys[place] != 0, keys[place] != word.value { place = (place + 1) % NumberTable.size }
    return place
  }
}

extension WordHash {
  /// The hash with one more digit.
  fileprivate func with(digit: Int) -> WordHash {
    var hash = self
    hash.add(0x30 + UInt32(digit))
    return hash
  }
}

let ordinalEndings: Set<WordHash> = ["st", "nd", "rd", "th"].hashes

/// What stands before a year in running text.
let yearPrepositions: Set<WordHash> = [
  "in", "since", "of", "by", "until", "till", "from", "to", "through", "during", "before", "after",
  "for", "fiscal", "early", "late", "mid", "year", "spring", "summer", "fall", "autumn", "winter",
  "between", "and", "circa", "around",
].hashes

let ofWord = WordHash("of")
let theWord = WordHash("the")
let percentWord = WordHash("percent")
let nineteenWord = WordHash("nineteen")

/// Each word of the n-th group stands for n, from 1.
private func numbered(_ groups: [[String]]) -> [WordHash: Int] {
  var numbers: [WordHash: Int] = [:]
  for (index, group) in groups.enumerated() {
    for word in group { numbers[WordHash(word)] = index + 1 }
  }
  return numbers
}

extension Sequence where Element == String {
  /// The hashes of words as a word list writes them.
  var hashes: Set<WordHash> { Set(map { WordHash($0) }) }
}

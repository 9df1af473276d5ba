internal import Assets
internal import Prose

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
let numberValues = NumberTable(FrozenTable("numbers.table", of: [], freezeNumbers))

/// From the hashes of digits to what they say.
struct NumberTable: Sendable {
  private let values: FrozenMap<Int16>

  init(_ table: FrozenTable) {
    var table = table
    values = table.map(to: Int16.self)
  }

  subscript(word: WordHash) -> Int? { values[word.value].map(Int.init) }
}

/// 0 to 300, 00 to 09, 1600 to 2060.
func freezeNumbers(into table: inout FrozenWriter) {
  var values: [UInt64: Int16] = [:]
  for number in Array(0...300) + Array(1600...2060) {
    values[WordHash(String(number)).value] = Int16(number)
  }
  for number in 0...9 { values[WordHash("0\(number)").value] = Int16(number) }
  table.add(map: values, none: 0)
}

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

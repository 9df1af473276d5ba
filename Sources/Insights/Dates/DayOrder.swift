internal import Prose

/// Whether a text has the day before the month, by its dates that can be read in one way only: “25/6/2024”, “3rd April”
/// against “6/25/2024”, “April 3”.
func putsDayFirst(_ words: [Word]) -> Bool {
  words.indices.reduce(0) { $0 + order(words, $1) } > 0
}

/// 1 where a date with the day first stands around a month or stroke, -1 for the other way, 0 for none.
private func order(_ words: [Word], _ index: Int) -> Int {
  guard index > 0, index + 1 < words.count else { return 0 }
  if words[index].isMark("/") {
    guard let one = dayNumber(words, index - 1), let two = dayNumber(words, index + 1) else {
      return 0
    }
    return one > 12 && two <= 12 ? 1 : two > 12 && one <= 12 ? -1 : 0
  }
  guard words[index].isCapitalised, monthNumbers[words[index].hash] != nil else { return 0 }
  let isOrdinal = index > 1 && clueWords[words[index - 1].hash].contains(.ordinal)
  if dayNumber(words, isOrdinal ? index - 2 : index - 1) != nil { return 1 }
  return dayNumber(words, words[index + 1].isMark(".") ? index + 2 : index + 1) != nil ? -1 : 0
}

/// 1…31 in one or two digits.
private func dayNumber(_ words: [Word], _ index: Int) -> Int? {
  guard index >= 0, index < words.count, words[index].kind == .number, words[index].length <= 2,
    let value = numberValues[words[index].hash], (1...31).contains(value)
  else { return nil }
  return value
}

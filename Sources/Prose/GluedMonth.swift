/// Where the month begins in “FennMay 3, 2025” and “FENNSept. 3, 2025”, where scraping has lost the blank between a name
/// and the date; nil for a word that no whole date ends.
func gluedMonth(in bytes: Span<UInt8>, _ start: Int, _ end: Int, _ limit: Int) -> Int? {
  var day = end < limit && bytes[end] == 0x2E ? end + 1 : end
  guard end - start > 4, day + 6 < limit, bytes[day] == 0x20 else { return nil }
  day += 1
  var year = day
  while year < day + 2, year < limit, isDigit(bytes[year]) { year += 1 }
  guard year > day else { return nil }
  if year < limit, bytes[year] == 0x2C { year += 1 }
  guard year + 4 < limit, bytes[year] == 0x20, isDigit(bytes[year + 1]), isDigit(bytes[year + 2]),
    isDigit(bytes[year + 3]), isDigit(bytes[year + 4]),
    let month = (start + 2..<end - 2).last(where: { bytes[$0] & 0x20 == 0 })
  else { return nil }
  var hash = WordHash()
  for place in month..<end { hash.add(UInt32(bytes[place] | 0x20)) }
  return monthNumbers[hash] == nil ? nil : month
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

/// Months by their names and short forms, 1…12.
public let monthNumbers: [WordHash: Int] = [
  "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
  "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9,
  "sept": 9, "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12,
  "dec": 12,
]

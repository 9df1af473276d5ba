/// A month as a number: months since January of year 0.
typealias MonthNumber = Int

extension CalendarDate {
  /// The month that this day, month or year begins in.
  var monthNumber: MonthNumber { Int(year) * 12 + max(1, Int(month)) - 1 }
}

/// How well each month from 1985 to 2027 fits as the month of publication: sums of weights, which are logarithms of odds.
struct MonthScores {
  static let first: MonthNumber = 1985 * 12
  static let end: MonthNumber = 2028 * 12

  /// The change of the sum at each month.
  private var steps = [Double](repeating: 0, count: MonthScores.end - MonthScores.first + 1)

  /// Adds a weight to the months from one to another, both included.
  mutating func add(_ weight: Double, from: MonthNumber, through last: MonthNumber) {
    let start = max(from, MonthScores.first)
    let end = min(last + 1, MonthScores.end)
    guard start < end else { return }
    steps[start - MonthScores.first] += weight
    steps[end - MonthScores.first] -= weight
  }

  /// The sum of each month, from 1985-01 on.
  var sums: [Double] {
    var sum = 0.0
    return steps.dropLast().map { step in
      sum += step
      return sum
    }
  }

  /// The share of each month, from 1985-01 on; they add up to 1.
  func shares() -> [Double] {
    let sums = sums
    let best = sums.max() ?? 0
    let odds = sums.map { exponential($0 - best) }
    let total = odds.reduce(0, +)
    return odds.map { $0 / total }
  }
}

/// e to a power not above 0, to six digits: halved until small, by its series, and squared back.
private func exponential(_ power: Double) -> Double {
  guard power > -40 else { return 0 }
  let x = power / 256
  var result = 1 + x + x * x / 2 + x * x * x / 6 + x * x * x * x / 24
  for _ in 0..<8 { result *= result }
  return result
}

/// The most probable year and month by the shares of the months.
struct MonthChoice {
  var year: Int
  var yearShare: Double
  /// The share of the second year.
  var secondShare: Double
  var month: Int
  var monthShare: Double

  init(_ shares: [Double]) {
    var best = (year: 0, share: -1.0)
    var second = 0.0
    for year in 0..<shares.count / 12 {
      let share = shares[year * 12..<year * 12 + 12].reduce(0, +)
      if share > best.share {
        second = max(0, best.share)
        best = (year, share)
      } else {
        second = max(second, share)
      }
    }
    let months = shares[best.year * 12..<best.year * 12 + 12]
    let top = months.indices.max { months[$0] < months[$1] } ?? best.year * 12
    year = MonthScores.first / 12 + best.year
    yearShare = best.share
    secondShare = second
    month = top % 12 + 1
    monthShare = shares[top]
  }
}

internal import CNcurses
internal import Screens

/// Rows that the terminal can move by itself, so that fewer cells have to be written.
struct ScrollPlan: Equatable {
  /// The rows that take part.
  var rows: Range<Int>
  /// So many rows up, or down when negative.
  var distance: Int

  init(rows: Range<Int>, distance: Int) { (self.rows, self.distance) = (rows, distance) }

  /// The move that saves the most cells between two screens of one size; nil when none is worth its bytes.
  init?(from old: Screen, to new: Screen) {
    let rows = old.size.rows
    let still = (0..<rows).map { differing(old, $0, new, $0) }
    var best = still.reduce(0, +)
    guard best > ScrollPlan.worthwhile else { return nil }
    best -= max(ScrollPlan.worthwhile, best / 4)
    var found: ScrollPlan?
    for distance in 1...max(1, rows / 2) {
      for signed in [distance, -distance] {
        guard let (plan, cost) = plan(old, new, still, signed, below: best) else { continue }
        (found, best) = (plan, cost)
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// Fewer cells than this are written as they are.
  private static let worthwhile = 40
}

/// The cells that differ between a row of one screen and a row of another.
private func differing(
  _ old: Screen, _ oldRow: Int, _ new: Screen, _ newRow: Int
) -> Int {
  let columns = new.size.columns
  var count = 0
  for column in 0..<columns
  where old.cells[oldRow * columns + column] != new.cells[newRow * columns + column] {
    count += 1
  }
  return count
}

/// The best move by a distance and the cells left to write after it; nil when that is not below the limit.
private func plan(
  _ old: Screen, _ new: Screen, _ still: [Int], _ distance: Int, below limit: Int
) -> (ScrollPlan, Int)? {
  let rows = old.size.rows
  let sources = max(0, distance)..<min(rows, rows + distance)
  var moved: [Int?] = Array(repeating: nil, count: rows)
  for source in sources {
    let row = source - distance
    if still[row] > 0 { moved[row] = differing(old, source, new, row) }
  }
  let better = (0..<rows).filter { row in moved[row].map { $0 < still[row] } ?? false }
  guard let first = better.first, let last = better.last else { return nil }
  let range =
    distance > 0
    ? first..<min(rows, last + distance + 1) : max(0, first + distance)..<(last + 1)
  let plan = ScrollPlan(rows: range, distance: distance)
  var cost = 0
  for row in 0..<rows {
    if !range.contains(row) {
      cost += still[row]
    } else if range.contains(row + distance) {
      cost += moved[row] ?? differing(old, row + distance, new, row)
    } else {
      cost += (0..<new.size.columns).count { new[row, $0] != .blank }
    }
    if cost >= limit { return nil }
  }
  return (plan, cost)
}

extension ScrollPlan {
  /// The screen after the terminal has moved its rows: blank ones come in.
  func applied(to screen: Screen) -> Screen {
    var result = screen
    for row in rows {
      for column in 0..<screen.size.columns {
        result[row, column] =
          rows.contains(row + distance) ? screen[row + distance, column] : .blank
      }
    }
    return result
  }

  /// What the terminal is sent; its cursor and colours are as before, after it.
  var bytes: [UInt8] {
    func formed(_ name: String, _ first: Int, _ second: Int = 0) -> [UInt8] {
      shim_capability_of(name, first, second).map(withoutPadding) ?? []
    }
    let step = capability(distance > 0 ? "ind" : "ri")
    let move = repeatElement(step, count: abs(distance)).joined()
    return capability("sc") + capability("sgr0")
      + formed("csr", rows.lowerBound, rows.upperBound - 1)
      + formed("cup", distance > 0 ? rows.upperBound - 1 : rows.lowerBound) + move
      + formed("csr", 0, Int(shim_lines()) - 1) + capability("rc")
  }

  /// True where the terminal can do all of that.
  static var isPossible: Bool {
    ["csr", "ind", "ri", "sc", "rc", "cup"].allSatisfy { !capability($0).isEmpty }
  }
}

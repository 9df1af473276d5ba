internal import Screens

/// Rows of a region that the terminal can move by itself, so that fewer cells have to be written.
struct ScrollPlan: Equatable {
  /// The rows that take part.
  var rows: Range<Int>
  var columns: Range<Int>
  /// So many rows up, or down when negative.
  var distance: Int

  init(rows: Range<Int>, columns: Range<Int>, distance: Int) {
    (self.rows, self.columns, self.distance) = (rows, columns, distance)
  }

  /// The move that saves the most cells of a region between two screens of one size; nil when none is worth its bytes.
  init?(from before: ScreenRows, to after: ScreenRows, in region: Region) {
    guard let distance = ScrollPlan.distance(before, after, region.rows) else { return nil }
    let still = region.rows.map { after.differing($0, from: before, $0) }
    let cost = still.reduce(0, +)
    let (first, count) = (region.rows.lowerBound, region.rows.count)
    let moved = (0..<count).map { row in
      (0..<count).contains(row + distance)
        ? after.differing(first + row, from: before, first + row + distance) : after[first + row]
    }
    let better = (0..<count).filter { moved[$0] < still[$0] }
    guard let low = better.first, let high = better.last else { return nil }
    let range =
      distance > 0
      ? low..<min(count, high + distance + 1) : max(0, low + distance)..<high + 1
    let left = (0..<count).reduce(0) { sum, row in
      guard range.contains(row) else { return sum + still[row] }
      return sum + (range.contains(row + distance) ? moved[row] : after[first + row])
    }
    guard left + max(ScrollPlan.worthwhile, cost / 4) < cost else { return nil }
    self.init(
      rows: first + range.lowerBound..<first + range.upperBound, columns: region.columns,
      distance: distance)
  }

  /// Fewer cells than this are written as they are.
  private static let worthwhile = 48

  /// The distance by which the most rows stand elsewhere as they are; nil where those are few.
  private static func distance(_ before: ScreenRows, _ after: ScreenRows, _ rows: Range<Int>)
    -> Int?
  {
    guard rows.count > 1 else { return nil }
    var best = (weight: rows.reduce(0) { $0 + after[$1] } / 5, distance: 0)
    func consider(_ distance: Int) {
      let first = max(rows.lowerBound, rows.lowerBound - distance)
      let end = min(rows.upperBound, rows.upperBound - distance)
      var weight = 0
      for row in first..<end where after.hash(row) == before.hash(row + distance) {
        weight += after[row]
      }
      if weight > best.weight { best = (weight, distance) }
    }
    for distance in 1..<rows.count {
      consider(distance)
      consider(-distance)
    }
    return best.distance == 0 ? nil : best.distance
  }

  /// The screen after the terminal has moved its rows: blank ones come in.
  func applied(to screen: Screen) -> Screen {
    var result = screen
    for row in rows {
      for column in columns {
        result[row, column] =
          rows.contains(row + distance) ? screen[row + distance, column] : .blank
      }
    }
    return result
  }
}

/// The rows of a region of a screen, each with a hash and the number of cells that are not blank.
struct ScreenRows {
  private let cells: [Cell]
  private let width: Int
  private let region: Region
  private var hashes: [UInt64] = []
  private var counts: [Int] = []

  init(_ screen: Screen, _ region: Region) {
    (cells, width, self.region) = (screen.cells, screen.size.columns, region)
    hashes.reserveCapacity(region.rows.count)
    counts.reserveCapacity(region.rows.count)
    let span = screen.cells.span
    for row in region.rows {
      let row = span.extracting(
        row * width + region.columns.lowerBound..<row * width + region.columns.upperBound)
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var count = 0
      for column in row.indices {
        let print = row[column].print
        if print != 0 { count += 1 }
        hash = (hash ^ print) &* 0x100_0000_01B3
      }
      hashes.append(hash)
      counts.append(count)
    }
  }

  func hash(_ row: Int) -> UInt64 { hashes[row - region.rows.lowerBound] }
  subscript(row: Int) -> Int { counts[row - region.rows.lowerBound] }

  /// The cells that differ between a row and one of another screen.
  func differing(_ row: Int, from other: ScreenRows, _ otherRow: Int) -> Int {
    if hash(row) == other.hash(otherRow) { return 0 }
    var count = 0
    for column in region.columns
    where !cells[row * width + column].looks(like: other.cells[otherRow * width + column]) {
      count += 1
    }
    return count
  }
}

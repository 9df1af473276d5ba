import Screens
import Testing

@testable import Terminal

/// A screen of rows of letters: row `n` shows what line `first + n` of a long text holds, the last row a status.
private func page(from first: Int, rows: Int = 20, side: Bool = false) -> Screen {
  var screen = Screen(Size(columns: 60, rows: rows))
  for row in 0..<rows - 1 {
    let line = String(repeating: "line \((first + row) * 7919) ", count: side ? 2 : 4)
    screen.put(line, row: row, column: 0, style: .plain, limit: side ? 30 : 60)
    if side, row % 3 == 0 { screen.put("still", row: row, column: 40, style: .plain) }
  }
  screen.put("status", row: rows - 1, column: 0, style: .plain)
  return screen
}

private func plan(from old: Screen, to new: Screen, columns: Range<Int> = 0..<60) -> ScrollPlan? {
  let region = Region(rows: 0..<old.size.rows, columns: columns)
  return ScrollPlan(from: ScreenRows(old, region), to: ScreenRows(new, region), in: region)
}

@Suite struct ScrollPlanTests {
  @Test(arguments: [1, -1, 3])
  func rowsThatMovedAreMoved(_ distance: Int) throws {
    let (old, new) = (page(from: 50), page(from: 50 + distance))
    let found = plan(from: old, to: new)
    let plan = try #require(found)
    #expect(plan == ScrollPlan(rows: 0..<19, columns: 0..<60, distance: distance))
    let moved = plan.applied(to: page(from: 50))
    #expect(moved.text(ofRow: 9) == page(from: 50 + distance).text(ofRow: 9))
    #expect(moved.text(ofRow: 19) == "status")
  }

  @Test func aPaneBesideDoesNotHinderIt() throws {
    let (old, new) = (page(from: 9, side: true), page(from: 10, side: true))
    let found = plan(from: old, to: new)
    #expect(found?.distance == 1)
  }

  @Test func aRegionMovesAlone() throws {
    let (old, new) = (page(from: 9, side: true), page(from: 10, side: true))
    let found = plan(from: old, to: new, columns: 0..<30)
    let plan = try #require(found)
    #expect(plan == ScrollPlan(rows: 0..<19, columns: 0..<30, distance: 1))
    let moved = plan.applied(to: old)
    #expect((30..<60).allSatisfy { moved[6, $0] == old[6, $0] })
    #expect(moved[6, 5] == new[6, 5])
  }

  @Test func anotherPageIsWrittenAnew() {
    let first = page(from: 0)
    let (far, near) = (
      plan(from: first, to: page(from: 100)), plan(from: first, to: first)
    )
    #expect(far == nil && near == nil)
  }

  @Test(arguments: [1, 2]) func tinyScreensHaveNoPlan(_ rows: Int) {
    let found = plan(from: page(from: 0, rows: rows), to: page(from: 1, rows: rows))
    #expect(found == nil)
  }
}

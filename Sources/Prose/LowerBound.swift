/// The first index below `count` for which a condition no longer holds; it holds for all before it. Halving: few calls.
public func lowerBound(_ count: Int, _ holds: (Int) -> Bool) -> Int {
  var low = 0
  var high = count
  while low < high {
    let middle = (low + high) / 2
    if holds(middle) { low = middle + 1 } else { high = middle }
  }
  return low
}

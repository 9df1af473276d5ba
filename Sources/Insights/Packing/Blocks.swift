/// Elements in blocks of one size. Adding one moves no other, and a copy shares all blocks but those that change
/// afterwards, so that neither ever takes longer than a key may wait.
struct Blocks<Element: Sendable>: Sendable {
  private static var shift: Int { 10 }
  private static var length: Int { 1 << shift }
  private var blocks: [[Element]] = []
  private(set) var count = 0

  init() {}

  /// One element so many times; its blocks are one until they change.
  init(repeating element: Element, count: Int) {
    let block = Array(repeating: element, count: Self.length)
    blocks = Array(repeating: block, count: (count + Self.length - 1) / Self.length)
    self.count = count
  }

  var isEmpty: Bool { count == 0 }

  mutating func append(_ element: Element) {
    if count == blocks.count << Self.shift {
      blocks.append([])
      if count > 0 { blocks[blocks.count - 1].reserveCapacity(Self.length) }
    }
    blocks[count >> Self.shift].append(element)
    count += 1
  }

  subscript(index: Int) -> Element {
    get { blocks[index >> Self.shift][index & (Self.length - 1)] }
    _modify { yield &blocks[index >> Self.shift][index & (Self.length - 1)] }
  }
}

internal import Prose

/// Words between two quotation marks of one family, as indices of the marks into the stretch's words.
struct Marked: Sendable {
  var open: Int
  /// nil: no mark closes it in its block; then `end` is the block's end.
  var close: Int?
  /// Index behind the last word of it, marks included.
  var end: Int
  var family: Family

  enum Family: UInt8, Sendable {
    case double, single, straightDouble, straightSingle, angle, corner
  }
}

/// The marks of a block paired: what stands between marks and in no other pair, in order, then what is left open.
struct MarkPairs {
  var pairs: [Marked] = []
  /// The first opening mark of a double family that nothing closes.
  var unclosed: Marked?
  /// A closing mark before any opening one: the paragraph began inside a quotation.
  var dangling: Int?
}

/// Pairs the quotation marks of a block's words.
func pairMarks(in text: Span<UInt8>, _ words: [Word], _ block: Range<Int>) -> MarkPairs {
  var pairing = MarkPairing(words: words, block: block)
  for index in block where words[index].kind == .quote || isLoneApostrophe(words[index]) {
    pairing.take(index, in: text)
  }
  return pairing.finish()
}

private func isLoneApostrophe(_ word: Word) -> Bool {
  word.kind == .possessive && word.length <= 3 && word.first == 0x27
}

private struct MarkPairing {
  let words: [Word]
  let block: Range<Int>
  var stack: [(family: Marked.Family, open: Int)] = []
  var found: [Marked] = []
  var dangling: Int?

  init(words: [Word], block: Range<Int>) { (self.words, self.block) = (words, block) }

  /// White space, the block's edge or a mark that opens stands before.
  func isFreeBefore(_ index: Int) -> Bool {
    guard index > block.lowerBound, !words[index].hasSpaceBefore else { return true }
    let before = words[index - 1]
    if before.kind == .quote { return stack.last?.open == index - 1 }
    guard before.kind == .mark else { return false }
    switch before.first {
    case 0x28, 0x5B, 0x2D, 0x2F, 0x3A, 0x3D, 0x2012...0x2015: return true
    case _: return false
    }
  }

  func isFreeAfter(_ index: Int) -> Bool {
    index + 1 >= block.upperBound || words[index + 1].hasSpaceBefore
  }

  mutating func take(_ index: Int, in text: Span<UInt8>) {
    switch words[index].first {
    case 0x201C, 0x201F: curlyOpen(index)
    case 0x201D: curlyClose(index)
    case 0x201E, 0x201A: stack.append((.double, index))
    case 0x22, 0xFF02: straight(index)
    case 0x2018, 0x201B: if !isElision(index) { stack.append((.single, index)) }
    case 0x27, 0x2019, 0x02BC: apostrophe(index, in: text)
    case 0xAB, 0x2039:
      holds(.angle) && !isFreeBefore(index) ? close(.angle, index) : open(.angle, index)
    case 0xBB, 0x203A: holds(.angle) ? close(.angle, index) : open(.angle, index)
    case 0x300C, 0x300E: open(.corner, index)
    case 0x300D, 0x300F: close(.corner, index)
    case _: break
    }
  }

  private func holds(_ family: Marked.Family) -> Bool { stack.contains { $0.family == family } }

  private mutating func open(_ family: Marked.Family, _ index: Int) {
    stack.append((family, index))
  }

  private mutating func close(_ family: Marked.Family, _ index: Int) {
    guard let at = stack.lastIndex(where: { $0.family == family }) else { return }
    let open = stack[at].open
    stack.removeSubrange(at...)
    found.append(Marked(open: open, close: index, end: index + 1, family: family))
  }

  /// “ opens, but closes what „ opened.
  private mutating func curlyOpen(_ index: Int) {
    if let top = stack.last, top.family == .double, words[top.open].first == 0x201E {
      close(.double, index)
    } else if isFreeAfter(index), !isFreeBefore(index), holds(.double) {
      close(.double, index)
    } else {
      open(.double, index)
    }
  }

  private mutating func curlyClose(_ index: Int) {
    if holds(.double) {
      close(.double, index)
    } else if isFreeBefore(index), !isFreeAfter(index) {
      open(.double, index)
    } else if holds(.straightDouble) {
      close(.straightDouble, index)
    } else if found.isEmpty, dangling == nil {
      dangling = index
    }
  }

  private mutating func straight(_ index: Int) {
    let before = isFreeBefore(index)
    let after = isFreeAfter(index)
    if before, !after {
      if let at = stack.lastIndex(where: { $0.family == .straightDouble }) {
        stack.removeSubrange(at...)
      }
      open(.straightDouble, index)
    } else if holds(.straightDouble) {
      close(.straightDouble, index)
    } else if holds(.double), after, !before {
      close(.double, index)
    } else if before {
      open(.straightDouble, index)
    } else if after, index > block.lowerBound, words[index - 1].kind != .number, found.isEmpty,
      dangling == nil
    {
      dangling = index
    }
  }

  /// ' or ’: opens only when straight, closes only what is open, else part of a word.
  private mutating func apostrophe(_ index: Int, in text: Span<UInt8>) {
    guard words[index].kind == .quote else { return }
    let isStraight = words[index].first == 0x27
    let family: Marked.Family = isStraight ? .straightSingle : .single
    if isFreeBefore(index), !isFreeAfter(index) {
      if isStraight, !isElision(index) { open(.straightSingle, index) }
    } else if holds(family), !isPossessive(index, in: text) {
      close(family, index)
    }
  }

  /// ’tis, ’90s.
  private func isElision(_ index: Int) -> Bool {
    guard index + 1 < block.upperBound, !words[index + 1].hasSpaceBefore else { return false }
    let next = words[index + 1]
    if next.kind == .number { return next.length <= 2 }
    return quoteTags[next.hash].contains(.elision)
  }

  /// The dogs’ home: an s before, a small letter behind, and a later mark that can close.
  private func isPossessive(_ index: Int, in text: Span<UInt8>) -> Bool {
    guard index > block.lowerBound, index + 1 < block.upperBound else { return false }
    let before = words[index - 1]
    let next = words[index + 1]
    guard before.kind == .letters, text[before.end - 1] | 0x20 == 0x73, next.kind == .letters,
      next.hasSpaceBefore, !next.isCapitalised
    else { return false }
    for later in (index + 2)..<max(index + 2, min(index + 60, block.upperBound))
    where words[later].kind == .quote && words[later].first == words[index].first {
      return !words[later].hasSpaceBefore
    }
    return false
  }

  /// Pairs inside of others are left out; the outermost mark left open is told if it is a double one.
  mutating func finish() -> MarkPairs {
    var result = MarkPairs(dangling: dangling)
    for pair in found.sorted(by: { $0.open < $1.open }) {
      if let last = result.pairs.last, pair.open < last.end { continue }
      result.pairs.append(pair)
    }
    if let first = stack.first(where: { $0.family != .single && $0.family != .straightSingle }) {
      result.unclosed = Marked(
        open: first.open, close: nil, end: block.upperBound, family: first.family)
    }
    return result
  }
}

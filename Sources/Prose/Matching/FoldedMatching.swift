extension FoldedQuery {
  /// Where a match that begins at an offset ends, marks on its last letter with it; nil when there is none.
  func match(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    var index = 0
    while index < units.count {
      guard at < bytes.count else { return nil }
      let here = scalar(in: bytes.span, at: at, end: bytes.count)
      let unit = searchUnit(here.value, keepingCase: keepsCase)
      let next = at + here.length
      if unit == units[index] {
        at = unit == SearchUnit.space ? gapEnd(in: bytes, from: next).end : next
        index += 1
      } else if index == 0 {
        return nil
      } else if unit == SearchUnit.skipped {
        at = gapEnd(in: bytes, from: next, marksOnly: true).end
      } else if let behind = wordGoesOn(in: bytes, unit, from: next, units[index - 1]) {
        at = behind
      } else {
        return nil
      }
    }
    return marksEnd(in: bytes, from: at)
  }

  /// Behind a line end at which a word was parted: behind the hyphen that parts it, or behind the blanks that follow
  /// a hyphen of its own.
  private func wordGoesOn(
    in bytes: UnsafeBufferPointer<UInt8>, _ unit: UInt32, from next: Int, _ before: UInt32
  ) -> Int? {
    if unit == SearchUnit.hyphen, before != SearchUnit.space, before != SearchUnit.hyphen {
      let gap = gapEnd(in: bytes, from: next)
      return gap.breaksLine ? gap.end : nil
    }
    if unit == SearchUnit.space, before == SearchUnit.hyphen {
      let gap = gapEnd(in: bytes, from: next)
      return gap.breaksLine || bytes[next - 1] == 10 || bytes[next - 1] == 13 ? gap.end : nil
    }
    return nil
  }

  /// Behind white space and what is passed over between it, the marks of a mail at line starts too; at most `longestGap`
  /// bytes of it.
  private func gapEnd(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, marksOnly: Bool = false
  ) -> (end: Int, breaksLine: Bool) {
    var at = start
    var breaksLine = false
    var isAtLineStart = start > 0 && (bytes[start - 1] == 10 || bytes[start - 1] == 13)
    while at < bytes.count, at - start < FoldedQuery.longestGap {
      if isAtLineStart, bytes[at] == quoteMark, !marksOnly {
        at += 1
        continue
      }
      let here = scalar(in: bytes.span, at: at, end: bytes.count)
      let unit = searchUnit(here.value, keepingCase: keepsCase)
      guard unit == SearchUnit.skipped || unit == SearchUnit.space && !marksOnly else { break }
      if here.value == 10 || here.value == 13 { (breaksLine, isAtLineStart) = (true, true) }
      at += here.length
    }
    return (at, breaksLine)
  }

  private func marksEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] >= 0xCC, at - start < 64 {
      let here = scalar(in: bytes.span, at: at, end: bytes.count)
      guard isStrippedMark(here.value) else { break }
      at += here.length
    }
    return at
  }

  /// Where the units before the anchor's begin, when they end right before an offset.
  func begin(in bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> Int? {
    var at = offset
    var index = anchor.unit
    while index > 0 {
      guard let here = character(in: bytes, before: at) else { return nil }
      if here.unit == SearchUnit.skipped {
        at = gapStart(in: bytes, before: here.start, marksOnly: true).start
      } else if here.unit == units[index - 1] {
        at =
          here.unit == SearchUnit.space
          ? gapStart(in: bytes, before: at).start : here.start
        index -= 1
      } else if here.unit == SearchUnit.space, let behind = wordBegins(in: bytes, before: at, index)
      {
        at = behind
      } else {
        return nil
      }
    }
    return at
  }

  /// Before the hyphen and line end at which a word was parted, or behind the hyphen when it is one of the word's own.
  private func wordBegins(
    in bytes: UnsafeBufferPointer<UInt8>, before offset: Int, _ index: Int
  ) -> Int? {
    let gap = gapStart(in: bytes, before: offset)
    guard gap.breaksLine, let before = character(in: bytes, before: gap.start),
      before.unit == SearchUnit.hyphen
    else { return nil }
    return units[index - 1] == SearchUnit.hyphen ? gap.start : before.start
  }

  /// A mark of a mail, with nothing but such marks and blanks before it in its line.
  private func isLineMark(in bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard bytes[offset] == quoteMark else { return false }
    var at = offset - 1
    while at >= 0, at > offset - 32, bytes[at] == quoteMark || bytes[at] == 0x20 { at -= 1 }
    return at >= 0 && (bytes[at] == 10 || bytes[at] == 13)
  }

  private func gapStart(
    in bytes: UnsafeBufferPointer<UInt8>, before offset: Int, marksOnly: Bool = false
  ) -> (start: Int, breaksLine: Bool) {
    var at = offset
    var start = offset
    var breaksLine = false
    while offset - at < FoldedQuery.longestGap, let here = character(in: bytes, before: at) {
      let isMark = !marksOnly && isLineMark(in: bytes, at: here.start)
      guard here.unit == SearchUnit.skipped || here.unit == SearchUnit.space && !marksOnly || isMark
      else { break }
      if bytes[here.start] == 10 || bytes[here.start] == 13 { breaksLine = true }
      at = here.start
      // What is passed over before white space belongs to the word there.
      if marksOnly || here.unit == SearchUnit.space { start = at }
    }
    return (start, breaksLine)
  }

  private func character(in bytes: UnsafeBufferPointer<UInt8>, before offset: Int) -> (
    start: Int, unit: UInt32
  )? {
    guard offset > 0 else { return nil }
    let start = scalarStart(in: bytes.span, at: offset - 1)
    let here = scalar(in: bytes.span, at: start, end: bytes.count)
    return (start, searchUnit(here.value, keepingCase: keepsCase))
  }
}

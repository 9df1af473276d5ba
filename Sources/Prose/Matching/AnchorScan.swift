private typealias Lanes = SIMD32<UInt8>
private typealias Flags = SIMDMask<SIMD32<Int8>>

extension Anchor {
  /// The first offset in a range at which the anchor may stand, 32 bytes at a step.
  func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
    switch kind {
    case .ascii(let pair): return scan(bytes, start, limit) { pair.flags($0, $1) }
    case .bytes(let pairs, _):
      switch pairs.count {
      case 1:
        let pair = pairs[0]
        return scan(bytes, start, limit) { pair.flags($0, $1) }
      case 2:
        let (a, b) = (pairs[0], pairs[1])
        return scan(bytes, start, limit) { a.flags($0, $1) .| b.flags($0, $1) }
      case _:
        let (a, b, c) = (pairs[0], pairs[1], pairs[2])
        let d = pairs[pairs.count - 1]
        return scan(bytes, start, limit) {
          a.flags($0, $1) .| b.flags($0, $1) .| c.flags($0, $1) .| d.flags($0, $1)
        }
      }
    case .every: return every(bytes, start, limit)
    }
  }

  /// The start of the character whose anchor bytes stand at an offset.
  func characterStart(in bytes: UnsafeBufferPointer<UInt8>, _ hit: Int) -> Int {
    switch kind {
    case .ascii, .every: hit
    case .bytes(_, let length): max(0, hit - max(0, length - 2))
    }
  }

  /// The next byte that begins a character.
  private func every(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int? {
    var at = start
    while at < limit, bytes[at] & 0xC0 == 0x80 { at += 1 }
    return at < limit ? at : nil
  }

  /// Looks at each offset with the byte behind it; behind the last one stands 0x80, which may be anything.
  @inline(__always)
  private func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int,
    _ test: (Lanes, Lanes) -> Flags
  ) -> Int? {
    guard let base = bytes.baseAddress.map(UnsafeRawPointer.init) else { return nil }
    var at = start
    let last = min(limit, bytes.count - 32)
    while at < last {
      let first = base.loadUnaligned(fromByteOffset: at, as: Lanes.self)
      let second = base.loadUnaligned(fromByteOffset: at + 1, as: Lanes.self)
      if let lane = firstLane(test(first, second)) {
        return at + lane < limit ? at + lane : nil
      }
      at += 32
    }
    guard at < limit else { return nil }
    var first = Lanes(repeating: 0)
    var second = Lanes(repeating: 0x80)
    for lane in 0..<min(32, limit - at) {
      first[lane] = bytes[at + lane]
      if at + lane + 1 < bytes.count { second[lane] = bytes[at + lane + 1] }
    }
    return firstLane(test(first, second)).map { at + $0 }.flatMap { $0 < limit ? $0 : nil }
  }
}

/// The first lane that is set.
@inline(__always)
private func firstLane(_ flags: Flags) -> Int? {
  let words = unsafeBitCast(flags, to: SIMD4<UInt64>.self)
  if words[0] | words[1] | words[2] | words[3] == 0 { return nil }
  for index in 0..<4 where words[index] != 0 {
    return index * 8 + words[index].trailingZeroBitCount / 8
  }
  return nil
}

// Masks are joined and bytes compared; `|` and `&` of whole vectors would be done byte by byte.
extension Anchor.ASCIIPair {
  @inline(__always)
  fileprivate func flags(_ x: Lanes, _ y: Lanes) -> Flags {
    let isFirst = (x .== Lanes(repeating: first)) .| (x .== Lanes(repeating: firstOther))
    let isSecond = (y .== Lanes(repeating: second)) .| (y .== Lanes(repeating: secondOther))
    let hides = (y .>= Lanes(repeating: hidden)) .| (y .== Lanes(repeating: 0x2D))
    // U+00C0 to U+023F, and U+1E00 to U+1FFF.
    let isMarked =
      ((x &- Lanes(repeating: 0xC3)) .< Lanes(repeating: markedCount))
      .| (x .== Lanes(repeating: markedLead))
    return isFirst .& (isSecond .| hides) .| isMarked
  }
}

extension Anchor.BytePair {
  @inline(__always)
  fileprivate func flags(_ x: Lanes, _ y: Lanes) -> Flags {
    (x .== Lanes(repeating: first))
      .& ((y &- Lanes(repeating: second)) .<= Lanes(repeating: slack))
  }
}

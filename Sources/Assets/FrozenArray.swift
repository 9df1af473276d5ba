/// Plain values that stand one behind another in the bytes of a frozen table: read in place, never copied or freed.
@frozen
public struct FrozenArray<Element: BitwiseCopyable>: RandomAccessCollection,
  @unchecked Sendable
{
  @usableFromInline let base: UnsafePointer<Element>
  public let count: Int

  @inlinable init(base: UnsafePointer<Element>, count: Int) {
    (self.base, self.count) = (base, count)
  }

  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }

  @inlinable public subscript(index: Int) -> Element {
    precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
    return base[index]
  }

  /// A part of it, as another array.
  @inlinable public subscript(part: FrozenRange) -> FrozenArray {
    precondition(Int(part.start) + Int(part.count) <= count)
    return FrozenArray(base: base + Int(part.start), count: Int(part.count))
  }
}

/// A part of a frozen array.
@frozen public struct FrozenRange: BitwiseCopyable, Sendable {
  public let start: UInt32
  public let count: UInt32

  public init(start: Int, count: Int) {
    (self.start, self.count) = (UInt32(clamping: start), UInt32(clamping: count))
  }

  @inlinable public var indices: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// Hashes of words to plain values by open addressing, two arrays of a frozen table: one probe a word. The hash 0 is in none.
@frozen public struct FrozenMap<Value: BitwiseCopyable>: Sendable {
  @usableFromInline let keys: FrozenArray<UInt64>
  @usableFromInline let values: FrozenArray<Value>

  @inlinable init(keys: FrozenArray<UInt64>, values: FrozenArray<Value>) {
    (self.keys, self.values) = (keys, values)
  }

  @inlinable public subscript(key: UInt64) -> Value? {
    let mask = keys.count - 1
    var place = FrozenMap.place(key) & mask
    while keys[place] != 0 {
      if keys[place] == key { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  @inlinable static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key ^ key >> 29) }
}

/// Hashes of words to some plain values each: a map and the values, three arrays of a frozen table.
@frozen public struct FrozenGroups<Value: BitwiseCopyable>: Sendable {
  @usableFromInline let parts: FrozenMap<FrozenRange>
  @usableFromInline let values: FrozenArray<Value>

  @inlinable init(parts: FrozenMap<FrozenRange>, values: FrozenArray<Value>) {
    (self.parts, self.values) = (parts, values)
  }

  @inlinable public subscript(key: UInt64) -> FrozenArray<Value>? {
    parts[key].map { values[$0] }
  }
}

/// A table of `Assets/frozen`: words or rules in the form in which the program uses them, so that starting costs nothing.
/// Its bytes: the digest of the files it was made of, then its arrays, each on a multiple of 8: how many elements, the bytes
/// of one (both UInt32), the elements.
public struct FrozenTable {
  private var at: UnsafeRawPointer

  /// Reads the table of this name. When the files that it was made of have changed since, `freeze` makes it anew in memory:
  /// slower, and right.
  public init(_ name: String, of sources: [String], _ freeze: (inout FrozenWriter) -> Void) {
    let kept = asset("frozen/" + name)
    guard kept.count >= 8, let base = kept.baseAddress.map(UnsafeRawPointer.init),
      base.load(as: UInt64.self) == digest(of: sources)
    else {
      self.init(freeze)
      return
    }
    self.init(at: base + 8)
  }

  /// A table made in memory, which is never freed.
  public init(_ freeze: (inout FrozenWriter) -> Void) {
    let bytes = frozenBytes(of: [], freeze)
    let made = UnsafeMutableRawPointer.allocate(byteCount: bytes.count, alignment: 16)
    made.copyMemory(from: bytes, byteCount: bytes.count)
    self.init(at: UnsafeRawPointer(made) + 8)
  }

  private init(at: UnsafeRawPointer) { self.at = at }

  /// The next array of the table; one of another form is an error of ours and traps.
  public mutating func array<Element: BitwiseCopyable>(of: Element.Type) -> FrozenArray<Element> {
    let count = Int(at.load(as: UInt32.self))
    let stride = Int(at.load(fromByteOffset: 4, as: UInt32.self))
    precondition(
      stride == MemoryLayout<Element>.stride,
      "a table in Assets/frozen has an old form: UPDATE=1 swift test --filter FrozenTables")
    let base = (at + 8).assumingMemoryBound(to: Element.self)
    at += 8 + (count * stride + 7) / 8 * 8
    return FrozenArray(base: base, count: count)
  }

  /// The next two arrays, as a map.
  public mutating func map<Value: BitwiseCopyable>(to: Value.Type) -> FrozenMap<Value> {
    FrozenMap(keys: array(of: UInt64.self), values: array(of: Value.self))
  }

  /// The next three arrays, as groups.
  public mutating func groups<Value: BitwiseCopyable>(of: Value.Type) -> FrozenGroups<Value> {
    FrozenGroups(parts: map(to: FrozenRange.self), values: array(of: Value.self))
  }

  /// The next two arrays, as texts.
  public mutating func strings() -> [String] {
    let parts = array(of: FrozenRange.self)
    let bytes = array(of: UInt8.self)
    return parts.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

/// Lays out a frozen table.
public struct FrozenWriter {
  fileprivate(set) var bytes: [UInt8] = []

  /// Adds an array. Its elements must have no gaps between their fields, or their bytes would be left to chance.
  public mutating func add<Element: BitwiseCopyable>(_ elements: [Element]) {
    let stride = MemoryLayout<Element>.stride
    let start = bytes.count + 8
    let size = 8 + (elements.count * stride + 7) / 8 * 8
    bytes.append(contentsOf: repeatElement(0, count: size))
    bytes.withUnsafeMutableBytes { bytes in
      bytes.storeBytes(of: UInt32(elements.count), toByteOffset: start - 8, as: UInt32.self)
      bytes.storeBytes(of: UInt32(stride), toByteOffset: start - 4, as: UInt32.self)
      for (index, element) in elements.enumerated() {
        bytes.storeBytes(of: element, toByteOffset: start + index * stride, as: Element.self)
      }
    }
  }

  /// Adds a map, at most a third full; `none` stands in its free places.
  public mutating func add<Value: BitwiseCopyable>(map entries: [UInt64: Value], none: Value) {
    var size = 8
    while size < entries.count * 3 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Value](repeating: none, count: size)
    for (key, value) in entries.sorted(by: { $0.key < $1.key }) {
      var place = FrozenMap<Value>.place(key) & (size - 1)
      while keys[place] != 0 { place = (place + 1) & (size - 1) }
      (keys[place], values[place]) = (key, value)
    }
    add(keys)
    add(values)
  }

  /// Adds groups, in the order of their keys.
  public mutating func add<Value: BitwiseCopyable>(groups: [UInt64: [Value]]) {
    var parts: [UInt64: FrozenRange] = [:]
    var values: [Value] = []
    for (key, some) in groups.sorted(by: { $0.key < $1.key }) {
      parts[key] = FrozenRange(start: values.count, count: some.count)
      values += some
    }
    add(map: parts, none: FrozenRange(start: 0, count: 0))
    add(values)
  }

  /// Adds texts.
  public mutating func add(strings: [String]) {
    var bytes: [UInt8] = []
    var parts: [FrozenRange] = []
    for string in strings {
      parts.append(FrozenRange(start: bytes.count, count: string.utf8.count))
      bytes += string.utf8
    }
    add(parts)
    add(bytes)
  }
}

/// The bytes of a table made of these files.
public func frozenBytes(of sources: [String], _ freeze: (inout FrozenWriter) -> Void) -> [UInt8] {
  var writer = FrozenWriter()
  writer.bytes = withUnsafeBytes(of: digest(of: sources)) { Array($0) }
  freeze(&writer)
  return writer.bytes
}

/// Tells the contents of some files from all others.
private func digest(of sources: [String]) -> UInt64 {
  sources.reduce(0) { $0 &* 0x9E37_79B9_7F4A_7C15 ^ digest($1) }
}

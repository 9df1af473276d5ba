/// Bytes on their way out, one behind another in memory of their own: cheaper to add to, one by one, than an array.
struct OutputBytes: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 64)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// All of them, as an array.
  var array: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    base[count] = byte
    count += 1
  }

  @inline(__always)
  mutating func append(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if capacity - count < bytes.count { grow(by: bytes.count) }
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  /// Some letters of ASCII, which are few.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    if capacity - count < length { grow(by: length) }
    for place in 0..<length { base[count &+ place] = text.utf8Start[place] }
    count &+= length
  }

  /// A number; its digits are found from the last on.
  mutating func append(digitsOf number: UInt) {
    var length = 1
    var limit: UInt = 10
    while number >= limit {
      length &+= 1
      if length == 20 { break }
      limit &*= 10
    }
    if capacity - count < length { grow(by: length) }
    var rest = number
    for place in stride(from: count &+ length &- 1, through: count, by: -1) {
      base[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count &+= length
  }

  private mutating func grow(by more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }
}

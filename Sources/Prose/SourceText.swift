/// Prose: one text and what any prose has: characters, words, sentences, widths, lines.
/// In: bytes. Out: ranges over them. It knows nothing of articles, people or screens.

/// The article's bytes as they were read: UTF-8 that may hold invalid parts, never changed and never copied whole.
/// It is either a mapping of a file or a buffer of our own; whoever made it says how it is given back.
public final class SourceText: @unchecked Sendable {
  @usableFromInline let base: UnsafeRawPointer
  private let letGo: @Sendable (TextRange) -> Void
  private let release: @Sendable () -> Void
  /// The number of bytes known so far; grows while a pipe still writes.
  public private(set) var count: Int

  /// A text over memory that stays valid until `release` is called, at the end of this object's life. `letGo` gives back the
  /// memory of a part that is not looked at now; the part reads the same afterwards.
  public init(
    base: UnsafeRawPointer, count: Int, letGo: @escaping @Sendable (TextRange) -> Void = { _ in },
    release: @escaping @Sendable () -> Void
  ) {
    (self.base, self.count, self.letGo, self.release) = (base, count, letGo, release)
  }

  /// A text over a buffer of its own.
  public convenience init(_ bytes: [UInt8]) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count + 1, alignment: 16)
    memory.copyBytes(from: bytes)
    let address = UInt(bitPattern: memory.baseAddress)
    self.init(base: UnsafeRawPointer(memory.baseAddress!), count: bytes.count) {
      UnsafeMutableRawPointer(bitPattern: address)?.deallocate()
    }
  }

  public convenience init(_ string: String) { self.init(Array(string.utf8)) }

  deinit { release() }

  /// The whole text's range.
  public var range: TextRange { TextRange(0, count) }

  /// Tells that the memory now holds this many bytes, never fewer than before.
  public func grow(to count: Int) { self.count = max(self.count, count) }

  /// Tells that nobody looks at the text just now: what a file holds anyway need not stay in memory.
  public func rest() { letGo(range) }

  /// Lends all bytes to a scanner. Offsets in the span are offsets in the text.
  @inlinable public func withBytes<Result, Failure: Error>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let buffer = UnsafeBufferPointer(start: base.assumingMemoryBound(to: UInt8.self), count: count)
    return try body(buffer.span)
  }

  /// The characters of a range as they stand, invalid parts as U+FFFD. For a line to show, not for scanning.
  public func string(_ range: TextRange) -> String {
    let start = max(0, min(range.start, count))
    let end = max(start, min(range.end, count))
    let buffer = UnsafeRawBufferPointer(start: base + start, count: end - start)
    return String(decoding: buffer, as: UTF8.self)
  }
}

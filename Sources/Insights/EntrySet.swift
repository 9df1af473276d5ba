internal import Prose

/// Which entries of a list show: their indices in order, as bits where there are many.
public struct EntrySet: RandomAccessCollection, Sendable {
  private enum Form: Sendable {
    case listed([Int32])
    case marked(Marked)
    case told(Told)
  }

  /// Boxed, so that a list is copied in a moment.
  private final class Marked: Sendable {
    let bits: Bits
    init(_ bits: Bits) { self.bits = bits }
  }

  /// Bits in the order of the text, of entries that stand in another order.
  private final class Told: Sendable {
    let bits: Bits
    let order: any ToldOrder
    init(_ bits: Bits, _ order: any ToldOrder) { (self.bits, self.order) = (bits, order) }
  }

  private let form: Form

  /// In any order.
  public init(_ entries: [Int32] = []) { form = .listed(entries) }
  init(_ bits: Bits) { form = .marked(Marked(bits)) }
  init(_ bits: Bits, told order: any ToldOrder) { form = .told(Told(bits, order)) }

  public var startIndex: Int { 0 }
  public var endIndex: Int {
    switch form {
    case .listed(let entries): entries.count
    case .marked(let marked): marked.bits.count
    case .told(let told): told.bits.count
    }
  }

  public subscript(position: Int) -> Int {
    switch form {
    case .listed(let entries): Int(entries[position])
    case .marked(let marked): marked.bits.place(of: position)
    case .told(let told): told.order.index(of: told.bits.place(of: position))
    }
  }

  /// Whether an entry is one of those that show.
  public func contains(entry: Int) -> Bool {
    switch form {
    case .listed(let entries): entries.contains(Int32(truncatingIfNeeded: entry))
    case .marked(let marked): marked.bits[entry]
    case .told(let told): told.bits[told.order.number(of: entry)]
    }
  }

  /// Where an entry stands among those that show.
  public func index(of entry: Int) -> Int? {
    switch form {
    case .listed(let entries): return entries.firstIndex(of: Int32(truncatingIfNeeded: entry))
    case .marked(let marked): return marked.bits[entry] ? marked.bits.rank(of: entry) : nil
    case .told(let told):
      let number = told.order.number(of: entry)
      return told.bits[number] ? told.bits.rank(of: number) : nil
    }
  }
}

/// Tells between two orders of the same entries: where they stand, and how they are told in the text.
protocol ToldOrder: Sendable {
  func index(of number: Int) -> Int
  func number(of index: Int) -> Int
}

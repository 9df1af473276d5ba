internal import Prose

/// Which entries of a list show: their indices in order, as bits where there are many.
public struct EntrySet: RandomAccessCollection, Sendable {
  private enum Form: Sendable {
    case listed([Int32])
    case marked(Bits)
    /// Bits in the order of the text, of entries that stand in another order.
    case told(Bits, any ToldOrder)
  }

  private let form: Form

  /// In any order.
  public init(_ entries: [Int32] = []) { form = .listed(entries) }
  init(_ bits: Bits) { form = .marked(bits) }
  init(_ bits: Bits, told order: any ToldOrder) { form = .told(bits, order) }

  public var startIndex: Int { 0 }
  public var endIndex: Int {
    switch form {
    case .listed(let entries): entries.count
    case .marked(let bits), .told(let bits, _): bits.count
    }
  }

  public subscript(position: Int) -> Int {
    switch form {
    case .listed(let entries): Int(entries[position])
    case .marked(let bits): bits.place(of: position)
    case .told(let bits, let order): order.index(of: bits.place(of: position))
    }
  }

  /// Whether an entry is one of those that show.
  public func contains(entry: Int) -> Bool {
    switch form {
    case .listed(let entries): entries.contains(Int32(truncatingIfNeeded: entry))
    case .marked(let bits): bits[entry]
    case .told(let bits, let order): bits[order.number(of: entry)]
    }
  }

  /// Where an entry stands among those that show.
  public func index(of entry: Int) -> Int? {
    switch form {
    case .listed(let entries): return entries.firstIndex(of: Int32(truncatingIfNeeded: entry))
    case .marked(let bits): return bits[entry] ? bits.rank(of: entry) : nil
    case .told(let bits, let order):
      let number = order.number(of: entry)
      return bits[number] ? bits.rank(of: number) : nil
    }
  }
}

/// Tells between two orders of the same entries: where they stand, and how they are told in the text.
protocol ToldOrder: Sendable {
  func index(of number: Int) -> Int
  func number(of index: Int) -> Int
}

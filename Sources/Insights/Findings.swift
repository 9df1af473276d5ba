internal import Prose

/// Findings of one kind in their order: an array of those of an article or a stretch, packed in a long text. Reading
/// packed ones makes the values anew; before they change they are unpacked.
public struct Findings<Element: Sendable>: Sendable {
  private var plain: [Element]
  private var box: PackedBox<Element>?
  var packed: (any PackedFindings<Element>)? { box?.findings }

  public init() { plain = [] }
  public init(_ elements: [Element]) { plain = elements }
  init(packed: any PackedFindings<Element>) { (plain, box) = ([], PackedBox(packed)) }

  /// The element at an index; nil where there is none.
  @inlinable public func element(at index: Int?) -> Element? {
    guard let index, index >= 0, index < endIndex else { return nil }
    return self[index]
  }

  /// Calls with all elements in order, many at a time.
  public func forEachPart(_ body: ([Element]) -> Void) {
    guard let packed else { return body(plain) }
    var index = 0
    while index < packed.count {
      let part = packed.elements(from: index)
      guard !part.isEmpty else { return }
      body(part)
      index += part.count
    }
  }

  /// The number of elements at the beginning that a condition holds for, where it holds for none behind them.
  public func bound(_ holds: (Element) -> Bool) -> Int {
    packed?.bound(holds) ?? lowerBound(plain.count) { holds(plain[$0]) }
  }

  /// Neighbours, read together; of them those that belong.
  @inlinable public func array(
    _ range: Range<Int>, where belongs: (Element) -> Bool = { _ in true }
  ) -> [Element] {
    if let neighbours = unpacked(range) { return neighbours.filter(belongs) }
    var found: [Element] = []
    for index in range {
      let element = self[index]
      if belongs(element) { found.append(element) }
    }
    return found
  }

  /// Packed neighbours, read together; nil where nothing is packed.
  @usableFromInline func unpacked(_ range: Range<Int>) -> [Element]? {
    guard let packed else { return nil }
    var found: [Element] = []
    while found.count < range.count {
      let part = packed.elements(from: range.lowerBound + found.count)
      guard !part.isEmpty else { break }
      found += part.prefix(range.count - found.count)
    }
    return found
  }

  private mutating func unpack() {
    guard box != nil else { return }
    var all: [Element] = []
    all.reserveCapacity(count)
    forEachPart { all += $0 }
    (plain, box) = (all, nil)
  }
}

extension Findings: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { box?.findings.count ?? plain.count }

  public subscript(position: Int) -> Element {
    @inline(__always)
    get {
      guard let box else { return plain[position] }
      return box.findings.element(at: position)
    }
    _modify {
      unpack()
      yield &plain[position]
    }
  }

  public mutating func replaceSubrange<C: Collection>(_ range: Range<Int>, with elements: C)
  where C.Element == Element {
    unpack()
    plain.replaceSubrange(range, with: elements)
  }

  public mutating func append(_ element: Element) {
    unpack()
    plain.append(element)
  }

  public func makeIterator() -> Iterator { Iterator(self) }

  public struct Iterator: IteratorProtocol {
    private let box: PackedBox<Element>?
    private var part: [Element]
    private var index = 0
    private var done = 0

    fileprivate init(_ findings: Findings) {
      (box, part) = (findings.box, findings.plain)
    }

    public mutating func next() -> Element? {
      if index == part.count {
        guard let box else { return nil }
        done += part.count
        (part, index) = (box.findings.elements(from: done), 0)
        if part.isEmpty { return nil }
      }
      index += 1
      return part[index - 1]
    }
  }
}

extension Findings: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Element...) { plain = elements }
}

/// One word for findings of any form, so that values that hold them stay small.
private final class PackedBox<Element: Sendable>: Sendable {
  let findings: any PackedFindings<Element>

  init(_ findings: any PackedFindings<Element>) { self.findings = findings }
}

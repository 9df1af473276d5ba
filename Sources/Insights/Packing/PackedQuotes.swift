/// The quotes of a long text, in its order.
struct PackedQuotes: PackedFindings {
  private var quotes: Column<QuoteCodec>
  /// Those that are the first of their group: with marks, and without.
  private(set) var marked = Bits()
  private(set) var reported = Bits()
  /// Nil: people stand as they were met.
  private var order: WeightOrder?
  private var amendments = Amendments()
  private var lastGroup = -1

  init(_ store: any ByteStore) { quotes = Column(store) }

  var count: Int { quotes.count }

  mutating func append(_ quote: Quote) {
    let isFirst = quote.group > lastGroup
    lastGroup = max(lastGroup, quote.group)
    marked.append(isFirst && quote.kind != .indirect)
    reported.append(isFirst && quote.kind == .indirect)
    quotes.append(quote)
  }

  /// People stand in this order from now on, and corrections changed so much.
  mutating func settle(_ order: WeightOrder?, _ amendments: Amendments = Amendments()) {
    (self.order, self.amendments) = (order, amendments)
  }

  func element(at index: Int) -> Quote {
    placed(amendments.quote(quotes.element(at: index), at: index))
  }

  func elements(from index: Int) -> [Quote] { numbered(from: index).map(placed) }

  /// Some quotes from an index on, their speakers by number.
  func numbered(from index: Int) -> [Quote] {
    let found = quotes.elements(from: index)
    guard !amendments.isEmpty else { return found }
    return found.indices.map { amendments.quote(found[$0], at: index + $0) }
  }

  private func placed(_ quote: Quote) -> Quote {
    guard let order, let person = quote.speaker?.person else { return quote }
    var quote = quote
    quote.speaker?.person = Int(order.places[person])
    return quote
  }
}

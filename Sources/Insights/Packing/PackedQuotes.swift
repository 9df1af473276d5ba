/// The quotes of a long text, in its order.
struct PackedQuotes: PackedFindings {
  private var quotes: Column<QuoteCodec>
  /// Those that are the first of their group: with marks, and without.
  private(set) var marked = Bits()
  private(set) var reported = Bits()
  /// Nil: people stand as they were met.
  private var order: WeightOrder?
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

  /// People stand in this order from now on.
  mutating func settle(_ order: WeightOrder?) { self.order = order }

  func element(at index: Int) -> Quote { placed(quotes.element(at: index)) }

  func elements(from index: Int) -> [Quote] { quotes.elements(from: index).map(placed) }

  private func placed(_ quote: Quote) -> Quote {
    guard let order, let person = quote.speaker?.person else { return quote }
    var quote = quote
    quote.speaker?.person = Int(order.places[person])
    return quote
  }
}

internal import Citations
internal import Documents
internal import Insights
internal import Prose

/// What is taken out of the program: words of the text, alone or with where they come from.
extension Reader {
  /// No more bytes of the text than this go to the clipboard at once; terminals take some ten thousand.
  private static let mostCopied = 16 << 10

  /// Copies the chosen entry, or in the article the current sentence.
  mutating func copy(cited: Bool) -> [Effect] {
    guard let citation = citation() else {
      message = "Nothing stands here to copy"
      return []
    }
    message = (cited ? "Copied with its source: " : "Copied: ") + citation.words
    return [.copy(cited ? citation.inWords : citation.words)]
  }

  private func citation() -> Citation? {
    guard focus != .article else {
      return current.map { Citation(words: copied($0), source: source($0)) }
    }
    guard let entry = list(focus).chosenEntry else { return nil }
    let analysis = analysis
    switch focus {
    case .timeline:
      let event = analysis.timeline[entry]
      return Citation(
        words: whenInWords(event) + doubtInWords(event.certainty) + ": " + copied(event.event),
        source: source(event.event))
    case .people:
      let person = analysis.people[entry]
      let names = [personName(entry), roleInWords(person)].compactMap { $0 }
      return Citation(words: plain(names.joined(by: ", ")), source: source(person.name))
    case .quotes:
      return Citation(
        words: plain(quoteInWords(entry)), said: saidInWords(analysis.quotes[entry]),
        source: source(analysis.quotes[entry].range))
    case .article: return nil
    }
  }

  /// The speaker, ? where only likely, with role, day and place.
  private func saidInWords(_ quote: Quote) -> [String] {
    let analysis = analysis
    var parts = [speakerInWords(quote) ?? "speaker not named"]
    if let person = quote.speaker?.person, let role = roleInWords(analysis.people[person]) {
      parts.append(role)
    }
    if let time = analysis.times.element(at: quote.time), let span = time.span {
      parts.append(spanInWords(span, time.dayModifier, year: true))
    }
    if let venue = quote.venue { parts.append((quote.isTold ? "to " : "") + copied(venue)) }
    return parts.map(plain)
  }

  /// Headline, authors and day, as far as they are known, the file and how far into it a range stands.
  private func source(_ range: TextRange) -> [String] {
    var parts: [String] = []
    if let headline = document.headline { parts.append("“" + copied(headline) + "”") }
    parts += document.authors.map(copied)
    if analysis.published != nil { parts.append(publicationInWords) }
    return parts + [plain(files[file]), "\(percent(of: range.start))%"]
  }

  private func copied(_ range: TextRange) -> String {
    let end = min(range.end, range.start + Reader.mostCopied)
    return plain(oneLine(document.text.string(TextRange(range.start, end))))
  }

  /// Control characters and what cannot be seen as the marks that the screen shows: what is pasted steers no terminal.
  private func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var scanner = GlyphScanner(TextRange(0, bytes.count), .unicode, flowing: false)
    var plain: [UInt8] = []
    while let glyph = scanner.next(in: bytes.span) {
      if glyph.width > 0 { glyph.picture.append(to: &plain) }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}

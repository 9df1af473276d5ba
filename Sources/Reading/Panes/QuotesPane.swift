internal import Citations
internal import Documents
internal import Insights
internal import Prose

extension Reader {
  /// A quote: its words on two lines, more when chosen, then who said it and when, on the same line where it fits.
  func quoteLines(_ item: Int, _ columns: Int) -> [PaneLine] {
    let list = list(.quotes)
    guard let entry = list.entry(item) else { return [foldedQuotes(item)] }
    let isChosen = item == list.chosen
    let width = max(4, columns - 2)
    let words = wrap(
      quoteInWords(entry), width: width, limit: isChosen ? 6 : 2, surroundings.repertoire)
    var lines: [PaneLine] = words.map {
      var line = PaneLine(item: item)
      line.add($0, .words, at: 1)
      return line
    }
    let speaker = attribution(entry)
    let used = words.last.map { Prose.columns(of: $0, surroundings.repertoire) } ?? 0
    let needed = Prose.columns(of: speaker, surroundings.repertoire)
    if used + 2 + needed <= width, !lines.isEmpty {
      lines[lines.count - 1].add(speaker, .speaker, at: 1 + used + 2)
    } else {
      var line = PaneLine(item: item)
      line.add(fitted(speaker, width: width, surroundings.repertoire), .speaker, at: 1)
      lines.append(line)
    }
    return lines
  }

  /// The words of a quote, its parts joined by … where the writer's own words stood between.
  func quoteInWords(_ entry: Int) -> String {
    let analysis = analysis
    var words = ""
    for part in analysis.parts(ofQuote: entry) {
      let range = part.range
      let text = oneLine(
        document.text.string(TextRange(range.start, min(range.end, range.start + 4000))))
      words += words.isEmpty ? text : " … " + text
      if words.utf8.count > 4000 { break }
    }
    return words
  }

  /// `Donald Trump · 19 May · his Truth Social platform`; a likely speaker with ?.
  func attribution(_ entry: Int) -> String {
    let analysis = analysis
    let quote = analysis.quotes[entry]
    var parts = [speakerInWords(quote) ?? "speaker not named"]
    if let time = analysis.times.element(at: quote.time), let span = time.span {
      // The year is told where it is another one than that of the publication.
      let isOther = (span.from ?? span.to)?.year != analysis.published?.date.year
      parts.append(spanInWords(span, time.dayModifier, year: isOther))
    }
    if let venue = quote.venue {
      parts.append((quote.isTold ? "to " : "") + oneLine(document.text.string(venue)))
    }
    return parts.joined(by: " · ")
  }

  func speakerInWords(_ quote: Quote) -> String? {
    guard let speaker = quote.speaker else { return nil }
    if hidesLikely, speaker.certainty == .likely { return nil }
    let name = speaker.person.flatMap { personName($0) }
    return (name ?? oneLine(document.text.string(speaker.range))) + doubtInWords(speaker.certainty)
  }

  private func foldedQuotes(_ item: Int) -> PaneLine {
    var line = PaneLine(item: item)
    line.add("· \(list(.quotes).folded) reported without marks", .quiet, at: 1)
    return line
  }
}

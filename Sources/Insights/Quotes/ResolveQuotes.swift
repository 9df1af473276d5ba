internal import Prose

/// Step 2 of quotes: speakers, over the people and times found; may add pronoun and nominal mentions to people.
func resolveQuotes(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [QuotationFact], _ analysis: inout Analysis
) {
  let base = stretch.range.start
  var group = (analysis.quotes.last?.group ?? -1)
  for fact in facts {
    if !fact.joinsPrevious || group < 0 { group += 1 }
    var quote = Quote(
      kind: fact.kind.quoteKind, group: group,
      range: TextRange(base + Int(fact.start), base + Int(fact.end)))
    if fact.speakerLength > 0 {
      let start = base + Int(fact.speakerStart)
      let speaker = TextRange(start, start + Int(fact.speakerLength))
      quote.speaker = Speaker(kind: .unnamed, person: nil, certainty: .sure, range: speaker)
      quote.cue = fact.cue(base, speaker)
    }
    analysis.quotes.append(quote)
  }
}

extension QuotationFact.Form {
  var quoteKind: Quote.Kind {
    switch self {
    case .direct: .direct
    case .mixed: .mixed
    case .indirect: .indirect
    }
  }
}

extension QuotationFact {
  /// Speaker and verb together, where they stand beside the quotation.
  func cue(_ base: Int, _ speaker: TextRange) -> TextRange? {
    let verb = TextRange(base + Int(verbStart), base + Int(verbStart) + Int(verbLength))
    switch rule {
    case .continued, .openParagraph, .lastSpeaker, .lastSubject, .sameSentence: return nil
    case .inverted, .behind, .before, .weakVerb, .accordingTo, .dash, .subject, .introduced, .label,
      .reported:
      return speaker.joined(with: verb)
    }
  }
}

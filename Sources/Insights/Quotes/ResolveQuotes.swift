internal import Prose

/// Step 2 of quotes: speakers, over the people and times found; adds the pronouns of speakers to people.
func resolveQuotes(
  in text: Span<UInt8>, _ stretch: Stretch, _ facts: [QuotationFact], _ analysis: inout Analysis
) {
  var resolver = SpeakerResolver(stretch, facts, analysis.people)
  var group = analysis.quotes.last?.group ?? -1
  for (index, fact) in facts.enumerated() {
    if !fact.joinsPrevious || group < 0 { group += 1 }
    var quote = Quote(kind: fact.form.quoteKind, group: group, range: resolver.range(of: index))
    quote.speaker = resolver.speaker(of: index, in: text)
    if let speaker = quote.speaker {
      quote.cue = fact.cue(stretch.range.start, speaker.range)
      if fact.rule.standsBeside {
        let circumstances = Circumstances(stretch, fact, quoted: resolver.quoted)
        quote.venue = circumstances.venue(in: text)
        quote.time = circumstances.time(analysis.times, published: analysis.published?.date)
      }
    }
    analysis.quotes.append(quote)
  }
  for (person, range) in resolver.names {
    add(Mention(.name, range), to: &analysis.people[person].mentions)
  }
  for (person, range) in resolver.pronouns {
    add(Mention(.pronoun, range), to: &analysis.people[person].mentions)
  }
}

/// Puts a mention in its place in the order of the text, once.
private func add(_ mention: Mention, to mentions: inout Findings<Mention>) {
  var index = mentions.count
  while index > 0, mentions[index - 1].range.start > mention.range.start { index -= 1 }
  if index > 0, mentions[index - 1].range.overlaps(mention.range) { return }
  mentions.insert(mention, at: index)
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

extension Cue.Rule {
  /// The cue stands in the quotation's own sentence.
  var standsBeside: Bool {
    switch self {
    case .continued, .openParagraph, .lastSpeaker, .lastSubject, .sameSentence, .introduced,
      .nextParagraph:
      false
    case .inverted, .behind, .before, .weakVerb, .accordingTo, .dash, .subject, .label, .reported:
      true
    }
  }
}

extension QuotationFact {
  /// Speaker and verb together, where they stand beside the quotation.
  func cue(_ base: Int, _ speaker: TextRange) -> TextRange? {
    guard rule.standsBeside, rule != .subject else { return nil }
    return speaker.joined(with: verb(base))
  }

  func verb(_ base: Int) -> TextRange {
    TextRange(base + Int(verbStart), base + Int(verbStart) + Int(verbLength))
  }

  func speaker(_ base: Int) -> TextRange? {
    guard speakerLength > 0 else { return nil }
    return TextRange(base + Int(speakerStart), base + Int(speakerStart) + Int(speakerLength))
  }
}

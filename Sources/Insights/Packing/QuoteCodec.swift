internal import Prose

/// Quotes in the order of the text, about ten bytes each.
struct QuoteCodec: PackedCodec {
  private var forms = FormTable()
  private var start = 0
  private var group = 0
  private var time = 0

  mutating func restart() { (start, group, time) = (0, 0, 0) }

  mutating func put(_ quote: Quote, into writer: inout PackedWriter) {
    var form = PackedFields()
    form.put(quote.kind.number, width: 2)
    form.put(quote.cue != nil)
    form.put(quote.time != nil)
    form.put(quote.venue != nil)
    form.put(quote.speaker != nil)
    form.put(quote.speaker?.person != nil)
    form.put(quote.speaker?.kind.number ?? 0, width: 2)
    form.put(quote.speaker?.certainty == .likely)
    forms.put(form, into: &writer)
    writer.put(quote.range, from: start)
    start = quote.range.start
    writer.putSigned(quote.group - group)
    group = quote.group
    if let speaker = quote.speaker {
      writer.put(speaker.range, from: start)
      if let person = speaker.person { writer.put(person) }
    }
    if let cue = quote.cue { writer.put(cue, from: quote.speaker?.range.start ?? start) }
    if let expression = quote.time {
      writer.putSigned(expression - time)
      time = expression
    }
    if let venue = quote.venue { writer.put(venue, from: start) }
  }

  mutating func take(from reader: inout PackedReader) -> Quote {
    var form = forms.take(from: &reader)
    let kind = Quote.Kind(number: form.take(width: 2))
    let (hasCue, hasTime, hasVenue): (Bool, Bool, Bool) = (form.take(), form.take(), form.take())
    let range = reader.range(from: start)
    start = range.start
    group &+= reader.signed()
    var quote = Quote(kind: kind, group: group, range: range)
    if form.take() { quote.speaker = speaker(&form, &reader) }
    if hasCue { quote.cue = reader.range(from: quote.speaker?.range.start ?? start) }
    if hasTime {
      time &+= reader.signed()
      quote.time = time
    }
    if hasVenue { quote.venue = reader.range(from: start) }
    return quote
  }

  private func speaker(_ form: inout PackedFields, _ reader: inout PackedReader) -> Speaker {
    let hasPerson: Bool = form.take()
    let kind = Speaker.Kind(number: form.take(width: 2))
    let certainty: Certainty = form.take() ? .likely : .sure
    let range = reader.range(from: start)
    return Speaker(
      kind: kind, person: hasPerson ? reader.number() : nil, certainty: certainty, range: range)
  }
}

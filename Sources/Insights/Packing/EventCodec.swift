internal import Prose

/// Entries of the timeline in the order of the text, about twelve bytes each.
struct EventCodec: PackedCodec {
  private var forms = FormTable()
  private var start = 0
  private var time = 0
  private var day = 0
  private var cause = CauseCodec()

  mutating func restart() {
    (start, time, day) = (0, 0, 0)
    cause.restart()
  }

  mutating func put(_ entry: TimelineEntry, into writer: inout PackedWriter) {
    var form = PackedFields()
    form.put(entry.anchor.number, width: 2)
    form.put(entry.certainty == .likely)
    form.put(entry.isLate)
    form.put(entry.time != nil)
    form.put(entry.date.from != nil)
    form.put(entry.date.to != nil)
    form.put(entry.date.from == entry.date.to)
    form.put(!entry.also.isEmpty)
    form.put(!entry.people.isEmpty)
    form.put(entry.cause.number, width: 2)
    if case .expression(let cause) = entry.cause { self.cause.put(cause, into: &form) }
    forms.put(form, into: &writer)
    writer.put(entry.sentence, from: start)
    start = entry.sentence.start
    writer.put(entry.event, from: start)
    if let expression = entry.time {
      writer.putSigned(expression - time)
      time = expression
    }
    if let from = entry.date.from { put(from, into: &writer) }
    if let to = entry.date.to, to != entry.date.from { put(to, into: &writer) }
    switch entry.cause {
    case .expression(let cause): self.cause.put(cause, into: &writer)
    case .lead(let day), .published(let day): put(day, into: &writer)
    case .told(let span): put(span, into: &writer)
    }
    put(entry.also, into: &writer)
    put(entry.people, into: &writer)
  }

  private mutating func put(_ date: CalendarDate, into writer: inout PackedWriter) {
    writer.putSigned(date.packed - day)
    day = date.packed
  }

  private mutating func put(_ span: DateSpan, into writer: inout PackedWriter) {
    writer.put((span.from == nil ? 0 : 1) | (span.to == nil ? 0 : 2))
    if let from = span.from { put(from, into: &writer) }
    if let to = span.to { put(to, into: &writer) }
  }

  private func put(_ also: [TextRange], into writer: inout PackedWriter) {
    guard !also.isEmpty else { return }
    writer.put(also.count)
    var place = start
    for range in also {
      writer.put(range, from: place)
      place = range.start
    }
  }

  private func put(_ people: [Int], into writer: inout PackedWriter) {
    guard !people.isEmpty else { return }
    writer.put(people.count)
    for person in people { writer.put(person) }
  }

  mutating func take(from reader: inout PackedReader) -> TimelineEntry {
    var form = forms.take(from: &reader)
    let anchor = TimelineEntry.Anchor(number: form.take(width: 2))
    let certainty: Certainty = form.take() ? .likely : .sure
    let isLate: Bool = form.take()
    let (hasTime, hasFrom, hasTo): (Bool, Bool, Bool) = (form.take(), form.take(), form.take())
    let (isOne, hasAlso, hasPeople): (Bool, Bool, Bool) = (form.take(), form.take(), form.take())
    let sentence = reader.range(from: start)
    start = sentence.start
    let event = reader.range(from: start)
    if hasTime { time &+= reader.signed() }
    let from = hasFrom ? date(&reader) : nil
    let to = isOne ? from : hasTo ? date(&reader) : nil
    let cause = cause(&form, &reader)
    return TimelineEntry(
      date: DateSpan(from: from, to: to), certainty: certainty, anchor: anchor,
      time: hasTime ? time : nil, sentence: sentence, event: event,
      also: hasAlso ? ranges(&reader) : [], people: hasPeople ? numbers(&reader) : [],
      cause: cause, isLate: isLate)
  }

  private mutating func date(_ reader: inout PackedReader) -> CalendarDate {
    day &+= reader.signed()
    return CalendarDate(packed: day)
  }

  private mutating func span(_ reader: inout PackedReader) -> DateSpan {
    let ends = reader.number()
    let from = ends & 1 == 0 ? nil : date(&reader)
    return DateSpan(from: from, to: ends & 2 == 0 ? nil : date(&reader))
  }

  private mutating func cause(_ form: inout PackedFields, _ reader: inout PackedReader)
    -> TimelineEntry.Cause
  {
    switch form.take(width: 2) {
    case 0: .expression(cause.take(form: &form, from: &reader))
    case 1: .lead(date(&reader))
    case 2: .published(date(&reader))
    case _: .told(span(&reader))
    }
  }

  private func ranges(_ reader: inout PackedReader) -> [TextRange] {
    var place = start
    return (0..<reader.count()).map { _ in
      let range = reader.range(from: place)
      place = range.start
      return range
    }
  }

  private func numbers(_ reader: inout PackedReader) -> [Int] {
    (0..<reader.count()).map { _ in reader.number() }
  }
}

extension TimelineEntry.Cause {
  fileprivate var number: Int {
    switch self {
    case .expression: 0
    case .lead: 1
    case .published: 2
    case .told: 3
    }
  }
}

internal import Prose

/// Temporal expressions in the order of the text, about eight bytes each.
struct TimeCodec: PackedCodec {
  private var forms = FormTable()
  private var start = 0
  /// The value and the days before, as numbers.
  private var value = 0
  private var cause = CauseCodec()
  private var bound = 0

  mutating func restart() {
    (start, value, bound) = (0, 0, 0)
    cause.restart()
  }

  mutating func put(_ time: TimeExpression, into writer: inout PackedWriter) {
    let payload = time.payload
    var form = PackedFields()
    form.put(time.kind.number, width: 2)
    form.put(time.modifier.map { $0.number + 1 } ?? 0, width: 4)
    form.put(time.certainty == .likely)
    form.put(Int(payload.shape.rawValue), width: 4)
    form.put(Int(payload.unit?.rawValue ?? 0), width: 5)
    form.put(Int(payload.tenths), width: 8)
    form.put(payload.amount != 0)
    form.put(payload.time != TimeOfDay())
    form.put(time.bounds.number, width: 3)
    cause.put(time.cause, into: &form)
    forms.put(form, into: &writer)
    writer.put(time.range, from: start)
    start = time.range.start
    let number = Int(payload.year) << 16 | Int(payload.a) << 8 | Int(payload.b)
    writer.putSigned(number - value)
    value = number
    if payload.amount != 0 { writer.putSigned(Int(payload.amount)) }
    if payload.time != TimeOfDay() { writer.put(payload.time.packed) }
    if let day = time.bounds.day {
      writer.putSigned(day.packed - bound)
      bound = day.packed
    }
    cause.put(time.cause, into: &writer)
  }

  mutating func take(from reader: inout PackedReader) -> TimeExpression {
    var form = forms.take(from: &reader)
    let kind = TimeExpression.Kind(number: form.take(width: 2))
    let modifier = form.take(width: 4)
    let certainty: Certainty = form.take() ? .likely : .sure
    var payload = TimeValue(TimeValue.Shape(rawValue: UInt8(form.take(width: 4))) ?? .day)
    payload.unit = TimeFact.Unit(rawValue: UInt8(form.take(width: 5)))
    payload.tenths = UInt8(form.take(width: 8))
    let (hasAmount, hasTime): (Bool, Bool) = (form.take(), form.take())
    let bounds = form.take(width: 3)
    let range = reader.range(from: start)
    start = range.start
    value &+= reader.signed()
    payload.year = Int16(truncatingIfNeeded: value >> 16)
    payload.a = UInt8(truncatingIfNeeded: value >> 8)
    payload.b = UInt8(truncatingIfNeeded: value)
    if hasAmount { payload.amount = Int32(truncatingIfNeeded: reader.signed()) }
    if hasTime { payload.time = TimeOfDay(packed: reader.number()) }
    if bounds > 2 { bound &+= reader.signed() }
    return TimeExpression(
      range: range, kind: kind, payload: payload,
      modifier: modifier == 0 ? nil : TimeExpression.Modifier(number: modifier - 1),
      certainty: certainty, cause: cause.take(form: &form, from: &reader),
      bounds: TimeBounds(number: bounds, CalendarDate(packed: bound)))
  }
}

/// Causes of a value: kind and tense in a form, the day they count from as the difference to the one before.
struct CauseCodec: Sendable {
  private var day = 0

  mutating func restart() { day = 0 }

  /// What goes into the form; the same cause must be put into the bytes next.
  func put(_ cause: TimeCause, into form: inout PackedFields) {
    form.put(Int(cause.kind.rawValue), width: 4)
    form.put(Int(cause.tense.rawValue), width: 2)
    let isSame = cause.anchor?.packed == day
    form.put(cause.anchor == nil ? 0 : isSame ? 1 : 2, width: 2)
  }

  mutating func put(_ cause: TimeCause, into writer: inout PackedWriter) {
    guard let anchor = cause.anchor, anchor.packed != day else { return }
    writer.putSigned(anchor.packed - day)
    day = anchor.packed
  }

  mutating func take(form: inout PackedFields, from reader: inout PackedReader) -> TimeCause {
    let kind = TimeCause.Kind(rawValue: UInt8(form.take(width: 4))) ?? .words
    let tense = TimeFact.Tense(rawValue: UInt8(form.take(width: 2))) ?? .unknown
    let anchor = form.take(width: 2)
    if anchor == 2 { day &+= reader.signed() }
    return TimeCause(kind, tense: tense, anchor: anchor == 0 ? nil : CalendarDate(packed: day))
  }
}

extension TimeOfDay {
  fileprivate var packed: Int {
    Int(hour) << 32 | Int(minute) << 24 | Int(second) << 16 | Int(zone) << 8
      | Int(part?.rawValue ?? 0)
  }

  fileprivate init(packed: Int) {
    self.init()
    hour = UInt8(truncatingIfNeeded: packed >> 32)
    minute = UInt8(truncatingIfNeeded: packed >> 24)
    second = UInt8(truncatingIfNeeded: packed >> 16)
    zone = UInt8(truncatingIfNeeded: packed >> 8)
    part = TimeFact.Part(rawValue: UInt8(truncatingIfNeeded: packed))
  }
}

extension TimeBounds {
  fileprivate var number: Int {
    switch self {
    case .none: 0
    case .opens: 1
    case .closes: 2
    case .first: 3
    case .second: 4
    }
  }

  fileprivate var day: CalendarDate? {
    switch self {
    case .none, .opens, .closes: nil
    case .first(let day), .second(let day): day
    }
  }

  fileprivate init(number: Int, _ day: CalendarDate) {
    self =
      switch number {
      case 1: .opens
      case 2: .closes
      case 3: .first(until: day)
      case 4: .second(since: day)
      case _: .none
      }
  }
}

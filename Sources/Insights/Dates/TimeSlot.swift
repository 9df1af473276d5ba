/// A field of a `TimeFact` that rules and word classes fill, by the name that stands in their files.
enum TimeSlot: UInt8, Sendable, CaseIterable {
  case year, month, day, weekday, season, quarter, half, decade, century, holiday, era
  case unit, amount, tenths, smaller, smallest, minor, direction, shift, offset, ordinal, modifier,
    part,
    hour, minute
  case second, zone, reference, signal, tense, form

  /// The slot of that name.
  init?(named name: String) {
    guard let slot = slotsByName[name] else { return nil }
    self = slot
  }

  /// The number that a value's name stands for in this slot: itself, or the case of that name.
  func number(_ name: String) -> Int? {
    if let number = Int(name) { return number }
    return slotNames[self]?[name]
  }
}

private let slotsByName = Dictionary(
  uniqueKeysWithValues: TimeSlot.allCases.map { ("\($0)", $0) })

/// The numbers of the names of each slot that has them; made once, since naming the cases of an enumeration is slow.
private let slotNames: [TimeSlot: [String: Int]] = [
  .unit: numbers(TimeFact.Unit.self), .minor: numbers(TimeFact.Unit.self),
  .direction: numbers(TimeFact.Direction.self),
  .shift: numbers(TimeFact.Shift.self), .part: numbers(TimeFact.Part.self),
  .reference: numbers(TimeFact.Reference.self), .signal: numbers(TimeFact.Signal.self),
  .form: numbers(TimeFact.Form.self).mapValues { $0 + 1 },
  .tense: ["past": 1, "present": 2, "future": 3],
  .modifier: places(TimeExpression.Modifier.allCases.map { "\($0)" }),
  .holiday: places(holidays.map(\.name)),
]

private func numbers<Value: CaseIterable & RawRepresentable>(_: Value.Type) -> [String: Int]
where Value.RawValue == UInt8 {
  Dictionary(Value.allCases.map { ("\($0)", Int($0.rawValue)) }) { first, _ in first }
}

/// Names numbered from 1.
private func places(_ names: [String]) -> [String: Int] {
  Dictionary(names.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
}

extension TimeFact {
  /// Fills one field.
  mutating func set(_ slot: TimeSlot, _ value: Int) {
    let small = UInt8(truncatingIfNeeded: value)
    switch slot {
    case .year: year = Int16(truncatingIfNeeded: value)
    case .month: month = small
    case .day: day = small
    case .weekday: weekday = small
    case .season: season = small
    case .quarter: quarter = small
    case .half: half = small
    case .decade: decade = Int16(truncatingIfNeeded: value)
    case .century: century = Int16(truncatingIfNeeded: value)
    case .holiday: holiday = small
    case .era: year = -abs(year)
    case .unit: unit = Unit(rawValue: small)
    case .amount: amount = Int32(truncatingIfNeeded: value)
    case .tenths: tenths = small
    case .smaller: smaller = UInt8(clamping: value)
    case .smallest: smallest = UInt8(clamping: value)
    case .minor: minor = Unit(rawValue: small)
    case .direction: direction = Direction(rawValue: small)
    case .shift: shift = Shift(rawValue: small)
    case .offset: offset = small
    case .ordinal: ordinal = small
    case .modifier:
      modifier =
        value > 0 && value <= TimeExpression.Modifier.allCases.count
        ? TimeExpression.Modifier.allCases[value - 1] : nil
    case .part: part = Part(rawValue: small)
    case .hour: hour = small
    case .minute: minute = small
    case .second: second = small
    case .zone: zone = small
    case .reference: reference = Reference(rawValue: small)
    case .signal: signal = Signal(rawValue: small)
    case .form: form = Form(rawValue: small &- 1) ?? form
    case .tense: tense = Tense(rawValue: small) ?? .unknown
    }
  }
}

/// A field of a `TimeFact` that rules and word classes fill, by the name that stands in their files.
enum TimeSlot: String, Sendable, CaseIterable {
  case year, month, day, weekday, season, quarter, half, decade, century, holiday, era
  case unit, amount, tenths, direction, shift, offset, ordinal, modifier, part, hour, minute
  case second, zone, reference, signal, tense, form

  /// The number that a value's name stands for in this slot: itself, or the case of that name.
  func number(_ name: String) -> Int? {
    if let number = Int(name) { return number }
    switch self {
    case .unit: return raw(TimeFact.Unit.self, name)
    case .direction: return raw(TimeFact.Direction.self, name)
    case .shift: return raw(TimeFact.Shift.self, name)
    case .part: return raw(TimeFact.Part.self, name)
    case .reference: return raw(TimeFact.Reference.self, name)
    case .signal: return raw(TimeFact.Signal.self, name)
    case .form: return TimeFact.Form.allCases.first { "\($0)" == name }.map { Int($0.rawValue) + 1 }
    case .tense: return ["past": 1, "present": 2, "future": 3][name]
    case .modifier:
      return TimeExpression.Modifier.allCases.firstIndex { "\($0)" == name }.map { $0 + 1 }
    case .holiday: return holidays.firstIndex { $0.name == name }.map { $0 + 1 }
    case .year, .month, .day, .weekday, .season, .quarter, .half, .decade, .century, .era, .amount,
      .tenths, .offset, .ordinal, .hour, .minute, .second, .zone:
      return nil
    }
  }

  private func raw<Value: CaseIterable & RawRepresentable>(_: Value.Type, _ name: String) -> Int?
  where Value.RawValue == UInt8 {
    Value.allCases.first { "\($0)" == name }.map { Int($0.rawValue) }
  }
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

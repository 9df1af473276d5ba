internal import Prose

/// “will be shut Monday and Tuesday”, said on a Tuesday; “from Friday to Monday”: two days of the week that were taken the
/// wrong way round. The second is a week later where they are to come, else the first a week earlier.
func putInOrder(
  _ expressions: inout [TimeExpression], _ index: Int, _ facts: [TimeFact], isSpan: Bool
) {
  let (first, second) = (facts[index], facts[index + 1])
  guard isBareWeekday(first), isBareWeekday(second),
    let start = expressions[index].span?.from, let end = expressions[index + 1].span?.from,
    start.day > 0, end.day > 0, end.dayNumber < start.dayNumber
  else { return }
  if first.tense == .future || second.tense == .future {
    expressions[index + 1].payload = TimeValue(end.adding(days: 7))
  } else if isSpan || (start.weekday % 7) + 1 == end.weekday {
    expressions[index].payload = TimeValue(start.adding(days: -7))
  }
}

private func isBareWeekday(_ fact: TimeFact) -> Bool {
  fact.form == .calendar && fact.weekday > 0 && fact.month == 0 && fact.day == 0
    && fact.direction == nil && fact.unit == nil
}

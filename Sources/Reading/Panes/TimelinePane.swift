internal import Citations
internal import Documents
internal import Insights
internal import Prose

extension Reader {
  /// The lines of an item of the timeline: a year above it where one begins, the sign, the day and the event.
  func timelineLines(_ item: Int, _ columns: Int) -> [PaneLine] {
    let list = list(.timeline)
    guard let entry = list.entry(item) else { return [foldedTimeline(item)] }
    let event = analysis.timeline[entry]
    var lines: [PaneLine] = []
    if startsYear(item, event, list) {
      var heading = PaneLine()
      heading.add(yearInWords(event.year), .year, at: 1)
      lines.append(heading)
    }
    let label = timelineLabel(event)
    let isNarrow = columns < 32
    let indent = isNarrow ? 3 : isTelling ? 16 : 14
    let start = isNarrow ? 3 : max(indent, 4 + Prose.columns(of: label, surroundings.repertoire))
    let isChosen = item == list.chosen
    let told = event.also.count + 1
    let room = columns - start - (told > 1 ? 3 : 0) - 1
    let words = wrap(
      oneLine(document.text.string(event.event)), width: max(4, room), limit: isChosen ? 3 : 1,
      surroundings.repertoire)
    var first = PaneLine(item: item)
    first.add(.sign(sign(of: event)), .sign, at: 1)
    first.add(label, .date, at: 3)
    if isNarrow {
      lines.append(first)
      first = PaneLine(item: item)
    }
    for (index, line) in words.enumerated() {
      if index > 0 { first = PaneLine(item: item) }
      first.add(line, .event, at: start)
      if index == 0, told > 1 { first.add("\(told)", .number, at: columns - 2, limit: 2) }
      lines.append(first)
    }
    return lines
  }

  /// True where the heading of a year stands above an item: where one begins, and at the pane's top.
  private func startsYear(_ item: Int, _ event: TimelineEntry, _ list: PaneList) -> Bool {
    guard !isTelling, event.date.from ?? event.date.to != nil else { return false }
    if tellsYear(event.date) { return false }
    // The folded row stands between entries and has no year.
    guard item > list.first, let before = list.entry(item - 1) ?? list.entry(max(0, item - 2))
    else { return true }
    // A row that tells its year has no heading, so the first day behind it gets one.
    let other = analysis.timeline[before]
    return other.year != event.year || tellsYear(other.date)
  }

  /// `16 May`, `late Apr`, and ? for what is only likely.
  private func timelineLabel(_ entry: TimelineEntry) -> String {
    let modifier = analysis.times.element(at: entry.time)?.dayModifier
    return spanInWords(entry.date, modifier, year: isTelling)
      + doubtInWords(entry.certainty)
  }

  private func sign(of entry: TimelineEntry) -> PaneLine.Sign {
    if entry.anchor != .expression { return .about }
    if isAhead(entry) { return .ahead }
    guard let from = entry.date.from, let to = entry.date.to, from == to else {
      return isMonth(entry.date) ? .vague : .span
    }
    let modifier = analysis.times.element(at: entry.time)?.dayModifier
    return from.day == 0 || modifier != nil ? .vague : .day
  }

  /// Ahead of the day of publication, else of today.
  private func isAhead(_ entry: TimelineEntry) -> Bool {
    guard let from = entry.date.from,
      let now = analysis.published?.date ?? surroundings.today
    else { return false }
    return from.dayNumber > now.dayNumber && from.day > 0 && now.day > 0
      || (from.year, from.month) > (now.year, now.month) && from.month > 0 && now.month > 0
      || from.year > now.year
  }

  /// True where the label itself names the year: `1906`, `since 1998`, `2004–2022`.
  private func tellsYear(_ span: DateSpan) -> Bool { (span.from ?? span.to)?.month == 0 }

  /// True for the days of one whole month.
  private func isMonth(_ span: DateSpan) -> Bool {
    guard let from = span.from, let to = span.to else { return false }
    return from.year == to.year && from.month == to.month && from.month > 0 && from.day == 1
      && Int(to.day) == CalendarDate.daysIn(month: Int(to.month), year: Int(to.year))
  }

  /// The row that stands for everything placed only by the lead's day or the day of publication.
  private func foldedTimeline(_ item: Int) -> PaneLine {
    let list = list(.timeline)
    var line = PaneLine(item: item)
    line.add(.sign(.about), .sign, at: 1)
    if let day = analysis.published?.date { line.add(dateInWords(day, year: false), .date, at: 3) }
    let words =
      isOpen[0]
      ? "· \(list.folded) without a date of their own"
      : "· \(list.folded) more without a date"
    line.add(words, .quiet, at: isTelling ? 16 : 14)
    return line
  }
}

internal import Citations
internal import Documents
internal import Insights
internal import Prose

extension Reader {
  /// Where so many steps lead in a sorted list of ranges, from the passage or the current sentence; nil beyond its ends.
  private func landing(_ steps: Int, _ count: Int, _ range: (Int) -> TextRange) -> Int? {
    let here = passages.first ?? current ?? view
    let behind = lowerBound(count) {
      range($0).start < here.start || !passages.isEmpty && range($0).start == here.start
    }
    let before = lowerBound(count) { range($0).start < here.start }
    let index = steps > 0 ? behind + steps - 1 : before + steps
    return index >= 0 && index < count ? index : nil
  }

  /// To the range that so many steps lead to; says so where there is none.
  private mutating func move(
    _ steps: Int, _ count: Int, _ command: Command, _ name: String, _ range: (Int) -> TextRange
  ) -> Int? {
    guard let index = landing(steps, count, range) else {
      message = steps > 0 ? "No \(name) further down" : "No \(name) further up"
      return nil
    }
    if lastCommand != command { jump() }
    focus(on: .article)
    let target = range(index)
    go(to: target)
    passages = [target]
    return index
  }

  private func isReported(_ quote: Int?) -> Bool {
    quote.map { analysis.quotes[$0].kind == .indirect } ?? false
  }

  mutating func move(quotes steps: Int) {
    let quotes = analysis.quotes
    let command: Command = steps > 0 ? .nextQuote : .previousQuote
    // Reported speech without marks is passed over.
    var reach = 0
    for _ in 0..<min(abs(steps), 10_000) {
      repeat {
        reach += steps.signum()
      } while isReported(landing(reach, quotes.count) { quotes[$0].range })
    }
    guard let index = move(reach, quotes.count, command, "quote", { quotes[$0].range }) else {
      return
    }
    message = speakerInWords(quotes[index]) ?? "speaker not named"
  }

  mutating func move(dates steps: Int) {
    let times = analysis.times
    let command: Command = steps > 0 ? .nextDate : .previousDate
    guard let index = move(steps, times.count, command, "date", { times[$0].range }) else {
      return
    }
    let time = times[index]
    let words =
      time.span.map { spanInWords($0, time.dayModifier, year: true) }
      ?? oneLine(document.text.string(time.range))
    message = "Date \(index + 1) of \(times.count) · \(words)"
  }

  mutating func move(mentions steps: Int) {
    guard let person = chosenPerson else {
      message = "No people are known here"
      return
    }
    let mentions = analysis.people[person].mentions
    let name = personName(person) ?? ""
    let command: Command = steps > 0 ? .nextMention : .previousMention
    guard
      let index = move(
        steps, mentions.count, command, "mention of \(name)", { mentions[$0].range })
    else { return }
    message = "\(name) · mention \(index + 1) of \(mentions.count)"
  }

  /// The person that motions are about: the one all is narrowed to, the chosen one, else one in the current sentence.
  var chosenPerson: Int? {
    let known = analysis.people.indices
    if let person, known.contains(person) { return person }
    if let chosen = list(.people).chosenEntry, known.contains(chosen) { return chosen }
    return current.flatMap { personMentioned(in: $0) } ?? (known.isEmpty ? nil : 0)
  }
}

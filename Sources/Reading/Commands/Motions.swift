internal import Citations
internal import Insights
internal import Prose

extension Reader {
  /// To the next range of a sorted list behind the current place, or the one before it.
  private mutating func move(
    _ steps: Int, _ count: Int, _ command: Command, _ name: String, _ range: (Int) -> TextRange
  ) -> Int? {
    let here = passages.first ?? current ?? view
    // The next begins behind the passage's start; before it lies what begins earlier.
    let index: Int =
      steps > 0
      ? lowerBound(count) {
        passages.isEmpty ? range($0).start < here.start : range($0).start <= here.start
      } + steps - 1
      : lowerBound(count) { range($0).start < here.start } + steps
    guard index >= 0, index < count else {
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

  mutating func move(quotes steps: Int) {
    let quotes = analysis.quotes
    let command: Command = steps > 0 ? .nextQuote : .previousQuote
    guard let index = move(steps, quotes.count, command, "quote", { quotes[$0].range }) else {
      return
    }
    message = "Quote \(index + 1) of \(quotes.count)"
    if let speaker = speakerInWords(quotes[index]) { message? += " · \(speaker)" }
  }

  mutating func move(dates steps: Int) {
    let times = analysis.times
    let command: Command = steps > 0 ? .nextDate : .previousDate
    guard let index = move(steps, times.count, command, "date", { times[$0].range }) else {
      return
    }
    let time = times[index]
    let words = time.span.map { spanInWords($0, time.modifier, year: true) } ?? time.value
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

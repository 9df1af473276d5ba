internal import Prose

/// Puts the analysis of one stretch behind that of the stretches before: one table of people, one timeline.
struct AnalysisMerger: Sendable {
  /// People by all words of their fullest name, and the last one named by a surname alone.
  private var byFullName: [WordHash: Int] = [:]
  private var bySurname: [WordHash: Int] = [:]
  /// Entries not yet put in the order of time.
  private var pending: [TimelineEntry] = []

  mutating func append(_ part: Analysis, to whole: inout Analysis, in text: Span<UInt8>) {
    if whole.published == nil { whole.published = part.published }
    let times = whole.times.count
    let groups = (whole.quotes.last?.group ?? -1) + 1
    let people = part.people.map { add($0, to: &whole, in: text) }
    whole.times += part.times
    for var quote in part.quotes {
      quote.group += groups
      quote.time = quote.time.map { $0 + times }
      renumber(&quote, people)
      whole.quotes.append(quote)
    }
    for var entry in part.timeline {
      entry.time = entry.time.map { $0 + times }
      entry.people = entry.people.map { people[$0] }
      pending.append(entry)
    }
    if pending.count > 64 + whole.timeline.count / 4 { settle(&whole) }
  }

  /// Puts what is pending in order, and the people in the order of weight.
  mutating func finish(_ whole: inout Analysis) {
    settle(&whole)
    let order = whole.people.indices.sorted {
      let (a, b) = (whole.people[$0], whole.people[$1])
      return (a.kind == .subject ? 0 : 1, -a.weight, $0) < (
        b.kind == .subject ? 0 : 1, -b.weight, $1
      )
    }
    guard order != Array(whole.people.indices) else { return }
    var place = [Int](repeating: 0, count: order.count)
    for (new, old) in order.enumerated() { place[old] = new }
    whole.people = order.map { whole.people[$0] }
    for index in whole.quotes.indices {
      renumber(&whole.quotes[index], place)
    }
    for index in whole.timeline.indices {
      whole.timeline[index].people = whole.timeline[index].people.map { place[$0] }
    }
  }

  private func renumber(_ quote: inout Quote, _ people: [Int]) {
    guard let person = quote.speaker?.person else { return }
    quote.speaker?.person = people[person]
  }

  /// Merges the pending entries into the timeline. Done when they are many, so that it costs little in all.
  private mutating func settle(_ whole: inout Analysis) {
    guard !pending.isEmpty else { return }
    whole.timeline += pending
    whole.timeline.sort { ($0.date.order, $0.sentence.start) < ($1.date.order, $1.sentence.start) }
    pending.removeAll()
  }

  /// The index in the whole of a person of the part, who may be known already.
  private mutating func add(_ person: Person, to whole: inout Analysis, in text: Span<UInt8>) -> Int
  {
    let name = words(in: text, person.name).filter { $0.kind == .letters }
    guard let last = name.last else { return known(person, at: nil, in: &whole) }
    let full = name.reduce(into: WordHash()) { hash, word in
      hash.value = (hash.value ^ word.hash.value) &* 0x100_0000_01b3
    }
    let index = known(
      person, at: name.count > 1 ? byFullName[full] : bySurname[last.hash], in: &whole)
    if name.count > 1 { byFullName[full] = index }
    bySurname[last.hash] = index
    return index
  }

  private func known(_ person: Person, at index: Int?, in whole: inout Analysis) -> Int {
    guard let index else {
      whole.people.append(person)
      return whole.people.count - 1
    }
    whole.people[index].mentions += person.mentions
    whole.people[index].prominence += person.prominence
    // A long text repeats roles; the first few tell them all.
    if whole.people[index].roles.count < 8 { whole.people[index].roles += person.roles.prefix(2) }
    if whole.people[index].gender == .unknown { whole.people[index].gender = person.gender }
    return index
  }
}

internal import Prose

/// Puts the analysis of one stretch behind that of the stretches before: one table of people, one timeline.
struct AnalysisMerger: Sendable {
  /// People by all words of their fullest name, and the last one named by a surname alone.
  private var byFullName = NameTable()
  private var bySurname = NameTable()
  private var packer: Packer

  init(_ store: any ByteStore) { packer = Packer(store) }

  mutating func append(_ part: Analysis, to whole: inout Analysis, in text: Span<UInt8>) {
    if whole.published == nil { whole.published = part.published }
    let people = part.people.map { add($0, in: text) }
    packer.add(renumbered(part, people), people)
    packer.settle(isComplete: false)
  }

  /// Asks that the people be put in the order of weight.
  mutating func finish() { packer.settle(isComplete: true) }

  /// There is something to do before the next stretch, or until all can be read.
  var isAtWork: Bool { packer.isAtWork }

  /// Does a part of it.
  mutating func advance(_ whole: inout Analysis) { packer.advance(&whole) }

  /// No names are known: none were, or they are forgotten.
  var knowsNobody: Bool { byFullName.isForgotten && bySurname.isForgotten }

  /// Forgets some of the names; nothing may be added any more.
  mutating func forget() {
    if byFullName.isForgotten { bySurname.forget() } else { byFullName.forget() }
  }

  /// A part with its people, times and groups numbered as in the whole.
  private func renumbered(_ part: Analysis, _ people: [Int]) -> Analysis {
    var part = part
    let (times, groups) = (packer.timeCount, packer.nextGroup)
    for index in part.quotes.indices {
      part.quotes[index].group += groups
      part.quotes[index].time = part.quotes[index].time.map { $0 + times }
      if let person = part.quotes[index].speaker?.person {
        part.quotes[index].speaker?.person = people[person]
      }
    }
    for index in part.timeline.indices {
      part.timeline[index].time = part.timeline[index].time.map { $0 + times }
      part.timeline[index].people = part.timeline[index].people.map { people[$0] }
    }
    return part
  }

  /// The number in the whole of a person of the part, who may be known already.
  private mutating func add(_ person: Person, in text: Span<UInt8>) -> Int {
    let name = words(in: text, person.name).filter { $0.kind == .letters }
    guard let last = name.last else { return packer.add(person) }
    let full = name.reduce(into: WordHash()) { hash, word in
      hash.value = (hash.value ^ word.hash.value) &* 0x100_0000_01b3
    }
    let number = known(person, at: name.count > 1 ? byFullName[full] : bySurname[last.hash])
    if name.count > 1 { byFullName.set(full, to: number) }
    bySurname.set(last.hash, to: number)
    return number
  }

  private mutating func known(_ person: Person, at number: Int?) -> Int {
    guard let number else { return packer.add(person) }
    packer.join(person, to: number)
    return number
  }
}

extension Analysis {
  /// The findings of an article packed as those of a long text are.
  public func packed(in store: any ByteStore) -> Analysis {
    var (analysis, packer) = (self, Packer(store))
    packer.add(self, people.map { packer.add($0) })
    packer.settle(isComplete: true)
    while packer.isAtWork { packer.advance(&analysis) }
    return analysis
  }
}

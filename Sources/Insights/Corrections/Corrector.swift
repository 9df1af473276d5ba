public import Prose

/// Makes corrections on what was found: at once in an article, in a long text a part at a time over what is packed, which
/// stays as it is. A correction whose places are no longer found changes nothing.
public struct Corrector: Sendable {
  /// With the corrections once it is done, until then without.
  public private(set) var analysis: Analysis
  public private(set) var isDone = false
  private let text: SourceText
  private var left: ArraySlice<Correction>
  private var packed: PackedCorrector?

  public init(_ analysis: Analysis, _ corrections: [Correction], in text: SourceText) {
    (self.analysis, self.text, left) = (analysis, text, corrections[...])
    packed = PackedCorrector(analysis)
  }

  /// Does about a millisecond of it; of an article all.
  public mutating func advance() {
    guard !isDone else { return }
    guard packed != nil else {
      for correction in left { analysis.correct(correction, in: text) }
      isDone = true
      return
    }
    if packed?.isAtWork == true {
      packed?.advance(in: text)
    } else if let correction = left.popFirst() {
      packed?.begin(correction, in: text)
    } else {
      isDone = packed?.settle(&analysis) ?? true
    }
  }
}

extension Analysis {
  /// The analysis with corrections made in their order, all at once.
  public func corrected(by corrections: [Correction], in text: SourceText) -> Analysis {
    var corrector = Corrector(self, corrections, in: text)
    while !corrector.isDone { corrector.advance() }
    return corrector.analysis
  }
}

/// Makes one correction after the other on packed findings.
struct PackedCorrector: Sendable {
  private var people: PackedPeople
  private var quotes: PackedQuotes
  private var timeline: PackedTimeline
  private var work: Work?
  /// Nil: people need not be put in order yet.
  private var isOrdered: Bool?

  private enum Work {
    case joining(Int, to: Int, mentions: Int, MentionWalk)
    case splitting(Split)
    case looking(PartedEntries)
  }

  /// Mentions that are looked at in a millisecond: merely dealt out, and read.
  private static let dealtAtOnce = 4 << 10
  private static let readAtOnce = 512
  private static let partsAtOnce = 16

  /// Nil for findings that are not packed.
  init?(_ analysis: Analysis) {
    guard let people = analysis.people.packed as? PackedPeople,
      let quotes = analysis.quotes.packed as? PackedQuotes,
      let timeline = analysis.packedTimeline
    else { return nil }
    (self.people, self.quotes, self.timeline) = (people, quotes, timeline)
  }

  var isAtWork: Bool { work != nil }

  mutating func begin(_ correction: Correction, in text: SourceText) {
    switch correction {
    case .join(let one, let other): beginJoining(one, other)
    case .split(let name): beginSplitting(name, in: text)
    case .speaker(let quote, let mention): setSpeaker(of: quote, to: mention)
    }
  }

  mutating func advance(in text: SourceText) {
    switch work {
    case nil: return
    case .joining(let gone, let kept, let spare, var walk):
      var isDone = false
      for _ in 0..<PackedCorrector.dealtAtOnce where !isDone {
        if let mention = walk.next() { people.deal(mention, to: spare) } else { isDone = true }
      }
      _ = people.mentions.flush(elements: .max)
      work = .joining(gone, to: kept, mentions: spare, walk)
      if isDone { join(gone, to: kept, mentions: spare) }
    case .splitting(var split):
      let isDone = split.advance(PackedCorrector.readAtOnce, in: text, &people)
      _ = people.mentions.flush(elements: .max)
      work = isDone ? parted(split) : .splitting(split)
    case .looking(var entries):
      var found: Parting?
      for _ in 0..<PackedCorrector.partsAtOnce where found == nil {
        found = entries.advance(quotes, timeline, &people)
      }
      work = .looking(entries)
      if let found { amend(.parted(found)) }
    }
  }

  private mutating func amend(_ amendment: Amendments.Amendment) {
    work = nil
    people.amendments.append(amendment)
    quotes.settle(nil, people.amendments)
    timeline.settle(nil, people.amendments)
  }

  // MARK: Two are one

  private mutating func beginJoining(_ one: TextRange, _ other: TextRange) {
    guard let a = people.number(at: one), let b = people.number(at: other), a != b else { return }
    let (kept, gone) = people.stands(a, before: b) ? (a, b) : (b, a)
    let walk = MentionWalk([people.mentions.list(kept), people.mentions.list(gone)])
    work = .joining(gone, to: kept, mentions: people.addSpare(), walk)
  }

  private mutating func join(_ gone: Int, to kept: Int, mentions spare: Int) {
    people.join(gone, to: kept, mentions: spare)
    amend(.joined(gone, to: kept))
  }

  // MARK: One is two

  private mutating func beginSplitting(_ name: TextRange, in text: SourceText) {
    guard let person = people.number(at: name) else { return }
    let list = people.mentions.list(person)
    let index = list.bound { $0.range.end <= name.start }
    guard index < list.count, list.element(at: index).range.overlaps(name) else { return }
    work = .splitting(Split(person, list.element(at: index).range, in: text, &people))
  }

  /// What is to be done when the mentions are dealt out; nothing where nobody else is left.
  private mutating func parted(_ split: Split) -> Work? {
    guard split.longest != nil else { return nil }
    people.part(split.person, split)
    return .looking(PartedEntries(split, people))
  }

  // MARK: Someone else said it

  private mutating func setSpeaker(of range: TextRange, to mention: TextRange) {
    let count = quotes.count
    let index = quotes.bound { $0.range.end <= range.start }
    guard index < count, let person = people.number(at: mention) else { return }
    let first = max(0, index - chunkLength)
    var near: [Quote] = []
    while near.count < 2 * chunkLength, first + near.count < count {
      near += quotes.numbered(from: first + near.count)
    }
    guard near[index - first].range.overlaps(range) else { return }
    let group = near[index - first].group
    let parts = near.indices.filter { near[$0].group == group }
    for part in parts where quotes.marked[first + part] {
      people.moveQuote(from: near[part].speaker?.person, to: person)
    }
    amend(
      .said(
        parts.map { first + $0 },
        Speaker(kind: .person, person: person, certainty: .sure, range: mention)))
  }

  // MARK: Making all readable

  /// Puts the people in order, a part at a time; true when the analysis has all corrections.
  mutating func settle(_ analysis: inout Analysis) -> Bool {
    guard var ordered = isOrdered else {
      people.beginSettling(isComplete: true)
      isOrdered = false
      return false
    }
    let isDone = people.settle(isOrdered: &ordered)
    isOrdered = ordered
    guard isDone else { return false }
    quotes.settle(people.order, people.amendments)
    timeline.settle(people.order, people.amendments)
    analysis.people = Findings(packed: people)
    analysis.quotes = Findings(packed: quotes)
    analysis.timeline = Findings(packed: timeline)
    return true
  }
}

internal import Prose

/// Takes the mentions of a person apart, a part at a time: those in the words of one of them are someone else's.
struct Split: Sendable {
  let person: Int
  /// Who gets the mentions in these words, and the rest.
  let own: Int
  let rest: Int
  private let words: [Substring]
  private let name: TextRange
  private var walk: MentionWalk
  /// The first of their own, and the longest of the rest.
  private(set) var first: TextRange?
  private(set) var longest: TextRange?
  /// The person's name is among those that are someone else's.
  private(set) var ownsName = false

  /// `chosen` is the mention whose words are someone else's.
  init(_ person: Int, _ chosen: TextRange, in text: SourceText, _ people: inout PackedPeople) {
    let list = people.mentions.list(person)
    (self.person, own, rest) = (person, people.addSpare(), people.addSpare())
    (words, walk) = (text.words(of: chosen), MentionWalk([list]))
    let head = people.heads[person]
    name = TextRange(head.name, head.name + Int(head.length))
  }

  /// Looks at so many mentions; true when all are dealt out.
  mutating func advance(_ count: Int, in text: SourceText, _ people: inout PackedPeople) -> Bool {
    for _ in 0..<count {
      guard let mention = walk.next() else { return true }
      let isOwn = text.words(of: mention.range) == words
      people.deal(mention, to: isOwn ? own : rest)
      if isOwn {
        first = first ?? mention.range
        if mention.range == name { ownsName = true }
      } else if mention.range.count > longest?.count ?? 0 {
        longest = mention.range
      }
    }
    return false
  }
}

/// Looks for the quotes and events of a person who was taken from another, a part at a time.
struct PartedEntries: Sendable {
  private let from: Int
  private let to: Int
  private let mentions: GroupList<MentionCodec>
  private var own: MentionFinder
  private var rest: MentionFinder
  private var quotes = Bits()
  private var events = Bits()
  private var leaves = Bits()

  init(_ split: Split, _ people: PackedPeople) {
    (from, to) = (split.person, split.own)
    mentions = people.mentions.list(split.own)
    own = MentionFinder(mentions)
    rest = MentionFinder(people.mentions.list(split.person))
  }

  /// Looks at some entries; nil until all were looked at.
  mutating func advance(
    _ allQuotes: PackedQuotes, _ timeline: PackedTimeline, _ people: inout PackedPeople
  ) -> Parting? {
    if quotes.length < allQuotes.count {
      look(at: allQuotes.numbered(from: quotes.length), marked: allQuotes.marked, &people)
      return nil
    }
    if events.length < timeline.count {
      look(at: timeline.numbered(from: events.length))
      return nil
    }
    return Parting(
      from: from, to: to, mentions: mentions, quotes: quotes, events: events, leaves: leaves)
  }

  private mutating func look(at part: [Quote], marked: Bits, _ people: inout PackedPeople) {
    for quote in part {
      let isTheirs = quote.speaker.map { own.isAny(in: $0.range) } ?? false
      if isTheirs, marked[quotes.length] {
        people.moveQuote(from: quote.speaker?.person, to: to)
      }
      quotes.append(isTheirs)
    }
  }

  private mutating func look(at part: [TimelineEntry]) {
    for event in part {
      let isTheirs = own.isAny(in: event.sentence)
      events.append(isTheirs)
      leaves.append(isTheirs && !rest.isAny(in: event.sentence))
    }
  }
}

internal import Prose

/// What corrections change in packed entries. They stay packed as they were found: what changed is made when an entry is read,
/// one correction after the other. People are numbers as they were met.
struct Amendments: Sendable {
  enum Amendment: Sendable {
    /// One person is another one.
    case joined(Int, to: Int)
    case parted(Parting)
    /// Quotes, by their indices, are said by someone else.
    case said([Int], Speaker)
  }

  private var all: [Amendment] = []

  var isEmpty: Bool { all.isEmpty }

  mutating func append(_ amendment: Amendment) { all.append(amendment) }

  func quote(_ quote: Quote, at index: Int) -> Quote {
    var quote = quote
    for amendment in all {
      switch amendment {
      case .joined(let gone, let kept):
        if quote.speaker?.person == gone { quote.speaker?.person = kept }
      case .parted(let parting):
        if parting.quotes[index] { quote.speaker?.person = parting.to }
      case .said(let quotes, let speaker):
        if quotes.contains(index) { quote.speaker = speaker }
      }
    }
    return quote
  }

  func event(_ event: TimelineEntry, _ number: Int) -> TimelineEntry {
    var event = event
    for amendment in all {
      switch amendment {
      case .joined(let gone, let kept):
        guard let place = event.people.firstIndex(of: gone) else { continue }
        if event.people.contains(kept) {
          event.people.remove(at: max(place, event.people.firstIndex(of: kept) ?? place))
        }
        event.people = event.people.map { $0 == gone ? kept : $0 }
      case .parted(let parting):
        if parting.events[number] { event.people.append(parting.to) }
        if parting.leaves[number] { event.people.removeAll { $0 == parting.from } }
      case .said: break
      }
    }
    return event
  }

  /// Who is meant by a mention that was found to be of a person.
  func person(_ number: Int, at mention: TextRange) -> Int {
    var number = number
    for amendment in all {
      switch amendment {
      case .joined(let gone, let kept): if number == gone { number = kept }
      case .parted(let parting):
        if number == parting.from, parting.has(mention) { number = parting.to }
      case .said: break
      }
    }
    return number
  }
}

/// A person who was taken for another one, and what is theirs. An object, as many copies of it are read.
final class Parting: Sendable {
  let from: Int
  let to: Int
  private let mentions: GroupList<MentionCodec>
  /// By their indices.
  let quotes: Bits
  /// By their numbers: those that tell of the new person, and those that no longer tell of the other.
  let events: Bits
  let leaves: Bits

  init(
    from: Int, to: Int, mentions: GroupList<MentionCodec>, quotes: Bits, events: Bits, leaves: Bits
  ) {
    (self.from, self.to, self.mentions) = (from, to, mentions)
    (self.quotes, self.events, self.leaves) = (quotes, events, leaves)
  }

  func has(_ mention: TextRange) -> Bool {
    let index = mentions.bound { $0.range < mention }
    return index < mentions.count && mentions.element(at: index).range == mention
  }
}

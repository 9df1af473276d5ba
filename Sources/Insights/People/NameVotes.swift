internal import Prose

/// What a first reading of the whole text made of each word: so often part of a person's name, so often of another's.
/// A surname once read in a full name is that person's everywhere (the one sense a text gives a word; Gale 1992).
struct NameVotes {
  private struct Votes {
    /// As the last word of a full name.
    var surname: Int16 = 0
    /// In a person's name otherwise.
    var person: Int16 = 0
    var other: Int16 = 0
  }

  private var votes: [WordHash: Votes] = [:]

  /// What a known surname adds to a person, in units of the scores; what one vote adds, and how many count.
  static let surnameBonus: Int16 = 45
  static let voteBonus: Int16 = 10
  static let countedVotes: Int16 = 3

  init(_ names: [TaggedName], _ tokens: [NameToken]) {
    for name in names {
      for index in name.tokens {
        var found = votes[tokens[index].hash] ?? Votes()
        if name.kind != .person {
          found.other &+= 1
        } else if name.tokens.count > 1, index + 1 == name.tokens.upperBound {
          found.surname &+= 1
        } else {
          found.person &+= 1
        }
        votes[tokens[index].hash] = found
      }
    }
  }

  /// Moves the scores of a token towards what the text makes of its word elsewhere.
  func add(to scores: inout LabelScores, _ index: Int, _ run: Range<Int>, _ tokens: [NameToken]) {
    guard let found = votes[tokens[index].hash] else { return }
    let person = found.surname &+ found.person
    let lead = max(-NameVotes.countedVotes, min(NameVotes.countedVotes, person &- found.other))
    var bonus = lead * NameVotes.voteBonus
    if found.surname > 0, found.surname &* 2 &+ found.person >= found.other {
      bonus += NameVotes.surnameBonus
    }
    scores[1] &+= bonus
    scores[2] &+= bonus
  }
}

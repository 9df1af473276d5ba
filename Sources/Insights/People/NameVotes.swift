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

  /// The scores of the tokens of all runs, each moved towards what the text makes of its word elsewhere.
  func moved(
    _ scores: [LabelScores], _ segments: [[Range<Int>]], _ tokens: [NameToken]
  ) -> [LabelScores] {
    var scores = scores
    var place = 0
    for runs in segments {
      for run in runs {
        for index in run {
          if let found = votes[tokens[index].hash] { NameVotes.add(found, to: &scores[place]) }
          place += 1
        }
      }
    }
    return scores
  }

  private static func add(_ found: Votes, to scores: inout LabelScores) {
    let person = found.surname &+ found.person
    let lead = max(-countedVotes, min(countedVotes, person &- found.other))
    var bonus = lead * voteBonus
    if found.surname > 0, found.surname &* 2 &+ found.person >= found.other {
      bonus += surnameBonus
    }
    scores[1] &+= bonus
    scores[2] &+= bonus
  }
}

/// The names, where one of a full name's form is a person's if its last word alone is: “Jorun Falk”, where Falk declined to
/// comment.
func settled(_ names: [TaggedName], _ tokens: [NameToken]) -> [TaggedName] {
  var alone: [WordHash: Int] = [:]
  for name in names where name.tokens.count == 1 {
    alone[tokens[name.tokens.lowerBound].hash, default: 0] += name.kind == .person ? 1 : -1
  }
  return names.map { name in
    guard name.kind != .person, name.tokens.count > 1,
      alone[tokens[name.tokens.upperBound - 1].hash] ?? 0 > 0,
      name.tokens.allSatisfy({ mayName(tokens[$0]) })
    else { return name }
    return TaggedName(kind: .person, tokens: name.tokens)
  }
}

/// A word that is a given name or surname, or on no list.
private func mayName(_ token: NameToken) -> Bool {
  let classes = token.classes
  return token.shape == .capitalised && !classes.isOrganisation && !classes.endsOrganisation
    && !classes.endsPlace && !classes.isDemonym && classes.place == 0 && classes.common == 0
    && classes.small == .none
}

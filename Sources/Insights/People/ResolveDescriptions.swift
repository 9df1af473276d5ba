internal import Prose

/// Whom a description points at, by the roles that the text gives to people: the same head and country, and no word
/// that speaks against it. Of several the last one named.
struct DescriptionResolver {
  private let words: [Word]
  private let roles: [[PersonRole]]
  private let genders: [Gender]
  /// People by the head of a role, and those at the head of a country.
  private var byHead: [WordHash: [Int]] = [:]
  private var leaders: [Int] = []

  init(_ words: [Word], roles: [[PersonRole]], genders: [Gender]) {
    (self.words, self.roles, self.genders) = (words, roles, genders)
    for (person, list) in roles.enumerated() {
      for role in list {
        if byHead[role.head]?.contains(person) != true {
          byHead[role.head, default: []].append(person)
        }
        if roleWords[role.head].contains(.leader), leaders.last != person { leaders.append(person) }
      }
    }
  }

  /// The person of a description, and nil where none or no single one fits. `lastNamed` tells when a person was last
  /// named; -1 for not yet.
  func person(of range: Range<Int>, lastNamed: [Int]) -> Int? {
    guard let description = Description(words, range) else { return nil }
    let pool = description.isLeader ? leaders : byHead[description.head] ?? []
    let fitting = pool.filter { person in
      agree(description.gender, genders[person])
        && roles[person].contains { fits(description, $0) }
    }
    guard fitting.count > 1 else { return fitting.first }
    let best = fitting.max { lastNamed[$0] < lastNamed[$1] }
    return best.flatMap { lastNamed[$0] >= 0 ? $0 : nil }
  }

  private func agree(_ a: Gender, _ b: Gender) -> Bool {
    a == .unknown || b == .unknown || a == b
  }

  private func fits(_ description: Description, _ role: PersonRole) -> Bool {
    let sameHead =
      role.head == description.head
      || description.isLeader && roleWords[role.head].contains(.leader)
    guard sameHead else { return false }
    if description.country != 0 { return role.country == description.country }
    // “the prime minister” is no minister of finance, “the former mayor” not the mayor.
    return description.qualifiers.allSatisfy { role.words.contains($0) }
      && (!role.words.contains(primeHash) || description.qualifiers.contains(primeHash)
        || description.head != ministerHash)
  }
}

/// A description taken apart.
private struct Description {
  var head: WordHash
  var country: UInt32 = 0
  /// Its words between determiner and head.
  var qualifiers: [WordHash] = []
  var isLeader: Bool
  var gender: Gender

  init?(_ words: [Word], _ range: Range<Int>) {
    let inner = (range.lowerBound + 1..<range.upperBound).filter { words[$0].kind == .letters }
    let lexicon = lexicon
    let cut = inner.firstIndex { words[$0].hash == ofHash } ?? inner.count
    guard cut > 0 else { return nil }
    let head = words[inner[cut - 1]]
    self.head = head.hash
    gender = lexicon.classes(of: head.hash).gender
    isLeader = head.hash == leaderHash
    for (place, index) in inner.enumerated() where place != cut - 1 && place != cut {
      var classes = lexicon.classes(of: words[index].hash)
      if classes.country == 0, place + 1 < inner.count {
        classes = lexicon.classes(of: words[index].hash.followed(by: words[index + 1].hash))
      }
      if classes.country != 0 {
        country = country == 0 ? classes.country : country
      } else if country == 0 || place < cut {
        qualifiers.append(words[index].hash)
      }
    }
    if country != 0 { qualifiers = [] }
  }
}

private let leaderHash = WordHash("leader")
private let ministerHash = WordHash("minister")
private let primeHash = WordHash("prime")

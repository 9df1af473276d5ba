internal import Prose

/// The line-ups of a game and other lists of five and more names: where most of a list are people, all of it is.
struct Lineups {
  /// Everyone in such lists.
  private(set) var players: [Range<Int>] = []
  /// What stands before a list of seven and more, and its colon or “(4-3-3)”: a team.
  private(set) var teams: [Range<Int>] = []

  /// `runs` are where names may stand, line by line.
  init(_ names: [TaggedName], _ page: NameTokens, in runs: [[Range<Int>]]) {
    let tokens = page.tokens
    var countrymen: [Range<Int>] = []
    var items: [Range<Int>] = []
    var next = 0
    for (line, runs) in zip(page.lines, runs) {
      var first = 0
      while first < runs.count {
        if Lineups.isCountryman(runs[first], line.tokens.upperBound, tokens) {
          countrymen.append(runs[first])
        }
        Lineups.list(runs, from: first, tokens, into: &items)
        first += 1
        guard items.count > 4, let last = items.last, let front = items.first else { continue }
        while first < runs.count, runs[first].lowerBound < last.upperBound { first += 1 }
        while next < names.count,
          names[next].tokens.upperBound <= front.lowerBound
        {
          next += 1
        }
        let found = names[next...].prefix { $0.tokens.lowerBound < last.upperBound }
        guard found.count(where: { $0.kind == .person }) * 5 >= items.count * 3 else { continue }
        players += items.filter { Lineups.mayPlay($0, found, tokens) }
        let start = line.tokens.lowerBound
        let end = Lineups.formation(before: front.lowerBound, tokens) ?? front.lowerBound - 1
        let team = start..<max(start, end)
        if items.count > 6, Lineups.isLabel(team, tokens) { teams.append(team) }
      }
    }
    if Lineups.arePeople(countrymen, names) { players += countrymen }
  }

  /// The runs that make a list from one on, without those in brackets behind an item.
  private static func list(
    _ runs: [Range<Int>], from first: Int, _ tokens: [NameToken], into items: inout [Range<Int>]
  ) {
    items.removeAll(keepingCapacity: true)
    var last = runs[first]
    items.append(last)
    var index = first + 1
    while index < runs.count {
      if !links(last.upperBound, to: runs[index].lowerBound, tokens) {
        index += 1
        guard index < runs.count, links(last.upperBound, to: runs[index].lowerBound, tokens) else {
          return
        }
      }
      last = runs[index]
      items.append(last)
      index += 1
    }
  }

  /// Nothing but a comma or semicolon, what a list tells of someone, and “and” stands between two items.
  private static func links(_ end: Int, to next: Int, _ tokens: [NameToken]) -> Bool {
    guard next - end < 13 else { return false }
    var index = next - 1
    if tokens[index].hash == andHash { index -= 1 }
    guard index >= end, tokens[index].shape == .comma || tokens[index].hash == semicolonHash else {
      return false
    }
    return behindDetails(tokens, end, index) == index
  }

  /// “1. Xy Zz (Kenya) 13:06.45”
  private static func isCountryman(_ run: Range<Int>, _ end: Int, _ tokens: [NameToken]) -> Bool {
    let open = run.upperBound
    return run.count > 1 && run.count < 4 && open + 2 < end && tokens[open].hash == openHash
      && tokens[open + 1].classes.place == 1 && tokens[open + 2].hash == closeHash
  }

  /// Whether most of at least four were read as people.
  private static func arePeople(_ items: [Range<Int>], _ names: [TaggedName]) -> Bool {
    guard items.count > 3 else { return false }
    let people = items.count { item in
      let next = lowerBound(names.count) { names[$0].tokens.upperBound <= item.lowerBound }
      return next < names.count && names[next].tokens == item && names[next].kind == .person
    }
    return people * 3 >= items.count * 2
  }

  /// Behind “(Price 67)”, “12”, “44”: what a list tells of someone.
  private static func behindDetails(_ tokens: [NameToken], _ index: Int, _ end: Int) -> Int {
    var index = index
    while index < end {
      switch tokens[index].shape {
      case .digit, .twoDigits: index += 1
      case .mark where tokens[index].hash == openHash:
        let limit = min(end, index + 9)
        guard let close = (index..<limit).first(where: { tokens[$0].hash == closeHash }) else {
          return index
        }
        index = close + 1
      case _: return index
      }
    }
    return index
  }

  /// Read as someone, or nothing that lists of places and firms hold.
  private static func mayPlay(
    _ item: Range<Int>, _ found: ArraySlice<TaggedName>, _ tokens: [NameToken]
  ) -> Bool {
    guard item.count < 4 else { return false }
    if found.contains(where: { $0.tokens.overlaps(item) && $0.kind == .person }) { return true }
    return item.allSatisfy {
      let classes = tokens[$0].classes
      return !classes.isOrganisation && classes.place == 0 && !classes.isDemonym
        && classes.small == .none
    }
  }

  /// Where “(4-3-3)” begins directly before a list.
  private static func formation(before list: Int, _ tokens: [NameToken]) -> Int? {
    guard list > 3, tokens[list - 1].hash == closeHash,
      let open = (max(0, list - 10)..<list - 1).last(where: { tokens[$0].hash == openHash }),
      tokens[open + 1].shape == .digit,
      (open + 1..<list - 1).allSatisfy({ tokens[$0].shape == .digit || tokens[$0].shape == .mark })
    else { return nil }
    return open
  }

  private static func isLabel(_ label: Range<Int>, _ tokens: [NameToken]) -> Bool {
    !label.isEmpty && label.count < 4
      && [colonHash, openHash].contains(tokens[label.upperBound].hash)
      && label.allSatisfy { tokens[$0].isCapital }
  }
}

private let semicolonHash = WordHash(";")
private let colonHash = WordHash(":")
private let andHash = WordHash("and")
private let openHash = WordHash("(")
private let closeHash = WordHash(")")

internal import Prose

/// The line-ups of a game and other lists of five and more names: where most of a list are people, all of it is.
struct Lineups {
  /// Everyone in such lists.
  private(set) var players: [Range<Int>] = []
  /// What stands before a list of seven and more, and its colon: a team.
  private(set) var teams: [Range<Int>] = []

  init(_ names: [TaggedName], _ page: NameTokens) {
    var next = 0
    for line in page.lines {
      var index = line.tokens.lowerBound
      while index < line.tokens.upperBound {
        guard page.tokens[index].isCapital else {
          index += 1
          continue
        }
        let first = index
        let items = Lineups.items(page.tokens, from: &index, to: line.tokens.upperBound)
        guard items.count > 4 else { continue }
        while next < names.count, names[next].tokens.upperBound <= first { next += 1 }
        let found = names[next...].prefix { $0.tokens.lowerBound < index }
        guard found.count(where: { $0.kind == .person }) * 5 >= items.count * 3 else { continue }
        players += items.filter { Lineups.mayPlay($0, found, page.tokens) }
        let team = line.tokens.lowerBound..<max(line.tokens.lowerBound, first - 1)
        if items.count > 6, Lineups.isLabel(team, page.tokens) { teams.append(team) }
      }
    }
    players += Lineups.countrymen(names, page.tokens)
  }

  /// “1. Xy Zz (Kenya) 13:06.45 2. …”: whoever has a country in brackets behind them, where most of at least four are people.
  private static func countrymen(_ names: [TaggedName], _ tokens: [NameToken]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for index in tokens.indices.dropLast(2)
    where tokens[index].hash == openHash && tokens[index + 1].classes.place == 1
      && tokens[index + 2].hash == closeHash
    {
      var first = index
      while first > 0, first > index - 4, tokens[first - 1].isCapital { first -= 1 }
      if index - first > 1, index - first < 4 { found.append(first..<index) }
    }
    guard found.count > 3 else { return [] }
    let people = found.count { item in
      let next = lowerBound(names.count) { names[$0].tokens.upperBound <= item.lowerBound }
      return next < names.count && names[next].tokens == item && names[next].kind == .person
    }
    return people * 3 >= found.count * 2 ? found : []
  }

  /// The items of a list, parted by commas or semicolons; `index` is moved behind them. None for a name alone.
  private static func items(_ tokens: [NameToken], from index: inout Int, to end: Int)
    -> [Range<Int>]
  {
    var items: [Range<Int>] = []
    while index < end {
      let first = index
      while index < end, tokens[index].isCapital || tokens[index].isLowParticle { index += 1 }
      guard index > first, index < first + 4 else { break }
      let name = first..<index
      index = behindDetails(tokens, index, end)
      let goesOn =
        index < end && (tokens[index].shape == .comma || tokens[index].hash == semicolonHash)
      // Most names are in no list.
      if goesOn || !items.isEmpty { items.append(name) }
      guard goesOn else { break }
      index += 1
      if index < end, tokens[index].hash == andHash { index += 1 }
    }
    return items
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
    if found.contains(where: { $0.tokens.overlaps(item) && $0.kind == .person }) { return true }
    return item.allSatisfy {
      let classes = tokens[$0].classes
      return !classes.isOrganisation && classes.place == 0 && !classes.isDemonym
        && classes.small == .none
    }
  }

  private static func isLabel(_ label: Range<Int>, _ tokens: [NameToken]) -> Bool {
    !label.isEmpty && label.count < 4 && tokens[label.upperBound].hash == colonHash
      && label.allSatisfy { tokens[$0].isCapital }
  }
}

private let semicolonHash = WordHash(";")
private let colonHash = WordHash(":")
private let andHash = WordHash("and")
private let openHash = WordHash("(")
private let closeHash = WordHash(")")

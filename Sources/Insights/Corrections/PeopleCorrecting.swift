internal import Prose

/// What corrections do to packed people. Nobody is removed: who has nothing left is gone.
extension PackedPeople {
  /// Adds someone without anything, for mentions to be dealt out to; gone until told otherwise.
  mutating func addSpare() -> Int {
    let spare = add(Person(name: TextRange(0, 0), mentions: []))
    heads[spare].isGone = true
    gone += 1
    return spare
  }

  /// Adds a mention in the order of the text, which can be read after `mentions` was flushed.
  mutating func deal(_ mention: Mention, to number: Int) {
    mentions.add(mention, to: number)
    heads[number].mentions += 1
  }

  /// Gives the mentions of a spare one to a person, in place of what that had.
  mutating func move(mentionsOf spare: Int, to number: Int) {
    mentions.move(spare, to: number)
    (heads[number].mentions, heads[spare].mentions) = (heads[spare].mentions, 0)
  }

  /// The weightiest of those who are spoken of in a range.
  func number(at range: TextRange) -> Int? {
    numbers(in: range).filter { !heads[$0].isGone }.min(by: stands)
  }

  /// Whether a person stands before another.
  func stands(_ one: Int, before other: Int) -> Bool {
    let (a, b) = (heads[one].key, heads[other].key)
    return (a.kind, -a.weight, one) < (b.kind, -b.weight, other)
  }

  /// All that is told of one person is told of the other; the mentions of both are with a spare one.
  mutating func join(_ gone: Int, to kept: Int, mentions spare: Int) {
    move(mentionsOf: spare, to: kept)
    let known = rolesOf(kept)
    addRoles(rolesOf(gone).filter { !known.contains($0) }, to: kept)
    let other = heads[gone]
    if other.length > heads[kept].length { heads[kept].take(nameOf: other) }
    if heads[kept].gender == .unknown { heads[kept].gender = other.gender }
    heads[kept].certainty = .sure
    heads[kept].quotes += other.quotes
    heads[gone].isGone = true
    self.gone += 1
  }

  /// What was one person is two; the mentions of both are with spare ones, of whom one is the new person.
  mutating func part(_ number: Int, _ split: Split) {
    move(mentionsOf: split.rest, to: number)
    heads[number].certainty = .sure
    if split.ownsName, let name = split.longest {
      (heads[number].name, heads[number].length) = (name.start, UInt32(clamping: name.count))
    }
    guard let name = split.first else { return }
    heads[split.own].name = name.start
    heads[split.own].length = UInt32(clamping: name.count)
    heads[split.own].kind = heads[number].kind
    heads[split.own].isGone = false
    gone -= 1
  }

  /// A quote is said by someone else than before.
  mutating func moveQuote(from old: Int?, to new: Int?) {
    if let old, heads[old].quotes > 0 { heads[old].quotes -= 1 }
    if let new { heads[new].quotes += 1 }
  }
}

extension PackedPeople.Head {
  fileprivate mutating func take(nameOf other: PackedPeople.Head) {
    (name, length) = (other.name, other.length)
  }
}

internal import Prose

/// The names of one person: which mentions, and the fullest of them.
struct NameGroup: Sendable {
  /// The fullest name.
  var name: PersonName
  /// Indices of the names, in the order of the text.
  var members: [Int] = []
  var gender: Gender

  init(_ name: PersonName) { (self.name, gender) = (name, name.gender) }
}

/// Groups names to people: full names first, as they tell who is who, then the single ones in the order of the text.
/// `born` are those that say what another name's bearer was called at birth.
struct NameGrouper {
  private var names: [PersonName]
  private let blocks: [Int32]
  private(set) var groups: [NameGroup] = []
  /// The group of each name.
  private(set) var groupOf: [Int]
  private var byFamily: [WordHash: [Int]] = [:]
  private var byGiven: [WordHash: [Int]] = [:]
  private var byMiddle: [WordHash: [Int]] = [:]
  private var bySkeleton: [WordHash: [Int]] = [:]
  /// Where each group was last named, and where without a Mr or Mrs, which calls others of a family; -1 before its first.
  private var lastName: [Int] = []
  private var lastBare: [Int] = []
  /// What “he” or “she” behind each name in its sentence tells.
  private let hint: (Int) -> Gender
  /// Who was meant when a family name last stood alone.
  private var ownerOf: [WordHash: Int] = [:]
  /// So many groups of one surname are looked at, the last ones; it keeps the work linear in odd texts.
  private static let candidates = 48

  init(
    _ names: [PersonName], blocks: [Int32], born: [Int: Int] = [:], in text: Span<UInt8>,
    hint: @escaping (Int) -> Gender
  ) {
    (self.names, self.hint, self.blocks) = (names, hint, blocks)
    groupOf = [Int](repeating: -1, count: names.count)
    dropParticles()
    for (index, name) in self.names.enumerated() where name.isFull && born[index] == nil {
      addFull(index, name, text)
    }
    lastName = [Int](repeating: -1, count: groups.count)
    lastBare = lastName
    for (index, name) in self.names.enumerated() {
      if let other = born[index] {
        groupOf[index] = groupOf[other]
      } else if !name.isFull {
        addSingle(index, name, text)
      }
      let group = groupOf[index]
      lastName[group] = index
      if name.title == .unknown { lastBare[group] = index }
    }
    for (index, group) in groupOf.enumerated() { groups[group].members.append(index) }
  }

  /// “Da Silva” is no full name where the text has a João da Silva.
  private mutating func dropParticles() {
    guard names.contains(where: { $0.beginsWithParticle }) else { return }
    var known: Set<WordHash> = []
    for name in names where name.isFull && !name.beginsWithParticle {
      for hash in name.particled { known.insert(hash) }
    }
    for index in names.indices where names[index].beginsWithParticle {
      let parts = names[index].parts
      if known.contains(parts[0].hash.followed(by: parts[1].hash)) {
        names[index].parts.removeFirst()
      }
    }
  }

  private mutating func addFull(_ index: Int, _ name: PersonName, _ text: Span<UInt8>) {
    let (first, last) = (name.parts[0], name.parts[name.parts.count - 1])
    let near = [
      byFamily[last.hash], byFamily[first.hash], byGiven[first.hash],
      bySkeleton[skeleton(last.range, in: text)],
    ]
    for list in near {
      for group in (list ?? []).suffix(NameGrouper.candidates).reversed()
      where areOnePerson(name, groups[group].name, in: text) {
        return join(index, name, group)
      }
    }
    groupOf[index] = groups.count
    groups.append(NameGroup(name))
    register(name, groups.count - 1, text)
  }

  private mutating func join(_ index: Int, _ name: PersonName, _ group: Int) {
    groupOf[index] = group
    if name.title != .unknown || groups[group].gender == .unknown {
      groups[group].gender = name.gender
    }
    if name.parts.count > groups[group].name.parts.count
      || name.parts.count == groups[group].name.parts.count
        && (groups[group].name.parts[0].isInitial && !name.parts[0].isInitial
          || groups[group].name.isInCapitals && !name.isInCapitals
          || groups[group].name.isLent && !name.isLent)
    {
      groups[group].name = name
      for part in name.parts.dropFirst().dropLast() {
        byMiddle[part.hash, default: []].append(group)
      }
      byGiven[name.parts[0].hash, default: []].append(group)
      byFamily[name.parts[name.parts.count - 1].hash, default: []].append(group)
    }
  }

  private mutating func register(_ name: PersonName, _ group: Int, _ text: Span<UInt8>) {
    let last = name.parts[name.parts.count - 1]
    byFamily[last.hash, default: []].append(group)
    bySkeleton[skeleton(last.range, in: text), default: []].append(group)
    guard name.isFull else { return }
    byGiven[name.parts[0].hash, default: []].append(group)
    if name.hasFamilyFirst { byFamily[name.parts[0].hash, default: []].append(group) }
    if let nickname = name.nickname { byMiddle[nickname, default: []].append(group) }
    for part in name.parts.dropFirst().dropLast() {
      byMiddle[part.hash, default: []].append(group)
    }
  }

  private mutating func addSingle(_ index: Int, _ name: PersonName, _ text: Span<UInt8>) {
    guard let part = name.parts.last else { return addAlone(index, name, text) }
    for list in [byFamily[part.hash], byGiven[part.hash], byMiddle[part.hash]] {
      let fitting = (list ?? []).suffix(NameGrouper.candidates).filter {
        fits(name, groups[$0])
      }
      if let group = choice(fitting, index, name) { return take(index, name, group) }
    }
    let variants = bySkeleton[skeleton(part.range, in: text)] ?? []
    let alike = variants.suffix(NameGrouper.candidates).filter { group in
      let parts = groups[group].name.parts
      return fits(name, groups[group]) && areVariants(part, parts[parts.count - 1], in: text)
    }
    if let group = choice(alike, index, name) { return take(index, name, group) }
    if let group = nicknamed(part, name) { return take(index, name, group) }
    addAlone(index, name, text)
  }

  /// The one person whose given name a short form is of: Mitch for Mitchell Grue.
  private func nicknamed(_ part: PersonName.Part, _ name: PersonName) -> Int? {
    guard part.classes.given > 0 else { return nil }
    var found: Int?
    for other in nicknames.others(of: part.hash) {
      for group in (byGiven[other] ?? []).suffix(NameGrouper.candidates)
      where fits(name, groups[group]) {
        if let found, found != group { return nil }
        found = group
      }
    }
    return found
  }

  private func fits(_ name: PersonName, _ group: NameGroup) -> Bool {
    name.title == .unknown || group.gender == .unknown || name.title == group.gender
  }

  /// Who is meant by a family name alone: the one named in this paragraph, else the one who was meant before, else
  /// the last one named, else the next; of those whom “he” or “she” behind it allows.
  private func choice(_ candidates: [Int], _ index: Int, _ name: PersonName) -> Int? {
    guard candidates.count > 1, let hash = name.parts.last?.hash else { return candidates.first }
    let hint = hint(index)
    let told = candidates.filter { group in
      let gender = groups[group].gender
      return hint == .unknown || gender == .unknown || gender == hint
    }
    let fitting = told.isEmpty ? candidates : told
    let last = name.title == .unknown ? lastBare : lastName
    if let recent = fitting.max(by: { last[$0] < last[$1] }), last[recent] >= 0 {
      if blocks[last[recent]] == blocks[index] { return recent }
      if let owner = ownerOf[hash], fitting.contains(owner) { return owner }
      return recent
    }
    if let owner = ownerOf[hash], fitting.contains(owner) { return owner }
    return fitting.first
  }

  private mutating func take(_ index: Int, _ name: PersonName, _ group: Int) {
    groupOf[index] = group
    if let part = name.parts.last, name.title == .unknown { ownerOf[part.hash] = group }
    if groups[group].gender == .unknown { groups[group].gender = name.title }
  }

  private mutating func addAlone(_ index: Int, _ name: PersonName, _ text: Span<UInt8>) {
    groupOf[index] = groups.count
    groups.append(NameGroup(name))
    lastName.append(-1)
    lastBare.append(-1)
    if !name.parts.isEmpty { register(name, groups.count - 1, text) }
  }
}

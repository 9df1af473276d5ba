internal import Assets
internal import Prose

/// Given names that are one: Bill and William.
struct Nicknames: Sendable {
  /// The groups that a name is in, as a part of `groups`.
  private let byName: FrozenMap<FrozenRange>
  private let groups: FrozenArray<UInt16>

  init(_ table: FrozenTable) {
    var table = table
    byName = table.map(to: FrozenRange.self)
    groups = table.array(of: UInt16.self)
  }

  func areOne(_ a: WordHash, _ b: WordHash) -> Bool {
    guard let one = byName[a.value], let other = byName[b.value] else { return false }
    return groups[one].contains { groups[other].contains($0) }
  }
}

/// Lays out `words/nicknames.words`: each line is a group.
func freezeNicknames(into table: inout FrozenWriter) {
  var groups: [WordHash: [UInt16]] = [:]
  for (index, line) in assetLines(assetText("words/nicknames.words")).enumerated() {
    for word in line.words { groups[WordHash(word), default: []].append(UInt16(index)) }
  }
  var map: [UInt64: FrozenRange] = [:]
  var flat: [UInt16] = []
  for (name, some) in groups.sorted(by: { $0.key.value < $1.key.value }) {
    map[name.value] = FrozenRange(start: flat.count, count: some.count)
    flat += some
  }
  table.add(map: map, none: FrozenRange(start: 0, count: 0))
  table.add(flat)
}

let nicknames = Nicknames(
  FrozenTable("nicknames.table", of: ["words/nicknames.words"], freezeNicknames))

internal import Assets
internal import Prose

/// Given names that are one: Bill and William.
struct Nicknames: Sendable {
  /// The lines that a name stands on.
  private let lines: FrozenGroups<UInt16>

  init(_ table: FrozenTable) {
    var table = table
    lines = table.groups(of: UInt16.self)
  }

  func areOne(_ a: WordHash, _ b: WordHash) -> Bool {
    guard let one = lines[a.value], let other = lines[b.value] else { return false }
    return one.contains { other.contains($0) }
  }
}

/// Lays out `words/nicknames.words`: the names of a line are one.
func freezeNicknames(into table: inout FrozenWriter) {
  var lines: [UInt64: [UInt16]] = [:]
  for (index, line) in assetLines(assetText("words/nicknames.words")).enumerated() {
    for word in line.words { lines[WordHash(word).value, default: []].append(UInt16(index)) }
  }
  table.add(groups: lines)
}

let nicknames = Nicknames(
  FrozenTable("nicknames.table", of: ["words/nicknames.words"], freezeNicknames))

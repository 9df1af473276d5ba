internal import Assets
internal import Prose

/// Given names that are one: Bill and William.
struct Nicknames: Sendable {
  /// The lines that a name stands on.
  private let lines: FrozenGroups<UInt16>
  /// The hashes of the names on each line, from 1.
  private let names: FrozenGroups<UInt64>

  init(_ table: FrozenTable) {
    var table = table
    lines = table.groups(of: UInt16.self)
    names = table.groups(of: UInt64.self)
  }

  /// The other forms of a given name.
  func others(of name: WordHash) -> [WordHash] {
    var others: [WordHash] = []
    guard let lines = lines[name.value] else { return [] }
    for line in lines {
      guard let names = names[UInt64(line)] else { continue }
      for other in names where other != name.value { others.append(WordHash(value: other)) }
    }
    return others
  }

  func areOne(_ a: WordHash, _ b: WordHash) -> Bool {
    guard let one = lines[a.value], let other = lines[b.value] else { return false }
    return one.contains { other.contains($0) }
  }
}

/// Lays out `words/nicknames.words`: the names of a line are one.
func freezeNicknames(into table: inout FrozenWriter) {
  var lines: [UInt64: [UInt16]] = [:]
  var names: [UInt64: [UInt64]] = [:]
  for (index, line) in assetLines(assetText("words/nicknames.words")).enumerated() {
    for word in line.words {
      lines[WordHash(word).value, default: []].append(UInt16(index + 1))
      names[UInt64(index + 1), default: []].append(WordHash(word).value)
    }
  }
  table.add(groups: lines)
  table.add(groups: names)
}

let nicknames = Nicknames(
  FrozenTable("nicknames.table", of: ["words/nicknames.words"], freezeNicknames))

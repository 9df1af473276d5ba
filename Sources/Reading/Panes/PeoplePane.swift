internal import Citations
internal import Documents
internal import Insights
internal import Prose

extension Reader {
  /// A person on one line: name, mentions, where in the text, role. The role of the chosen one unfolds.
  func peopleLines(_ item: Int, _ columns: Int) -> [PaneLine] {
    let list = list(.people)
    guard let entry = list.entry(item) else { return [foldedPeople(item)] }
    let person = analysis.people[entry]
    let place = PeopleColumns(columns, listed)
    var line = PaneLine(item: item)
    let doubt = doubtInWords(person.certainty)
    let name = fitted(
      personName(entry) ?? "", width: place.name - doubt.utf8.count, surroundings.repertoire)
    line.add(name + doubt, .name, at: 1)
    let count = person.mentions.count
    let number = count < 10_000 ? "\(count)" : "\(min(count / 1000, 999))k"
    line.add(number, .number, at: place.numberEnd - number.utf8.count)
    if place.sparks > 0 {
      line.add(.spark(spark(entry, person, place.sparks)), .spark, at: place.numberEnd + 1)
    }
    guard place.roleWidth >= 6, let role = roleInWords(person) else { return [line] }
    let isChosen = item == list.chosen
    let words = wrap(
      role, width: place.roleWidth, limit: isChosen ? 3 : 1, surroundings.repertoire)
    return words.enumerated().map { index, words in
      var row = index == 0 ? line : PaneLine(item: item)
      row.add(words, .personRole, at: place.role)
      return row
    }
  }

  func roleInWords(_ person: Person) -> String? {
    switch person.kind {
    case .author: return "author"
    case .credit: return "credit"
    case .subject: break
    }
    return person.roles.first.map { oneLine(document.text.string($0)) }
  }

  /// How often a person is spoken of in each part of the text, as levels from 0 to 7.
  private func spark(_ entry: Int, _ person: Person, _ parts: Int) -> [UInt8] {
    listed.sparks.value(entry << 8 | parts) {
      let scale = Double(parts) / Double(max(1, document.text.count))
      let ends = (1...parts).map { part in
        part == parts
          ? person.mentions.count
          : person.mentions.bound { Double($0.range.start) * scale < Double(part) }
      }
      let counts = ends.indices.map { ends[$0] - ($0 > 0 ? ends[$0 - 1] : 0) }
      let most = max(1, counts.max() ?? 1)
      return counts.map { UInt8(clamping: $0 == 0 ? 0 : max(1, $0 * 7 / max(most, 3))) }
    }
  }

  /// Authors and credits in one quiet row.
  private func foldedPeople(_ item: Int) -> PaneLine {
    var parts: [String] = []
    if listed.authors > 0 {
      parts.append("\(listed.authors) author\(listed.authors == 1 ? "" : "s")")
    }
    if listed.credits > 0 {
      parts.append("\(listed.credits) credit\(listed.credits == 1 ? "" : "s")")
    }
    var line = PaneLine(item: item)
    line.add("· " + parts.joined(by: ", "), .quiet, at: 1)
    return line
  }
}

/// Where the columns of the people stand, in cells: names take what the widest needs, roles what is left.
private struct PeopleColumns {
  let name: Int
  let numberEnd: Int
  let sparks: Int
  let role: Int
  let roleWidth: Int

  init(_ columns: Int, _ listed: Listed) {
    let isNarrow = columns < 34
    let most = isNarrow ? columns - 4 - listed.mentionColumns : columns < 60 ? 19 : 26
    name = isNarrow ? most : max(8, min(most, listed.nameColumns))
    numberEnd = 1 + name + 1 + listed.mentionColumns
    // A role has the room of a few words before where in the text is told finely.
    let room = columns - numberEnd - 3
    sparks = isNarrow || room < 18 ? 0 : columns >= 100 ? 20 : room >= 26 ? 10 : 6
    role = numberEnd + 1 + (sparks > 0 ? sparks + 1 : 0)
    roleWidth = columns - role - 1
  }
}

internal import Documents
internal import Insights
internal import Prose

extension Reader {
  /// A person on one line: name, mentions, where in the text, role.
  func peopleLines(_ item: Int, _ columns: Int) -> [PaneLine] {
    let list = list(.people)
    guard let entry = list.entry(item) else { return [foldedPeople(item)] }
    let person = analysis.people[entry]
    var line = PaneLine(item: item)
    let sparks = columns >= 34 ? (columns >= 100 ? 20 : 10) : 0
    let nameRoom = columns < 34 ? columns - 7 : columns < 60 ? 19 : 26
    let doubt = person.certainty == .likely ? "?" : ""
    let name = fitted(
      personName(entry) ?? "", width: nameRoom - doubt.utf8.count, surroundings.repertoire)
    line.add(name + doubt, .name, at: 1)
    let count = person.mentions.count
    let number = count < 10_000 ? "\(count)" : "\(min(count / 1000, 9999))k"
    line.add(number, .number, at: nameRoom + 5 - number.utf8.count)
    let end = nameRoom + 6
    if sparks > 0 { line.add(.spark(spark(person, sparks)), .spark, at: end) }
    let start = end + (sparks > 0 ? sparks + 1 : 0)
    let room = columns - start - 1
    if room >= 6, let role = roleInWords(person) {
      line.add(fitted(role, width: room, surroundings.repertoire), .personRole, at: start)
    }
    return [line]
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
  private func spark(_ person: Person, _ parts: Int) -> [UInt8] {
    let total = max(1, document.text.count)
    let mentions = person.mentions
    var counts: [Int] = []
    var from = 0
    for part in 1...parts {
      let end = Int(Double(total) * Double(part) / Double(parts))
      let to = lowerBound(mentions.count) { mentions[$0].range.start < end }
      counts.append(to - from)
      from = to
    }
    let most = max(1, counts.max() ?? 1)
    return counts.map { UInt8(clamping: $0 == 0 ? 0 : max(1, $0 * 7 / max(most, 3))) }
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
    line.add("· " + parts.joined(separator: ", "), .quiet, at: 1)
    return line
  }
}

import Documents
import Prose
import Support
import Testing

@testable import Insights

/// A short text and what must hold of its people and quotes; `line` counts from 1.
struct TextCase: Sendable, CustomTestStringConvertible {
  var name: String
  var line: Int
  var paragraphs: [String] = []
  var claims: [(kind: Character, text: String)] = []

  var testDescription: String { name }
}

/// Reads a file of cases; what can't be read fails as a case without claims.
private func cases(_ file: String) -> [TextCase] {
  var cases: [TextCase] = []
  let text = fileText("Tests/InsightsTests/Cases/" + file) ?? ""
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if line.isEmpty || line.hasPrefix("#") { continue }
    if line.hasPrefix("= ") {
      cases.append(TextCase(name: String(line.dropFirst(2)), line: index + 1))
    } else if line.dropFirst().hasPrefix(" "), "QPRN".contains(line.first ?? " ") {
      cases[cases.count - 1].claims.append((line.first ?? " ", String(line.dropFirst(2))))
    } else {
      cases[cases.count - 1].paragraphs.append(String(line))
    }
  }
  return cases
}

/// What was found in a case's text.
private struct Found {
  let text: SourceText
  let analysis: Analysis

  init(_ example: TextCase) {
    text = SourceText(
      "The day in the valley in brief\n\n" + example.paragraphs.joined(separator: "\n\n"))
    analysis = analyse(Document(text))
  }

  var subjects: [Person] { analysis.people.filter { $0.kind == .subject } }

  func person(_ name: Substring) -> Person? { subjects.first { text.string($0.name) == name } }

  /// What is true instead of a claim; nil when it holds.
  func objection(_ kind: Character, _ claim: String) -> String? {
    if kind == "P" {
      let expected = claim == "-" ? [] : claim.split(separator: ";").map { trimmed($0) }
      let found = subjects.map { text.string($0.name) }
      return found.sorted() == expected.map(String.init).sorted() ? nil : "\(found)"
    }
    if kind == "Q" { return objectionToSpeaker(claim) }
    guard let colon = claim.firstIndex(of: ":") else { return "no colon" }
    guard let person = person(claim[..<colon]) else { return "no such person" }
    let value = trimmed(claim[claim.index(after: colon)...])
    if kind == "N" { return "\(person.mentions.count)" == value ? nil : "\(person.mentions.count)" }
    let roles = person.roles.map { text.string($0) }
    if value == "-" { return roles.isEmpty ? nil : "\(roles)" }
    return roles.contains(String(value)) ? nil : "\(roles)"
  }

  private func objectionToSpeaker(_ claim: String) -> String? {
    let parts = claim.split(separator: " -> ")
    guard parts.count == 2 else { return "no arrow" }
    let quote = analysis.quotes.first { text.string($0.range).contains(parts[0]) }
    guard let quote else { return parts[1] == "nothing" ? nil : "no quotation" }
    let speaker = quote.speaker.map { speaker in
      speaker.person.map { text.string(analysis.people[$0].name) } ?? speaker.kind.rawValue
    }
    return speaker ?? "none" == String(parts[1]) ? nil : speaker ?? "none"
  }

  private func trimmed(_ part: Substring) -> Substring {
    part.drop { $0 == " " }
  }
}

@Suite struct CaseTests {
  @Test(arguments: cases("people.cases"))
  func people(_ example: TextCase) { check(example, "people.cases") }

  @Test(arguments: cases("speakers.cases"))
  func speakers(_ example: TextCase) { check(example, "speakers.cases") }

  private func check(_ example: TextCase, _ file: String) {
    #expect(!example.claims.isEmpty, "\(file):\(example.line): nothing is claimed")
    let found = Found(example)
    for (kind, claim) in example.claims {
      let objection = found.objection(kind, claim)
      #expect(objection == nil, "\(file):\(example.line): \(kind) \(claim)")
    }
  }
}

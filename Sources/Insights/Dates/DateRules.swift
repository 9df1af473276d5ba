internal import Assets
internal import Prose

/// What a rule looks for: words and numbers in order, with the fields they fill.
indirect enum DatePattern: Sendable {
  /// A word of a table of words (an index), filling the table's slot or the one named.
  case word(Int, TimeSlot?)
  case number(DateNumber, TimeSlot?)
  case sequence([DatePattern])
  case choice([DatePattern])
  case optional(DatePattern)
  case set(TimeSlot, Int)
  case check(DateCheck)
}

/// A kind of number that code reads.
enum DateNumber: String, Sendable, CaseIterable {
  case number, day, nth, year, digits, hour, minute, decade
  case ordinalDay = "ordinal-day"
  case spelledYear = "spelled-year"
  case shortYear = "short-year"
  case isoDate = "iso-date"
  case slashed = "slashed-date"
  case slashedDay = "slashed-day"
  case clock, military
}

/// A rule, its place in the file, and its examples.
struct DateRule: Sendable {
  var name: String
  var line: Int
  /// nil for a part, which other rules use.
  var form: TimeFact.Form?
  var alternatives: [DatePattern] = []
}

/// An example of a rule file: a text, what is to be found in it, and where the example stands.
public struct DateExample: Sendable {
  public let line: Int
  public let text: String
  /// One value for each marked part of the text; none for a counter-example.
  public let values: [String]
}

/// Reads rule files: `rule NAME FORM slot=value…` or `part NAME`, below it `= pattern` and `yes`/`no` examples.
struct DateRuleReader {
  let file: String
  let words: DateWords
  private(set) var rules: [DateRule] = []
  private(set) var tables: [DateWords.Class] = []
  private(set) var examples: [DateExample] = []
  private var parts: [String: DateRule] = [:]
  private var tableNumbers: [String: Int] = [:]
  private var constants: [DatePattern] = []

  init(_ text: String, file: String, words: DateWords) throws(AssetError) {
    (self.file, self.words) = (file, words)
    var rule: DateRule?
    for line in assetLines(text) {
      let tokens = line.text.split(separator: " ").map(String.init)
      if line.indent == 1 {
        finish(rule)
        rule = try header(tokens, line)
      } else if tokens[0] == "=" {
        rule?.alternatives.append(try pattern(Array(tokens.dropFirst()), line))
      } else {
        try example(line)
      }
    }
    finish(rule)
  }

  private mutating func finish(_ rule: DateRule?) {
    guard let rule else { return }
    if rule.form == nil { parts[rule.name] = rule } else { rules.append(rule) }
  }

  private mutating func header(_ tokens: [String], _ line: AssetLine) throws(AssetError) -> DateRule
  {
    constants = []
    if tokens.count == 2, tokens[0] == "part" {
      return DateRule(name: tokens[1], line: line.number, form: nil)
    }
    guard tokens.count >= 3, tokens[0] == "rule" else {
      throw error(line, "expected: rule NAME FORM or part NAME")
    }
    guard let form = TimeFact.Form.allCases.first(where: { "\($0)" == tokens[2] }) else {
      throw error(line, "unknown form \(tokens[2])")
    }
    for token in tokens.dropFirst(3) { constants.append(try element(token, line)) }
    return DateRule(name: tokens[1], line: line.number, form: form)
  }

  private mutating func example(_ line: AssetLine) throws(AssetError) {
    let words = line.words
    guard words.count >= 2, words[0] == "yes" || words[0] == "no" else {
      throw error(line, "expected: = pattern, yes \"text\" value… or no \"text\"")
    }
    examples.append(
      DateExample(line: line.number, text: words[1], values: Array(words.dropFirst(2))))
  }

  private func error(_ line: AssetLine, _ message: String) -> AssetError {
    AssetError(file: file, line: line.number, column: line.indent, message: message)
  }
}

extension DateRuleReader {
  /// A whole pattern, with the rule's constants in front.
  private mutating func pattern(_ tokens: [String], _ line: AssetLine) throws(AssetError)
    -> DatePattern
  {
    var at = 0
    let body = try choice(tokens, &at, line)
    guard at == tokens.count else { throw error(line, "unexpected \(tokens[at])") }
    return .sequence(constants + [body])
  }

  /// Alternatives up to a closing bracket or the end.
  private mutating func choice(_ tokens: [String], _ at: inout Int, _ line: AssetLine)
    throws(AssetError) -> DatePattern
  {
    var options: [DatePattern] = []
    var sequence: [DatePattern] = []
    while at < tokens.count, !tokens[at].hasPrefix(")") {
      let token = tokens[at]
      at += 1
      if token == "|" {
        options.append(.sequence(sequence))
        sequence = []
      } else if token == "(" {
        let inner = try choice(tokens, &at, line)
        guard at < tokens.count else { throw error(line, "missing )") }
        sequence.append(tokens[at] == ")?" ? .optional(inner) : inner)
        at += 1
      } else {
        sequence.append(try element(token, line))
      }
    }
    return options.isEmpty ? .sequence(sequence) : .choice(options + [.sequence(sequence)])
  }

  /// One element: a word, `<class>`, `slot=value`, `@check`; a ? behind it makes it optional.
  private mutating func element(_ token: String, _ line: AssetLine) throws(AssetError)
    -> DatePattern
  {
    if token.count > 1, token.hasSuffix("?") {
      return .optional(try element(String(token.dropLast()), line))
    }
    if token.hasPrefix("@") {
      guard let check = DateCheck(rawValue: String(token.dropFirst())) else {
        throw error(line, "unknown check \(token)")
      }
      return .check(check)
    }
    if token.hasPrefix("<"), token.hasSuffix(">") { return try named(token, line) }
    if let equals = token.firstIndex(of: "="), token.count > 1 {
      guard let slot = TimeSlot(named: String(token[..<equals])),
        let value = slot.number(String(token[token.index(after: equals)...]))
      else { throw error(line, "unknown field or value \(token)") }
      return .set(slot, value)
    }
    if token == "-" { return .sequence([.check(.glued), hyphen(), .check(.glued)]) }
    if token == "--" { return hyphen() }
    return .word(table(token, of: token.split(separator: "|").map(String.init)), nil)
  }

  private mutating func hyphen() -> DatePattern {
    .word(table("-", of: ["-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}"]), nil)
  }

  /// `<name>` or `<name:slot>`: a part, a kind of number or a class of words.
  private mutating func named(_ token: String, _ line: AssetLine) throws(AssetError) -> DatePattern
  {
    let inner = token.dropFirst().dropLast().split(separator: ":").map(String.init)
    let slot = inner.count > 1 ? TimeSlot(named: inner[1]) : nil
    if inner.count > 1, slot == nil { throw error(line, "unknown field \(inner[1])") }
    if let part = parts[inner[0]] { return .choice(part.alternatives) }
    if let number = DateNumber(rawValue: inner[0]) { return .number(number, slot) }
    guard let words = words.classes[inner[0]] else {
      throw error(line, "unknown word class \(token)")
    }
    let key = "<" + inner[0]
    if tableNumbers[key] == nil {
      tableNumbers[key] = tables.count
      tables.append(words)
    }
    return .word(tableNumbers[key] ?? 0, slot ?? words.slot)
  }

  /// The number of the table for a few literal words.
  private mutating func table(_ key: String, of literals: [String]) -> Int {
    if let known = tableNumbers[key] { return known }
    var table = DateWords.Class()
    for literal in literals {
      let isAbbreviation =
        literal.hasSuffix(".") && literal.count > 1 && !literal.dropLast().contains(".")
      let bare = isAbbreviation ? String(literal.dropLast()) : literal
      table.entries[WordHash(bare)] = DateWords.Entry(
        value: 0, needsCapital: bare.first?.isUppercase ?? false, isAbbreviation: isAbbreviation)
    }
    tableNumbers[key] = tables.count
    tables.append(table)
    return tables.count - 1
  }
}

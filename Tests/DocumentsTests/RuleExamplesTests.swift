import Assets
import Prose
import Testing

@testable import Documents

/// Every group of a rule file holds for its own examples, and decides for none of its counter-examples.
@Suite struct RuleExamplesTests {
  @Test func examplesHold() {
    let rules = readBlockRules()
    for (index, group) in rules.groups.enumerated() {
      let examples = rules.examples[index]
      #expect(!examples.yes.isEmpty, "\(group.name) has no example")
      for (line, text) in examples.yes {
        #expect(groups(of: text).contains(index), "\(group.name), line \(line): \(text)")
      }
      for (line, text) in examples.no {
        let found = groups(of: text).map { rules.groups[$0].name }
        #expect(found.isEmpty, "line \(line): \(text) is no \(found)")
      }
    }
  }

  @Test func errorsTellTheirPlace() {
    var rules = BlockRuleReader()
    let error = #expect(throws: AssetError.self) {
      try rules.add(file: "x.rules", text: "group a furniture 10\n  read <mounth>\n")
    }
    #expect(error?.description == "x.rules:2:3: unknown class <mounth>")
  }
}

private func groups(of text: String) -> [Int] {
  let source = SourceText(text)
  return source.withBytes {
    documentRules.matches(words(in: $0, source.range).map(documentRules.tagged))
  }
}

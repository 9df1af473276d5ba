import Prose
import Reading
import Testing

/// A search whose work is done.
private func done(_ query: SearchQuery, _ text: String) throws -> Search {
  var search = try Search(query, in: SourceText(text))
  while search.advance(bytes: 1 << 20) {}
  return search
}

extension Search {
  /// Finds a match at once.
  fileprivate mutating func now(_ direction: SearchDirection, _ offset: Int) -> SearchOutcome {
    find(direction, from: offset)
    while outcome == .searching { advance(bytes: 1) }
    return outcome
  }
}

@Suite struct SearchTests {
  private static let long =
    String(repeating: "nothing to see here\n", count: 20_000) + "the needle lies here\n"
    + String(repeating: "nothing to see here\n", count: 20_000) + "one more needle"

  @Test func countsAndNumbers() throws {
    let search = try done(SearchQuery("needle"), SearchTests.long)
    #expect(search.isComplete)
    #expect(search.count == 2)
    let all = search.matches(in: TextRange(0, 1_000_000))
    #expect(all.count == 2)
    #expect(all.map(search.ordinal) == [1, 2])
    #expect(try done(SearchQuery("see here"), SearchTests.long).count == 40_000)
  }

  @Test func findsBothWaysAndWraps() throws {
    var search = try Search(SearchQuery("needle"), in: SourceText(SearchTests.long))
    let first = TextRange(400_004, 400_010)
    let second = TextRange(800_030, 800_036)
    #expect(search.now(.forward, 0) == .found(first, hasWrapped: false))
    #expect(search.now(.forward, first.end) == .found(second, hasWrapped: false))
    #expect(search.now(.forward, second.end) == .found(first, hasWrapped: true))
    #expect(search.now(.backward, second.start) == .found(first, hasWrapped: false))
    #expect(search.now(.backward, first.start) == .found(second, hasWrapped: true))
    #expect(search.now(.forward, first.start) == .found(first, hasWrapped: false))
  }

  @Test func tellsThatThereIsNone() throws {
    var search = try Search(SearchQuery("haystack"), in: SourceText(SearchTests.long))
    #expect(search.now(.forward, 500_000) == .absent)
    while search.advance(bytes: 1 << 20) {}
    #expect(search.isComplete && search.count == 0)
    var empty = try Search(SearchQuery("x"), in: SourceText(""))
    #expect(empty.now(.forward, 0) == .absent)
    #expect(empty.matches(in: TextRange(0, 10)) == [])
  }

  @Test func onlyMatchIsFoundFromBehindItInItsOwnChunk() throws {
    var search = try Search(SearchQuery("b"), in: SourceText("abc"))
    #expect(search.now(.forward, 2) == .found(TextRange(1, 2), hasWrapped: true))
    #expect(search.now(.backward, 1) == .found(TextRange(1, 2), hasWrapped: true))
  }

  @Test func matchesAcrossChunksAreFoundOnce() throws {
    let text = String(repeating: "x", count: (64 << 10) - 3) + "needle" + "y needle"
    let search = try done(SearchQuery("needle"), text)
    #expect(search.count == 2)
    #expect(search.matches(in: TextRange((64 << 10), (64 << 10) + 1)).count == 1)
  }

  @Test func stopsWhenTold() throws {
    var search = try Search(SearchQuery("needle"), in: SourceText(SearchTests.long))
    search.find(.forward, from: 0)
    search.advance(bytes: 1)
    #expect(search.outcome == .searching)
    search.stop()
    #expect(search.outcome == .none)
  }
}

@Suite struct PatternTests {
  @Test(arguments: [
    ("n..dle", 2), ("needle$", 1), ("^the\\b", 1), ("NEEDLE", 0), ("(?i)NEEDLE", 2), ("\\bSee", 0),
  ])
  func finds(_ pattern: String, _ count: Int) throws {
    let text = "the needle lies\nnothing to see here\none more needle\n"
    #expect(try done(SearchQuery(pattern, isPattern: true), text).count == count)
  }

  @Test func badPatternsAreToldInWords() {
    let error = #expect(throws: SearchError.self) {
      _ = try Search(SearchQuery("a(b", isPattern: true), in: SourceText("x"))
    }
    #expect(error?.description == "Pattern, character 4: missing closing parenthesis")
  }

  @Test(.timeLimit(.minutes(1))) func noPatternHangs() throws {
    let text = String(repeating: "a", count: 200_000) + "b"
    let search = try done(SearchQuery("(a+)+$", isPattern: true), text)
    #expect(search.failure == .tooComplex)
    #expect(search.isComplete)
  }

  @Test func invalidBytesAreNoObstacle() throws {
    let text = SourceText([0x61, 0xFF, 0xC3, 0x62, 0x63])
    var search = try Search(SearchQuery("b.", isPattern: true), in: text)
    while search.advance(bytes: 100) {}
    #expect(search.matches(in: text.range) == [TextRange(3, 5)])
  }

  @Test func emptyMatchesAreNone() throws {
    #expect(try done(SearchQuery("x*", isPattern: true), "aaa").count == 0)
  }
}

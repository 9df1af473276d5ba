internal import Documents
internal import Insights
internal import Prose

/// A search among the entries of a pane, a few at a time: first for the next one that matches, going round, then, in a
/// list that is not long, for how many there are.
struct EntrySearch: Sendable {
  let matcher: Matcher
  /// The item to begin at, the direction, and how many matches further.
  var from: Int
  let step: Int
  var times: Int
  /// The next item to look at, as a distance; nil when the match is found.
  var distance: Int?
  /// Items counted, and those of them that match, all and up to the chosen one.
  var counted = 0
  var matching = 0
  var ordinal = 0
  var isDone = false

  /// Lists longer than this are not counted.
  static let longest = 5000
}

extension Reader {
  /// Begins to look for the match that many further among the entries.
  mutating func findEntry(from: Int, by steps: Int, includingThis: Bool = false) {
    guard var running = search, let matcher = try? Matcher(running.query) else {
      message = "Nothing can be searched with that"
      return
    }
    guard list(running.pane).count > 0 else {
      message = "\(running.pane.title) is empty"
      return
    }
    (running.isStopped, running.told) = (false, nil)
    running.entries = EntrySearch(
      matcher: matcher, from: from, step: steps.signum(), times: max(1, abs(steps)),
      distance: includingThis ? 0 : 1)
    search = running
    advanceEntries(Reader.entriesAtOnce / 8)
  }

  /// Looks at about so many entries.
  mutating func advanceEntries(_ wanted: Int) {
    guard var entries = search?.entries, let pane = search?.pane else { return }
    var left = wanted
    while left > 0, !entries.isDone {
      if entries.distance != nil {
        left -= seek(&entries, in: pane, atMost: left)
      } else {
        left -= count(&entries, in: pane, atMost: left)
      }
    }
    search?.entries = entries.isDone ? nil : entries
  }

  private mutating func seek(_ entries: inout EntrySearch, in pane: Pane, atMost limit: Int) -> Int
  {
    let count = list(pane).count
    for looked in 0..<limit {
      guard let distance = entries.distance, distance <= count, count > 0 else {
        message = "No entry of \(pane.title) matches"
        entries.isDone = true
        return looked
      }
      entries.distance = distance + 1
      let item = ((entries.from + distance * entries.step) % count + count) % count
      guard matches(item, in: pane, entries.matcher) else { continue }
      entries.times -= 1
      (entries.from, entries.distance) = (item, 1)
      guard entries.times == 0 else { continue }
      entries.distance = nil
      lists[pane.list].chosen = item
      showPassage(of: pane)
      entries.isDone = count > EntrySearch.longest
      return looked + 1
    }
    return limit
  }

  private mutating func count(_ entries: inout EntrySearch, in pane: Pane, atMost limit: Int) -> Int
  {
    let end = min(list(pane).count, entries.counted + limit)
    let chosen = list(pane).chosen ?? 0
    for item in entries.counted..<max(entries.counted, end)
    where matches(item, in: pane, entries.matcher) {
      entries.matching += 1
      if item <= chosen { entries.ordinal += 1 }
    }
    let looked = end - entries.counted
    entries.counted = end
    guard end >= list(pane).count else { return looked }
    entries.isDone = true
    search?.told = "\(entries.ordinal) of \(entries.matching) entries"
    message = message ?? search?.told
    return max(1, looked)
  }

  private func matches(_ item: Int, in pane: Pane, _ matcher: Matcher) -> Bool {
    guard let entry = list(pane).entry(item) else { return false }
    let bytes = Array(searchedText(of: entry, in: pane).utf8)
    let found = try? matcher.matches(in: bytes.span, TextRange(0, bytes.count))
    return found?.isEmpty == false
  }

  /// What a search among entries looks at.
  private func searchedText(of entry: Int, in pane: Pane) -> String {
    let analysis = analysis
    switch pane {
    case .article: return ""
    case .timeline: return oneLine(document.text.string(analysis.timeline[entry].sentence))
    case .people:
      return (personName(entry) ?? "") + " " + (roleInWords(analysis.people[entry]) ?? "")
    case .quotes: return quoteInWords(entry) + " " + attribution(entry)
    }
  }
}

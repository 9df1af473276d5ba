internal import Documents
internal import Insights
public import Prose

/// A search with what the reader made of it: where it stands and in which pane or files.
struct TextSearch: Sendable {
  var query: SearchQuery
  /// The search in the text; nil for one among the entries of a pane.
  var engine: Search?
  var pane = Pane.article
  var entries: EntrySearch?
  /// The match that the reader is at.
  var current: TextRange?
  /// Files yet to be looked at, this one included; 0 for a search in one text.
  var filesLeft = 0
  var isAcrossFiles = false
  var isStopped = false
  /// What the last step looked for has not been told yet.
  var isSeeking = false
  var isForward = true
  /// The first of the matches passed over since the last key because they lie in hidden clutter, and how many.
  var passedOver: TextRange?
  var passes = 0
  /// On the way to the match the end of the text was passed.
  var hasWrapped = false
  /// The count as it was told, to be told anew while matches are still counted.
  var told: String?

  var isRunning: Bool { !isStopped && (engine?.hasWork == true || entries != nil) }

  mutating func stop() {
    engine?.stop()
    entries = nil
    isStopped = true
    isSeeking = false
  }

  /// Begins a step from an offset.
  mutating func find(forward: Bool, from offset: Int) {
    (isForward, isSeeking, isStopped) = (forward, true, false)
    (passedOver, passes, hasWrapped) = (nil, 0, false)
    engine?.find(forward ? .forward : .backward, from: offset)
  }

  mutating func forgetMatches() { (engine, current, isSeeking) = (nil, nil, false) }
}

extension Reader {
  /// How much is searched before a key is answered, in bytes: an article whole, of a long text what a frame allows.
  private var atOnce: Int { document.isArticle ? 2 << 20 : 64 << 10 }

  /// Begins the search anew for what stands in the prompt and shows the first match from where it was opened.
  mutating func searchAsTyped(_ prompt: Prompt) {
    search = nil
    restore(prompt)
    guard !prompt.text.isEmpty else { return }
    let query = SearchQuery(prompt.string, isPattern: prompt.isPattern)
    var begun = TextSearch(query: query)
    begun.isAcrossFiles = prompt.kind == .searchFiles
    if focus != .article, prompt.kind == .search {
      begun.pane = focus
      search = begun
      return findEntry(from: list(focus).chosen ?? 0, by: 1, includingThis: true)
    }
    do {
      let engine = try Search(query, in: document.text)
      begun.engine = engine
      begun.find(
        forward: true, from: prompt.origin.placed?.start ?? prompt.origin.top.offset)
      search = begun
      advanceSearch(bytes: atOnce)
    } catch {
      message = "\(error)"
    }
  }

  /// Does about that many bytes of the search and shows what was found. What must happen outside comes back.
  @discardableResult
  mutating func advanceSearch(bytes: Int) -> [Effect] {
    if search?.entries != nil { advanceEntries(max(64, bytes / 256)) }
    guard var running = search, running.engine != nil else { return [] }
    search = nil
    running.engine?.advance(bytes: bytes)
    search = running
    if let failure = running.engine?.failure {
      message = "\(failure)"
      return []
    }
    return settleSearch()
  }

  /// Tells what a finished step of the search came to.
  mutating func settleSearch() -> [Effect] {
    guard let running = search, running.isSeeking, let engine = running.engine else {
      recount()
      if let search, search.pane != .article { message = message ?? search.told }
      return []
    }
    switch engine.outcome {
    case .none, .searching: return []
    case .absent:
      search?.isSeeking = false
      if running.isAcrossFiles, prompt == nil, running.filesLeft > 1 { return nextSearchedFile() }
      message = running.isAcrossFiles && prompt == nil ? "Not found in any file" : "Not found"
    case .found(let match, let hasWrapped):
      if hasWrapped, running.isAcrossFiles, prompt == nil, files.count > 1, running.filesLeft > 1 {
        return nextSearchedFile()
      }
      if isHidden(match) { return passOver(match, hasWrapped: hasWrapped) }
      search?.isSeeking = prompt != nil
      search?.current = match
      search?.filesLeft = files.count
      if prompt == nil || passages.isEmpty { passages = [] }
      go(to: match)
      search?.hasWrapped = hasWrapped || running.hasWrapped
      message = matchCount(match, engine)
      search?.told = message
    }
    return []
  }

  /// True for what lies in clutter that does not show.
  private mutating func isHidden(_ range: TextRange) -> Bool {
    guard !article.showsClutter, let piece = article.piece(atOrAfter: range.start) else {
      return !article.showsClutter
    }
    return piece.range.start >= range.end
  }

  /// Goes on behind a match in hidden clutter; when there is nothing else, says so.
  private mutating func passOver(_ match: TextRange, hasWrapped: Bool) -> [Effect] {
    guard var running = search, match != running.passedOver, running.passes < 200 else {
      search?.isSeeking = false
      message = "Found only in the clutter of the page; x shows it"
      return []
    }
    search = nil
    running.passedOver = running.passedOver ?? match
    running.passes += 1
    running.hasWrapped = running.hasWrapped || hasWrapped
    running.engine?.find(
      running.isForward ? .forward : .backward, from: running.isForward ? match.end : match.start)
    search = running
    return advanceSearch(bytes: atOnce)
  }

  /// While matches are still counted, the count that stands in the last line goes along.
  private mutating func recount() {
    guard let told = search?.told, told == message, let engine = search?.engine,
      case .found(let match, _) = engine.outcome
    else { return }
    message = matchCount(match, engine)
    search?.told = message
  }

  mutating func nextSearchedFile() -> [Effect] {
    search?.filesLeft -= 1
    search?.forgetMatches()
    return [.openFile(((unopened ?? file) + 1) % max(1, files.count))]
  }

  /// Goes on with a search over files in the file that was opened for it.
  mutating func continueSearch() -> [Effect] {
    guard var running = search, running.pane == .article,
      let engine = try? Search(running.query, in: document.text)
    else { return [] }
    running.engine = engine
    running.isSeeking = false
    if running.isAcrossFiles, running.filesLeft > 0 { running.find(forward: true, from: 0) }
    search = running
    return advanceSearch(bytes: atOnce)
  }

  /// `3 of 17`, and a word when the search went round the end.
  private mutating func matchCount(_ match: TextRange, _ engine: Search) -> String {
    var total = "\(engine.count)" + (engine.isComplete ? "" : " so far")
    var ordinal = engine.ordinal(of: match)
    if document.isArticle, engine.isComplete {
      // In an article those in hidden clutter are left out of the count.
      let shown = engine.matches(in: document.text.range).filter { !isHidden($0) }
      (total, ordinal) = ("\(shown.count)", shown.firstIndex(of: match).map { $0 + 1 })
    }
    var words = ordinal.map { "\($0) of \(total)" } ?? "one of \(total)"
    if search?.hasWrapped == true { words += ", round the end of the text" }
    return words
  }

  /// The matches that show, for marking.
  public var matchesInView: [TextRange] {
    guard let search, let engine = search.engine, view.end > view.start else { return [] }
    return engine.matches(in: view)
  }

  /// The match that the reader is at.
  public var currentMatch: TextRange? { search?.current }

  /// To the next match or one before, in the text or among the entries of the pane that was searched.
  mutating func moveMatch(by steps: Int) -> [Effect] {
    guard let running = search else {
      guard let last = history.last else {
        message = "Nothing has been searched for yet; / searches"
        return []
      }
      openPrompt(.search)
      if var again = prompt {
        again.replace(with: last)
        prompt = nil
        searchAsTyped(again)
      }
      return settleSearch()
    }
    if running.pane != .article {
      focus(on: running.pane)
      findEntry(from: list(running.pane).chosen ?? 0, by: max(-1000, min(steps, 1000)))
      return []
    }
    var effects: [Effect] = []
    if lastCommand != .nextMatch, lastCommand != .previousMatch { jump() }
    focus(on: .article)
    for _ in 0..<min(abs(steps), 1000) where effects.isEmpty {
      let from = search?.current ?? current ?? view
      search?.filesLeft = files.count
      search?.find(forward: steps > 0, from: steps > 0 ? from.end : from.start)
      effects = advanceSearch(bytes: atOnce)
    }
    return effects
  }
}

internal import Insights
internal import Prose

extension Reader {
  /// Does what a command says. `count` is the number before the key; what must happen outside comes back.
  public mutating func perform(
    _ command: Command, count: Int? = nil, argument: Unicode.Scalar? = nil
  ) -> [Effect] {
    message = nil
    if command != .stop { stops = 0 }
    defer {
      lastCommand = command
      settle()
    }
    let times = max(1, min(count ?? 1, 1 << 20))
    if let effects = performInOverlay(command, times) { return effects }
    return carryOut(command, count, times, argument)
  }

  private mutating func carryOut(
    _ command: Command, _ count: Int?, _ times: Int, _ argument: Unicode.Scalar?
  ) -> [Effect] {
    switch command {
    case .lineDown: move(lines: times)
    case .lineUp: move(lines: -times)
    case .pageDown: move(pages: times)
    case .pageUp: move(pages: -times)
    case .halfPageDown: move(halfPages: times)
    case .halfPageUp: move(halfPages: -times)
    case .top: goToTop()
    case .end: if let count { go(toNumber: count) } else { goToEnd() }
    case .percent: go(toPercent: count ?? 0)
    case .nextSentence: move(sentences: times)
    case .previousSentence: move(sentences: -times)
    case .nextParagraph: move(paragraphs: times)
    case .previousParagraph: move(paragraphs: -times)
    case .nextQuote: move(quotes: times)
    case .previousQuote: move(quotes: -times)
    case .nextMention: move(mentions: times)
    case .previousMention: move(mentions: -times)
    case .nextDate: move(dates: times)
    case .previousDate: move(dates: -times)
    case .nextPane: movePane(by: 1)
    case .previousPane: movePane(by: -1)
    case .focusArticle: focus(on: .article)
    case .focusTimeline: focus(on: .timeline)
    case .focusPeople: focus(on: .people)
    case .focusQuotes: focus(on: .quotes)
    case .show: showChosen()
    case .back: goBack()
    case .focusPerson: togglePerson()
    case .card: openCard()
    case .correct: openCorrections()
    case .contents: openContents()
    case .openFolded: toggleFolded()
    case .order: toggleOrder()
    case .likely: toggleLikely()
    case .search: openPrompt(.search)
    case .searchFiles: openPrompt(.searchFiles)
    case .nextMatch: return moveMatch(by: times)
    case .previousMatch: return moveMatch(by: -times)
    case .copy: return copy(cited: false)
    case .cite: return copy(cited: true)
    case .mark: if let argument { setMark(argument) }
    case .goToMark: if let argument { go(toMark: argument) }
    case .enlarge: toggleEnlarged()
    case .alone: toggleAlone()
    case .clutter: toggleClutter()
    case .wider: widen(by: 4 * times)
    case .narrower: widen(by: -4 * times)
    case .usualWidth: widen(by: Reader.usualMeasure - measure)
    case .nextFile: return openFile(by: times)
    case .previousFile: return openFile(by: -times)
    case .reload: return [.reload]
    case .edit: return [.edit(line: lineInFile)]
    case .byName: openPrompt(.command)
    case .help: openHelp()
    case .close: if !closeTopmost() { passages = [] }
    case .quit: return closeTopmost() ? [] : [.quit]
    case .quitNow: return [.quit]
    case .stop: return stop()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    }
    return []
  }

  private mutating func openHelp() {
    var help = Overlay(.help, title: "Help")
    help.columns = -1
    overlay = help
  }

  private mutating func openFile(by steps: Int) -> [Effect] {
    guard files.count > 1 else {
      message = "This is the only file"
      return []
    }
    let start = unopened ?? file
    let wanted = max(0, min(start + steps, files.count - 1))
    guard wanted != start else {
      message = steps > 0 ? "This is the last file" : "This is the first file"
      return []
    }
    return [.openFile(wanted)]
  }

  /// Closes what lies topmost: card or help, the marks of a search, the person. False when there is nothing.
  mutating func closeTopmost() -> Bool {
    if overlay != nil {
      overlay = nil
    } else if search != nil {
      search = nil
    } else if person != nil {
      narrow(to: nil)
    } else {
      return false
    }
    return true
  }

  /// Stops the work under way; with none, the second in a row quits.
  private mutating func stop() -> [Effect] {
    stops += 1
    if stops > 1 { return [.quit] }
    if search?.isRunning == true {
      search?.stop()
      message = "Search stopped"
    } else if sweep != nil {
      sweep = nil
      message = "Stopped"
    } else if !isAnalysed {
      isAnalysisStopped = true
      message = "Analysis stopped at \(percent(of: analysis.covered.end))%; R begins again"
    } else {
      message = "^C once more quits, and so does q"
    }
    return []
  }
}

internal import Insights
public import Prose

/// A key and a word for what it does here.
public struct Hint: Sendable {
  public var words: String
  /// 0 is shown first where room is short.
  public var rank: Int
}

extension Reader {
  /// The keys that matter where the reader is, in the order they are shown.
  public var hints: [Hint] {
    if overlay != nil {
      let close = hint(.close, "close", 0)
      return overlay?.chosen == nil
        ? [Hint(words: "↑↓ scroll", rank: 1), close]
        : [Hint(words: "↑↓ move", rank: 2), hint(.show, overlayVerb, 1), close]
    }
    var hints = [Hint(words: "↑↓ move", rank: 2), hint(.nextPane, "pane", 1)]
    if focus == .article {
      hints.append(hint(.search, "search", 3))
      if !jumps.isEmpty { hints.append(hint(.back, "back", 4)) }
    } else {
      hints.append(hint(.show, "show", 3))
      hints.append(hint(.card, "card", 4))
      hints.append(hint(.search, "search", 5))
      hints.append(hint(.focusPerson, "focus", 6))
    }
    hints.append(hint(.help, "help", 0))
    return hints
  }

  /// What Enter does with a row of what lies over the article.
  private var overlayVerb: String { overlay?.isChooser == true ? "choose" : "go there" }

  private func hint(_ command: Command, _ word: String, _ rank: Int) -> Hint {
    let key = surroundings.keys.firstKey(for: command) ?? ""
    return Hint(words: key + " " + word, rank: rank)
  }

  /// What the last line says: a message, keys that wait for more, or the work under way.
  public var saying: String? {
    if !pendingKeys.isEmpty { return pendingKeys }
    return message ?? progress
  }

  /// The name of the file and, where there are more, which it is.
  public var fileName: String {
    guard files.indices.contains(file) else { return "" }
    return files.count > 1 ? "\(files[file]) (\(file + 1) of \(files.count))" : files[file]
  }

  /// The mentions of the person that all is narrowed to, as far as they show.
  public var mentionsInView: [TextRange] {
    guard let person, analysis.people.indices.contains(person) else { return [] }
    let mentions = analysis.people[person].mentions
    let first = mentions.bound { $0.range.end <= view.start }
    return mentions[first...].prefix { $0.range.start < view.end }.map(\.range)
  }

  public func entryCount(of pane: Pane) -> Int { pane == .article ? 0 : list(pane).main }

  public func isChosen(_ item: Int, in pane: Pane) -> Bool {
    pane != .article && list(pane).chosen == item
  }
}

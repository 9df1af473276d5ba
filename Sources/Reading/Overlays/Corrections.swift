internal import Documents
internal import Insights
internal import Prose

/// What a row of the chooser does to the analysis. Indices are those of the analysis that it was made from.
enum Mending: Hashable, Sendable {
  /// Two people are one.
  case join(Int, Int)
  /// The name at a range is someone else than the rest of its person.
  case split(TextRange)
  /// A quote is said by a person.
  case speaker(quote: Int, Int)
  /// The last correction is taken back.
  case undo
}

extension Reader {
  /// Opens the chooser of what can be set right about the chosen person or quote.
  mutating func openCorrections() {
    guard analysis.isComplete else {
      message =
        isAnalysisStopped
        ? "The analysis was stopped: R does it again, and then this can be corrected"
        : "The text is still being analysed: correct it when that is done"
      return
    }
    let subject = subjectOfCorrection()
    guard subject != nil || !corrections.isEmpty else {
      message = "People and quotes can be corrected: choose one in its pane"
      return
    }
    var chooser = Overlay(.corrections(subject), title: title(ofCorrecting: subject))
    chooser.columns = -1
    overlay = chooser
    refreshOverlay()
    if focus != .article { showPassage() }
    let rows = overlay?.rows ?? []
    let choices = rows.indices.filter { rows[$0].mending != nil }
    overlay?.chosen = choices.first { rows[$0].mending != .undo } ?? choices.first
  }

  private func title(ofCorrecting subject: CardSubject?) -> String {
    switch subject {
    case .person: "Correct person"
    case .quote: "Correct speaker"
    case .event, .publication, nil: "Corrections"
    }
  }

  private func subjectOfCorrection() -> CardSubject? {
    switch subjectOfCard() {
    case .person(let index): .person(index)
    case .quote(let index): .quote(index)
    case .event, .publication, nil: nil
    }
  }

  // MARK: What there is to choose

  func correctionRows(_ subject: CardSubject?, _ columns: Int) -> [Overlay.Row] {
    var choices = CorrectionRows(columns, surroundings.repertoire)
    if let last = corrections.last {
      choices.choice("undo the last: " + inWords(last), "", .undo)
    }
    switch subject {
    case .person(let index): writeChoices(ofPerson: index, &choices)
    case .quote(let index): writeChoices(ofQuote: index, &choices)
    case .event, .publication, nil: break
    }
    return choices.rows
  }

  private func writeChoices(ofPerson index: Int, _ choices: inout CorrectionRows) {
    let people = analysis.people
    guard people.indices.contains(index) else { return }
    let others = others(than: index)
    if !others.isEmpty { choices.heading(name(of: people[index]) + " is the same as …") }
    for (other, person) in others {
      choices.choice(name(of: person), mentionsInWords(person), .join(index, other))
    }
    let names = namesUsed(for: people[index])
    guard names.count > 1 else { return }
    choices.heading("or take a name apart, as someone else:")
    for name in names { choices.choice(name.words, "\(name.count) ×", .split(name.range)) }
  }

  private func writeChoices(ofQuote index: Int, _ choices: inout CorrectionRows) {
    guard analysis.quotes.indices.contains(index) else { return }
    choices.heading(quoteInWords(index))
    choices.heading("is said by …")
    // Whoever is the speaker for sure need not be chosen; a likely one can be made sure.
    let speaker = analysis.quotes[index].speaker.flatMap { $0.certainty == .sure ? $0.person : nil }
    for (other, person) in others(than: speaker) {
      choices.choice(name(of: person), mentionsInWords(person), .speaker(quote: index, other))
    }
  }

  /// People to choose from in the order of their weight, the most that anyone would look through.
  private func others(than person: Int?) -> [(offset: Int, element: Person)] {
    let people = analysis.people
    let weightiest = people.array(0..<min(500, people.count))
    return weightiest.enumerated().filter { $0.offset != person }
  }

  private func mentionsInWords(_ person: Person) -> String {
    switch person.kind {
    case .author: "author"
    case .credit: "credit"
    case .subject: "\(person.mentions.count) ×"
    }
  }

  /// The different names of a person with how often each is used, in the order of the text, without pronouns.
  private func namesUsed(for person: Person) -> [(words: String, count: Int, range: TextRange)] {
    var names: [(words: String, count: Int, range: TextRange)] = []
    var places: [String: Int] = [:]
    let mentions = person.mentions.array(0..<min(2000, person.mentions.count))
    for mention in mentions where mention.kind != .pronoun {
      let words = oneLine(document.text.string(mention.range))
      let known = places[words.lowercased(), default: names.count]
      if known < names.count {
        names[known].count += 1
      } else if names.count < 50 {
        places[words.lowercased()] = known
        names.append((words, 1, mention.range))
      }
    }
    return names
  }
}

/// Writes the rows of the chooser.
private struct CorrectionRows {
  let columns: Int
  let repertoire: Repertoire
  private(set) var rows: [Overlay.Row] = []

  init(_ columns: Int, _ repertoire: Repertoire) {
    (self.columns, self.repertoire) = (columns, repertoire)
  }

  mutating func heading(_ text: String) {
    var row = Overlay.Row()
    row.add(fitted(text, width: columns - 2, repertoire), .label, at: 1)
    rows.append(row)
  }

  /// A row that Enter takes: words, and a number behind them where there is room.
  mutating func choice(_ text: String, _ note: String, _ mending: Mending) {
    var row = Overlay.Row()
    row.mending = mending
    let room = columns - 4 - (note.isEmpty ? 0 : note.count + 2)
    let words = fitted(text, width: max(4, room), repertoire)
    row.add(words, mending == .undo ? .text : .name, at: 3)
    let column = 3 + Prose.columns(of: words, repertoire) + 2
    if !note.isEmpty, column < columns { row.add(note, .number, at: column) }
    rows.append(row)
  }
}

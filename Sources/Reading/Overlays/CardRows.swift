internal import Prose

/// Writes the rows of a card: labelled facts, then passages to choose from.
struct CardRows {
  let columns: Int
  let repertoire: Repertoire
  private(set) var rows: [Overlay.Row] = []

  init(_ columns: Int, _ repertoire: Repertoire) {
    (self.columns, self.repertoire) = (columns, repertoire)
  }

  private var indent: Int { columns >= 40 ? 12 : 3 }

  /// Words over the whole width.
  mutating func line(_ text: String, _ role: Role, limit: Int = 4) {
    for line in wrap(text, width: columns - 2, limit: limit, repertoire) {
      var row = Overlay.Row()
      row.add(line, role, at: 1)
      rows.append(row)
    }
  }

  /// A label and what it says, with the passage that Enter goes to; nothing where that is empty.
  mutating func fact(_ label: String, _ text: String?, limit: Int = 4, target: TextRange? = nil) {
    guard let text, !text.isEmpty else { return }
    var row = Overlay.Row()
    row.add(label, .label, at: 1)
    if indent < 12 {
      if !label.isEmpty { rows.append(row) }
      row = Overlay.Row()
    }
    row.target = target
    for line in wrap(text, width: columns - indent - 1, limit: limit, repertoire) {
      row.add(line, .text, at: indent)
      rows.append(row)
      row = Overlay.Row()
    }
  }

  mutating func gap() { rows.append(Overlay.Row()) }

  /// A passage that Enter goes to, on one line.
  mutating func passage(_ range: TextRange, _ percent: Int, _ text: String) {
    var row = Overlay.Row(target: range)
    let place = "\(percent)%"
    row.add(place, .number, at: 5 - place.utf8.count)
    row.add(fitted(text, width: columns - 8, repertoire), .event, at: 7)
    rows.append(row)
  }
}

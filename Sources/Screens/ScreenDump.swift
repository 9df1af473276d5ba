extension Screen {
  /// The text of a row without the blanks at its end.
  public func text(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    for column in 0..<size.columns { text.append(contentsOf: self[row, column].scalars) }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// The screen for a golden: each row, and below it, when asked and where a style is not the default, a row of letters
  /// that name styles, explained at the end. The cursor is told in the last line.
  public func dump(styles: Bool = false) -> String {
    var lines: [String] = []
    var names: [Style] = []
    for row in 0..<size.rows {
      lines.append(text(ofRow: row))
      if styles, let marks = styleRow(row, &names) { lines.append(marks) }
    }
    for (index, style) in names.enumerated() {
      lines.append("\(Screen.letter(index)) \(style)")
    }
    if let cursor { lines.append("cursor \(cursor.row),\(cursor.column)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private func styleRow(_ row: Int, _ names: inout [Style]) -> String? {
    var marks = ""
    for column in 0..<size.columns {
      let cell = self[row, column]
      if cell.style == .plain {
        marks.append(" ")
        continue
      }
      let index = names.firstIndex(of: cell.style) ?? names.count
      if index == names.count { names.append(cell.style) }
      marks.append(Screen.letter(index))
    }
    while marks.hasSuffix(" ") { marks.removeLast() }
    return marks.isEmpty ? nil : "\u{2502}" + marks
  }

  private static func letter(_ index: Int) -> Character {
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return index < letters.count ? letters[index] : "?"
  }
}

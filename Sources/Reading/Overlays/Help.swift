internal import Prose

extension Reader {
  /// Every command with its keys, by groups: made from the table of commands and the key map.
  func helpRows(_ columns: Int) -> [Overlay.Row] {
    var rows: [Overlay.Row] = []
    for group in CommandGroup.allCases {
      if !rows.isEmpty { rows.append(Overlay.Row()) }
      var heading = Overlay.Row()
      heading.add(group.rawValue, .heading, at: 1)
      rows.append(heading)
      for command in Command.allCases where command.group == group {
        rows += helpRows(command, columns)
      }
    }
    rows.append(Overlay.Row())
    for line in wrap(
      "Digits before a key are a count: 5j, 3]q, 42G, 50%.", width: columns - 2, limit: 3,
      surroundings.repertoire)
    {
      var row = Overlay.Row()
      row.add(line, .quiet, at: 1)
      rows.append(row)
    }
    return rows
  }

  private func helpRows(_ command: Command, _ columns: Int) -> [Overlay.Row] {
    let keys = surroundings.keys.keys(for: command).joined(separator: " ")
    let indent = columns >= 50 ? 20 : 4
    let words = wrap(
      command.help, width: columns - indent - 1, limit: 4, surroundings.repertoire)
    var rows: [Overlay.Row] = []
    var row = Overlay.Row()
    row.add(keys, .key, at: 1)
    if indent < 20 || Prose.columns(of: keys, surroundings.repertoire) > indent - 2 {
      rows.append(row)
      row = Overlay.Row()
    }
    for line in words {
      row.add(line, .text, at: indent)
      rows.append(row)
      row = Overlay.Row()
    }
    return rows
  }
}

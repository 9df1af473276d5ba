public import Assets
public import Reading
public import Screens

/// Which role has which style, as a file of Assets/themes says it.
public struct Theme: Sendable {
  private var styles: [(role: Role, style: Style)] = []

  /// The theme in Assets/themes/terminal.theme: the terminal's own palette. An error in it is an error of ours.
  public static let terminal = Theme(
    FrozenTable("theme.table", of: ["themes/terminal.theme"], freezeTheme))

  /// The styles stand in the order of the roles.
  private init(_ table: FrozenTable) {
    var table = table
    styles = zip(Role.allCases, table.array(of: Style.self)).map { ($0, $1) }
  }

  /// Reads a theme: a role, then words of a style (`bold`, a colour of the palette, `on` and another). Each role has one line.
  public init(_ text: String, file: String) throws(AssetError) {
    for line in assetLines(text) {
      let words = line.words
      guard let role = words.first.flatMap(nextRole) else {
        throw AssetError(file: file, line: line.number, message: "no role named <\(words[0])>")
      }
      guard style(role) == nil else {
        throw AssetError(file: file, line: line.number, message: "<\(words[0])> has a line already")
      }
      guard let style = Style(words: words.dropFirst()) else {
        throw AssetError(file: file, line: line.number, message: "no style in <\(line.text)>")
      }
      styles.append((role, style))
    }
    for role in Role.allCases where style(role) == nil {
      throw AssetError(file: file, line: 1, message: "no line for <\(role.rawValue)>")
    }
  }

  /// The role of a name. Lines mostly stand in the order of the roles: the next one is looked at first.
  private func nextRole(named name: String) -> Role? {
    let next = Role.allCases.dropFirst(styles.count).first
    return next?.rawValue == name ? next : Role(rawValue: name)
  }

  public subscript(role: Role) -> Style { style(role) ?? .plain }

  private func style(_ role: Role) -> Style? { styles.first { $0.role == role }?.style }

  /// The same without colours; attributes stay.
  public func withoutColours() -> Theme {
    var theme = self
    theme.styles = styles.map { ($0.role, Style(attributes: $0.style.attributes)) }
    return theme
  }
}

func freezeTheme(into table: inout FrozenWriter) {
  do {
    let theme = try Theme(assetText("themes/terminal.theme"), file: "terminal.theme")
    table.add(Role.allCases.map { theme[$0] })
  } catch { preconditionFailure("\(error)") }
}

extension Style {
  private static let colours = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// A style in words: `bold`, `cyan`, `bright-black on white`, `plain`; nil where a word is none.
  init?(words: ArraySlice<String>) {
    self.init()
    var isBackground = false
    for word in words {
      if word == "on" {
        isBackground = true
      } else if let attribute = Style.attribute(word) {
        attributes.insert(attribute)
      } else if let colour = Style.colour(word) {
        if isBackground { background = colour } else { foreground = colour }
      } else if word != "plain" {
        return nil
      }
    }
  }

  private static func attribute(_ word: String) -> Attributes? {
    switch word {
    case "bold": .bold
    case "dim": .dim
    case "italic": .italic
    case "underline": .underline
    case "reverse": .reverse
    case _: nil
    }
  }

  private static func colour(_ word: String) -> UInt8? {
    let isBright = word.hasPrefix("bright-")
    let name = isBright ? String(word.dropFirst(7)) : word
    return colours.firstIndex(of: name).map { UInt8(isBright ? $0 + 8 : $0) }
  }

  /// This style with what another one adds; what becomes bold is dim no longer.
  func with(_ other: Style) -> Style {
    var own = attributes
    if other.attributes.contains(.bold) { own.remove(.dim) }
    return Style(
      foreground: other.foreground ?? foreground,
      background: other.background ?? background,
      attributes: own.union(other.attributes))
  }
}

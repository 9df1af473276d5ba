/// What a piece of the screen is. A theme has a style for each.
public enum Role: String, CaseIterable, Sendable {
  // The article.
  case text, headline, standfirst, byline, dateline, caption, heading, quotation, clutter, header
  // What lies over its text.
  case passage, match
  case currentMatch = "current-match"
  case mention, gutter
  // The panes.
  case rule, title
  case titleFocused = "title-focused"
  case year, sign, date, event, name, number, spark
  case personRole = "role"
  case words, speaker, quiet, mark
  /// An entry that stands in view, and the chosen one.
  case lit, chosen
  // Overlays and the last line.
  case key, label, bottom, hint, message, prompt
}

/// What sort of text it is, as far as the panes must know.
public enum Nature: String, Sendable {
  case article
  /// Long prose: a novel, a report, a transcript.
  case prose
  /// Lines of a machine: a log, a table, source code.
  case lines
  /// Too little text to find anything in.
  case scrap
}

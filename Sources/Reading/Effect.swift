public import Insights

/// What a command asks of the world outside; `reader` carries it out. Nothing else leaves.
public enum Effect: Hashable, Sendable {
  case quit
  case suspend
  /// Paint everything anew.
  case redraw
  /// Read this file of the list and give it to `Reader.show`.
  case openFile(Int)
  /// Read the file anew and give it to `Reader.reload`.
  case reload
  /// Open the file in the reader's editor, at this line.
  case edit(line: Int)
  /// Put this text, which can steer no terminal, on the clipboard.
  case copy(String)
  /// Keep these corrections for the text, in place of those kept before.
  case keep([Correction])
}

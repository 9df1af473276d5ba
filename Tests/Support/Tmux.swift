internal import Glibc

/// A real tmux with one window, on a socket of its own; nothing of the user's configuration is read.
public final class Tmux {
  private let socket: String

  /// nil where there is no tmux on this machine.
  public init?(_ command: String, columns: Int, rows: Int) {
    guard run("command -v tmux").isEmpty == false else { return nil }
    socket = "reader-tests-\(getpid())-\(UInt32.random(in: 0...UInt32.max))"
    _ = run(
      "\(tmux) -f /dev/null start-server \\; set -g status off \\; set -g escape-time 0 \\; "
        + "new-session -d -x \(columns) -y \(rows) \(quoted(command))")
  }

  deinit { _ = run("\(tmux) kill-server") }

  private var tmux: String { "TMUX= LC_ALL=C.UTF-8 tmux -u -L \(socket)" }

  /// Presses keys by tmux's names: `j`, `Down`, `NPage`, `C-z`; behind Escape with the pause that tells it from Alt.
  public func press(_ keys: [String]) {
    for key in keys {
      _ = run("\(tmux) send-keys -t 0 \(quoted(key))")
      if key == "Escape" { usleep(200_000) }
    }
  }

  public func resize(columns: Int, rows: Int) {
    _ = run("\(tmux) resize-window -t 0 -x \(columns) -y \(rows)")
  }

  /// The rows of the window without blanks at their ends.
  public var screen: [String] {
    run("\(tmux) capture-pane -p -t 0").split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0.reversed().drop { $0 == " " }.reversed()) }
  }

  /// Waits until the screen is as wanted; its last state after at most five seconds.
  public func screen(until isWanted: ([String]) -> Bool) -> [String] {
    var rows = screen
    for _ in 0..<100 where !isWanted(rows) {
      usleep(50_000)
      rows = screen
    }
    return rows
  }
}

/// What a command of the shell prints.
private func run(_ command: String) -> String {
  guard let pipe = popen(command + " 2>/dev/null", "r") else { return "" }
  defer { pclose(pipe) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
    bytes += buffer[..<count]
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// One word of the shell.
private func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }

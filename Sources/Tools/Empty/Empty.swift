import ArgumentParser
import Glibc
import Screens
import Terminal

/// An empty program with the libraries of `reader`: it takes its options, opens the terminal, shows an empty screen and
/// waits for q. What `reader` costs beyond this is its own; `time-start` tells.
@main
struct Empty: ParsableCommand {
  @Argument(help: "Files, none of which is read.") var files: [String] = []

  func run() throws {
    setlocale(LC_CTYPE, "")
    var terminal = try Terminal.open(colours: true)
    terminal.show(Screen(terminal.size))
    while true {
      switch terminal.next() {
      case .closed, .key(.character("q")), .key(.character("Q")): return
      case .key, .readable, .nothing: continue
      }
    }
  }
}

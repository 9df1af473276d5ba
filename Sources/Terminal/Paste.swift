internal import CNcurses
internal import Glibc

/// Reads what is typed or pasted on the terminal of standard input, up to ^D. Lines may be of any length, which the
/// terminal's own line editing does not allow. `isReady` is called when typing can begin.
public func readPaste(_ isReady: () -> Void) -> [UInt8] {
  var before = termios()
  guard tcgetattr(STDIN_FILENO, &before) == 0 else { return [] }
  var settings = before
  settings.c_lflag &= ~tcflag_t(ICANON)
  withUnsafeMutableBytes(of: &settings.c_cc) { controls in
    controls[Int(VMIN)] = 1
    controls[Int(VTIME)] = 0
  }
  tcsetattr(STDIN_FILENO, TCSANOW, &settings)
  defer { tcsetattr(STDIN_FILENO, TCSANOW, &before) }
  isReady()
  var text: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 4096)
  while true {
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return text }
    if let end = buffer[..<count].firstIndex(of: 4) { return text + buffer[..<end] }
    text += buffer[..<count]
  }
}

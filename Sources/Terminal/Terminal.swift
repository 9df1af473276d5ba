internal import CNcurses
internal import CSignals
internal import Glibc
/// Terminal: the only module that sees ncurses. In: a Screen to show, controls. Out: keys.
/// It knows nothing of articles, panes or what a key means.
public import Screens

/// The terminal taken over: alternate screen, every key at once, the cursor placed. Given back when this value ends, on
/// every signal that ends the program, and while it is suspended.
public struct Terminal: ~Copyable {
  public private(set) var size: Size
  private let output = STDOUT_FILENO
  private let input: Int32
  private let wake: Int32
  private var parser = KeyParser()
  private var pending: [Key] = []
  private var painter: Painter
  private var before: termios

  /// Takes over the terminal that standard output is; keys come from standard input where that is one too, else from
  /// the terminal that controls the process.
  public static func open(colours: Bool) throws(TerminalError) -> Terminal {
    let name = environment("TERM") ?? ""
    if name.isEmpty || name == "dumb" { throw .unknown(name: name) }
    let input =
      isatty(STDIN_FILENO) == 1 ? STDIN_FILENO : Glibc.open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard input >= 0 else { throw .noKeys }
    var before = termios()
    tcgetattr(input, &before)
    let wake = signals_open()
    guard shim_open(input) else { throw .unknown(name: name) }
    guard shim_capability("cup") != nil else {
      endwin()
      throw .unknown(name: name)
    }
    CNcurses.raw()
    noecho()
    nonl()
    return Terminal(input: input, wake: wake, before: before, colours: colours)
  }

  private init(input: Int32, wake: Int32, before: termios, colours: Bool) {
    (self.input, self.wake, self.before) = (input, wake, before)
    painter = Painter(colours: colours)
    size = windowSize(output)
    parser.learn(terminfoKeys())
    enter()
  }

  deinit { leave() }

  /// Shows a screen: writes only what differs from what is shown.
  public mutating func show(_ screen: Screen) {
    painter.hasMargins = parser.reportedModes.contains(marginMode)
    painter.paint(screen)
  }

  /// Paints everything anew at the next `show`.
  public mutating func redraw() { painter.forget() }

  /// Sends a control. Its cases carry no text that could steer the terminal.
  public func emit(_ control: Control) { send(control.bytes, to: output) }

  /// The next thing that happens, at once when something has. Waits at most so many milliseconds, or for ever; wakes as
  /// well when `other` can be read.
  public mutating func next(milliseconds: Int32? = nil, other: Int32? = nil) -> Event {
    while true {
      if !pending.isEmpty { return .key(pending.removeFirst()) }
      let limit = parser.isWaiting ? min(escapeDelay, milliseconds ?? escapeDelay) : milliseconds
      switch wait(limit, other) {
      case .keys:
        guard readKeys() else { return .closed }
      case .signal:
        takeSignals()
      case .other: return .readable
      case .nothing:
        guard parser.isWaiting else { return .nothing }
        pending += parser.giveUp()
      }
      if pending.isEmpty, milliseconds == 0 { return .nothing }
    }
  }

  /// Gives the terminal back and stops the job; takes it over again when the job goes on.
  public mutating func suspend() {
    leave()
    signals_stop_job()
    resume()
  }

  /// Gives the terminal to another program for as long as some work takes.
  public mutating func lend(to work: () -> Void) {
    leave()
    work()
    resume()
  }

  private mutating func resume() {
    enter()
    painter.forget()
    let now = windowSize(output)
    if now != size { resize(now) }
  }

  private func enter() {
    reset_prog_mode()
    arm()
    send(capability("smkx"), to: output)
    emit(.bracketedPaste(true))
    // Asked before the screen is cleared; what does not know the question may print a part of it.
    send(Array("\u{1B}[?\(marginMode)$p".utf8), to: output)
  }

  /// Lays ready what a signal that ends the program has to write.
  private func arm() {
    var goodbye = Array("\u{1B}[?\(marginMode)l".utf8)
    goodbye += Formula("csr")?.filled(0, size.rows - 1) ?? []
    for control in [Control.bracketedPaste(false), .mouse(false)] { goodbye += control.bytes }
    for name in ["rmkx", "sgr0", "cnorm", "rmcup"] { goodbye += capability(name) }
    var settings = before
    goodbye.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        signals_arm(input, $0.baseAddress, $0.count, &settings)
      }
    }
  }

  private func leave() {
    emit(.bracketedPaste(false))
    signals_disarm()
    endwin()
    for name in ["cnorm", "rmkx"] { send(capability(name), to: output) }
    var settings = before
    tcsetattr(input, TCSADRAIN, &settings)
  }

  // MARK: Input

  private enum Wake { case keys, signal, other, nothing }

  private func wait(_ milliseconds: Int32?, _ other: Int32?) -> Wake {
    var entries = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&entries, 3, milliseconds ?? -1)
    if count < 0 { return errno == EINTR ? .signal : .nothing }
    if entries[1].revents != 0 { return .signal }
    if entries[0].revents != 0 { return .keys }
    return entries[2].revents != 0 ? .other : .nothing
  }

  /// Reads what was typed; false when the terminal is gone.
  private mutating func readKeys() -> Bool {
    let (count, keys) = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { buffer in
      let count = read(input, buffer.baseAddress, buffer.count)
      return (count, count > 0 ? parser.feed(buffer[..<count]) : [])
    }
    pending += keys
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  private mutating func takeSignals() {
    let events = signals_take()
    if events & Int32(signals_stopped.rawValue) != 0 { return suspend() }
    if events & Int32(signals_continued.rawValue) != 0 { resume() }
    if events & Int32(signals_resized.rawValue) != 0 { resize(windowSize(output)) }
  }

  private mutating func resize(_ now: Size) {
    size = now
    resize_term(Int32(now.rows), Int32(now.columns))
    painter.forget()
    arm()
    pending.removeAll { if case .resize = $0 { true } else { false } }
    pending.append(.resize(now))
  }
}

/// What a wait for the terminal ended with.
public enum Event: Hashable, Sendable {
  case key(Key)
  /// The other descriptor can be read.
  case readable
  /// Nothing happened in the time given.
  case nothing
  /// The terminal is gone.
  case closed
}

/// Why the terminal cannot show a screen.
public enum TerminalError: Error, Hashable, Sendable {
  /// TERM is unset, `dumb`, or a terminal that cannot place its cursor or that the system does not know.
  case unknown(name: String)
  /// Keys can come neither from standard input nor from a controlling terminal.
  case noKeys
}

/// The private mode of left and right margins (DECLRMM).
private let marginMode = 69

/// So long (ms) an escape character may wait for the rest of a sequence.
private let escapeDelay = environment("ESCDELAY").flatMap(Int32.init) ?? 25

private func windowSize(_ descriptor: Int32) -> Size {
  var window = winsize()
  guard ioctl(descriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
  else { return Size(columns: 80, rows: 24) }
  return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
}

/// What a variable of the environment holds; nil where it is not set.
public func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// A string capability without the padding that old terminals needed; empty when there is none.
func capability(_ name: String) -> [UInt8] {
  guard let found = shim_capability(name) else { return [] }
  return withoutPadding(found)
}

func withoutPadding(_ text: UnsafePointer<CChar>) -> [UInt8] {
  var bytes: [UInt8] = []
  var at = text
  while at.pointee != 0 {
    if at.pointee == 0x24, at[1] == 0x3C {
      while at.pointee != 0, at.pointee != 0x3E { at += 1 }
      if at.pointee != 0 { at += 1 }
      continue
    }
    bytes.append(UInt8(bitPattern: at.pointee))
    at += 1
  }
  return bytes
}

func send(_ bytes: [UInt8], to descriptor: Int32) {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let count = write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      done += count
    }
  }
}

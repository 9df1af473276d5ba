internal import CPseudoTerminal
internal import Glibc

/// The built program running on a terminal of its own.
public final class Program {
  private let process: pid_t
  private let primary: Int32
  /// All it has written so far.
  public private(set) var output: [UInt8] = []
  private var status: Int32?

  /// Where the build put it: beside the bundle of these tests.
  public static let path: String = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    let folder = bundle.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    for candidate in [folder.joined(separator: "/"), repository + "/.build/debug"]
    where access(candidate + "/reader", X_OK) == 0 {
      return candidate + "/reader"
    }
    return repository + "/.build/debug/reader"
  }()

  /// Starts it with arguments and, where given, a descriptor as standard input.
  public init(
    _ arguments: [String], columns: Int32 = 80, rows: Int32 = 24, input: Int32 = -1,
    environment: [String] = ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=/nonexistent"]
  ) {
    var words = ([Program.path] + arguments).map { strdup($0) } + [nil]
    var settings = environment.map { strdup($0) } + [nil]
    var ours: Int32 = -1
    process = pseudo_terminal_start(Program.path, &words, &settings, columns, rows, input, &ours)
    primary = ours
    for word in words + settings { free(word) }
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(process, &ignored, 0)
    }
    close(primary)
  }

  public var outputText: String { String(decoding: output, as: UTF8.self) }

  public func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(primary, bytes, bytes.count)
  }

  public func signal(_ number: Int32) { kill(process, number) }

  public func resize(columns: Int32, rows: Int32) {
    pseudo_terminal_resize(primary, columns, rows)
  }

  /// True while the terminal echoes and edits lines, as a shell leaves it.
  public var isCooked: Bool { pseudo_terminal_is_cooked(primary) == 1 }

  /// Reads until the output since `mark` holds a text; false when it does not within some seconds.
  @discardableResult
  public func wait(for text: String, since mark: Int = 0, seconds: Int = 20) -> Bool {
    let wanted = Array(text.utf8)
    for _ in 0..<seconds * 50 {
      if contains(wanted, since: mark) { return true }
      read(milliseconds: 20)
    }
    return contains(wanted, since: mark)
  }

  /// Reads until nothing has come for a while.
  public func settle() {
    var before = -1
    while before != output.count {
      before = output.count
      read(milliseconds: 150)
    }
  }

  /// Waits for its end: the exit status, or the signal that ended it below zero; nil when it does not end.
  public func end(seconds: Int = 20) -> Int32? {
    for _ in 0..<seconds * 100 {
      read(milliseconds: 10)
      var status: Int32 = 0
      guard waitpid(process, &status, WNOHANG) == process else { continue }
      read(milliseconds: 10)
      let signal = status & 0x7F
      self.status = signal == 0 ? status >> 8 & 0xFF : -signal
      return self.status
    }
    return nil
  }

  private func read(milliseconds: Int32) {
    var entry = pollfd(fd: primary, events: Int16(POLLIN), revents: 0)
    guard poll(&entry, 1, milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(primary, &buffer, buffer.count)
    if count > 0 { output += buffer[..<count] } else { usleep(useconds_t(milliseconds) * 1000) }
  }

  private func contains(_ wanted: [UInt8], since mark: Int) -> Bool {
    guard output.count - mark >= wanted.count else { return false }
    return (mark...output.count - wanted.count).contains { start in
      output[start] == wanted[0] && output[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}

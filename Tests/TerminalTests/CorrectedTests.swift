import Glibc
import Support
import Testing

private let sample = repository + "/Assets/samples/harbour-talks.txt"

/// Corrections through the whole program: made on the screen, kept on disk, used by the next run.
@Suite(.serialized) struct CorrectedTests {
  private let folder = TemporaryFolder()
  private var home: String { folder.path }

  private func start(_ arguments: [String], home: String? = nil) -> Program {
    Program(
      arguments, columns: 120, rows: 36,
      environment: ["TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=\(home ?? self.home)"])
  }

  /// What it prints into a pipe.
  private func json(_ options: String) -> String {
    guard let pipe = popen("HOME='\(home)' '\(Program.path)' --json \(options) '\(sample)'", "r")
    else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// True when the analysis is the same with corrections and without.
  private var isUncorrected: Bool { json("--corrected") == json("") }

  /// Joins the first of the people with the second.
  private func join(_ program: Program) {
    #expect(program.wait(for: "Vesteria and Norland"))
    program.send("\u{1B}3")
    program.settle()
    program.send("gC\r")
  }

  @Test func whatIsCorrectedIsKeptAndPrinted() {
    let found = json("")
    #expect(isUncorrected)
    let program = start([sample])
    join(program)
    #expect(program.wait(for: "Corrected:"))
    program.send("q")
    #expect(program.end() == 0)
    #expect(!isUncorrected)
    #expect(json("--corrected").hasPrefix("{"))
    let isAsBefore = json("") == found
    #expect(isAsBefore)
    undo()
    #expect(isUncorrected)
  }

  private func undo() {
    let program = start([sample])
    #expect(program.wait(for: "1 correction of yours is in"))
    program.send("\u{1B}3")
    program.settle()
    program.send("gC")
    #expect(program.wait(for: "undo the last"))
    program.send("g\r")
    #expect(program.wait(for: "Taken back"))
    program.send("q")
    #expect(program.end() == 0)
  }

  @Test func aHomeThatCannotBeUsedIsTold() {
    let program = start([sample], home: "/dev/null")
    join(program)
    #expect(program.wait(for: "Not kept: Not a directory: /dev/null"))
    program.send("q")
    #expect(program.end() == 0)
  }

  @Test func correctedNeedsAHome() {
    let program = start(["--json", "--corrected", sample], home: "relative")
    #expect(program.end() == 74)
    #expect(program.outputText.contains("set HOME"))
  }
}

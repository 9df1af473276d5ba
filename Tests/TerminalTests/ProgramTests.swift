import Glibc
import Support
import Testing

private let sample = repository + "/Assets/samples/harbour-talks.txt"
private let leftAlternateScreen = "\u{1B}[?1049l"
private let headline = "Vesteria and Norland"

/// The whole program on a terminal of its own. One at a time: they take turns on few cores.
@Suite(.serialized) struct ProgramTests {
  /// True when the terminal is as a shell left it.
  private func isRestored(_ program: Program) -> Bool {
    let text = program.outputText
    let modes = text.split(separator: "\u{1B}[?1049")
    return modes.count > 1 && modes.last?.hasPrefix("l") == true
      && text.contains("\u{1B}[?2004l") && program.isCooked
  }

  @Test func quitRestoresTheTerminal() {
    let program = Program([sample])
    #expect(program.wait(for: headline))
    #expect(!program.isCooked)
    program.send("q")
    #expect(program.end() == 0)
    #expect(isRestored(program))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTRAP, SIGSEGV, SIGABRT, SIGUSR1])
  func aSignalThatEndsItRestoresTheTerminal(_ number: Int32) {
    let program = Program([sample])
    #expect(program.wait(for: headline))
    program.signal(number)
    #expect(program.end() == -number)
    #expect(isRestored(program))
  }

  @Test func suspendingGivesTheTerminalBackForAWhile() {
    let program = Program([sample])
    #expect(program.wait(for: headline))
    program.settle()
    let mark = program.output.count
    // The only job of a session cannot be stopped by the terminal: it goes on at once.
    program.send("\u{1A}")
    #expect(program.wait(for: leftAlternateScreen, since: mark))
    #expect(program.wait(for: headline, since: mark))
    program.send("q")
    #expect(program.end() == 0)
    #expect(isRestored(program))
  }

  /// Not all that call themselves xterm know CSI S and T, which move rows, and CSI b, which repeats a character.
  @Test func rowsMoveByLineFeedsAlone() {
    let program = Program([sample], columns: 120, rows: 36)
    #expect(program.wait(for: headline))
    for key in ["\t", "j", "j", "j", "\r", "d", "u", " ", "b", "G", "g", "i", "j", "q", "z", "z"] {
      program.send(key)
      program.settle()
    }
    let sequences = program.outputText.split(separator: "\u{1B}[").dropFirst()
    let finals = Set(sequences.compactMap { $0.first { $0.isLetter } })
    #expect(finals.contains("H"))
    #expect(finals.isDisjoint(with: ["S", "T", "b"]))
  }

  /// A terminal that says it has left and right margins moves the article's rows and leaves the panes.
  @Test func aLineCostsLittleWhereThereAreMargins() {
    let program = Program([sample], columns: 120, rows: 36)
    #expect(program.wait(for: headline))
    program.send("\u{1B}[?69;2$y")
    program.send("j")
    program.settle()
    let mark = program.output.count
    program.send("j")
    program.settle()
    let line = program.output[mark...]
    #expect(String(decoding: line, as: UTF8.self).contains("\u{1B}[1;74s"))
    #expect(line.count < 1000)
    program.send("q")
    #expect(program.end() == 0)
    #expect(isRestored(program))
  }

  @Test func anyWindowSizeIsSurvived() {
    let program = Program([sample], columns: 120, rows: 40)
    #expect(program.wait(for: headline))
    for size in [1, 200, 2, 19, 20, 59, 60, 1, 121, 3] as [Int32] {
      program.resize(columns: size, rows: max(1, size / 3))
      program.send("j")
    }
    program.settle()
    let mark = program.output.count
    program.resize(columns: 100, rows: 30)
    program.send("g")
    #expect(program.wait(for: headline, since: mark))
    program.send("q")
    #expect(program.end() == 0)
    #expect(isRestored(program))
  }

  @Test func textFromAPipeAndKeysFromTheTerminal() throws {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let text = Array("A tale of two ferries\n\nThe first ferry sank on Monday.\n".utf8)
    write(ends[1], text, text.count)
    let program = Program([], input: ends[0])
    #expect(program.wait(for: "two ferries"))
    let mark = program.output.count
    write(ends[1], "\nThe second came late.\n", 23)
    close(ends[1])
    close(ends[0])
    #expect(program.wait(for: "second came", since: mark))
    program.send("q")
    #expect(program.end() == 0)
    #expect(isRestored(program))
  }

  /// As pagers have it: a place, a search, a command by its name, one after another.
  @Test(arguments: [
    (["+/tide table"], "1 of 1"), (["+G"], "100%"),
    (["+100%", "+/pilots"], "round the end"),
    (["+contents"], "Contents"), (["+99"], "paragraphs"),
    (["--color", "never", "+9"], "Backspace back"),
    (["+top", "+quit"], "\u{1B}[?1049l"),
  ])
  func firstCommandsAreDoneBeforeAKey(_ commands: [String], _ words: String) {
    let program = Program(commands + [sample])
    #expect(program.wait(for: words), "\(program.outputText)")
    program.send("Q")
    #expect(program.end() == 0)
    #expect(isRestored(program))
  }

  @Test func firstCommandsWaitForTheWholeOfAPipe() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let text = Array("A tale of two ferries\n\nThe first ferry sank on Monday.\n".utf8)
    write(ends[1], text, text.count)
    let program = Program(["+/came late"], input: ends[0])
    #expect(program.wait(for: "two ferries"))
    program.settle()
    #expect(!program.outputText.contains("Not found"))
    write(ends[1], "\nThe second came late.\n", 23)
    close(ends[1])
    close(ends[0])
    #expect(program.wait(for: "1 of 1"))
    program.send("Q")
    #expect(program.end() == 0)
  }

  @Test func pastedTextIsReadUpToItsEnd() {
    let program = Program([])
    #expect(program.wait(for: "^D"))
    program.send("A pasted headline\n\nAnd a sentence.\n\u{4}")
    #expect(program.wait(for: "\u{1B}[?1049h"))
    #expect(program.wait(for: "sentence."))
    program.send("q")
    #expect(program.end() == 0)
  }

  @Test(arguments: ["dumb", "no-such-terminal", ""])
  func aTerminalWithoutAScreenGetsTheText(_ name: String) {
    let program = Program([sample], environment: ["TERM=\(name)", "LC_ALL=C"])
    #expect(program.wait(for: "set TERM"))
    #expect(program.end() == 0)
    #expect(program.outputText.contains(headline))
    #expect(!program.outputText.contains("\u{1B}"))
    #expect(program.output.allSatisfy { $0 < 0x80 })
  }

  /// What a pipe brought is there once, and printed all the same.
  @Test func aPipeIsReadOnceWhereThereIsNoScreen() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    let text = Array("A tale of two ferries\n\nThe first ferry sank on Monday.\n".utf8)
    write(ends[1], text, text.count)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    let program = Program([], input: ends[0], environment: ["TERM=dumb"])
    close(ends[1])
    close(ends[0])
    #expect(program.end() == 0)
    #expect(program.outputText.contains("sank on Monday"))
  }

  @Test(arguments: [
    (["/no/such/file"], Int32(66), "check the name"), (["/tmp"], 66, "folder"),
    (["/bin/sh"], 65, "no text"), (["--no-such-option"], 64, "--no-such-option"),
    (["--date", "tomorrow", sample], 64, "YYYY-MM-DD"),
    (["--json", "--plain", sample], 64, "exclude"),
    (["-N", sample], 64, "Unknown option '-N'. See"),
    (["--with-text", sample], 64, "--with-text belongs to --json and --jsonl."),
    (["--corrected", "--plain", sample], 64, "--corrected belongs to --json."),
    (["+frobnicate", sample], 64, "+frobnicate is no paragraph (+42), part (+50%), search"),
    (["+next", sample], 64, "+next is no"), (["+/", sample], 64, "+/ is no"),
    (["+", sample], 64, "+ is no"), (["+42", "--json", sample], 64, "+42 belongs to the screen."),
    (["--version"], 0, "reader"),
  ])
  func errorsSayWhatAndEndWithTheirStatus(_ arguments: [String], _ status: Int32, _ words: String) {
    let program = Program(arguments)
    #expect(program.end() == status)
    #expect(program.outputText.contains(words))
    #expect(program.outputText.split(separator: "\r\n").count == 1)
    #expect(!program.outputText.contains("\u{1B}[?1049h"))
  }

  @Test func helpIsTold() {
    let program = Program(["--help"])
    #expect(program.end() == 0)
    #expect(program.outputText.contains("USAGE"))
  }

  @Test func anotherFileIsShownAndOneThatIsGoneIsTold() {
    let program = Program([sample, "/no/such/file"])
    #expect(program.wait(for: headline))
    program.send("]f")
    #expect(program.wait(for: "/no/such/file"))
    program.send("Q")
    #expect(program.end() == 0)
  }
}

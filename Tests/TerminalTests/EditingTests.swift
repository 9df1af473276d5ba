import Glibc
import Support
import Testing

/// What leaves the screen for another program: the editor and the clipboard.
@Suite(.serialized) struct EditingTests {
  private let temporary = TemporaryFolder()
  private var folder: String { temporary.path }

  private func write(_ text: String, _ name: String, mode: mode_t = 0o600) {
    guard let file = fopen(folder + "/" + name, "w") else { return }
    fputs(text, file)
    fclose(file)
    chmod(folder + "/" + name, mode)
  }

  private func program(editor: String) -> Program {
    write("The mill shuts for the winter\n\nNobody was told before that day.\n", "mill.txt")
    return Program(
      [folder + "/mill.txt"],
      environment: [
        "TERM=xterm-256color", "LC_ALL=C.UTF-8", "HOME=/nonexistent", "EDITOR=\(editor)",
        "PATH=/usr/bin:/bin",
      ])
  }

  @Test func theEditorChangesTheText() {
    write("#!/bin/sh\necho \"at $2 of ${3##*/}\" >> \"$3\"\n", "editor", mode: 0o700)
    let program = program(editor: folder + "/editor -n")
    #expect(program.wait(for: "The mill"))
    program.settle()
    program.send("}")
    program.send("e")
    #expect(program.wait(for: "at +3 of mill.txt"))
    program.send("q")
    #expect(program.end() == 0)
  }

  @Test func anEditorThatIsNotThereIsTold() {
    let program = program(editor: "/no/such/editor")
    #expect(program.wait(for: "The mill"))
    program.settle()
    program.send("e")
    #expect(program.wait(for: "No editor could be started"))
    program.send("q")
    #expect(program.end() == 0)
  }

  @Test func copiesGoToTheTerminal() {
    let program = program(editor: "vi")
    #expect(program.wait(for: "The mill"))
    program.settle()
    program.send("y")
    #expect(program.wait(for: "\u{1B}]52;c;VGhlIG1pbGwgc2h1dHMgZm9yIHRoZSB3aW50ZXI=\u{7}"))
    program.send("q")
    #expect(program.end() == 0)
  }
}

import Glibc
import Support
import Testing

/// `--jsonl` with a pipe as its input.
@Suite struct RecordStreamTests {
  private let program: Program
  private let pipeEnd: Int32

  init() {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    _ = fcntl(ends[1], F_SETFD, FD_CLOEXEC)
    program = Program(["--jsonl"], input: ends[0])
    close(ends[0])
    pipeEnd = ends[1]
  }

  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    write(pipeEnd, bytes, bytes.count)
  }

  @Test func aRecordIsAnsweredBeforeTheNextOneComes() {
    send("{\"id\":\"first\",\"text\":\"The mill shut.\"}\n{\"id\":\"half")
    #expect(program.wait(for: "\"id\":\"first\""))
    #expect(!program.outputText.contains("half"))
    send(
      "\",\"text\":\"It was sold.\"}\nno record\n\n{\"id\":\"last\",\"text\":\"Its end is missing.\"}"
    )
    #expect(program.wait(for: "\"id\":\"half\""))
    #expect(program.wait(for: "not a JSON object"))
    #expect(!program.outputText.contains("last"))
    close(pipeEnd)
    #expect(program.end() == 65)
    #expect(program.outputText.contains("\"id\":\"last\""))
  }

  @Test func answersComeInTheOrderOfTheRecords() {
    let count = 150
    for number in 0..<count {
      let text = String(repeating: "The mayor met Ada Quill on Monday. ", count: number % 4)
      send("{\"id\":\"\(number)\",\"text\":\"\(text)\"}\n")
      _ = program.wait(for: "\"id\":\"\(max(0, number - 40))\"")
    }
    close(pipeEnd)
    #expect(program.end() == 0)
    let parts = program.outputText.split(separator: "\"id\":\"", omittingEmptySubsequences: false)
    let ids = parts.dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(ids == (0..<count).map { Substring(String($0)) })
  }
}

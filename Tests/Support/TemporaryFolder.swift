import FoundationEssentials
import Glibc

/// A folder for temporary files, gone with all that is in it when this goes.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() {
    var template = Array("/tmp/reader-tests-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) } ?? "/nonexistent"
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

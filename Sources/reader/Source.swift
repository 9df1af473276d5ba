import Glibc
import Inputs
import Terminal

/// Where an article comes from: a file, a pipe, or what was pasted.
struct Source {
  /// As it was given; `-` is standard input.
  var path: String
  var pasted: [UInt8]?

  /// The name to show: the last part of the path.
  var name: String {
    if pasted != nil { return "pasted text" }
    if path == "-" { return "standard input" }
    return path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The id in JSON: the file's name, null for what has none.
  var id: String? { path == "-" ? nil : name }

  /// True when the same can be read once more.
  var isLasting: Bool { path != "-" }

  var isFile: Bool { path != "-" && pasted == nil }

  func open(digest: Bool = false) throws(Problem) -> Input {
    do throws(InputError) {
      if let pasted { return try Input(pasted, name: path) }
      return try openInput(path, digest: digest)
    } catch { throw .input(error) }
  }
}

/// The sources that the arguments name; without any, standard input, from a terminal as pasted text.
func sources(_ files: [String]) throws(Problem) -> [Source] {
  let paths = files.isEmpty ? ["-"] : files
  var sources: [Source] = []
  for path in paths {
    var source = Source(path: path)
    if path == "-", isatty(STDIN_FILENO) == 1 {
      source.pasted = readPaste { printError("Paste the text, then press ^D.\n") }
    }
    sources.append(source)
  }
  return sources
}

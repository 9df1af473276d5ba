internal import Glibc

/// What differs between a print and the golden file at a path below the checkout; nil when nothing does:
/// `#expect(goldenDifference(print, "Tests/…/x.dump") == nil)`. `UPDATE=1 swift test` writes it anew.
public func goldenDifference(_ actual: String, _ path: String) -> String? {
  if getenv("UPDATE") != nil {
    guard let file = fopen(repository + "/" + path, "wb") else { return "cannot write \(path)" }
    defer { fclose(file) }
    fputs(actual, file)
    return nil
  }
  let expected = fileText(path) ?? ""
  return actual == expected
    ? nil : "\(path) (UPDATE=1 writes it anew):\n\(difference(expected, actual))"
}

/// Whether bytes are those of a file of the checkout. `UPDATE=1 swift test` writes it anew.
public func isGolden(_ actual: [UInt8], _ path: String) -> Bool {
  guard getenv("UPDATE") != nil else { return fileBytes(path) == actual }
  guard let file = fopen(repository + "/" + path, "wb") else { return false }
  defer { fclose(file) }
  return fwrite(actual, 1, actual.count, file) == actual.count
}

/// The lines that differ between two texts, `-` expected and `+` found, at most 40.
public func difference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  var lines: [String] = []
  for change in new.difference(from: old) {
    switch change {
    case .remove(let offset, let line, _): lines.append("-\(offset + 1) \(line)")
    case .insert(let offset, let line, _): lines.append("+\(offset + 1) \(line)")
    }
  }
  return lines.prefix(40).joined(separator: "\n")
}

/// A text with another part between the first place of one mark and the next of a second; nil without them.
public func text(_ text: String, with part: String, between begin: String, and end: String)
  -> String?
{
  guard let head = text.firstRange(of: begin),
    let tail = text[head.upperBound...].firstRange(of: end)
  else { return nil }
  return text[..<head.upperBound] + part + text[tail.lowerBound...]
}

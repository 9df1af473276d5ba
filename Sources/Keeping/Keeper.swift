internal import FoundationEssentials
internal import Glibc
public import Prose

/// A file of what is kept could not be read or written.
public struct KeepingError: Error, Sendable {
  public var path: String
  /// The system's error number, or 0 where the file holds something else than was written.
  public var number: Int32
}

/// How a text is known again: by its size and a hash of its first and last 64 KB.
public struct TextIdentity: Hashable, Sendable {
  public let size: Int
  public let hash: UInt64
  private static let sample = 64 << 10

  public init(_ text: SourceText) {
    size = text.count
    hash = text.withBytes { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      let head = min(TextIdentity.sample, bytes.count)
      for offset in 0..<head { hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3 }
      for offset in max(head, bytes.count - TextIdentity.sample)..<bytes.count {
        hash = (hash ^ UInt64(bytes[offset])) &* 0x100_0000_01b3
      }
      return hash
    }
  }

  var fileName: String { "\(size)-\(String(hash, radix: 16)).json" }
}

/// Reads and writes what is kept, one file a text, in a folder of the user's.
public struct Keeper: Sendable {
  let folder: String

  public init(folder: String) { self.folder = folder }

  /// `$XDG_DATA_HOME/reader/texts`, by default below `~/.local/share`; nil where there is no home. A relative value is ignored.
  public init?(environment: (String) -> String?) {
    if let data = environment("XDG_DATA_HOME"), data.hasPrefix("/") {
      folder = data + "/reader/texts"
    } else if let home = environment("HOME"), home.hasPrefix("/") {
      folder = home + "/.local/share/reader/texts"
    } else {
      return nil
    }
  }

  /// What is kept for a text, or for an earlier state of it: one with the same headline whose anchors are all found.
  public func load(for text: SourceText, headline: String?) throws(KeepingError) -> Kept? {
    let path = folder + "/" + TextIdentity(text).fileName
    if let file = try read(path) { return file.kept }
    guard let headline else { return nil }
    for name in names() {
      guard let file = try? read(folder + "/" + name), file.headline == headline else { continue }
      if file.kept.anchors.allSatisfy({ $0.find(in: text) != nil }) { return file.kept }
    }
    return nil
  }

  /// Keeps something for a text: written to a new file that then takes the old one's place, readable by its owner alone.
  public func save(_ kept: Kept, for text: SourceText, headline: String?) throws(KeepingError) {
    try makeFolder()
    let path = folder + "/" + TextIdentity(text).fileName
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(File(schema: File.current, headline: headline, kept: kept))
    else {
      throw KeepingError(path: path, number: 0)
    }
    let new = path + ".\(getpid())"
    try write(Array(data), to: new)
    guard rename(new, path) == 0 else {
      let number = errno
      unlink(new)
      throw KeepingError(path: path, number: number)
    }
  }

  private struct File: Codable {
    static let current = "reader-kept/1"
    var schema: String
    var headline: String?
    var kept: Kept
  }

  private func read(_ path: String) throws(KeepingError) -> File? {
    guard let file = fopen(path, "rb") else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw KeepingError(path: path, number: errno)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    guard let kept = try? JSONDecoder().decode(File.self, from: Data(bytes)),
      kept.schema == File.current
    else {
      throw KeepingError(path: path, number: 0)
    }
    return kept
  }

  private func names() -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(".json") { names.append(name) }
    }
    return names.sorted()
  }

  private func makeFolder() throws(KeepingError) {
    var path = ""
    for part in folder.split(separator: "/") {
      path += "/" + part
      if mkdir(path, 0o700) != 0, errno != EEXIST { throw KeepingError(path: path, number: errno) }
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(KeepingError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw KeepingError(path: path, number: errno) }
    defer { close(file) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw KeepingError(path: path, number: errno) }
      done += count
    }
    guard fsync(file) == 0 else { throw KeepingError(path: path, number: errno) }
  }
}

extension Kept {
  fileprivate var anchors: [Anchor] {
    let corrected = corrections.flatMap { correction -> [Anchor] in
      switch correction {
      case .join(let one, let other): [one, other]
      case .split(let one): [one]
      case .speaker(let quote, let mention): [quote, mention]
      }
    }
    return corrected + (place.map { [$0] } ?? [])
  }
}

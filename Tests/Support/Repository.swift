internal import Glibc

/// The folder of the checkout, with no slash at its end.
public let repository: String = {
  var parts = #filePath.split(separator: "/")
  parts.removeLast(3)
  return "/" + parts.joined(separator: "/")
}()

/// The bytes of a file below the checkout; nil when it cannot be read.
public func fileBytes(_ path: String) -> [UInt8]? {
  guard let file = fopen(path.hasPrefix("/") ? path : repository + "/" + path, "rb") else {
    return nil
  }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

public func fileText(_ path: String) -> String? {
  fileBytes(path).map { String(decoding: $0, as: UTF8.self) }
}

/// The paths of all files below a folder of the checkout, relative to the checkout and sorted.
public func files(under folder: String, ending: String = "") -> [String] {
  var found: [String] = []
  guard let directory = opendir(repository + "/" + folder) else { return [] }
  defer { closedir(directory) }
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if name.hasPrefix(".") { continue }
    let path = folder + "/" + name
    if entry.pointee.d_type == DT_DIR {
      found += files(under: path, ending: ending)
    } else if name.hasSuffix(ending) {
      found.append(path)
    }
  }
  return found.sorted()
}

import FoundationEssentials
import Glibc

/// A text with its names marked, offsets in code points.
struct AnnotatedText: Decodable {
  var text: String
  var persons: [[Int]]
  var places: [[Int]]
  var orgs: [[Int]]
}

/// The texts of a file of JSON lines; nil where it cannot be read.
func annotatedTexts(_ path: String) -> [AnnotatedText]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var data = Data()
  var buffer = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { break }
    data.append(contentsOf: buffer[..<count])
  }
  let decoder = JSONDecoder()
  var texts: [AnnotatedText] = []
  for line in data.split(separator: 10) {
    guard let text = try? decoder.decode(AnnotatedText.self, from: Data(line)) else { return nil }
    texts.append(text)
  }
  return texts
}

extension AnnotatedText {
  /// For each byte of the text the name that it lies in, as 1 + its index in `names`; 0 outside.
  func marks() -> (kinds: [UInt8], starts: [Int32]) {
    var offsets: [Int] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
    var kinds = [UInt8](repeating: 0, count: offset)
    var starts = [Int32](repeating: -1, count: offset)
    for (kind, spans) in [(UInt8(1), persons), (2, places), (3, orgs)] {
      for span in spans where span.count == 2 && span[0] < span[1] && span[1] < offsets.count {
        for byte in offsets[span[0]]..<offsets[span[1]] where kinds[byte] == 0 {
          (kinds[byte], starts[byte]) = (kind, Int32(offsets[span[0]]))
        }
      }
    }
    return (kinds, starts)
  }
}

public import Prose

/// A text cut into at most `limit` lines of a width, blanks flowing; the last one ends with … when something is left.
func wrap(_ text: String, width: Int, limit: Int, _ repertoire: Repertoire) -> [String] {
  guard limit > 0, width > 0, !text.isEmpty else { return [] }
  if limit == 1 { return [fitted(text, width: width, repertoire)] }
  let bytes = Array(text.utf8)
  var breaker = LineBreaker(TextRange(0, bytes.count), width: width, repertoire)
  var lines: [TextRange] = []
  while lines.count <= limit, let line = breaker.next(in: bytes.span) { lines.append(line.range) }
  let shown = lines.prefix(limit).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  guard lines.count > limit, let last = lines.dropLast().last else { return shown }
  let rest = TextRange(last.start, bytes.count)
  let cut = shortened(rest, in: bytes.span, width: width, repertoire)
  return shown.dropLast() + [String(decoding: bytes[cut.start..<cut.end], as: UTF8.self) + "…"]
}

/// A text on one line, ending with … where it does not fit.
public func fitted(_ text: String, width: Int, _ repertoire: Repertoire) -> String {
  guard width > 0 else { return "" }
  // No picture takes more cells than its character has bytes, but where it is spelled out.
  if repertoire == .unicode, text.utf8.count <= width { return text }
  let bytes = Array(text.utf8)
  let range = TextRange(0, bytes.count)
  if columns(of: range, in: bytes.span, repertoire) <= width { return text }
  let cut = shortened(range, in: bytes.span, width: width, repertoire)
  return String(decoding: bytes[cut.start..<cut.end], as: UTF8.self) + "…"
}

/// The beginning of a range that leaves room for … in a width; no blank stands at its end.
private func shortened(
  _ range: TextRange, in bytes: Span<UInt8>, width: Int, _ repertoire: Repertoire
) -> TextRange {
  var scanner = GlyphScanner(range, repertoire, flowing: true)
  let room = width - Picture(0x2026, repertoire).width
  var used = 0
  var end = range.start
  while let glyph = scanner.next(in: bytes) {
    used += glyph.width
    if used > room { break }
    if !glyph.isSpace { end = glyph.end }
  }
  return TextRange(range.start, end)
}

internal import Prose

/// Where a window over a long text begins: at a passage, or at a cut of one (`continues`).
struct WindowStart: Equatable {
  var offset: Int
  var continues: Bool
}

/// How far (bytes) a window looks back or ahead before it can be sure: first a little, then two cuts and a half.
private let margins = [2 << 10, 5 * cutStep / 2]

/// A place at or before an offset where passages begin the same as if they had been made from the start of the text.
func windowStart(in bytes: Span<UInt8>, before offset: Int, _ profile: Profile) -> WindowStart {
  for margin in margins {
    if offset <= margin { return WindowStart(offset: 0, continues: false) }
    if let start = passageStart(in: bytes, TextRange(offset - margin, offset), profile) {
      return WindowStart(offset: start, continues: false)
    }
  }
  // The passage has run for two cuts and more: the last cut before the offset is one of its.
  var mark = offset / cutStep * cutStep
  if cutPlace(in: bytes, near: mark) > offset { mark -= cutStep }
  let place = cutPlace(in: bytes, near: mark)
  let start = trimmed(in: bytes, TextRange(place, min(bytes.count, offset + 1))).start
  return WindowStart(offset: start, continues: true)
}

/// The last passage that surely begins in a range; nil when none does.
private func passageStart(in bytes: Span<UInt8>, _ range: TextRange, _ profile: Profile) -> Int? {
  var (end, next, _) = lineEnd(in: bytes, from: range.start, to: range.end)
  guard next < range.end || end < range.end else { return nil }
  let seen = end - range.start
  // A pair CR LF must not be taken for two line ends.
  if next < bytes.count, bytes[next - 1] == 0x0D, bytes[next] == 0x0A { next += 1 }
  guard next < range.end else { return nil }
  // A little more is read, so that the first word of the last line is whole.
  let all = lines(in: bytes, TextRange(next, min(bytes.count, range.end + 512)))
    .prefix { $0.range.start <= range.end }
  for index in all.indices.reversed() where index > 0 {
    if !flows(in: bytes, all[index - 1], all[index], profile) { return all[index].range.start }
  }
  guard let first = all.first else { return range.count > cutStep ? next : nil }
  let partsAnyway = profile.wrapWidth.map { seen > 4 * ($0 + 16) } ?? true
  return partsAnyway || first.isParted ? first.range.start : nil
}

/// The passages that overlap a range of a long text, each the same whatever the range was.
func passagesAround(_ range: TextRange, in bytes: Span<UInt8>, _ profile: Profile) -> [Passage] {
  let start = windowStart(in: bytes, before: range.start, profile)
  for margin in margins {
    let end = min(bytes.count, range.end + margin)
    let found = passages(
      in: bytes, TextRange(start.offset, end), profile, continues: start.continues)
    let behind = found.count { $0.range.start >= range.end }
    if behind > 1 || end == bytes.count || margin == margins.last {
      return found.filter { $0.range.overlaps(range) }
    }
  }
  return []
}

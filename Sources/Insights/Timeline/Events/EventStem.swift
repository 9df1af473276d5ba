internal import Prose

/// What “suspended” and “suspension” have in common: the letters before an ending that makes a noun or a form.
/// A hash, so that a stem is compared without a string.
func eventStem(of word: Word, in text: Span<UInt8>) -> WordHash {
  var end = word.end
  for suffix in suffixes where hasSuffix(suffix, word, in: text) {
    end -= suffix.count
    break
  }
  if end - word.start > 4, text[end - 1] | 0x20 == text[end - 2] | 0x20 { end -= 1 }
  var hash = WordHash()
  for offset in word.start..<end { hash.add(UInt32(text[offset])) }
  return hash
}

/// An ending counts where four letters, at least, stand before it.
private func hasSuffix(_ suffix: [UInt8], _ word: Word, in text: Span<UInt8>) -> Bool {
  let start = word.end - suffix.count
  guard start - word.start >= 4 else { return false }
  for (place, letter) in suffix.enumerated() where text[start + place] | 0x20 != letter {
    return false
  }
  return true
}

/// The longer ones first.
private let suffixes: [[UInt8]] = [
  "ations", "ation", "ements", "ement", "ments", "ment", "ances", "ance", "ences", "ence", "eries",
  "ery", "ings", "ing", "ions", "ion", "ures", "ure", "als", "al", "ies", "ied", "ers", "er", "ed",
  "es", "e", "s", "y",
].map { Array($0.utf8) }

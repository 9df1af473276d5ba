internal import Prose

/// What “suspended” and “suspension” have in common: the letters before an ending that makes a noun or a form.
/// A hash, so that a stem is compared without a string.
func eventStem(of word: Word, in text: Span<UInt8>) -> WordHash {
  var end = word.end
  var isNounOfAction = false
  for suffix in suffixes where hasSuffix(suffix, word, in: text) {
    end -= suffix.count
    isNounOfAction = suffix[0] == 0x69 && suffix.count > 2 && suffix[1] == 0x6F
    break
  }
  if end - word.start > 4, text[end - 1] | 0x20 == text[end - 2] | 0x20 { end -= 1 }
  var hash = WordHash()
  for offset in word.start..<end - 1 { hash.add(UInt32(text[offset])) }
  // suspens(ion), suspend; decis(ion), decide.
  let last = text[end - 1] | 0x20
  hash.add(isNounOfAction && last == 0x73 ? 0x64 : UInt32(last))
  return hash
}

/// The stem of the noun that a verb makes with a particle: “shut down”, “shutdown”.
func eventStem(of verb: Word, with particle: Word, in text: Span<UInt8>) -> WordHash {
  var hash = eventStem(of: verb, in: text)
  let isOver = particle.hash == WordHash("over")
  for offset in particle.start..<(isOver ? particle.end - 2 : particle.end) {
    hash.add(UInt32(text[offset]))
  }
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

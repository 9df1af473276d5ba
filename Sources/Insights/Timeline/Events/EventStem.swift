internal import Prose

/// What “suspended” and “suspension” have in common: the letters before an ending that makes a noun or a form; the first
/// word of its family where the letters differ, as those of “die” and “death” do. A hash, so that a stem is compared without a string.
func eventStem(of word: Word, in text: Span<UInt8>) -> WordHash {
  if let kin = clauseWords.kin(of: word) { return kin }
  var end = word.end
  var isNounOfAction = false
  for suffix in suffixes(before: text[end - 1]) where hasSuffix(suffix, word, in: text) {
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
  for offset in particle.start..<particle.end - silentLetters(particle, in: text) {
    hash.add(UInt32(text[offset]))
  }
  return hash
}

/// The letters of a particle that a noun's stem leaves out: takeov(er), layof(f).
private func silentLetters(_ particle: Word, in text: Span<UInt8>) -> Int {
  if particle.hash == overName { return 2 }
  return text[particle.end - 1] == text[particle.end - 2] ? 1 : 0
}

private let overName = WordHash("over")

/// An ending counts where four letters, at least, stand before it.
private func hasSuffix(_ suffix: [UInt8], _ word: Word, in text: Span<UInt8>) -> Bool {
  let start = word.end - suffix.count
  guard start - word.start >= 4 else { return false }
  for (place, letter) in suffix.enumerated() where text[start + place] | 0x20 != letter {
    return false
  }
  return true
}

/// The endings with this last letter.
private func suffixes(before last: UInt8) -> [[UInt8]] {
  let letter = Int(last | 0x20) - 0x61
  return (0..<26).contains(letter) ? suffixesByLetter[letter] : []
}

private let suffixesByLetter: [[[UInt8]]] = {
  var groups: [[[UInt8]]] = Array(repeating: [], count: 26)
  for suffix in suffixes { groups[Int(suffix[suffix.count - 1]) - 0x61].append(suffix) }
  return groups
}()

/// The longer ones first.
private let suffixes: [[UInt8]] = [
  "ations", "ation", "ating", "ated", "ates", "ators", "ator", "ate", "ements", "ement", "ments",
  "ment", "ances", "ance", "ences", "ence", "eries",
  "ery", "ings", "ing", "ions", "ion", "ures", "ure", "als", "al", "ies", "ied", "ers", "er", "ed",
  "es", "e", "s", "y",
].map { Array($0.utf8) }

internal import Prose

/// What “suspended” and “suspension” have in common: the letters before an ending that makes a noun or a form; the first
/// word of its family where the letters differ, as those of “die” and “death” do. A hash, so that a stem is compared without a string.
func eventStem(of word: Word, in text: Span<UInt8>) -> WordHash {
  if let kin = clauseWords.kin(of: word) { return kin }
  var end = word.end
  var isNounOfAction = false
  let letters = lastLetters(of: word, in: text)
  for suffix in suffixes(before: text[end - 1])
  where letters & suffix.mask == suffix.letters && word.length >= suffix.count + 4 {
    end -= Int(suffix.count)
    isNounOfAction = suffix.isOfAction
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

/// The last letters of a word, eight at most: the last one in the lowest byte.
private func lastLetters(of word: Word, in text: Span<UInt8>) -> UInt64 {
  var letters: UInt64 = 0
  for offset in max(word.start, word.end - 8)..<word.end {
    letters = letters << 8 | UInt64(text[offset] | 0x20)
  }
  return letters
}

/// An ending, as `lastLetters` has it. It counts where four letters, at least, stand before it.
private struct Suffix {
  let letters: UInt64
  let mask: UInt64
  let count: Int32
  /// It makes a noun of what is done: ion, ions.
  let isOfAction: Bool

  init(_ text: String) {
    letters = text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    count = Int32(text.utf8.count)
    mask = 1 << (UInt64(count) * 8) - 1
    isOfAction = text.hasPrefix("io")
  }
}

/// The endings with this last letter.
private func suffixes(before last: UInt8) -> [Suffix] {
  let letter = Int(last | 0x20) - 0x61
  return (0..<26).contains(letter) ? suffixesByLetter[letter] : []
}

private let suffixesByLetter: [[Suffix]] = {
  var groups: [[Suffix]] = Array(repeating: [], count: 26)
  for suffix in suffixes.map(Suffix.init) {
    groups[Int(suffix.letters & 0xFF) - 0x61].append(suffix)
  }
  return groups
}()

/// The longer ones first.
private let suffixes = [
  "ations", "ation", "ating", "ated", "ates", "ators", "ator", "ate", "ements", "ement", "ments",
  "ment", "ances", "ance", "ences", "ence", "eries",
  "ery", "ings", "ing", "ions", "ion", "ures", "ure", "als", "al", "ies", "ied", "ers", "er", "ed",
  "es", "e", "s", "y",
]

internal import Assets
package import Prose

/// What the word lists know of a word: one row of bits, laid out by Sources/Tools/build-lexicon.
package struct WordClasses: Hashable, Sendable {
  package var bits: UInt32
  package init(bits: UInt32) { self.bits = bits }

  /// How common as a given name: 1 very, 2, 3; 0 not.
  var given: UInt32 { bits & 3 }
  var female: Bool { bits & 4 != 0 }
  var male: Bool { bits & 8 != 0 }
  /// How common as a surname: 1 very, 2, 3, 4 somewhere in the world, 5 rare; 0 not.
  var surname: UInt32 { bits >> 4 & 7 }
  /// 1 country, 2 great city, 3 city, 4 state, 5 region, 6 town; 0 no place.
  var place: UInt32 { bits >> 7 & 7 }
  var isDemonym: Bool { bits & 1 << 10 != 0 }
  /// How common as an ordinary word: 1 very, 2, 3; 0 not.
  var common: UInt32 { bits >> 11 & 3 }
  var isOrganisation: Bool { bits & 1 << 13 != 0 }
  var isHonorific: Bool { bits & 1 << 14 != 0 }
  var isOffice: Bool { bits & 1 << 15 != 0 }
  var isRole: Bool {
    get { bits & 1 << 16 != 0 }
    set { bits = newValue ? bits | 1 << 16 : bits & ~(1 << 16) }
  }
  var isKin: Bool { bits & 1 << 17 != 0 }
  var endsOrganisation: Bool { bits & 1 << 18 != 0 }
  var endsPlace: Bool { bits & 1 << 19 != 0 }
  var small: SmallClass { SmallClass(rawValue: UInt8(bits >> 20 & 15)) ?? .none }
  /// The country that the word names or belongs to; 0 none.
  var country: UInt32 { bits >> 24 }

  var isTitle: Bool { bits & 3 << 14 != 0 }
  var isSpeech: Bool { small == .speech }
  var isParticle: Bool { small == .particle }
  /// Says what someone is: an office, a role or a kinship.
  var isRoleNoun: Bool { bits & (1 << 15 | 1 << 16 | 1 << 17) != 0 }
  var gender: Gender { female == male ? .unknown : female ? .female : .male }
}

/// Closed classes of words of which a word is in one at most.
enum SmallClass: UInt8 {
  case none, speech, calendar, particle, generation, preposition, pronoun
  case determiner, linker, breaker, modifier
}

/// The table of word classes, read in place: an open-addressed hash table of 8-byte slots.
package struct Lexicon: @unchecked Sendable {
  private let slots: UnsafeRawPointer
  private let count: UInt64

  /// From the bytes of `words/names.lexicon`; a table of another form is an error of ours and traps.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let base = UnsafeRawPointer(bytes.baseAddress!)
    count = UInt64(base.loadUnaligned(fromByteOffset: 4, as: UInt32.self))
    precondition(
      bytes.count == 16 + Int(count) * 8 && base.loadUnaligned(as: UInt32.self) == 0x3158_454C)
    slots = base + 16
  }

  /// Has the classes of a word at hand when they are asked for soon.
  @inline(__always)
  func expect(_ word: WordHash) {
    fetch(at: slots + Int(mixed(word.value).multipliedFullWidth(by: count).high) * 8)
  }

  /// The classes of a word by the hash of its folded form; none for a word that no list holds.
  @inline(__always)
  package func classes(of word: WordHash) -> WordClasses {
    let hash = mixed(word.value)
    let check = max(UInt32(truncatingIfNeeded: hash), 1)
    var slot = hash.multipliedFullWidth(by: count).high
    while true {
      let row = slots.loadUnaligned(fromByteOffset: Int(slot) * 8, as: UInt64.self)
      let found = UInt32(truncatingIfNeeded: row)
      if found == check { return WordClasses(bits: UInt32(truncatingIfNeeded: row >> 32)) }
      if found == 0 { return WordClasses(bits: 0) }
      slot = slot + 1 == count ? 0 : slot + 1
    }
  }
}

/// The word lists of the program.
package let lexicon = Lexicon(asset("words/names.lexicon"))

/// Spreads a hash over all its bits.
@inline(__always)
func mixed(_ hash: UInt64) -> UInt64 {
  let product = (hash ^ (hash >> 32)) &* 0x9E37_79B9_7F4A_7C15
  let spread = product ^ (product >> 29)
  return spread == 0 ? 1 : spread
}

extension WordHash {
  /// The hash of a phrase: that of the words so far with one more.
  @inline(__always)
  func followed(by next: WordHash) -> WordHash {
    var phrase = self
    phrase.value = value &* 0x9E37_79B9_7F4A_7C15 &+ next.value
    return phrase
  }
}
